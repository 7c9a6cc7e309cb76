/**
 * Rarer first names, lower case, separated by white space: they tell the sex of somebody who is known to be a person,
 * but make nobody one, since many are surnames too.
 * Source: `gender-detection-from-name` 1.11.5 (MIT), names that its English list and one more agree on; and
 * `@faker-js/faker` 10.6.0 (MIT), names that its locales in Latin, Russian, Ukrainian and Macedonian letters give to one sex
 * only, in Latin letters and without accents.
 */
export const rareFemaleFirstNames = `
  aadrika aaleyah aalia aaliya aaliyah aaltje aalyah aanandinii aanuoluwapo aaratrika aarya aasa
  aasha aashritha aatmaja aba abani abbigail abbondanza abbygael abbygail abdonie abebi abeer
  abelina abeline abella abena abendam abeni abhaya abi abibatou abigaelle abigayle abigel abiha
  abisha abosede aby abygael abygail acacie acanthe acela acelya acilay acilia aculina adalbaude
  adalberta adalgisa adalia adalina adalsinde adalyne adalynn adassa adaugo addolorata addyson
  adea adebukola adegrine adelajda adelasia adelayida adeleine adelie adelita adeliya adeltrude
  adelya adelyne adenike adepeju adesewa adesua adetoke adia adiba adila adile adisa
  adison adisson aditi adja adjoa adna adolfa adolfina adolphie adonia adonise adra adrastee
  adrehilde adrielle adrijana adrina adryana advika adwitiya adwoa ady adyson adysson aela
  aella aelyn aerin aeris aerith aeryn afanasiya afaq aferim afet afitap afiya afrah afruza
  afsana afua afzuna agafia agafiya agafya agape agapiya agca agilberte aglae aglaia aglaja
  agnane agneflete agnesa agniya agostina agrata agripina agrippine agrypina ahalya ahana ahava
  ahenk ahilya ahlem ahna ai aiana aide aiko ailen ailey ailin ailine ailsa aimi aimy aira
  aishani aishwarya aisling aislinn aisosa aissa aisyah aivy aixa aiya aiyana aiyanna aizah ajana
  ajda ajeng ajita ajlin ajna akasha akela akemi akifa akila akilah akima akina akofa
  akorfa akosua akshainie akshara akshata akshaya akshita akula akulina akumaa akunna
  akvelina alabama alaina alais alandra alanis alannah alanys alara alaya alayah alayna albana
  albane albena alberade alberte albertha albertyna alcidie alcina alcine alcyone alda aldegonde
  aleesha aleeyah aleeza aleina aleksia alemka alenia alenka alesea aleska alessa alessya aleth
  aletha alevtina alexandrea alexandria alexandrine alexane alexanne alexiana alexie alexy alexya
  aleya aleyah aleyda aleyna alfonsa aliah aliana alienor aliette aliha alima aliona alise
  alishba alisse alissya alita alivia alixe aliya aliyah aliyana aliyyah aliz alizea alizee
  alizia alizon alka allana allia alliah allicia allisson alliya alliyah allyah allyana allycia
  allyssa allyssia allysson almila aloisie alojza alojzije alondra aloyse alphonsine alpike alsu
  altagracia altea althee altina alvena alvine alya alyah alyana alyanna alycia alyia alyiah
  alyna alyne alyona alysea alysha alyssah alysse alysson alyx alyze alzbeta ama amabela amadea
  amahle amaliane amalija amalthee amalya amana amande amandine amanie amante amany amarande
  amaranthe amaria amarilys amaris amarya amaryllis amarys amatullah amayah ambra ambre ambrine
  ambroisie amea ameena ameera amel ameli ameliane ameliya amellia amely amelya amen amena
  amethyste amica amicie amila amilia amilya aminah aminat aminta aminte aminu amirah amiya
  amma amnah amodini amoke amope amreen amrita amritambu amya amyra an anae anaeli anaelle
  anah anahy anaia anaid anaida anaisa anaise anaiz anala analie analucia analy anam
  anamarija anamika ananda anandamayi ananta ananya anarose anasooya anastasija anastasya
  anastazia anastazie anastazija anastazja anasuya anatazie anatolia anatoliya anayah anays anca
  anceline anche anci ancica ancilla ancuta anda andac andela andelika andelina andjela andjelina
  andora andrada andreane andreanne andrena andrijana andrina andromeda andzelika anea anel anela
  anelia anelise anella anelle anemona anemone anessa aneta aneya anezka anfisa angadreme angelie
  angella angellina angely angelyna angelyne angelys anggun anghelina angilberte angja anh anicee
  anicette anicia anie aniece aniella anina anique anise anishka anisoara anissia aniston aniya
  aniyah anjalie anjelica anjelina anju anjuli anjushree anjushri anka annaelle annagrazia
  annah annais annalaura annalena annalie annalucia annaly annamae annapurna annasofia annastasia
  annaya annayah annelies annella annelyse annemijn annicka annikki annisa annonciade
  annunziata annya anora anouck anoushka ansberte anshula anstrudie antea anthelmette antigone
  antoaneta antonette antonida antonija antonine antoniya anuja anusha anushka anuska anusuya
  anuta anwesha anyah anycia anyelina anysia anyssa anzhela anzhelika aoi aphelie apolena
  apollina apollinariya apolline apolloniya appia appoline april apryl apsara aquiline aracelis
  aracely arai arame aranka arcadia archana areej arelis arely arena areta arfa argelia argentina
  argine ariah ariam aricie arij arija arike arinola arisa arista aristita ariya arizona arkadiya
  arlet armance armande armandine armeline armelle armida armide armina armine armoni armonie
  arna arnaude arnela arnolda arnostka artemisa artemiya arthurine aruna arvilla aryah aryam
  aryana aryanna aryelle arzu asake asal asceline ascension aseel asella ashana ashanti
  ashanty asheley ashlyn ashlynn ashmi ashna ashtyn asija asila asiyah aslesha aslim asliya
  asmahan asmita asolat asra assa assata assetou assia assil assomption assunta assya asta
  astarte asterie astree astrida astride astryd asuela atalia atanasia atanasija atanazie athalia
  athalie athanasie athea athenais athina atina atinuke atiya atlantis atreyee atreyi atta
  aubertine aubery aude audelia audeline audreanne audree audrena audrina augustyna aulia aure
  aureliana aurelienne aurelija aurelle auriana auriane aurianna aurielle ausilia ausiliatrice
  autumn auxane avah avalon avan avana avani avantika avigaelle avigail avila avital avneet avoye
  avreliya avrora awaz awero awesi axeline axelle axenia ayaa ayaat ayah ayala ayame ayana ayanah
  ayanda ayane ayanna ayannah ayda ayebatari ayelen ayem aygun ayiana ayinke ayisha ayize
  aykal aylah aylana aylee ayleen aylina ayline aylinn aylla aymardine aymee aymonde ayoka
  ayra ayren aysar aysenur aysil ayssa ayten ayu ayushmati ayza aza azalea azalee
  azalia azaliya azaria azelia azelie azeline azia azime azizah azul azure azza azzurra baaba
  baala babeta babila bade bagdagul bahia baidehi baijayanti bailee balamani balin bambina
  banna banuta bara barbala barbora barbro barchinoy barica barno bartolomea basanti
  basilisse bassilla bathilde batilda batul batya baya baylee beate beatris beatrycze beaulah
  bediz bedran bedriska begoyim behrem beila belcim belemir belina belma beltun benedicte
  benedita beniamina benice benigna benli bente benthe benvenuta berangere bercem berceste bercin
  berenika berinay berit beritan berivan bernadetta bernarda berneice berniece berra berran berre
  bertille bertolda berva besra betania bethanie bethel betina betsabe bettie betul beuve beya
  beyaz beyonce bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi
  bhavani bhilangana bibianna biborka bice bigna bijou biljana billure biloslava bilva bilwa
  bilyana bina binafsha bineta binti birgita birgitte bisenija bisera biserka bisma bistra bitia
  blaga blagica blagitsa blagojka blagorodna blagovista blaguna blahomila blahomira blahoslava
  blandine blanduzia blanka blazena blazhenka bluma bobana boginja boglarka boguslava
  bohumila bohumira bohuna bohuse bohuslava bojana bojislava bolatito boleslava boluwatife
  borbala borislava borjana borka boroka bosiljka bosilka bouchra bozetecha bozhana bozica
  bozidara brandusa branimira branislava branka brankica bratislava breana breanna brendy
  bretislava brianda briella brielle brigita brihana brihanna brinda brionna brisa briseida
  briseis britanny britany brithany brithney brittanie briyana bronislava brook brooklyn
  brooklyne brooklynn brune brunehaut brunehilde brunilde bryanna brygida bryhanna buddhana
  bulah bunmi cadia caelia caetana cagil cagla caitlyn caitlyne cala caleigh cali calia calie
  calina calissa calista callia callista calogera calpurnia caly calyssa calysta camie camilia
  camillia camryn camy camyla camylle cana candy candyce canel cangul cannur cansel cansin cansu
  capitolina capucine carinne carli carlijn carminho carmo carna carolanne carys casiana casilda
  casimira cassia cassiana cassidi cassidie cassidy cassiopea cassiopee castille cataleya catena
  caterine catinca cato catrinel ceca cecilie cecillia cecylia cedra celena celicia celinia
  celise cely cenka cerasela cerena cerina cerise cesminaz cestmira ceyda ceyla ceylan
  ceylin ceylinaz cezara chahinez chaima chakrika chana chandani chandi chandini chandira
  chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa
  chandravati chanell chanelle chani chania chanice channel channelle chany chanya chapala chara
  charlaine charlee charlette charli charlise charlye charlyn charlyze charumati charvi chasity
  chatura chaya chayenne chayma chelby chelsee cherechi cherry cheyanne cheyene china
  chira chirine chitrali chitramala chitrangada chloee chloey chranislava christabelle
  christana christella christia christianne chrystina chyna ciana cianna ciaobella ciarra cicek
  cici cicilia cielo cierra cigil cilay ciler cilvenaz cimen cindel cinta cinzia cipriana circe
  cirilla cise cisem cisil cistoslava citlali citlalli citra claira claris clarisa claryssa
  clavdia clelia clelie clemenzia cleofe cleophee cleora cleta cloee clorinda clothilde clotilde
  clover coco codrina codruta cointa coline collien colomba colombe comfort conception constanca
  coralia cordia corentine corynne cosima cosmina cozette crenguta creola crescenzia crina
  cristela crocefissa cronida csenge ctibora ctirada ctislava cunegonda cuzia cvetka cyan cyana
  cyane cyann cyanna cyanne cyara cydney cyntie cyra cyria cyrielle cyrila cyrine daantje daciana
  dada daena daevi daevika dafina dagmara dahiana dahlila dahlya daija daila daina dainuvite
  daira daisha daissy dajana daksha dakshayani dala daleslava dali daliah daliana dalibora
  daliborka dalida dalie dalilah dalima dalimila dalimira dalina dalinda daliya dalla dally dalya
  dalyla damarys damayanti damjana damjanka damya danah danay danaya daniah danielly
  danijela danique danitsa danitza daniya daniyah danka danuse danyah danyele danyka danyla
  daphnee daphney darie darielle darija darine darinka darislava dariya darja darling darshwana
  darta dasia davia davriya dawn daya dayami dayanara dayanne daylia dayra daysi deeksha deepali
  deeptimayee deeptimoyee defne degna deisy deja dejah dejana delal deliah delie delina
  delizia delpha delphia delphina delsy demet demi denisia denisse denitsa denize denya deodata
  derin desanka desiderata despina dessie destan destany deste destinee destiney destini
  destiny devangana devani devasree devorah devota deyanira deyna deysi dhaanyalakshmi
  dhalia dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri dhiya dia diah diala diamond
  diani dianora diany diara diarra dicle diclehan dida didem didina diede dieke diem dieudonnee
  dieynaba digna dijana diksha dilafruz dilara dilare dilay dilber dilberay dildora dilek
  diler diletta dilfuza dilia dilorom dilovan dilrabo dilruba dima dimitra dimitrina
  dinara dinda diodata diona dionisia dior diora dipali dirok ditya diva diviska divna diya
  diyana diyora djenna dobrava dobrila dobrinka dobromila dobromira dobromisla dobroslava dochia
  doda doina doinita dolce doleslava dolunay dolyana domino domitille domnica domnika donalda
  donata dondu donka donya dorana dorcas doriane dorianna dorica dorina dorit dorka dorli
  doroteja dorottya dortha dorthe doubrava doubravka douce dounia dovie doyinsola draga dragica
  draginja drahomila drahomira drahoslava drahotina drahuse draupadi drina druina dubravka
  duduzile dulari dulina dumitra dumitrana dumitrita dune durda durdane
  durgeshwari durica durriye dusana dusanka dushanka dushka dusica duska duygu dyah dzile
  dzirkstite dzvezda earlene earline earnestine ebe ebiere ebony ecaterina ece ecem ecrin
  edelberga edina edite editta edmee edvarda edvige edyta eef eefje eeva efimia efimija efrosina
  efrosinia eftalya eftimia egizia eglantine egona eiliyah eilleen eily eilyn eira eire
  eirinn ekaparnika ekin ekram elaide elakshi elanie elanna elanor elanur elara elaya elayna
  elcin eldora elea eleah eleana eleanna electa eleina elenie elenna elenor elenora elettra eleya
  eleyna elham eliabeth elianah elianna elide eliette elika elimena eline eliona eliora elisabeta
  elisaveta elisheva elisia eliska elitsa eliya eliyah eliyana elizabeta elize elizia ellada
  ellah ellana ellea ellena elley ellia elliana elliette ellina ellinor ellora ellyana elmas
  elmina elnare eloa eloane elody elorah elouise elowen elta elvie elvire elya elyana elyanah
  elyanna elyanora elycia elyna elyne elynn elysa elysabeth elyssia elyza elyzabeth emanuella
  emanuelle emanuelly emel emelie emelyn emerald emerance emeraude emerencie emese emie emilija
  emiliya emillia emillie emilly emilya emira emmah emmanuella emmanuelle emme emmelie emmely
  emmylou emna emylia emylie enakshi enaya endah enedina eneida enie enimia enise enma
  enna enora eowyn eracla erine erlinda ermelinda ermenegarda ermenegilda ersilia ervina eryka
  erykah erynn esen eser esha eshal eshana eshita esi esmee esmeray esmira estee estefani
  estefany estera esterina etana etela etha eudochia eudokia eudoksja eudoxie eufemia eufrasia
  eufrosina eufrozina eulah euna eunika euphrasie euridice eurydice eusebia eusebie eutalia evah
  evalina evaline evalyn evana evangelyne evanghelina evanie evanna evar evdochia evdokija
  evdokiya evelien eveliina evely evelyna everly evette evfrosiniya evgenia evgenija evgeniya
  evghenia evon evpraksiya evsen evzenie ewatomi ewelina eyana eyla eyleen eylin eylul eysan eyva
  fabia fabie fabienne fabricia fadekemi faderera fadime faduma fahima fahriye fahrunissa faizah
  famke fana fani fanika fanka fantine fany farangiz fardau farha farhana farhunnisa faria fariha
  fartun fathima fathonah fatim fatimah fatime fatmata fatos fatouma fatuma fausta
  faustyna faya fayen fayenne fazilat fazilet fe feba febe febi febriana febrina fehime
  fehintola felicie felicite felina feline fem femke femm fenja fenna fenne feodosia feodosiya
  ferah feray ferdynanda fereh feride feriel feriha fern ferqane feruza feryel fevronia fevroniya
  fexriyye fiammetta fibikemi fidan fidelie fieke fien fiene fiep fikayomi fikriye
  filimena filipa filiz filofteia filou fily fine finia finja finnja fiordaliso fiore fiorenza
  firdevs firuze fitri fitria fitriani fiza flaminia flaviana flavie fleta floare floarea floor
  floortje florencja florenta florentina florentine florentyna floriana floriane florica floridia
  florine florinka flurina foca folashade fortunata fortune fortunee fosca fotima fotini franca
  france franceska francette franchesca francheska francia franciszka franka frantiska franziska
  frederike freeda freyja frosina frusina fruzsina fuldem fulden fulya funda fureyya furuzan
  fyokla gabrijela gabryelle gadis gaelle gaja gajana galaba galatea galena galit galya
  gamze ganesha gania ganna gao garance garika gasti gaudenzia gautami gavxar gawati gea
  geanina geena geetanjali gelena gelila gelsomina geltrude gemine gemini generosa genesia
  genie genoveffa genta gentiana geraldina gerarda gerardina gerberge gerharda geta ghaliyati
  gheorghina gherghina gia giannina gift gifty gigliola gila giliola gimena ginewra ginna
  gioacchina gioconda giordana giorgiana girija girja gisselle gitanjali giulianna giulitta
  giuseppa giuseppina giusta gizele gizelle gizem gjurgja gjurgjitsa gladyce glafira glorie
  glorya godeberta gohar gokce goknur goksin golubinka gonul gorana goranka goritsa gorjana
  goundo govher gozde graca graciella gracja gracy gratiela graziana grecia gregoria grisel
  grizelda grozda grozdana gry gudrite guenda guendalina guenievre guher guilhemine guiliana
  guillermina gul gula gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste
  gulen guler gulgun gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz
  gulseren gulsora gulzira gulzoda gunay gundelinda gunes gungor guniz gunnel
  gunnur gunsel gunseli gurcan gurleen gustava gustavine guusje gvendolina gwenaelle gwendolynn
  gwenna gyselle haby hadassa hadassah hadiatou hadiya hadja hafsah hafshah haidy haila
  hailie hailley haja hajer hajira hajra halana haleema halia halla hamima hamna hamsini hanadi
  hanae hanah hanako hanalei handan hande hanga hania hanifa haniya hannabel hannan hanne hannele
  hannia harinakshi harita hasini hata hatouma hava havana havanna
  havla haya hayal hayla haylee hayleen haylie hazan heaven heavenly hedviga hedvika heema heide
  heidrun helana heleen heliana helin helina hellen helly heloisa hena hend henna henryka
  henya hera heracleea herberta hermelinda hesti hevi hevin hibah hila hilal hilarie hildegard
  hilma hilola himadri himani hina hinano hinata hira hiranya hlengiwe hodaya honey honora
  honorine hope hortencia hortensie hortenzia hortenzie horymira hosanna hosiyat hostimila
  hostimira hostislava hrvojka huguette hulya humaira humay humeyra huner huriye hurshida husida
  husna husnida husniya husnora hvezdoslava hyacinta ianina ianira ianna iaroslava iasmina
  ibironke iboja ica icha icie iclal idania idea idella idil ifa iffar iffet ifora
  ifunanya iginia ignacie ignata ika ila ilayda ildegarda ildegonda ildika ilea ilenia ilia
  ilianna ilina ilinca ilindenka ilinka iliyana iljana ilkben ilke ilknur ilksen ilkyaz illana
  illeana illiana illianna illyana illyanna ilma ilva ily ilyana ilyanna ilza ima imaan imani
  imanie imen imene imge imke immacolata inaaya inah inayah inci incoronata indah indi indie
  indra indy indya inesa ingeborga inguna iniya inja inka inkeri innaya innesa innocence
  innocenza inocencia intan inyoni io ioanina ioanna iola iolana iolanda iole ionela ionelia
  ionna ionne iosefina iraida irawati irem iretioluwa iriana iride iridenta irisa irmeli
  irmina iroda irsa irys isabeau isabele isabell isabelly isamar isatou isaure ise isee iseult
  ishana ishani ishika iside isidra isik isil isilay isin isioma isisa iskra isla
  ismerie isotta isys ita itir iulia iuliana iustina ivah ivancica iveta ivetta ivna ivona iya
  iyabode iyadunni iyana iyona iza izabella izabelle ize izel izia izidora izolda izumi izza
  izzie jaana jabulile jacey jackeline jacoba jacynthe jadrana jaelle jaelyn jaelynn jagica
  jagoda jahida jahlia jahna jahnaya jaida jailey jailyn jaimini jaina jakayla jakuba jakubina
  jakubka jala jale jalia jalina jaliya jaliyah jalou jalya jalyah jamalia jamela jamelia jamella
  jamilah jamilla jamy jamyla janaa janae janah janaina janan janani janele janell janeth janica
  janin janique janise janita janiya janja jannah jannet jannette janni jannie janny janyce
  jarmila jarolima jaromira jaroslava jasmijn jasmyn jasmyne jasna jasnena
  jassmine jaunita jautrite javorka jaya jayah jayana jayanah jayani jayanna jaycee jayda jayde
  jayla jaylee jayleen jaylie jayline jaylinn jaylis jayna jazia jazlyn jazmine jazmyn jazmyne
  jazz jazzlyn jazzlynn jeanny jehan jehanne jela jelica jelina jelisaveta jelissa jelita jelka
  jella jema jemma jenah jenaya jenaye jenessy jenisha jennah jennipher jenovefa jente jeny
  jenyfer jersey jerusalen jesa jesika jessalynn jesslyn jesslynn jessyca jessye jessyka jet
  jette jettie jevrosima jewel jezabelle jezebel jhade jhoanna jiana jihane jil jina jinane
  jindriska jinte jinthe jirina jitka joannah joannie joee joelina joeline joely johanny joia
  jolana jolayemi jolien jolijn jolin jolina jonelle jonna jordane jordanka jordanne jordyn jorga
  josefien josefin joseline joselle josely joselyne josephin josette josiane josianne josipa
  josline josseline josselyne jossette jossie joud jovanka jovanna jovita jovka jozefa jozefina
  jozette jozica judita judite judyta jula julide julieth julija julijana julika jullia julliette
  jully julyana julyanna jumagul jumana juna junon jusma jusra justyne juta jyotsana kaarina kaat
  kaci kacia kader kadi kadia kadidia kadidiatou kadidja kadijah kadriye kady kaelie kaely kaelyn
  kaelynn kaena kahina kahlan kailani kailee kaili kailly kaily kailyn kailyne kaina kainat kaira
  kaisha kaithlyn kaitlyne kalea kaleigh kalena kaley kalia kaliana kalima kalissa kalista kaliya
  kaliyah kallie kallista kaly kalya kalyna kalyssa kalysta kama kamaria
  kamelya kami kamile kamilia kamilla kamille kamilya kamla kamola kamryn kamuran kamyla kamylle
  kana kanchan kandice kandyce kani kanika kanishka kanti kany kaori karanfilka kareen karelle
  kariane karianne karimah karinne karishma karisma karley karli karlijn karlina karma karmela
  karolann karoliina karolyn karolyne kartika karyna kasandra kashyapi kasia kasiyah kassidy
  kassy katalina katalyna katariina kateleen katelin katell katelyn katelyne katelynn kateri
  kathaleen kathalina katheleen kathelyn katherin kathia kathlyn kathya katiana katica katija
  katitsa katlyn katlynn kato katryn katty kawtar kawther kaya kayana kaycie kaylah kayleen
  kayleigh kayli kaylia kayliah kayliana kaylie kaylin kaylina kaylis kaylla kayna kayra kaysha
  kaysia kaysie kayte kazi kazimira kea keana keara keerthana keesha keet keilana keina keisha
  keisi keisy keli kelia keliah kelicia kelina kelis keliyah kella kellyanna kellyn kelsea kelsie
  kely kelya kena kenda kendy kenly kennedi kensi kensy kenzi kenzie kenzy keona kera keratsa
  kesha keshia ketsia keva kevser keya keyana keyanna keylah keylie keyna keysha keyshia keysi
  kezia keziah khadidiatou khadijatou khaila khaira khalia khalila kharitina khayla
  khethiwe khiara khira khoudia khristina khristya khulekani khyra kia kiana kiandra kianna
  kiarah kiarra kiera kika kikelomo kiki kilia kima kimaya kimberlie kimberlly kimia kimiko
  kimiya kimora kimya kimyah kina kincso kindra kine kinga kinsey kinza kinzy kiona kirana kiraz
  kisha kismet kita kitana kiya kiyana kiymet kiyomi kizzy klarisa klaudie klavdiya klementina
  klementyna kleopatra klimentina kloey klotylda koko koleta kolombina kolumbina komila
  konstancie konstancja konstantina konsuela konzuela koralia korina korinna kornelie kosara
  kostadinka kourtney krasava krasomila krentta kristelle kristiana kristie kristyna krizia
  krstana krysten krystiana krystie krystina ksawera ksenija kseniya kumba kumru kumuda
  kumush kunhuta kupava kveta kvetoslava kvetuse kvitka kvitoslava kya kyana kyanna kyarah kyarra
  kyera kylee kyleigh kylia kyliana kylianne kyllie kyllikki kymberley kymia kyrah kyria kyrsten
  lacramioara lada ladina ladislava lady lael laela laelia laelle lahna laiana laily lainy laisha
  laiya laiza laken laksita lale lalia lalie lama lamiya lamiye lan lanah landry
  lania lannah larah laras lasma latife latika latofat launa lauralie laurana laurane
  laurel laureline laurencia laurencie laurencja laurentia laurentyna lauriane laurine laury
  laurynn lava lavada lavanya lavize lavonne lawrencia laxmi layah layal layali layana layanah
  layanna laylana laylla laylo layna laynie lean leane leanie leanne leany leatha leeana leeloo
  leelou leen leeya leeyah lehna leiana leilana leilani leilanie leilany leili leilia leily leina
  leiya leiyah leman lemide lempi lemya lenah lenaya lenche lene lenia lenja lenne lenya leokadie
  leoni leonia leonilda leonna leonne leontina leontyna leopolda leopoldina leopoldine leopoldyna
  lepa leposava lera lerzan lesana leslye lessie lestari letha leticie levana levke lexa lexia
  lexus leya leyah leyan leyana leyanna leyli leyna liah lianah liandra liara liat liba libena
  liberata liberty libia libora liboria liboslava libusa libuse licia lidania lidija lidmila
  lieke liel liela lielle lien liene liesel lieve lieze liga ligia lika likera liksma lilan
  lilana lilea liliah lilianna lilianne lilibeth lilie lilien lilienne liljana lillah
  lillia lilliana lilliane lillie lilou lilwenn lilya lilyana lilyanna lilyrose linah lincy linde
  line linett linley linna linne linoi linoy linsay linsey linsy lintang lioara liona liora lis
  lisann lisanne lisbet liselotte lison lissandra lisset lissette lital litzy liuba liubov
  liusea liviana livie livija livya liya liyah liyana liyanna lizandra lize lizeth lizz
  ljuba ljubinka ljubitsa ljupka lluvia loa loane lobar lodovica loes loganne loida lolla loma
  lone lore lorelie lorella lorely lorenna loreyna loryn lot lota lott loua louane louann louanne
  loubna loula louna louvenia lova love lovely lovina lovisa lovorka loyce luann luanna luanne
  luba lubica lubomira luboslava luccia lucciana lucelia lucero lucianna lucianne lucica lucija
  lucile lucilla lucynda ludie ludise ludivine ludka ludomila ludomira ludoslava ludovica ludvika
  ludwika luena luigia luisana luize lujain lujza lukhona lukiya lukrecie lulia luma lumi
  luminita luminosa lumira lunah lune lunna lupita lusia lutfiya luus luzie luzmila lyah lyana
  lyann lyanna lyanne lydiana lydianne lykke lyla lylah lyli lylia lylian lyliana lylianna lylie
  lylla lyllie lylou lyna lyndie lyne lyra lyric lysa lysandra lysanne lysette lyubava lyubislava
  lyubomila lyubomira lyuborada lyuboslava lyudomila lyvia lyza ma maaike maan maarit maartje
  maayan maayane mabela maca macaria macey maci macie mackenzy macrina macy madaline maddison
  maddyson madelief madelyne madelynn madi madie madigan madilyn madisen madisson madisyn
  madita madlaina madleen madyson maelee maeli maelie maeline maelis maely maelyn maelyne maelynn
  maelys mafalda magalie magdelena magdeline maguelone maguette maham mahault mahaut maheen mahi
  mahina mahlia mahulena mahya maica maija maike maile mailee maileen mailen mailey maili
  mailie mailin maily mailyn mailynn mailys maimuna maimunah maina maissa maissane maisy maiwenn
  maiya majda makayla makeda makedonka makenna makenzie makenzy makia makrina malaak malati malea
  malee malene mali maliah malie malin malisa maliya maliyah malka mallaury mallie
  mallika mally malou maloxat malti malvine malwina malya malyah malyssa mana manahil manca
  mandaakin mandakini mane manelle mangala mangalya manhattan mani manika manjusha manna
  mannat manona marah maral marana maranatha marceline marcheta mare mareme mareta marfa
  margareth margarett margarida margherita margita margrit margrith mariaclara mariaelena mariah
  marialuisa mariane marianela mariangel mariateresa marica maricarmen maricel maricela marichka
  maricica marieke marieta marijana marijane mariko marilie marilou mariluz marily marilyne
  marinela marinella marinetta marioara mariola mariona marisabel marisela marite mariuca
  marivel mariyah mariyam mariza marjane marjeta marjolaine markika marleni marleny
  marlette marli marlies marlis marlise marly marlyne marlys marrit marry marte martyna maruta
  marwah marwen maryah maryama marybel maryelle marylyn maryn maryse maryssa marzia masa mashxura
  masinka massa massiel massima mathea matrona matylda mauricette mavi mavluda mawuena mawusi
  maxbuba maxellende maxfuza maxima maxsuma may mayah mayane mayanna maybel maybeline maybell
  maybelline mayda mayela mayelin maylee mayleen maylen maylene mayli maylia maylie maylin
  mayline maylis maymie maymuna maysaa maysan maysie mayssa mayumi mayuri mayya mayzie mazal
  mazie mbalienhle mckayla mckenna mckenzie mea mechislava mecislava meda medine medya
  megane megann meggan meglena megumi meha mehreen mehriban mehtap meia meike meila meili meiling
  meily meilyn meira meire melaine melana melane melanija melaniya melanye melda melea meleane
  melena melenija meli melia meliah melicia meliha melika melike meline melinna melis melissandre
  melitina meliya meliyah meliza mellina mellissa mellony melnic melora melusine melvina melyna
  melynda melynna melysa melyssa menaka menka menodora meral mercede mercia merel merete meric
  merih merina merisa merjem merry mertie meryam messalina metra meya meylin meyra mhambi
  mi miah miana mica micaella michaelle michala michalina michella mickaela midori miel miette
  migdalia miha mihaela mihriban miia mikaella mikayla miki mikki milada milady milah milanka
  milanna milca mileena milene mileva mili milia miliana milie milinda milissa militsa miljana
  mille milliana milodara miloslava milou milred miluse mily mima mimma minah minahil minakshi
  mine minela minervina minha minka minodora mio mioara mirabela miracle mirah miray mireya
  miri miriama mirielle mirja miromila mirona mirra mirre mirta mirte mirthe miruna misa misaki
  misheel mishel misra missouri misty mittie miya miyah miyana miyu miyuki mizuki mladana
  mnislava moa modrite modupe moesha mofifoluwa mohana mohini moisette mojca mojisola
  mojisoluwa mokrina momira monalisa monette montana moorea moradeke morayo morgane
  morgann moriah morolake morrigan mosinmileoluwa mosunmola motrya motunrayo moxidil moxigul
  moxina moxinur moxira moya moyosore mstislava muattar muazzam mubina mudite muesser muge mujde
  mujgan mukaddes munevver muriela mutia muyassar myah myana myanna myha myia myla mylah mylee
  mylena mylene mylia myliana mylie mylla myriana myrthe myrtille myrtis naama naara naba nabiha
  nadalina nadege nadejda nadezda nadra nadzieja naeli naelle naema naemi nafisa nahida
  nahima nahomi nahomy naida naika nailah naimah naina nairi nais naisha naiya naja najah
  najla nakiya nala nalah nalan nalia naliya naliyah nalla nami namira nandi
  naneta nanna nao naome naomie naomy narcisa nare nargiza narin narjes nasha nasia nasiba
  nasra nastia nastja natallia natasa nathalya nathalye nathania natsuki natsumi
  naturelle naumka naura nava navy nawel nayah nayana nayda nayelie nayima naylah naysha naz
  nazan nazaret nazaria nazli ndondoloza nea necla nedelka nedjeljka nedra neela neelah neele
  neeltje neema neena neeve nefeli nefertiti nehal nehemie nehir neima neira neisha neiva
  neja nejla nelcy nelda nelea neliah nelina nella nellea nelsy nelya nema nemira nena nene neoma
  neomi neonila nera nerea nereida nergis nergiz nermine nesa neslisah nesrine nevae
  nevaeh neve nevena nevenka nevra newroz neya neyah neyla ngoc nhlakanipho nhu niame niamh nicla
  nicoleen nicoleta niculina nida niema niene nienke nigar nihan nikky nikodema
  nikodina nikoleta nilah nilam nilde nilgun nilla nimakoah nimas nimra ninah nine ninel nineli
  ninfa nini ninioluwa ninthe niouma nisa nisan nissi nithya nitya niva nives niya niyah niza
  njegomirka nkosingiphile nneka nodira noeli noelie noely noema noemie nofoto noga nohemi nohemy
  noila nonjabulo nonkululeko noora noortje norberta nore norhane norica nourane nova
  novalie novella novi noviana novita nowi noya nozima ntokozo ntombizodwa nuccia nuda
  nudem nuha nukhet nunziata nura nural nuran nurgun nursel nurseli nurul nusa nusayba nya
  nyah nyasia nyima nyla nylah nylia nylla nyna nynke oana obioma oceana oceane oceanna octaviana
  oda odalis odeta ofelie ofelya ognjana ognyana ohanna ojaswini oksan oktavie oktyabrina
  olajumoke olasunmbo olcay oldriska oleksandra olesea olesia olesya oleta olgica oliana oliga
  olimpiada olina olinda olivera oliviera olivija olivya oliwia ollivia ololade olufunmilayo
  oluwakemi olya olyvia omana omara omawunmi omaya ombeline ombline ombretta omina omobolanle
  omodunni omolabake omolara omosalewa omotara omotoun omowumi ondina ondine ondrejka
  onesta oni onome onorata onorina oormila orah orchidea oreofe oresta oriande oriane orianna
  orietta orina orislava orisya oriyana orlane orli ornella orpha orsolina ortansa orvokki orzu
  osanna otakara otilie otilija ottilia otylie oumayra oviya oxana oya oyenike oyga oyindasola
  oyku oynur oysha ozana ozanne ozella ozlen oznur ozoda padmi pakize palazhka
  palladia palma palmazio palmira panagiota panka panna pansy paramita paraschiva parascovia
  paraskeva pariss parissa parla parsla parys paskala patricie patricija patrycja
  paulica paulien pauliina pauna pava pave pavica pavithra pavlina pavlinka peace pearlie pecine
  pelageya pelaghia pelagia pelagie pelagija pelagiya pelinsu pema pembe penina
  pernilla perpetua perran persida peruna pervin perzida petek petkana petrana petranka petrija
  petrona petronela petronila petruse petruta petula phileine philine philomene philou phoebee
  phoebie phuong pien piera pinkie piraye pirkko pisana piya placida pleun pola
  polissena polona polyana polyxena pompilia poornima poppy porzia potishana praise pramila
  prasanna prascovia praskovya pratiwi pravdomila pravomila pravoslava preity prema prescilla
  presly pribyslava pricila pricilla primerose princess priscille prisha priska prita prithika
  priyala profira prokopa promise proserpina prospera providence prudence prudenzia
  prune puck puji puk pulcherie puput purity pushti puspa puspita puti putri qizilgul
  qori quartilla queen quentine quieta quintia quinty quiteria quitterie quynh rachana rachela
  rada radana radeke radha radimira radina radislava radka radmila radojka radomila
  radomira radoslava radovana radslava raegan rafaella rafaila rafila rageshwari rageswari raghad
  rahayu rahime rahmawati rahsan raiana railey raima rainelda raiza rajah rajana rajina
  rajna rajsa rakhela rakhilka rakia rakita raluca ramaa ramata ramatou ramia ramla ramya ramziya
  ranim raniya raphaella raphaelle rasheedah rashel rashida rasifa rasika rastislava rati
  ratih ratna raven ravina rawane raya rayana rayanna rayanne rayhanna rayina rayisa rayma
  raymonde rayona rayssa rayxona reana reanna reanne reghina regitze regula reham rehanna
  rehema rehorka rejeanne reka remie renad renas renette rengin renja renske ressie restu
  retno retta reva reyana reyhana rezzan rhema rhiannon riana rianna riccarda richarda
  richelle rieke rifka rihan rija rika rike rikke rim rimma rini ristana ritika rivka riya riyana
  robertina robiya rodica rodna rohana rokaya rokhaya rokia roksolana rola rolande romane
  romanita romee romena romie romilda ronja ronke roos rosalee rosalita rosaly rosamaria
  rosamunda rosaura roselina rosely roselyn roselyne roser roshni rosi rosibel roska rosmery
  rossana rossella rostislava rotaru rovena roxann roxelana roya rozalija rozalinda rozamunda
  rozana rozita roziya rozvita rubye rudite rudolfa rudolfina ruhsar rukaya ruken rukhmani rukmin
  rumaysa rumena rupinder rusalina rusanka ruslana ruxanda ruya ruza ruzena ruzha
  ruzica ryana ryane ryanna ryhana ryhanna rylee ryleigh rym saar saara sabira saboxat saboxon
  sabreena sabria sabriya sabryna sade sadhana sadina sadiya sadoqat safae safah safiatou
  safietou safina safiyah safiyya safiyyah safta safura sahana sahira sahory saidi saige
  saina saki sakinah salam saleah saleha salena salia saliah salimah salimatou salina salomea
  salomena salomey salsabila saly samarah samaya samera samiah samirah samiya sammantha samona
  samrah samuela samukelisiwe sanah sanam sanaya sanda sanem saniya sanja sanjana
  sanobar sanya sanziana saodat saori saory saphia saphire saphyra sarada sarafina
  sarala saran saranda saranya saraswati sare saria sarika sarisha sariya sarka sarla sarlota
  sarmite sarrah sartika sarvinoz sarya saryna sashka saskie satine satu satya saulcerite
  savana savanah savanna savannah saveta saxida saxona saya sayana sayda sayla sayra sayuri
  sayyora scarlet scarlette scholastika scolastica sebine sebnem secil secilia seconda secondina
  seda sedef seden sedra segilola seham seher sehrazat sekinat selah selale selcan selda selen
  selvaggia selvi selyna sema semenica semia semira semiramide semra semya senay sendy sengul
  senia senka senna sennur senta sephora septi sera serafima serah seraina seraphina
  seraphine seraya seren serenity serenna serin serina serine sermin serpil serra sertap seval
  sevana sevara sevda severa severina severine sevim sevinc sevtap sevval seyda seyma
  shada shadia shaelynn shahad shahana shahed shailey shaili shaily shaima shaira shakila
  shakti shalia shalimar shalini shalva shama shamia shanah shanaya shanell shanelle
  shania shanice shanika shaniya shannel shanny shanty shany shanya shanyce sharay sharda sharifa
  sharina sharlyne shashikala shayana shayanna shayanne shaylee shayleen shayli
  shaylie shayma shaynah shaynna sheilly sheily sheina shekina shekinah shelcy shelsea shelsey
  shelsie shelsy shenoa shereen sherine sherley sherly sherlyn sherlyne sheyenne shifa shilo
  shiloh shine shira shirel shirine shirisha shirly shivakari shivani
  shobhana shona shresth shresthi shreyashi shridevi shrishti shristi shubha shubhaprada shukri
  shwet shyann shyanne shyna shyrel sian sianah siara sibongile sibyla sicilia siddhi sidonie
  sidrah sien signe sihem siir silan silja silke siloe silver silviana sima simea simeona simge
  similoluwa simina simisola simjanka simonetta simonida sinay sinaya sindisiwe sindy
  sinenhlanhla sinja sinklitikiya sinthia sintia siomara siona siphephelo sirena sirin sirine
  sisilia siska sister sitara siti siv sivan sixtine siya siyana sizakele sizani skaidrite
  skarlet skarleta skipped sky skyla sladana slava slavena slavenka slavitsa slavjanka slavka
  slavomila slavomira sloan slobodanka sloka smaranda smeralda smiljana smilla smiyana
  snejana snezhana snizhana snjezana soave sobeslava socorro soda soffia sofi
  sofronia sofronie soha sohana sohane sokhna sola solana solara soleil solene solenn solenne
  solia soliana solina soline solveiga somiya somya sonali sonchitsa songul soniya soof
  sophea sophiana sophonie sophy sophya sora soraia soraida sorana sorayah sorelle soriya sotira
  soumaya soumya sovanna sowande spasa spasena spela speranta speranza spidola spomenka srebra
  sri srna stamena stana stanca stanislava stasa staza stefana stefanija stefanka stefanny
  steliana stellina steluta stepana stepanida stepanka stephy ster sterre stina stine stojanka
  stojmena stojna sua suad subhashini subhasini subomi sucheta suci sude sudeva suelen suhaila
  suhana suhayla suheyla sukhmani sulamita sule sultana suma sumaira sumayah
  sumayya sumayyah sumeya sun sunay suncica sundus sunny sura suraya suryakantam sushma
  suus suyuna suzan suze suzon svatava svatoslava svea svenja svetluse sveva svyatoslava swan
  swara swarnalata swassane sway sweta swetha sya syah syahrini syanna syanne syara sybella syble
  sydnee sydni sydnie syeda syenna syla sylva sylvana sylvanna sylviana sylviane sylwia syna
  synne synthia syra syrah syriana syrina syrine syuzana szofi szofia szonja tabea tacjana tahani
  tahara tahlia taila taima taina taira taisia taisiya tala talea tali taliah taliana talicia
  talina taline talissa talitha taliya taliyah tally talyssa tamani tamari tamaya tamia tamika
  tamila tamina tamira tamlyn tamya tamyra tanaya tanija tanirika tanisha taniya tansu
  tantri tanushree tanushri tanyah tanyeli tanzila taqwa tarquinia tarsilla tasa tasiana taska
  tasneem tasnime tatana tatianna taya tayana tayanna tayisiya tayla tayra taysha taziana teana
  tecla teea tehani tehila tehillah teja tekla telia telica tellervo temjana temperance teodata
  teodolinda teodosia teodosija teodozie teofila teofilka teona tereze terezia terezie terezija
  tesnim tesnime tessah tessia tetiana tetyana teudosia tevy teya teyana teyla tezer thabisa
  thadie thalea thaliana thamara thania thanina thanya thao thara thayla theia theodosie theofila
  theresia thirza thora thu thulisile thy tia tiah tiana tianah tianna tiara tiare
  tiberia tierra tifani tifany tiguida tija tijana tila tilla timea tinaya tinca tincuta tiphaine
  tira tiril tirza titi titiana titilayo titin tiya tiyah tiyana tiziana tjasa todorka
  toluwani toluwanimi tomaska tomislava tomke toncica tonija tonka toria tosca toscane toska
  trajanka tran trasea treasure trena trendafilka tressie treva trine trinity trycia tsabita
  tsara tsipora tsvetanka tuana tuba tudora tudorita tudosia tulin tunay turna
  tutku tuula tuva tya tyah tyana tyanna tyara tyla tylia tyra tysha ubavka uchita ugolina uhra
  ulduz ulfa ulfet uli uliva ulker ulku ulus uluthando ulva ulviye ulviyye ulwazi ulya umi umida
  ummiye umran undine unjani unna unsel unseli uqbaloy urska ursule ustina usyi uygu
  uzbegim vaclava vada vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala
  valburga valdemara valeriana valerija valeriya valeska vali vana vannessa varalakshmi
  varvara vasanti vasilija vasilina vasilisa vasilka vaska vasliddin vasundhara
  vedanshi vedrana veduna veerle vela velana velda veleslava velika velimira velina
  velislava vella velva vena venceslava vendelina vendula vendulka venera veneranda venere
  venezia venicia venise venka venuse venusta verda verdiana verdie vergie verginia veriana
  verica veridiana verlie veroslava vesela veselinka vesile veslava vesma vesper vesta veta viana
  vianne vica vicdan vicenta vicentia vicktoria victoire victory victorya vienna viera
  vieroslava vieve vijolite vika viktorie vildan vilde vilema vilemina vilena vilenina
  vilhelmine viliana vilina vincencie vinciane vinka violina viorela viorelia viorica vira
  virag virginiya viridiana visnja vissia vitalia vitalina vitezslava vive vizbulite vlada
  vladana vladena vladilena vladimira vladislava vladlena vlasta vlastimila vlastimira
  vlastislava vlatka voichita vojdanka vojislava vojmira vojslava vojteska vorsila voskresija
  vratislava vreni vrund vseslava vujica vukica vuslat vy vyctoria walentyna waleria
  wanesa wani waqila wava wende weronika whitley wiara wibke widya wiebke wiem wies willo willow
  winda wirda wirginia wissam wulan wulandari wuraola wynona xalima xandra xatun xaverie xaviere
  xela xenie xezal xiana xochitl yaa yadhira yadira yael yaelle yaffa yagmur yahaira yaiza
  yajaira yali yalina yamilet yamileth yanel yaneli yanelis yanelle yanely yanessa yanet yaneth
  yanice yanissa yanna yaprak yaquelin yarah yareli yaren yaretzi yarina yaritza yaroslava
  yashira yasira yazmin yazmina yeimy yejide yelina yeliz yen yena yendi yenifer yennifer
  yenny yenthe yesenia yesica yesim yesmin yessenia yessi yessica yeva yfke yibanathi yildiz
  yinthe yisel yliana ylianna ylvi ylvie yocheved yolette yomara yona yonca yoselin yosra yosun
  youmna youna yovanna yozida ysabelle ysaline yse ysee yseult yudith yui yuka yukhima yukhimiya
  yukiko yulianna yulisa yumalai yumalay yume yumiko yumna yuni yunita yustina yvaine yvana
  yvanna yvannah yvonna zaara zabava zabina zadie zaenab zafirka zagorka zaharia zahide zahraa
  zahrah zaima zaina zaiya zakelina zakharinka zakiya zakya zala zali zalia zalie zalindra zama
  zamara zamfira zamira zamzam zana zanete zanita zanna zaraza zarra zavida zaya zayana
  zayna zaynah zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava
  zdravka zeina zeinab zejnep zekiye zelaya zelia zelie zeliha zelimira zelinda zelislava
  zeljka zella zelmira zeltite zenaida zeneida zenija zenobia zenobie zenovia zerya zetta
  zeyna zeynab zeyneb zhanna zhara zhivka zhozefina ziana ziedite zigfrida zigrida zile
  zilola zin zinaida zinayida zinovia zitomira zitoslava ziva zivana zizi zlatica zlatka
  zlatomira zlatuse zoa zobuhle zoee zoeva zoey zofie zofija zoha zoi zoia zoie zoila zoja
  zophia zoraida zoreslava zoritsa zorka zoroslava zoryana zselyke zubeyde zubite zuhal zula
  zulal zulay zuleica zuleima zuleyma zulfa zumrut zuxra zvenislava
  zvezdana zvonimira zya
`;

export const rareMaleFirstNames = `
  aadam aadi aadidev aadil aadinath aaditya aagam aagney aagneya aahil aakash aalok aamod aanand
  aanandaswarup aanjaneya aarish aarron aarush aaryan aatmaj aatreya aayushmaan aayushman abaco
  abadon abas abass abay abbondanzio abbondio abbos abd abdalla abdalrahman abdelkader
  abderrahmane abdias abdiel abdon abdone abdoulaziz abdoulie abdourahmane abdramane
  abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhamid abdulhay abdulholiq
  abduljabbor abduljalil abdulkarim abdullatif abdulmalik abdulqahhor abdulqodir
  abdulrahman abdulvahhob abdulvali abdulvohid abdurahman abdurrahiym abdurrahman abdurrahmon
  abdurrauf abdurrazzoq abdussamad abed abeiku abele abelin abelino abenzio abhaidev abhirath
  abhisyanta abibo abidin abiel abimael abiona abiram abisola abisoye abondance abou
  aboubakar abrahim abramio absalon absolon abu abyasa acace acacio acar acario acaryatanaya
  accursio ace achaire achalesvara acharyanandana acharyasuta achil achiles achille achilles
  achim achintya achraf achyut acilio acim aciscolo acrisio acun adael adal adalard adalardo
  adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adama addam addo
  adebiyi adebowale adeboye adedeji adegrin adekitan adekola adelardo
  adelberto adelchi adeleke adelfo adelgardo adelin adelmo adelphe aden adenet adeodat
  adeodato adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj
  adhrit adiarja adib adiel adigun adika adikara adikavi adin adinata adinath adis aditeya
  adithya adityanandan adityanandana adjutor admir adolfs adon adone adonys adrain adriaan
  adriann adrione adripathi adriyan adryan adryel adryen advaya advik adyan aedan aeden aeron
  afanasie afanasiy afel affan afi afinogen afolarin afonso afro afsin agabio agafon agah
  agamennone agap agapet agasti agastya agathange agathon agaton agazio agenore agesilao aggey
  agilbert agnan agneya agnimitra agniprava agnivesh agnos agrippa agrippin agus ahad ahmar
  ahnaf ahron ahror ahsen ahyan aiace aidann aidano aiden aimable aimone ainars aizen ajala ajan
  ajani ajdin ajeet ajiman ajimat ajimin ajiono akalp akande akanmu akanni akarsana
  akbar akbatur ake akeem aki akif akil akin akiner akinkunmi akinlabi akinwale akio akiva
  akmal akroor akshaj akshat akshay akshayakeerti aksil aktekin aktimur akwasi akwesi alade
  aladino alamanno alambana alamu alann alanzo alarico alban albano albaro albeiro alberic
  alberico alboino albrico alceo alceste alcibiade alcide alcime alcino aldan aldobrando aldonce
  aldrick aldrin aleandro aleardo aleaume aleck aleister alejo alek aleksa aleksej aleksey aleksi
  alekso aleksy aleodor aleramo ales alevtin alexan alexandar alexe alexej alexzander alfio
  alfonz alfonzo alfreds algirds algis algiso alhassan alhassane alias alican alieu alighiero
  alija alik alim alin alisan alisher alisir alistar aljaz aljosa alliaume almerigo almin almine
  almiro alois aloisio aloizs alojz alok alone aloys alp alparslan alpay alper alperen alphan
  alphee alpinien altan altemur alton alvah alvar alverede alviero alvino alvise alwar aly amaan
  amabile amad amadeus amadi amady amael amalric amand amandin amant amanzio amaranaath amaranto
  amaresh amari amarnath amaru amat amath amato amatore amauri amaury ambrogio ambroise
  ambrosiano ambroz ambrozy amdy amedee amedeu ameen ameer amelien amelio ameth ameyatma amico
  amid amiel amilcare amine amintore amire amish amleto amogh amon amone among amore amori amour
  ampelio amro amvrosiy amyas amyr amza anaadi anacleto anagh anakin anal anang
  ananiy anastacio anastas anastase anastasije anastasiy anastaz anatoli anatolii ancel
  ancelin anddy andel andelin andelko andelo andeol andoche andon andony andraz andreo andreu
  andreus andri andrian andric andrick andrija andrin andro andron andronik andry andzejs andzs
  anej anele angelino angelito angello angelos angelus anggabaya anghel angilbe angilran
  angoustan anicet aniel aniello anikey anikita anilaabh anilabh anis anish anisim anjaneya anjel
  anjolaoluwa ankal anko anmol annas annibal annibale anom anouar anrijs ansaldo ansbert anselme
  ansgar ansgary ansh anslavs ansovino ant antal antek antelmo antero anthelme anthone anthoni
  anthonio antide antim antimo antino antioco antip antonello antonij antonios antonis antoniu
  antoniy antonyo antun antwan antwon anuar anunay anuraag anurag anvar anze apolinar
  apollinaire apollinare apollinariy apollinary apollo apollon apolonio apostol apuleio aqib aqil
  aquiles aquilin aquilino arafat aram aramis ararat aras aratone aravind arcade arcadi
  arcadii arcadio archambaud archan archimede archippo arcibaldo ardi ardito arduino arefiy areg
  aresio argimiro argo argono arialdo arian ariano ariberto aric ariele arijit arijs arik arindam
  ariosto aristarco aristarkh ariste aristeo aristid aristide aristides aristione aristo
  aristofane aristotele ariyan arjan arjen arjuna arkad arkadijs arkadiy arkady arkhip arlo
  armani armel arminio armins armon arnaud arnel arnesh arnost arnould arnulfo arolde arona
  aronne arpad arrigo arsalan arsenij arsenije arseniusz arseniy arsipatra arslon art arta
  artanto artawan artemio artemiy arthaud artheme arthus artin artiom arto arturs artyom
  arunthavanathan arush arved arvel arvids ary arye aryeh arystarch arzen asaad asadulloh
  asael asaf asaph ascanio ascelin asdrubale ashlesh ashvin ashwin asiel asil asilbek asimodeo
  asirwada asirwanda askia askin askold aslan aslijan asmadi asman asmianto asmuni assunto
  asterio astianatte aston aswani ata atakan atalay ataleo atanas atanasij atanasio atanazy
  ataullah atem athanase athanasius athos atila atilano atilla atlas atma atmanand atmananda atso
  attilano attilio auberto aubin audace audebert audouin audran audric audrick augustino augustyn
  aurele aurelian aurelien aureliu aurelius aurian auric auro auron ausilio austyn auxence
  avadhesh avaz avdal avdey avel averardo averkiy averyan avgust avgustin avi avidan aviel
  avishai aviv avksentiy avner avni avraham avreliy avsar avtonom awab awar axcel axinte
  axl ayaz aydemir ayden aydenn aydin aydon ayham ayhan ayhem ayinde aykan aykut aymane
  aymard aymeric aymon ayron aytac aytekin aythan aytug ayush ayvaz ayven ayvin
  ayyub azaan azad azam azan azar azariy azeem azeglio azelio azer aziel azim azir azizhan
  azlan azmi azriel azubuike baalaaditya baalagopaal baba babacan babasola babatunji babawale
  bacco badis badr bafana bafode bagas bagiya bagus bagya baha bahodir bahri bahriddin
  bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya bajragin bakar bakda baker bakhtiyor baki
  bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakti baktiadi baktianto baktiono bakula
  balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati baldassarre
  balderico baldo baldovino balgopal balian balidin balijan baltazar balthazar bambang banara
  banawa banawi bancar bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste
  baran barbarigo barbu bardo bardomiano barin baris barkin barlas barnaba baron barsaba barsimeo
  barthelemy bartholome bartimee bartolo bartolomej bartolomeu bartu bas basarab bashir basileo
  bassam bassiano bastiaan bastiano battal battista batu batuhan batur baturalp baudouin bawer
  baykal bayron baz bazhen bazil bazyli beat beato beatus bedir bedirhan bedreddin bedri bedrich
  behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir bellino belo beltramo
  benadik bende bendeguz benedykt benet benett beniamin benigne benja benjamim benjamyn bennet
  benno benone benvenuto beny bera beranger berard berardo berat berdan berend berengario
  berislav berkan berkay berkin beronico berry bertalan bertold bertoldo bertolfo besar beser
  besim besir bextiyar bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj
  bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe
  bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
  bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bibek bibiano bijan bijay bilel
  bilol bilomir biloslav bindo binh bino birane birino birjesh birol bishal bishnu bivoj bladimir
  blage blagoj blagoja blagoje blahomil blahomir blahoslav blaise blaz blaze blazej blazhe bless
  boas boaz boban bobur bodhan bodhi bodi boet bogatin bogoja bogoljub bogoslav bohemond
  bohuchval bohumil bohumir bohun bohus bohuslav boldizsar bolemir boleslav boleslavs bon
  bonagiunta bonaldo bonaventura bonavita bonginkosi bonifac bonito borek borimir borimisl
  borislav borivoj borivoje borjan borko boro bortolo borut borys boshko bosko boston botan botir
  botond bouba boubou bouchard bowen boy boza bozetech bozhemir bozhen bozhidar bozhin bozho
  bozidar bozislav bradut braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev
  brain brajan brajen brajendra brancaleone brandan brandt branimir branislav branko
  branson bratimir bratislav bratomil bratoslav braulio braxton brayden brayton brenan brennon
  breno bretislav briac brieuc bright brighton brijesh bronislav bronislavs brown bruto
  bryachislav bryand bryann brycen bryson bryton buchi buck bucur bud buddha buddy budhil budi
  budimir budislav budivoj buford bugra bulent bulut bunyamin burevist burhon burley
  buster buytur bystrik cade caden cael caelan caetano cafer cagak cagan cagatay cagdas cager
  caglar cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono cain caino caio caius caket
  cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calcedonio calebe calen caliel
  calix calixte calixto callan callen callisto callum calvyn camden camelien camil
  camillien camren camron can canalp candar candelario candrakanta caner cankan cantemir cantidio
  canziano capa caraka caribert carlito carlitos carloman carlson carlton carmello caronte
  carponio carter carub cas casian casimer casimir caslav cassian cassiano cassien cassio casto
  castor cataldo catalin catalino catullo catur caturangga caua cavid cawisadi cawisono cawuk
  cayadi cayden cayo cazimir ceasar cecco cecep cecyliusz cedomir cedrick cedrik cedrin
  celaleddin celasun celen celestin celian celien celik celil cem cemali cemani cemeti
  cemil cemplunk cene cenek cengkal cengkir cenk cephas cesaire cestmir cetin cetinel cetiner
  cevahir cevat ceyhun cezar cezmi chaanakya chaaruchandra chad chadrick chahine chai chaitan
  chakor chakradhar chakravartee chakravarti champion chanakya chance chandak chandraayan
  chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak
  charbel charl charlemagne charly charuchandra charuvrat chaslav chaten chatur chaturaanan
  chaturbhuj chayne chayton chaz che chedo chedomir cheick cheikhou chekhouna cherif cherubino
  cheslav chetanaanand chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda
  childebert chilperic chinmayanand chinmayananda chiranjeev chiranjeeve chiril chirill chisom
  chitraksh chornota chrabros chraniboj chranibor chranislav chretien chriss christ christer
  christiaan christian christo christobal christodule christofer christop chrudos chrysole
  chrysostome chrystian chrystopher chukwu chval ciaran cicero cid cihad cihangir
  cihansah cino ciprian cirano ciriaco ciril cirino cistoslav civan claas claes clarenzio claud
  claudien claudiu clay cleandre cleandro cleonico clery cliff clifton climaco clinio clinton
  clodomiro clodoveo clotaire cloyd coby codin codrin codrut coen cohen cole colins collins
  colmanno colmazio colombano colombo colt colten colton columbus come concetto concordio conner
  conor constant constantinos constatin cooper corbiniano coreno corentin corian corin coriolano
  cornel cornelis coronato corrado cortez corto corvin corwin coskun coskuner cosma cosmin
  costache costante costantino costanzo costel costin court coy cremenzio crescencio crescente
  crescenzio crespignano crisanto crispin crispino criss cristaldo cristea cristhian cristino
  cristo cristofor cristoforo crocefisso csanad csongor ctibor ctirad ctislav cubeyr cumhur
  cuneyt cuniberto cupido curtiss cvijan cvijetin cyprian cyprien cyrian cyriaque cyryl daan
  dabiziv dacian daciano dacin dacio dadap dadi daegan daemon daevon dagan dagel daghan dagoberto
  dags dairon daiwik dalemir daley dalibor daliman dalimil dalimin dalimir daliono dallas dallin
  dalmazio dalvin daman damar damaso dameon damife damil damilare damin damion damjan
  damocle damodara damu damyan damyen danail danang dancho dandak dandapaani dandre dang dangelo
  danial danijel danio danis danish daniswara daniyal danjuma danko dantes danton danu danuja
  dany danyal danyl daouda daran dardan darek darel darian dariati darick darien darijan darimin
  darion daris dariy darko darmaji darman darmana darmanto darnel daromir darrion darris
  darron darry darsirah dartono daru daruna darvin daryan daryani daryll dashawn dat
  datta daver davids davino davion davonte davorin davron davud davyd dawood dawoud dawson dawud
  dax dayaamay dayaananda dayaanidhi dayamayee dayan dayane daylan daylon daymon daymond dayne
  dayson dayton dayven dayvon dayyan deangelo deaven deavon decebal decimo declan dedric dedrick
  deen deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman
  deeptimay deeptimoy deevakar deion deivy dejon dejuan deklan delan delcho delfino deljan delon
  delphin delroy delvin demarco demarcus demario dementiy demetriusz demid demilade demir
  demiralp demirhan democrito demond demostene dempsey demyan deneval denilson denisz denizalp
  denzel deodato deon deondre deontae deonte depold deren deric deron dersim dervis deshaun
  deshawn desiderato desimir destin detmar detrich devadatt devagya devajyoti devak devante
  devdan deven devesh deveshwar devone devonn devonte devran devvrat dewayne dexx dezider
  dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhyanesh dhyaneshwar diago
  dickson didimo dies digambar digambara digdaya dikmen dilaver dillan dilmurod dimaz dimche dime
  dimitrie dimitrii dimitrij dimitrija dimitrije dimitris dimko dimo din dinakar dinc dincer
  dinis dinkar dinu diocleziano diodoro diogene diomede dionigi dionizy dionyz dionyzos dipa
  dipankar dipendra dipesh direnc dirja diroj divaakar divakar divis divjot divo dixon
  diyar diyor django djay djayden dluhos dmitrii dmitriy dmitro dobri dobromil dobromir dobromisl
  dobromysl dobroslav dock dodato dodo dogan doganay doganer dogu dojchin dolan domagoj domen
  domenick domenik domezio dominico domiziano donat donatello donavan donnovan dono dony doran
  dorde dorel doriano dorien dorin dorinel dorofey doron dorotej doroteo doru doryan douwe dovber
  dovud dragi dragisa dragisha drago dragoje dragojlo dragoljub dragomir dragos dragoslav
  dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza dren
  dries dron drystan drzimir drzislav duanne duarte dubravko duc duccio duco ducu duilio duje
  dujo duke dumisani dumitru dundar dura durad duran durmus durodola dushan dushko dusko dustin
  duuk duy dwaipayan dwaipayana dylano dyllan dylon dyron dzvezdan dzvonko earl earnest easton
  eban eberardo ebiowei ebrahim ebuzer ecclesio ecehan ecevit ecmel ecvet edden edem
  ederson edgars edge edhem edilberto edilson edir edis ediz edmond edmondo edon edric edrick
  edris eduards edvin edvins edwardo edwen edwing edwyn edzus eekalabya efe efim efisio efken
  eflah efraim efrain efsun eftim eftimie ega ege egemen egeo egidio egils eginardo egisto egmont
  ehab ehan ehmed einars eitan eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant
  ekmel eko ekow ekundayo elad elam elan elazar elbek eldar elder eldor eldred eldrick eleuterio
  eleuthere elgin eliab eliah eliahou eliam eliano eliasz eliav eliaz eliel elier elifio
  elim elio eliodoro elior eliott elisee elisey elisio elius eliyas elizar elizej elizeus ellian
  ellias elmar elmars elmin elmurod elnur eloan elogio eloi elone elouan elson eluh elvezio
  elvino elyan elyes elyon elyor elzear emad emanoil emanuil emas embuh emced emelyan emeric
  emerich emerick emidio emiel emigdio emilian emilien emilijan emils emirhan emmanuil emmerico
  emmitt emong empirio empluk emrah emrick emrik emrullah ender enderun endra
  endrigo enea enecone engin enguerrand enio enmanuel ennio enno enrrique ensar ensio enteng
  enyo enzi enzo ephram epifan epifanio epiphane eraclide eraldo eralp erardo erast
  eray erazim erazmo erazmus erberk erberto erblin ercan ercin ercolano ercole ercument
  erdinc erel eremey eremia erenia erez ergun erguner erhan eriberto erickson erico ericson
  eriks erikson erjon erkam erling erman ermenegildo ermes ermete ermil ermilo erminio
  ermins ermolay erofey ersan ertan ertugrul ervins erwan erwann eryck eryk esai esat esau
  esben eshan esref essam esse estanislao estefano estiawan estiono esuperio esupofo eterie
  ethanael ethaniel ethann ethem eubert euclide eudes eudoxe eufebio eufemio eufronio
  eugeniu eugeniusz eulalio eulogio eusebe eusebiu eusebius euseo eustache eustatiu eustorgio
  eustosio eustracjusz eutalio evald evaldo evalds evandro evann evarist evariste evasio evdokim
  evelio evens everardo everette everson evert evgenij evgeniy evgheni evghenii evgraf evidio
  evlampiy evodio evran evrard evremondo evren evsey evstafiy evstigney evtim evzen ewald ewenn
  eyal eyan eymen eytan eythan eyup ezechiele ezio ezrah ezrak ezriel faas fabijan fabrice
  fabrizzio fabyan facundo fadel fadey fadil fady fahed faheem fahmi fahrettin fahri fahriddin
  faik faiq faiz faizan falba falih falk famiano fantin fanyana farruh faruk fasih fateh fatin
  faust faustin faustyn favian favio fawaz fayzbek fazil fazio fazli fazliddin fazullah
  feda fedai fedde fedele fedor fedosiy fedot fedro fehmi felician felicien felton fender feofan
  feoktist feramus feramuz ferapont feras ferdi ferdinando ferhan feridun ferit ferman
  fermiano fermo ferre ferruccio ferruh festo fevzi feyyaz feyzullah fiacre fidele fidelius
  fidencio fidenziano fidenzio fiete fiifi fikri filaret filemon filibert filimon filipp filomen
  filomeno filotije finnley fiodor fiorenziano fiorenzo firdavs firmin firs fitrat flavian
  flaviano flavien flaviu flavius fleano flip flodoard florea florent florentin florentyn
  florestan floriano florin flurin fode foka folco folu foma ford fortunat fortunato fos fosco
  fotih fotiy foucauld foulques frana franc franci francisc francisque franciszek franck frandy
  franjo franko frantisek freek frenkie frido fridolin fridrich froilan frol frontiniano
  fryderyk fuad fuat fulbert fulberto fulcran fulgence fulgenzio fulvio funani funmilade furio
  furkan furman furseo fuscolo fuzuli gabin gabino gad gada gadang gaddiel gadiel gading gaduh
  gaetan gaffar gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu galak
  galaktion galang galar galdino galeazzo galfryd galih galileo galiono gallicano galo galuh
  galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv
  gandharva gandi gandolfo gane ganep ganesh gangesh gangsa gangsar ganjaran gantar gara garan
  garang garcia garda garett garimberto garion garnier garnoslav garo garrison garud garuda
  gaspare gastone gati gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gauraang gaurang
  gauranga gautam gautama gautier gautiero gavriel gavril gavrila gavrilo gazanfer gazi gbadebo
  gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gederts gejza gellert gelu geminiano
  genadij gencer general generoso genesio gennadiy gentile genziano geo geoffroy geordan georgel
  georgian georgije georgio georgiy geovanni geovanny geovany gerasim gerasimo geraud gerazim
  gerazym gerbert geremia geremy gergely gergo geric gerino germano gerolamo geronzio gerrit
  gervais gervasio gesualdo gevheri geza ghanaanand ghanashyam ghani ghanshyam ghazi
  ghenadi ghenadie ghennadi gheorghi gheorghii gheorghita gherman ghislain giacinto
  giacobbe giadero giambattista gianbattista giandomenico gianluigi gianmaria gianmario gianny
  giano gianpaolo gianpiero gianpietro gianuario giasone gibran gibril gibson gica gicu giel gijs
  gilang gildo gillo gineto gio gioacchino giobbe gioberto giocondo gioele gion giona gionata
  giorgian giosue giosuele giotto giovan giovani giovann giovanne giovany giove gioventino
  giovenzio girardo girart giray giri girik girika girindra giriraaj giriraj girolamo
  girts gislebert giuda giulian giustiniano given giyas gjoko gjorche gjore gjorgji gjurchin
  glauco gleb glen glib gligor gligorije gnat gobinda goffredo gogo gohan gojko gokalp gokmen
  golia golub gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran
  gonzaga gonzague gopaal gopee gopi gor gorakhanatha gorakhnath gorazd gordey gordiano
  gordiy gorge gorimir gorislav gorjan gorkem gosto gostomysl goswamee goswami gothard gotse
  gottardo gotum gouranga goutam govinda gowtham gracian graciliano gradimir gratian grato
  grayson graziano green gregorian gremislav greyson grga grgo grgur grigor grigore grigori
  grigorije grigoriy grimaldo grozdan gualberto gualtiero gubio gudakesa gudakesha guelfo guerin
  guerrino guiberto guilhem guiscardo guiseppe gulhan gultekin gumesindo gurbuz
  gurdal gurdev gurhan guriy gurjot gurkan gurol gursel guru gust gustin guus guvenalp guy guyot
  gvozden gwido habbab habil hacib hadriel hadrien hafi hafid hafiz hagop haidar haiden haik
  haim hairyanto hakem haki hakki hakon haldun halim halis halit haluk hamdan hamdi
  hamdullah hami hamir hamit hamlet hamsa hamzah han hanad hanefi hani haniel hanif hannibal
  hanno hannu hansel hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie hardana
  hardi hardouin harel hari harimurti harinarayan harish harit harith harja harjasa harjaya harjo
  harjot harlem harouna haroune harout harsana harsanto harsaya hartaka hartana harto haru haseeb
  haseki hashir hasibi hasim hasin hasmet hasnain hassani hasta hastal hatem hatip hattab hauke
  havel hawar hayali hayati hayato haydan haydar hayder haydn hayk hayyan hazael hazar hazem
  haziel hazim heath heber hedelin hein heinz heitor heja hektor helie helier helmer hendra
  hendri hendrix hendry hennes henning henrich herluin hermenegildo heru hervin heryanto
  heval heydan hicabi hidde hien hieronim hieu hifzi higinio hikmat hilaire hilar
  hilarion hilbert hildebert hilmi himawan himmet hincmar hipolit hipolito hippolyte hiranmay
  hiranmaya hiro hisam hizir hjalmar hojimurod homar homer homero honore honorio honorius
  horac horacy horatiu horea horia horymir hosea hostimil hostimir hostislav hostivit houston
  hovard howell hozan hrvoj hrvoje huccet hud hudavendigar hudayi hudson hulki hulusi
  humayun hung hunor hunter hurkan hurram hursit husameddin husamettin husnu husrev
  hussam huub huy huzaifa huzeyfe hvalimir hvezdoslav hyacint hynek hypolit iacob iacopo iacopone
  iacov iancu ianis iann ianos iaroslav ibidapo ibn ibodulloh ibou ibra ibrani ibrohim ibun icaro
  icilio ico idan idir ido idy ieremia ifeanyichukwu ige iginio igino ignac ignacy ignat ignatiy
  ignjat igori ihsan ihtiyor ihvan ikeoluwa ikhidie ikhsan ikin ikrime ikrom ilai ilarie
  ilarion ilay ilbey ildebrando ilgmars ilhami iliane ilie ilies ilija ilja ilkay ilker
  ilko illias illidio illuminato illya ilmari ilmars ilqar ilyan ilyane ilyes ilyess ilyos imaad
  imam imanuel immacolato imraan imrane imre imrich imron inars inder indrikis indro
  ingmars inioluwa innocent innocente innocenty innocenzo innokentiy ino inocenc inocentiu insa
  inti inza ionel ionica iori iorio iosif ipat ipatiy ippocrate ippolit ippolito irakliy irenej
  ireneo ireneus ireti irinel irnanto irsad irwan isaack isack isael isaia isaque isauro
  isay ischirione iseoluwa ishan ishmael ishola isiah isiner islam islom ismaeel ismael
  ismaele ismaila ismoil isom issa issac issah issak issiaka itamar itri iulian iuliu
  iuri iurie iurii iustin iustinian ivann ivano ivanoe ivek iven iverson ivko ixtiyar iyed izaac
  izaan izac izack izai izaiah izaias izajasz izayah izidor izmael izmail izot iztok izyaslav
  izydor izzet izzettin jabal jabari jabril jac jace jachym jaco jacobus jacque jad jadd jadden
  jaden jadesola jadon jadran jadranko jadro jaeden jaeman jafar jagadish jagadisha jagapati
  jagaraga jagathi jagdeep jahan jahden jaheem jaheim jahiem jahleel jahlen
  jahlil jahmal jahmel jahnu jahron jai jaiden jail jaiman jais jaison jaivey jak jaka jaki
  jakson jalan jalen jalol jalon jam jamael jamale jamall jamar jamarcus jame jamel
  jamelle jamesley jamin jamir jamiro jamol jamyl jamyson jani janick jannek jannes
  jannis jano janosch japhet jaquan jaques jarel jarell jaren jari jarmil jarne jarno jaro jarod
  jarolim jaromil jaromir jaron jarrell jarwa jarwadi jarwi jasenko jasim jaskaran jaskirat
  jasmani jassem jasser jassim jassir jasson jastin jasur jaswadi jati jatmiko javas javi javiel
  javlon javohir javon javonte jawan jawed jax jaxon jaxx jayadi jayan jayce jaydan jayden
  jaydenn jaydon jayen jayeng jayke jaylan jaylano jaylen jaylon jaymes jayron jayvano jayzon jaz
  jazeps jazon jeannel jeannot jeanpierre jeevan jef jeffery jefri jefta jehiel jekabs jelani
  jelle jelmer jelte jemal jemel jemil jemuel jenaro jenel jensen jenson jeppe jeramy jerel
  jeremia jeremiasz jergus jericho jerick jeriel jermey jernej jerod jerold jeronym jerrell
  jerrod jerson jesper jessen jesson jett jevgenijs jevon jeyden jeyson jezdimir jhoan jhony
  jhovany jibran jidde jilji jimi jimmi jimram jimy jinawi jindrich jiovani jiovanni jiovanny
  jiovany jiro jitender jivan joab joah joakim joas joen joep joes joesph johanan
  johathan johnattan johnn johnpaul johnson johsua joko jolan jona jonche jonel jones jono jonte
  jony joojo joost jop joram joran jordany jordie jordy jorel joren jorg jorian jorin
  jorje jorn jorrit jort jos joscha joschua josep joshuan joshue josian josif josip josko joso
  josse josselin jost josua josuha jotham jovanche jovani jovanie jovanni jovanny jovany jovin
  jovitsa jovo jowan joza joze jozo jozsef jozue juanito juaquin juda judge judicael judson
  jugoslav juho julan juliano julien julijs juliusz jullian jullien julyan jumadi jumari junayd
  junius jur juraj jure jurg jurgis juri jurre juste justice juston justyn jusuf juventino juwan
  juwon jyotis kaan kabil kacper kacung kade kadem kaden kadin kadrican kaeden kael kaelan
  kagan kagiso kaiden kail kainan kainoa kairav kais kaj kajen kajetan kalan kalden
  kaled kalel kalem kalen kalender kalervo kalidou kalim kalinik kalistrat kallen kallistrat
  kalyan kamalesh kambali kamber kameron kamidin kamlesh kamol kamoliddin kamren kamron kanak
  kanaka kanda kannan kannen kanye kapiton karahan karamba karamoko kardi karem kariman
  karja karlo karlos karman karp karsa karsana karta kartik karunanidhi karya kashyap
  kasian kasiran kassem kassim kastor kasusra kasyan kaua kauan kavi kavin kavish kavon
  kawa kawaca kawan kawaya kayaalp kayan kaydan kayden kaydon kayel kayl kaylon kayode kayron
  kays kaysan kayson kayun kazimir kazuki keagan kealan keanan keano keanu keaton keba
  keegan keelan keeran keerti kees keevin kei keiji keilan keiran keji kelan kelen keles kellan
  kelson kelton kelvyn kelyan kemalettin kemba kemi kemuel kenari kende kendel kendric kendrik
  kendrix kendry kendryck kenes keni keno kenric kenrick kenson kent kenta kentaro kento keny
  keon keone keoni keramet kerami keran keremsah kerim kervens kervin keshaun keshawn
  kessaf kewan keyaan keyan keydan keyden keylan keylon keynan keyon keyron keyshawn keyson
  keyton keyvin keywan kgabu khader khadir khaleb khaleel khalel khalif khalifa khan kharalampie
  khariton kharlampiy khayden khayri khem khoriv khris khristijan khristo khristofor khvalimir
  kian kiano kick kiefer kien kieran kieren kierian kieron kilyan kimi kimo king kir kirilo
  kiro kirollos kirti kishan kiy kiyan kjeld klaas klarencjusz klaudian klaudius klaudiusz
  klavdiy klavs klay klayton kleber klein klemen knut kobe koby kocer kocho kody koen koji kojo
  koksal kolawole kolby kole kolin koloman kolombin kolos kolumban kolumbin komil komron kondrat
  kondratiy kong konnor konon konor konrads konstantins konstanty konstantyn koray korbin
  korbinian korede korkut kornel korneli kornelius korneliusz korneliy kornil korniliy kornilo
  korniy kosma kosmas kosta kostadin kostas kostyantin kotse kourosh kozma kraig krasomil
  krasoslav kresimir kresomysl krijn krish krishan krishnadas krishnadasa krisjanis kriss
  kristians kristijan krisztian krisztofer krste krsto krume kruno krunoslav
  kryspin krystof krystofer krystopher ksawery ksenofont ksente kuba kubad kubat kubilay kubura
  kuddusi kujoe kumar kuncara kunthara kupriyan kurnia kursad kusuma kutbettin kuzey kuzma kuzman
  kveton kvetos kvetoslav kvido kwamena kweku kwintyn kyan kyano kylan
  kyler kyliann kyllian kymani kynan kyo kyran kyrian kyron laal labib labuh lachlan lad ladarius
  ladimir ladislau ladislav ladji lado ladomir lafayette lai lain laith laksana
  lakshmidhar lakshminath lal lamih lanang lancilotto landen lander landolfo landon lanfranco
  langa langgeng lanjar lantar lapo laron larsen larson lascar lasmanto lasmono lassana laswi
  latif laurenc laurencjusz laurentino laurentiu laurenty laurenz laurian lauriano laurin lautone
  lavinio lavr lavrentiy lavrin lawson laxman layden laydon layson layth lazarz laziz lazlo lazo
  lazzaro leandr leandre leano leart lebron ledion leeam leendert leeroy lega legawa leith leke
  lembah len lenn lennart lennert lenni lennon lennox lenny leno leny leodegar leoncio leonids
  leonio leonis leontin leontiy leontyn leonzio leopardo leos lere lesek lestat letterio leu
  leufroy levent levio levko levoslav lewin lewis leyton liandro liang lias liban liberato
  liberatore libere liberio libero liberto libor liborio liboslav lica lidio liem lietald lieto
  lieuwe liman limar lincoln linwood lio lior liron lirone lissandro listvich livan livino livio
  livius liyam liyan lizandro ljube ljuben ljubisa ljubisha ljudevit ljupcho lleyton lliam loan
  lochlan lochlann loek loet loghan lohan loki lolade long longin lonzo lorenc loreno
  lorian lorik loris lorrain lotar lothar louan louca louka loukas lounis loup lourenco lovro
  lowen lowie loyd luan luar luay lubin lubomir lubor lubos luboslav luc luccas lucciano lucentiu
  luchezar lucijan lucious lucjan lucretiu ludano ludivoj ludolphe ludomil ludomir ludoslav
  ludovic ludovit ludvik ludwik ludwin ludwing luhung lui luiz luk lukita lukman lukrecius lukyan
  luluh lulut lumir lungelo lungu lurhur lutfan lutfi lutfullah lutfulloh luthfi lutibor lutobor
  lutz luuk luwar luwes lux lwandle lyam lyan lyes lyndon lyonel lyubim lyubodar lyubomir
  lyubosmysl lyubozar maad maalik maarten maas maaz mabruk macaire macario maccabeo mace maceo
  mactar madalin madden maden madid mads mael maes maffeo magdaleno maggiorino magno mahad
  mahamed mahan mahe mahesa maheswar mahfud mahlon mahmood mahrus mahzan
  mahzun maicol maik maikol mailo maiorico majdi majed major makan makar makara makary makedon
  makhtar maki makinwa maks maksimilyan maksud maksymilian makuta malco malcom male maleek
  malic malike maliki malo malon malone malte malthe malyk mama mamady maman mamante mamert
  mamour manah manases manasse mancio manetto manfredo manik manikya manil manilio manley
  manlio manoah manole manraj mansueto mansur mansvet manuele maor maphikelela maqsud maras
  marat marceau marceli marcelin marcell marcellino marcis marck marcu mardon margana margers
  mariadi marinko marinus markiyan markku marolo maros marouane marques marquis marquise mars
  marshall marsito marsudi martaka martana martani martel martial martim martins marton martti
  martyan marut marvel marvelous marvens marvins marvyn marwane marwata marx maryadi maryanto
  marzio mas masaki massamba massinissa masson matan matar mate mathan mathews mathieu
  mathijs mathis mathurin mathuys mathys matija matis matiss matisse matjaz matko mato matous
  matroniano mattes mattew mattheo matthews matthijs matthis mattia mattis matus matvey matviy
  matyas matys matz maugis maui maurilio maurycy mavdud mavlon mavric mavrick mavrik maxen
  maxence maxens maximillian maximus maxmilian maxwel mayes mayeul mayoor mayson mazbut mazhar
  mazin mazlum mbaye mechislav mecislav medard medardo mederic medoro medoune mees mefodiy
  meghnad meghnath meik mekhi melanio melchiade melchior melchiorre melezio melichar melih melik
  meliksah melle mels melvil memduh memphis menachem menahem menardo mence menelao menelik meneo
  menno mennone mercurio merick merijn merlin merovee mert merwan messi mestan mesut mete metello
  metin meto metod metodej metodi metodij metodija metrofane mevlut mex micha micho mickael
  mickel mico midas migel miguelito mihael mihailo mihajlo mihaly mihnea mijat mik mikail mikal
  mikelis mikhael mikhajlo mikhaylo mikhey mikho mikita mikola mikolas mikulas milad
  miladin milan milanko milano milcho milen mileta milford milhan milic milik milisav milivoj
  miliy miljan miljenko milojica milomir milon milorad milosh miloslav milous milovan
  milovin milutin mimo mincho minervino mink miodrag miomir mir mirac miraziz mircea mirche mirco
  mirek mirkelam mirko mirocleto miromil miron mirtil mirza mirziyo misaele misbah misko mislav
  mitar mithat mitica mitja mitofan mitre mitrut mizael mlad mnata mnislav moataz moche moctar
  modest mody mohamedali mohanad mohaned mohib mohinder mohir mohmed moisey moiz mojmir
  mojzesz mojzis mokey momchilo momir momo monaldo monitore monvids moos moreno mori moric morne
  morrison mory mosiah mouctar mouhamad mouhameth mouhammadou mousa mpilo mpumelelo msizi
  mstislav muadh muammer muaviye muaz mufid mufiz mugur mugurel muhamad muharrem muhtar
  muhterem muhtesem muhtor muhyiddin mujdat mujur mukadder mukerrem muktedi muktedir
  muktefi mukul mulya mulyanto mulyono mumin mumpuni mumtaz muni munif muren murilo murod
  mursinin mursita murtaza murti musab musawenkosi musir musiy muslih mustafo mustika mustofa
  musulmon mutahhar mutasim muteber mutemed muttalib muyiwa muzaffer muzdad muziano
  mychael mykael mylan myrtil myson naaman nabeel nabi nabin naci nadav nadi nadim nae nael nafis
  nafiz naftali nagabhushanam nagi nahel nahid nahil nahom nail najam najmiddin nalar nam
  naman namazio name namik namir nanche nand nanda nando nandor naoufal naoufel naphtali
  napoleone naradi narcis narcisse nardi nareg narek narimon narinder narji narkis narseo
  narsete nasab nash nasriddin nasrullah nassim nassir natanel nathanel nathanyel
  nathen natiq natthan naud naudet naum naval navid nawaf nawfel nawroz nayan nayden
  nayef nayel nazar nazariusz nazariy nazary nazif nazim nazmi nazrulloh nazzareno nazzaro
  ndleleni neal nebojsha necat necati necdet nechifor necib necmettin neco nedeljko nedelko
  nedjeljko neftali nehemia nehoslav nejat nejc neji neklan nelio nelu nemanja nemesio nemir
  neofit neopolo neoterio nepomuk nereo neset nesho nesim nestore netanel nethanel nevan neven
  nevio nevzat newell neyo nezamysl nicarete nicasio nicea niceforo nicephore niceto nicezio
  nichifor nicholaus nicklas nicklaus nickson niclas nicoara nicodemo nicodim nicolaie nicon nicu
  niculita nicusor nicuta niek nifont nihad nihat nik nikandr nikanor nikifor nikko
  niklaus niklavs nikodem nikodim nikolaj nikolasz nikon niksa nimit nimrod niniano nino nio
  niranjan nirbhay niro nischal nishan nishanth nissan nissim nistiman nithish nitish nixon
  niyaga niyazi niyilolawa nizamettin nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo
  noan noar noble noeh noham nohan nolann nolen nolhan norian norlan norval norwood nosir
  nosirjon nostriano noud nouha nouri nout novak novan nox nrima nugraha nuh nurbek nuredin
  nurettin nuri nuriddin nurullah nusratulloh nusret nyana nylan nyoman oba
  obanijesu obid obrad obren obryan ocean octav octave octavien octaviu oddone oden oderico
  odidone odil odilon odolen odon odorico oger ognen ognjen ogooluwa oguz oguzhan ojars
  okan oke okey okhrim okta oktavian oktavius oktay okto oladare oladimeji olan
  olansile olavi olbram oldrich olegario olegs olelko olen oles olgerts olim olimpian
  olimpio olimpiu olimpiy olindo oliverio oliviu oliwier olle olof olsen olufunmi olumorotimi
  oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omad
  oman omari omarion omelyan omer omid omobobola omotayo omran omri onder oneal oneil onesimo
  onesto onofrio onorino onorio onoriode onufriy onufry onyx opan opung oqil oral orde orell
  orenzio orest oreste orestes orfeo ori orian oriel orif orio orkhip orlo oronzo orsino orso
  ortensio orval oryan osbaldo osip osiris osmin osmondo ostoja ostromir osunleke osvald
  ota otabek otakar otello othmane othniel otilio otmar otniel oto otokar otomar ottaviano ottis
  ottone oury oussama ovidius owais owens oybek oz ozcan ozer ozhan ozias ozkan
  ozod ozodbek ozren ozy pablito pacey paciano pacifico pacome pacomio padam paiman paja pakhom
  palatino palemon palladio palmiro pamfil pammachio panagachie panait panas panca pancario
  panche pancrazio pandu panfil panfilo pangeran pangestu panji pankrac pankracy pankrat
  pankratiy pantaleo pantaleon pantaleone pantelejmon panteleymon pape param paramartha paramon
  pardi pardo parfait parfen paride parman parmenio parsa parsival partenij paskal pastor
  paterne paterniano pathe patroclo patru patrycjusz patrycy pauside pavils pavle pavlin pavol
  payidar peer peleo pelhrim pellegrino pencho pentti pepijn pepin pepo per pera perfecto perica
  pericle perikles perkasa pero perrin perseo pertev perver peterson petko petre petri petrica
  petrisor petro petronio petronius petros petru petrut petse peyami pharell pharrell phi phila
  philani phileas philemon philibert phiwokwakhe phoenix phong phu pie pierangelo piergiorgio
  pierluigi piermarco pierrick piersilvio pilip pim pimen pit pius platon platone plinio plutarco
  podolyan polidoro polifemo polikarp pollione polo polykarp pompeo pompiliu pomponio ponciano
  pontus ponziano ponzio porfiriusz porfiriy porfiry porter porziano postumio potap praba prabawa
  prabin prabowo prabu prakosa pran pranata pranawa pranay prasetya prasetyo
  prassede prathamesh pravdan pravdomil pravomil prayag prayitna prayoga
  prayogo prem premysl priamo pribyslav prima primoz prince prisco privato procopio prokhor prokl
  prokles prokofiy prokop prokopij prokul prosper prospero protasio proteo prov prudenzio
  prvoslav publio puneet pupolo purna purushottam purwa purwadi purwanto pusicio putu qais qays
  qobil qosim quang quarto quasimodo qudrat quentyn querano quin quinten quintiliano quintilio
  quintino quinziano quinzio quirin quirino qusay raci radan rade radegast raden radenko
  radhost radika radim radimir radion radisa radislav radit raditya radivoj radivoje radko radmil
  radmilo rado radolfo radomil radomir rados radosav radu raducu radul raduz radvan radwan
  raef rael rafet raffael raffi rafid raharja rahmat rahsaan rai
  raide raiden raif raihan raik rainald rainaldo rainhard rainier rainold raiyan rajab
  rajmund rajnold raju rajveer rakan rakim rakip ram rameshwar ramez
  ramiz ramond ramsey ramy ramziddin ramzy ranek rangga raniero ranjeet ranko
  ranolfo rares rashawn rasheed rasim rasit rasko rasmus rastislav rasul ratibor ratimir
  ratmir rauf ravshan raxmatulloh rayaan rayan rayane raydan rayden rayen raylan raymon raymundo
  raynaldo raziel razvan recai redmond reed refael refah refet refik reginal reginaldo regino
  regis regnars regolo reha rehman rehor rein reiner rejan rejean reksa relja relu remi remig
  remilekun remo remondo remzi renan renars renat rendy renji renny reno rens resad resat reshad
  resid respati respicio resul reto revan revi reyad reybaud reyes reymond reymundo reynald
  riaan riad ricards ricario ricco rich richardson richelmo ridge ridhwan ridley ridvan
  rifat riff rifki rigard rigoberto rino rio rion rishan riste rithy rito riv rivaldo riza
  rizki rizo rizvon robaldo robbe robi rod rodan roderik roderyk rodiano rodin rodion rodoljub
  rodoslav rodric rodrigue rodriguez rody rohaan roj rok roko roksolan rolfo rolly
  romans romario romel romen romero romeu romil romin romoaldo romolo romuald romul romulo
  romulus ronal ronan rone ronel roni ronin roshan rosman rostislav rotimi rover rubiano ruchan
  rudis rudolfs rudra ruedi rufo ruggero rukneddin rune rusins rusman russel rustu rutilo ryad
  ryder rylan ryu ryuji ryurik saadat saadi saaid saban sabar sabato sabazio sabele sabih
  sacid sadan sadar sadberk sadettin sadi sadri sadriddin sadullah saer saffet saffiro
  saffo safi safir safo safouan safouane sagar sahap sahid sahin sahinalp sahir sahsuvar sai
  saiful saifullah saim saiq sajan saka sakip sakir sakti saladino salamoun saloh salomoun
  salustio salvo salwator samad samael samandar samed sameer samie samiel samih samil samim
  sammuel samo samoil samsul samu samuil sanad sandu sanel sanele sang sanjin sanjith
  sanka sante santhosh santos sapiente sarani sarbello sardor sarkis sarvar sarvin sashko
  saso satchel saturniano saturnin saturnino satyen saulo savas save savel saveliy savi
  savin savinien savino savion savo savva savvatiy sayan sayden sayed schneider seb sebas
  sebastiaan sebastjan sebestian secaeddin seckin seckou secondiano secondo sedric sedrick
  sedrik sef sefer seff sefik seghei sehlevent sehriyar seiji seiya selahattin selami
  selivan seliverst selman selmer selwyn selyan semen semibor semion semplicio sempronio
  semsi sener senesio seng senn senne senofonte senol sep sepp seppe seppo serafettin serafim
  serafino seraphin serapione serban serbulent seref serenus sergej sergen serghei sergi
  sergiu sergiusz sergiy serhad serif serjio sermet sertac servac servan servando server servidio
  serviliano sesto settar settimio settimo setya sev sevag sevak sevastyan sever severiano
  severin severino severo sevki seweryn sexmus seyban seye seyfettin seyfi seyfullah
  seyyit sfiso shad shade shady shahan shahboz shaheed shahir shahobiddin shahriyor shahzod shai
  shain shaka shakir shakur shalewa shamir shamsiddin shantanu shaquille
  shayaan shayn shchastislav shchek sheikh shekoni sheldon shemar sherif sheriff sherman
  sherzod shihab shimon shishman shiv shiven shlomo shodiyor shon shone shukrulloh shun
  shyam shyheim sico sicuro siddarth siddhran sidiq sidki sidoine sidon
  sidonio sidor siebe siem siep sifiso sigebert sigfrido sigizmund sihab sihabeddin sijuade sil
  silantiy siljan silvere silvestr silvestro silvian silviu silvius simao simba simen simeone
  simi simion simo sinasi sincere sindre sinesio sinfronio sinica sinisa sinkler sinook
  sion sir sire sireno siriano siricio sirineu sirio sirius siro sirojiddin sirri
  sisto sithembiso sixt sixte sixto sixtus siyanda sjoerd sjors skander slamet slavcho slave
  slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub slavolyub slavomil slavomir
  slavuta slayton slevin sly smil sname snizhan soan sobeslav sobit soccorso socrate socrates
  sodiq sofe sofiane sofon sofron sofronij soham sohan sohib sohil sokrat solal solan soleh
  solocone sologub solon som somu son sondre sonke sostene sosteneo sostrato soter sotero
  sotir souleyman souren spano spartaco spartak spase spencer speranzio spiridon spiro spirydion
  spytihnev srbo srboljub srebre srecko sredoje sriram stale stancu stanimir stanislao stanko
  stasta steen steeve stef stefaniy steffan stelios stellan sten stephaans stephano stephon
  sterling stevan stevens stevenson stevin stevo stig stijn stiliano stipan stiriaco stjepan
  stoilko stojan stojche stojmen stojmir stone storm stozhar strahinja strakhil strate stribor
  suat subhan subhi subodh sudi sufyan suhaib suhayb suheyl suhrob sukru sulaymon
  suleyman suliman sulton sune surano suren sururi suryakanta
  sushant susheel svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor
  svetislav svetolik svetomir svetoslav svetozar sviturno svyatopolk svyatoslav swami swapnil
  sylvain sylver sylvestre symeon szabolcs tabris taceddin tade tadej tadija
  tafari taher tahsin tai taib taide taim taino tairon taj takuma takumi talan talat talay
  talib talip talis talivaldis talon talrits tamim tamino tamir tammaro tammo
  tanas tancrede tancredi taner tanguy tanju tankred tanner tao tapan tapani taran
  tarcisio tarkan tarso tasdik tashko tasho taskin taswir taufan taurean
  taurin tavares tawfiq tawhid tayfun taylan tayler taylon taym tayron tayson tayyab tayyar
  taziano tazio teguh teije tej tekinalp telchide telemaco temel temelko temidayo
  temistocle teng teobald teobaldo teodorik teodosij teodosio teodoto teodoz teofan
  teofil teogene teohari teoman terance terenc terencius terencjusz terentiy terenzio terlan
  tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thad
  thando tharun theoden theodorik theodose theofan theofil theophane theophile theophraste
  theotime theron theunis theuns thibault thibert thibo thies thije thijmen thijn thilo thor
  thorben thore thorge thulani thurman tibaldo tibbe tiber tiberio tiberiu tiberius tibo
  tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme ties tijmen tijn tijs tikho
  tikhomir tikhon til tilen tilio till tillman tillmann timbul timeo timish timm timmothy timofey
  timofiy timoleon timon timotei timotej timoteus timothe timothey tinas tirone tirso tirta
  tirtayasa tit titien titilope titouan tizian tiziano tizio tjark tobia tobiasz tobiloba tobyas
  tode todor tohir toke toki tokunbo tolomeo tolunay tomaz tomer tomiloba tomo tomori tomy
  tonatiuh tonci tone toney tonio tonko tonnin tonny toon tope tor torben toribio torkvat
  torquato torres tosco toussaint toyip trace traian trajan trajche trajko tranquillo travon
  travys trayvis tre trent trestan trevion trevis tri trifon trifun trilochan trilochana trilok
  trilokanath trilokesh triloki trisho tristano tristian triston troels trofim trpimir trpko
  trung trystan tseko tsvetko tuan tufan tugay tugiman tugrul tugtekin tuhfe tulio tulliano
  tullio tumer tunahan tunar tunc tuncer tupac tur turan turi turibio turkay turker
  turkes turner turold tussio tuur tverdislav tvorimir tvrtko twan tycho tygo tylan tyler
  tyller tylor tymeo tymoteusz tyree tyreek tyreese tyrel tyrell tyrese tyrick tyrique tyron
  tyronne tyshawn tywan ubaydulloh ubertino uberto uchqun uda udai udit udo ueli uffe ufuk ugis
  ugolino uguccione ujjawal ujjwal ukbe ulderico ulfo ulgen ulices ulisse ulpiano ulrico
  ulrik ulstano ultimo ulvi ulyan ulysse umang umay umaya umid umidulloh umile umur umuralp umut
  unal unggul upendra upik uranio urdino urfon uriele uros urs ursicio ursino ursmaro usame usmon
  ustim ustin utama uttam uve uzayr uzeyir uziel uzodimma vafo vagn vaha vahan vahdet vahe vahid
  valdemars valente valentim valentins valentyn valer valere valeri valerian valeriano valerico
  valerii valerijs valeriu valeriy valeryan valfredo valfrido valid valon valtena valter valtr
  valtteri van vanche vancho vane vangel vardan varfolomey varlaam varo vasilie vasilij
  vasiliy vasilko vasja vasko vasudev vasudeva vatroslav vatslav vavrinec veasna vecdi veceaslav
  veceslav vedang vedanga vedasto vedat vedran vefa vefik vehbi veit velaphi velemir veleslav
  veli velibor velichko velio velislav veljan veljo venance venanzio vencel venceslao
  venceslas venceslav vendel vendelin venedikt venek venerando venerio veniamin venko ventura
  venustiano venusto verano verecondo verenzio vergiliu verner vero veron veroslav verulo veselin
  vespasiano veysel veysi vezio vianney vic vicente vicentiu victorien victorin vid vidak vidhur
  vidhya vidiano vidoe vidone vidor vidur viggo vigile vignesh vigo vihaan vijeko vik vikentiy
  viktorin vilem vilfredo vilhelm viliam vilibald viliberto viljem ville villy vilmar
  vilmars viman vincenc vincentiu vindonio vinebaldo vinfrido vinh vino vinsen vinz
  viorel virgile virgiliu virgin virginio virman virone visarion viscardo vishwa
  vishwamitra vissarion vit vital vitale vitalico vitalie vitalii vitalijs vitazoslav
  vitezslav vitold vitoslav vittore vittoriano vitus vivaldo viviano vjekoslav vjenceslav
  vladan vladek vladilen vladimer vladimiro vladivoj vladlen vlaicu vlas vlastimil vlastimir
  vlastislav vlatko vlk vodingo voicu voislav vojdan vojen vojin vojkan vojmil vojmir vojslav vok
  volche voldemars volfango volfgang volodimir volodislav voltaire vosil vratislav vratko
  vseboj vsebor vsemil vserad vseslav vsevlad vsevolod vujadin vuk vukan vukasin vukota vulmaro
  vulpiano vusumuzi vyacheslav vyas vysheslav wadi wadie wafi wage wagner wahyu waino wakiman
  wale walenty walentyn waleran walerian walery walgierz wali walker waluyo wandrille
  wannes ward wardaya wardi warji warley warre warrick warsa warsita warta washington wasis
  watson wawan wawrzyniec webster weldon wellington wenceslao wessam wessel wessley wesson whyatt
  wil wilber wilburn wilder wilford wilfredo wilfried wilfryd wiliam will willam willson
  wincenty wira wisnu wissem witalis wout wouter wylan wylliam wyman xanana
  xaver xaverius xebat xem xenophon xiang xzavier yaacov yaakov yacob yacouba yadiel yagiz yahyo
  yair yakov yakub yakubu yalcin yalgin yaman yamato yamen yamin yango yanis yaniv yanko yann
  yanni yannic yannick yannik yannis yanuariy yao yared yarema yaro yaromil yaromir yaron
  yaropolk yarovid yasar yaseen yassen yassine yaw yazan yazen yehoshua yeison yekta
  yener yeray yeremiy yeshua yetkin yevgen yichen yildirim yinon ylan yoan
  yoann yoav yoga yogendra yoginder yohan yohann yohannes yonael yoni yonis yono
  yony yoqub yorbek yoro yorqin yoshua yossi youness young youp youri yousaf yousif
  youssif youssou youssouph youssoupha yousuf yovan yoznur ysmael yuan yuce yucel yukhim yuksel
  yulian yuliy yumni yunis yusiv yussuf yuta yuvan yuvenaliy yvan yven zabedeo
  zabir zaboj zac zacari zacary zaccari zaccheo zachar zachari zachariasz zache zackari zackaria
  zackarie zackary zackery zadig zael zafar zafer zafir zahar zahi zahir zahit zaim zaine
  zaion zair zakari zakarie zakariyya zakary zakarya zakhar zakharij zakhariy zalan zalman
  zamfir zamir zan zander zanis zanobi zarije zarko zaur zaven zavier zavis zayaan zayan zayden
  zayed zayn zayne zayniddin zayon zbislav zborislav zbyhnev zbysek zbyslav zdan zdenko zderad
  zdeslav zdik zdirad zdislav zeev zef zefiro zeid zein zekai zekeriyya zelibor zelimir zelislav
  zelmir zemislav zen zenaide zenebio zenobio zenone zenoviy zente zenzele zephirin zephyr
  zerdest zeteny zetico zeus zev zeyad zeyd zeynel zhivko zian zidan zidane ziga zigfrids ziggy
  zigmars zigmund zihni zikmund zinoviy zion zithulele zitomir zitoslav zivan ziver
  ziyaad ziyan ziyo zlat zlate zlatko zlatomir zoel zohaib zohid zohir zoilo zokir zoremir
  zoreslav zoroslav zoryan zosim zosimo zoyir zrinislav zrinko zsombor zubayr zubeyr zulfikar
  zvenigor zvenimir zvenislav zvonimir zvonko zyad zyan zyon
`;
