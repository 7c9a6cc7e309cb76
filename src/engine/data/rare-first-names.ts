/**
 * Rarer first names, lower case, separated by white space: they tell the sex of somebody who is known to be a person,
 * but make nobody one, since many are surnames too.
 * Source: `gender-detection-from-name` 1.11.5 (MIT), names that its English list and one more agree on.
 */
export const rareFemaleFirstNames = `
  aaleyah aalia aaliya aaliyah aalyah abbygael abbygail abeer abelina abella abi abigaelle abiha
  abisha aby abygael abygail adalia adalina adalyne adalynn adassa addyson adea adeleine adelie
  adelita adelyne adia adiba adila adisa adison adisson aditi adja adjoa adna adonia adra
  adrielle adrina adryana advika ady adyson adysson aela aella aelyn aerin aeris aerith aeryn
  afiya afrah afsana ahana ahava ahna ai aiana aide aiko ailen ailey ailin ailine ailsa aimi
  aimy aine aira aishwarya aisling aislinn aisosa aivy aixa aiya aiyana aiyanna aizah ajna
  akasha akela akemi akila akilah akima akina akira akshara akshaya alabama alaina alandra
  alanis alannah alanys alara alaya alayah alayna albana aleesha aleeyah aleeza aleina aleksia
  alessa alessya alexandria alexiana alexie alexy alexya aleya aleyah aleyda aleyna aliah aliana
  aliha alima alise alishba alisse alissya alita aliya aliyah aliyana aliyyah alizea alizee
  alizia alizon allana allia alliah allicia allisson alliya alliyah allyah allyana allycia
  allyssa allyssia allysson alondra altagracia altina alya alyah alyana alyanna alycia alyia
  alyiah alyna alyne alyona alysea alysha alyssah alysse alysson alyx alyze ama amadea amalya
  amana amandine amanie amany amaria amarilys amaris amarya amaryllis amarys amatullah amayah
  ambre ameena ameera ameli ameliya amellia amely amelya amen amena amica amila amilia amilya
  aminah aminta amirah amita amma ammara amnah amreen amrita amyra an anae anaeli anaelle anah
  anahita anahy anaia anaid anaisa anaise anaiz analie analucia analy anam anamika ananda ananya
  anarose anastasija anastasya anastazia anastazja anayah anays andjela andora andrena andrina
  anea anel anela anelia anelise anella anelle anessa aneya angelie angella angellina angely
  angelyna angelyne angelys anh anicia anie aniece aniella anina anique anise anishka anissia
  aniston aniya anjali anjalie anjelina anju anjuli annah annais annalaura annalena annalie
  annalucia annaly annasofia annastasia annaya annayah anneli annelies annella annelyse annicka
  annisa annya anoushka antigone anusha anushka anwen anyah anycia anyelina anysia anyssa aoi
  apolline april apryl aracelis aracely arai arcadia archana areej arelis arena arfa argelia
  ariah ariam arisa arista ariya arizona arlet armida armina armoni armonie arnela aruna aryah
  aryam aryana aryanna aryelle arzu aseel ashana ashanti ashanty asheley ashlyn ashna asiyah
  asli asmahan asra assata astryd atalia athalia athalie athea athina atina atiya atlantis
  aubery audelia audree audrena audrina aureliana auriana aurianna aurielle autumn avah avalon
  avana avigail avila avital avneet axelle ayaa ayaat ayah ayala ayame ayana ayanah ayane ayanna
  ayannah ayda ayelen ayiana ayisha aylah aylana aylee ayleen aylina ayline aylinn aylla aymee
  ayra aysenur ayssa ayumi ayza aza azadeh azalee azalia azaria azelia azia azizah azul azure
  azza bahar batul batya baya beatris beila belma berit berra betania bethanie bethel betina
  betsabe bettie betul beyonce bijou bina binti bisma bitia blanka bluma brendy brianda briella
  brihana brihanna brinda brisa briseida briseis britanny britany brithany brithney brittanie
  briyana brook brooklyn brooklyne brooklynn bryanna bryhanna cadia caelia caitlyn caitlyne cala
  cali calia calie calina calissa calista callia callista caly calyssa calysta camie camilia
  camillia camryn camy camyla camylle candy candyce capucine carinne carolanne carys cassia
  cassiana cassidi cassidie cassidy caterine cecilie cecillia cecylia cedra celena celicia
  celise cely ceren cerena cerina cerise ceyda ceylin chana chanell chanelle chani chania
  chanice channel channelle chany chanya chara charlee charlette charlise charlye charlyn
  charlyze chaya chayenne chelby chelsee cherry cheyene chimamanda china chloee chloey
  christabelle christana christella christia christianne chrystina ciana cianna ciarra cicilia
  cindel cipriana circe citlali claira claris clarisa claryssa cloee clover coco corynne cozette
  cristela cyan cyana cyane cyann cyanna cyanne cyara cyria daena dahiana dahlila dahlya daila
  daina daira daissy dajana dala dali daliah daliana dalilah dalina dalinda daliya dally dalya
  dalyla damarys damya danah danay danaya daniah danielly danijela danitza daniya daniyah danyah
  danyele danyla daphnee daphney darielle dariya darling davia dawn daya dayami dayanara dayanne
  daylia dayra daysi deepika defne deisy dejana deliah delina delphina delsy demi denisia
  denisse denize denya derya despina destinee devika devorah deyanira deyna deysi dhalia dhiya
  dia diala diamond diani diany diara diarra diem digna dilara dilia dima dimitra dinara diona
  dior diora diva divya diya diyana dolce domino donya dorcas dorianna dunya ebony ecrin edina
  eeva eiliyah eilleen eily eilyn eira eire eirinn ekram elanie elanna elanor elara elaya elayna
  elea eleah eleana eleanna eleina elenie elenna elenor eleya eleyna elham elianah elianna elika
  eliona eliora elisheva elisia eliska eliya eliyah eliyana elizabeta elize elizia ellah ellana
  ellea ellena elley ellia elliana elliette ellina ellinor ellora ellyana elmina elorah elouise
  elowen elyana elyanah elyanna elycia elyna elynn elysa elysabeth elyssia elyza elyzabeth
  emanuella emanuelle emelie emelyn emeraude emie emilija emillia emillie emilly emilya emira
  emmah emmanuella emmanuelle emme emmelie emmylou emylia emylie enaya enedina eneida eniola
  enma enna eowyn erlinda eryka erykah erynn esha eshal eshana esmee estee estefani estefany
  etana evah evalina evaline evana evangelyne evanie evanna evely evelyna everly evette evgenia
  evon ewelina eyana eyla eyleen eylin eyva faduma fahima faizah fani fany farha farhana faria
  fariha fartun faryal fathima fatim fatimah fatmata fatouma fatuma fawzia fe febe felicite
  felina fiza folashade fortune fotini franceska franchesca francheska francia franka freyja
  gabryelle gaelle galit galya gania gao gea geena genie gia giannina gift gila gimena ginna
  giordana giulianna gizele gizelle glorya gohar graciella gracy grecia grisel guiliana
  guillermina gurleen gwendolynn gwenna gyselle haby hadassa hadassah hadiatou hadiya hadja
  hafsah haidy haifa haila hailie hailley haja hajer hajira hajra halana haleema halia halla
  hamna hanadi hanah hanako hanalei hania hanifa haniya hannan hannia harini harpreet haruka
  hasina hasini hava havana havanna haya hayla haylee hayleen haylie heaven heavenly heide
  helana heleen heliana helina hellen helly hema hena hend henna henya hera hermelinda hevin
  hibah hila hilarie hina hinano hinata hira hodaya honey honora hope hortencia hosanna husna
  ianna idania ieva ifrah ila ilayda ilea ilianna ilina iliyana illana illeana illiana illianna
  illyana illyanna ilma ily ilyana ilyanna imaan imani imanie inaaya inah inayah indi indie
  indra indya iniya innaya innocence inocencia io ioanna iola iolana ionna ipek iraida iriana
  irsa irys isabeau isabele isamar isatou isha ishana ishani ishika isidra isla ismahan isys ita
  iyana iyona iza izabella izabelle izel izumi izza izzie jaana jackeline jaelle jaelyn jahida
  jahlia jahna jahnaya jaida jaina jala jalia jalina jaliya jaliyah jalya jalyah jamela jamelia
  jamella jamilah jamilla jamy jamyla janaa janae janah janan janani janele janell janeth
  janique janise janita jannah jannet jannette jannie janny janyce jasmeet jasmyn jasmyne
  jaspreet jassmine jaya jayah jayana jayanah jayani jayanna jaycee jayda jayla jaylee jayleen
  jaylie jayline jaylis jayna jazia jazmine jeanny jehan jelina jelissa jema jemma jenah jenaya
  jenaye jenessy jenisha jennah jennipher jeny jenyfer jersey jerusalen jessalynn jessyca jessye
  jessyka jewel jezabelle jezebel jhade jhoanna jiana jina joannah joannie joee joely johanny
  joia jolina jonelle jordane jordanne joseline joselle josely joselyne josette josianne josline
  josseline josselyne jossette jossie joud jovanna jovita jozette julieth jullia julliette jully
  julyana julyanna jumana juna justyne kacia kadi kadia kadidia kadidiatou kadidja kadijah kady
  kaelie kaely kaelyn kaelynn kaena kahlan kailani kaili kailly kaily kailyn kailyne kaina
  kainat kaira kaisha kaithlyn kaitlyne kalea kalena kalia kaliana kalima kalissa kalista kaliya
  kaliyah kallie kallista kaly kalya kalyani kalyna kalyssa kalysta kamala kamaria kami kamile
  kamilia kamilla kamille kamilya kamyla kamylle kana kandice kandyce kanika kany kaori kareen
  karinne karishma karisma karlina karma karolyn karolyne karyna kasandra kasia kassidy kassy
  katalina katalyna kateleen katelyn katelyne katelynn kateri kathaleen kathalina katheleen
  kathelyn katherin kathia kathlyn kathya katiana katlyn katryn katty kawther kaya kayana kaycie
  kaylah kayleen kayleigh kayli kaylia kayliah kayliana kaylie kaylin kaylina kaylis kaylla
  kayna kayra kaysha kaysia kaysie kayte kea keana keerthana keesha keilana keina keisha keisi
  keisy keli kelia keliah kelicia kelina kelis keliyah kella kellyanna kellyn kelsea kelsie kely
  kena kenda kendy kenly kensy kenzi kenzie kenzy keona kera kesha keshia ketsia keva keya
  keyana keyanna keylah keylie keyna keysha keyshia keysi kezia keziah khadijah khadijatou
  khaila khaira khalia khalila khayla khiara khira khyra kia kiana kianna kiarah kiarra kiera
  kilia kima kimaya kimberlie kimberlly kimia kimiko kimiya kimora kimya kimyah kina kindra
  kinga kinsey kinza kinzy kiona kisha kismet kitana kiya kiyana kiyomi kizzy klarisa kloey koko
  komal konstantina korinna kourtney kristelle kristiana kristie krizia krysten krystiana
  krystie krystina kumba kya kyana kyanna kyarah kyarra kyera kylee kylia kyliana kylianne
  kyllie kymberley kymia kyrah kyria kyrsten lady lael laela laelia laelle lahna laiana laily
  lainy laisha laiya laiza laken lale lalia lalita lalitha lama lamiya lan lanah landry lania
  lannah larah latoya launa lauralie laurana laurel laurencia laurynn lavanya layah layal layali
  layana layanna laylana laylla layna laynie lean leanie leanne leany leeana leeloo leen leeya
  leeyah leiana leilana leilani leilanie leilany leili leilia leily leina leiya leiyah lemya
  lenah lenaya leoni leonia leonna leslye levana lexa lexia leya leyah leyan leyana leyanna
  leyli leyna liah lianah liandra liara liat liba liberty libia liel liela lielle lien liesel
  lilana lilea liliah lilianna lilianne lilibeth lilie lilienne lilja lillah lillia lilliana
  lilliane lillie lilou lilya lilyana lilyanna lilyrose linah lincy linde linley linna linsay
  linsey linsy liona liora lisbet lissandra lisset lissette litzy liviana livie livya liya liyah
  liyana liyanna lizandra lizeth lluvia loa loganne loida lolla lorelie lorely lorenna loreyna
  loryn louann louanne love lovely lovina luann luanna luanne luba luccia lucciana lucelia
  lucero lucianna lucianne lucile lucynda ludwika luisana lujain lulia luma lumi lunah lunna
  lupita lusia luzmila lyah lyana lyann lyanna lyanne lydiana lydianne lyla lylah lyli lylia
  lylian lyliana lylianna lylie lylla lyllie lyna lyndie lyra lysa lysandra lysette lyvia lyza
  ma maayan macaria mackenzy macrina macy maddison maddyson madelyne madi madie madigan madilyn
  madisson madyson maelee maeli maelie maely maelyn maelynn maelys magalie magdelena magdeline
  maham maheen mahi mahina mahira mahlia mahya maija maile mailee maileen mailen mailey maili
  mailie maily mailyn mailynn maimuna maisy maiya makeda makenzie makenzy makia malaak malea
  malee mali maliah malie maliha malini malisa maliya maliyah malka mallika mally malya malyah
  malyssa mana manahil mane manhattan manika manisha manna mannat marah maral maranatha
  marceline margareth margarett mariaclara mariaelena mariah marialuisa mariane marianela
  mariangel mariateresa maricarmen maricel maricela marijane mariko marilou mariluz marily
  mariona marisabel marisela marit marivel mariyah mariyam mariza marjan marleni marleny
  marlette marli marlise marly marlyne marlys marry martyna marwah maryah maryama marybel
  maryelle marylyn maryn maryssa masa massa massiel mathea matylda mavi mayah mayanna maybel
  maybeline maybelline mayda mayela mayelin maylee mayleen maylen maylene mayli maylia maylie
  maylin maymuna maysaa maysan maysie mayumi mayuri mayzie mazal mea meena megann meggan megumi
  meha mehreen meia meila meili meiling meily meilyn meira melaine melana melane melanye melea
  meleane melena meli melia meliah melicia meliha melika meline melinna melis meliya meliyah
  meliza mellissa mellony melora melvina melyna melynda melynna melysa melyssa meral merina
  merisa merry meya meylin mi miah miana micaella michaelle michalina michella mickaela midori
  miel miette migdalia miha miia mikaella miki milady milah milanna milca mileena milene mili
  milia miliana milie milinda milissa milliana mily minah minahil minal minela minha minka mio
  miracle mirah mireya miri mirielle mirra misa misaki misheel mishel mitra miya miyah miyana
  miyu miyuki mizuki moana moesha monalisa monette montana moorea morgann morrigan moya myah
  myana myanna myha myia myla mylah mylee mylena mylene mylia myliana mylie mylla myriana naama
  naara naba nabiha nadezhda nadra naeli naema nafisa nahida nahima nahla nahomi nahomy naida
  naika nailah naimah naina nairi naisha naiya naja najah najla nakiya nala nalah nalia nalini
  naliya naliyah nalla nami namira nandi nandini nao naome naomie naomy nare nargis narjes nasha
  nasia nasra nastia natalija natallia nathalya nathalye nathania natsuki natsumi naturelle nava
  navy nayah nayana nayda nayelie nayima naylah naysha nazaret nazaria nazli nea neela neelah
  neema neena neeve nefertiti neha nehal nehemie neima neira neisha neiva nejla nelcy neliah
  nelina nella nelsy nema nena nene neomi nereida nevae nevaeh neve neya neyah neyla ngoc nhu
  niamh nida niema nikky nilah nilla nimra ninah ninfa nini nisa nissi nithya nitya niva niya
  niyah niza nneka noeli noelie noely noemie noga nohemi nohemy noora nova novalie noya nuha
  nura nusayba nya nyah nyima nyla nylah nylia nylla nyna oceana oceanna odalis ohanna olesia
  olesya oliana olina olivya oliwia ollivia olya olyvia omara omaya orah orianna orli oviya
  panagiota parisa pariss parissa parvati parys patrycja pavithra peace pelin pema penina
  petrona phoebee phoebie phuong piya pola poppy praise prescilla presly pricila pricilla
  princess prisha prithika priyanka promise providence prudence purity queen quynh rachana radha
  radhika rafaella raghad raiana railey raima raiza rajah rakia ramata ramatou ramia ramla ramya
  raniya raphaella raphaelle rasha rashel rashida rasika raven ravina raya rayana rayanna
  rayanne rayhanna rayma rayssa reana reanne reem reham rehanna rehema remie renad reshma reva
  reyana reyhana rhema rhiannon riana rianna richelle rifka rihan ritika rivka riya riyana
  rokaya rokia rola romie rosalita rosaly rosamaria rosaura roselina rosely roselyn roselyne
  roshni rosi rosibel rosmery roxann roya rukaya rumaysa ryana ryane ryanna ryhana ryhanna saara
  sabira sabreena sabria sabriya sabryna sadaf sade sadhana sadiya safah safiatou safina safiya
  safiyah safiyya safiyyah sahana sahira sahory saidi saina saki sakinah salam saleah saleha
  salena salia saliah salimah salimatou salina samarah samaya samera samiah samirah samiya
  sammantha samrah sanah sanam sanaya sandhya saniya sanjana sanna sanne sanya saori saory
  saphia saphire saphyra sapna sarafina saran saranda saranya saria sarika sariya sarrah sarya
  saryna satya savana savanah savanna savannah saya sayana sayda sayla sayra sayuri scarlet
  scarlette secilia sedra seham seher selah selyna sema semia semira semra semya sendy senia
  senna sephora sera serah seraphina seraphine seraya seren serenna serin serina serra sevana
  shada shadia shaelynn shahad shahana shahed shahida shailey shaili shaily shaima shaira
  shakila shakti shalia shalimar shalini shalva shama shamia shanah shanaya shanell shanelle
  shania shanice shanika shannel shanty shanya shanyce sharay sharifa sharina sharlyne shayana
  shayanna shayanne shaylee shayleen shayli shaylie shaynah shaynna sheilly sheily sheina
  shekina shekinah shelcy shelsea shelsey shelsie shelsy shenoa shereen sherley sherly sherlyn
  sherlyne sheyenne shifa shilo shiloh shine shira shireen shirel shirin shirly shivani shona
  shukri shyna sian sianah siara sicilia sidonie sidrah silver sima sinay sinaya sindy sinthia
  sintia siomara siona sirena sisilia sita sivan siya siyana sky skyla sloan sneha socorro
  soffia sofi soha sohana sola solana solara soleil solenne solia soliana solina somiya somya
  sonali soniya sophea sophiana sophonie sophy sophya sora soraida sorayah sorelle soriya soumya
  sovanna sri stefanny stellina stephy sua suad sude suhaila suhana suhayla suheyla sukhmani
  sulamita sultana sumaira sumayah sumayya sumayyah sumeya sun sundus sunny sura suraya suzan
  svea swan sway swetha sya syah syanna syanne syara sybella syeda syenna syla sylvana sylvanna
  sylviana syna synthia syra syrah syriana syrina tahani tahara tahlia taila taima taina taira
  tala tali taliah taliana talicia talina taline talissa talitha taliya taliyah tally talyssa
  tamani tamari tamaya tamia tamika tamila tamira tamlyn tamsin tamya tamyra tanaya tanija
  tanisha taniya tanyah tanzila taqwa tasiana tasneem tatianna taya tayana tayanna tayla tayra
  taysha teana tehani tehila tehillah telia temperance teona tessah tessia tevy teya teyana
  teyla thaliana thamara thania thanya thao thara thayla theia thu thuy thy tia tiah tiana
  tianah tianna tiara tiare tifani tifany tila timea tinaya tirza titiana tiya tiyah tiyana
  toria tran treasure tressie trinity tya tyah tyana tyanna tyara tyla tylia tyra tysha umi
  vaishnavi valeska vana vani vannessa varsha veena venezia venicia venise viana vianne
  vicktoria victory victorya vidya viera vika viktoriya viridiana vitalia vy vyctoria weronika
  whitley willo willow wynona xandra xela xiana yadhira yadira yaffa yagmur yahaira yaiza
  yajaira yali yalina yamilet yamileth yanel yaneli yanelis yanelle yanely yanessa yanet yaneth
  yanice yanissa yanna yaquelin yarah yareli yaritza yashira yasira yazmin yazmina yeimy yelina
  yen yena yendi yenifer yennifer yenny yesenia yesica yesmin yessenia yessica yeva yisel yliana
  ylianna yocheved yolette yomara yoselin yovanna ysabelle yudith yui yuka yukiko yulisa yumalai
  yumalay yume yumi yumiko yumna yvaine yvana yvanna yvannah yvonna zaara zadie zaharia zahraa
  zahrah zaima zaina zaiya zakiya zakya zali zalia zalie zamara zamzam zana zarina zarra zaya
  zayana zayna zaynah zayneb zehra zeina zeinab zelia zelie zenaida zeneida zeyna zeynab zeynep
  zhara ziana ziva ziya zoa zoee zoey zofia zoha zoi zoila zophia zoraida zulay zuleica zuleima
  zuleyma zuzanna zya
`;

export const rareMaleFirstNames = `
  aadam aadil aahil aakash aarish aarron aarush abas abass abdalla abdalrahman abdias abdirahman
  abdoulaziz abdoulie abdulaziz abdulhamid abdullahi abdulmalik abdulrahman abdurahman
  abdurrahman abed abelino abiel abimael abiram abrahim abu ace achilles adael adal adalberto
  addam adib adiel adin adis adithya aditya admir adon adonys adriaan adriann adryan adryel
  adryen advik adyan aedan aeden aeron affan ahad ahmar ahmet ahnaf ahron ahyan aidann aizen
  ajdin akash akbar akeem akhil aki akif akil akin akio akiva akshay alann alanzo albaro albeiro
  aldan aldrick aldrin aleck aleister alejo alek aleksey aleksy alexan alexandar alhassan
  alhassane alias alieu alija alik alim almin alp alper alvino amaan amad amadeus amadi amari
  amaru amauri amaury ameen ameer amelio amiel amire amon amori amro amyas amyr anakin anand
  ancel anddy andony andreo andreu andreus andri andrian andric andrick andro andry angelino
  angelito angello angelos angelus aniel anish anjel anmol annas ansh anthone anthoni anthonio
  antonios antonis antonyo aodhan apolinar apollo apolonio aqib aquiles arafat aramis aras arash
  aravind arcadio ardi areg ariano arik aristides ariyan arjan arjun arjuna arlo armani armon
  arnav arnel arnulfo arsalan art artemio artin artyom arush arvind ary arye aryeh asaad asael
  asaf asaph ashvin ashwin asiel askia aslan aston ata atem athanasius atilano atilla atlas
  audric audrick augustino aurelius auric auron austyn avel avi avidan aviel avinash avishai
  aviv avner avraham awab axcel axl aydenn aydon ayham ayhem ayomide ayron aythan ayush ayven
  ayvin ayyub azaan azad azam azan azar azeem aziel azim azir azlan azriel bakar baker bakir
  balian baltazar balthazar baran bartolo bashir bassam batuhan bayron benet benjamyn bennet
  beny berkay berry bijan binh bladimir boaz boston bowen boy brandan braulio braxton brayden
  brayton brenan bright brighton brown bryand bryann bryson bryton buddy burak cael caelan
  caetano cain caio caius calen caliel calix calixto callan callen callum calum calvyn camil
  camron can candelario carlito carlitos carlson carlton carmello carter cassian castor catalino
  cayden cayo cedrick cephas cezar chad chai champion charbel chayne chayton che cheick chriss
  christo christobal christofer chrystian chrystopher cian ciaran cid clay cliff clifton clinton
  cohen cole collins conor constantinos cooper corian corin corwin court crescencio crisanto
  crispin criss cristhian cristino cristo curtiss cyprian daegan daemon daevon dagan dagoberto
  dairon dalvin daman damyan damyen dang danial danis danish daniyal dantes danton danyal danyl
  daran dardan darek darel darian darick daris darnel darris darry darshan darvin daryan daryll
  dat dawood dawoud dawson dawud dayan daylan daylon daymon daymond dayson dayton dayven dayvon
  dayyan deaven deavon declan deen deepak deivy deklan delan delfino delon delroy delvin demir
  dempsey demyan denilson denzel deon deren deric destin deven devone devonn diago dickson
  dillan dimitris din dixon diyar django djay dolan dominico donavan donnovan dony doran dorien
  dorin doron doryan dovber drystan duc duke duran dustin duy dyllan dylon dyron earl eban
  ebrahim ebrima edden edem ederson edge edilberto edilson edir edis edon edric edrick edris
  edvin edwardo edwen edwing edwyn efe efraim efrain ege ehab ehan eirik eitan elad elam elan
  elazar eldar elder eldrick eleuterio elhadj eliab eliam eliav eliaz elier elim elius eliyas
  ellian ellias elmin elson elyan elyon emad emeric emerick emigdio emrah emre emrick emrik
  emrys emyr ender enio enmanuel enrrique enver enzi eoghan ephram epifanio erblin erez erickson
  ericson erikson erjon eryck eryk esai esau eshan essam estanislao estefano ethanael ethaniel
  euan eulalio eulogio evelio evens everson evren eyal eyan eytan eythan ezrah ezriel fabrizzio
  fabyan facundo fadel fahed faheem fahmi faiz faizan fateh favio fawaz fayez feras ferman
  fidencio franck frandy franko fredrik froilan fuad furkan gabino gad gaddiel gadiel galo
  ganesh garcia garion garo gavriel gavril gedeon geo geordan georgio geremy geric ghassan ghazi
  ghulam gianny giano gianpaolo gianpiero gibran gibril gibson gio giovan giovani giovann
  giovanne giovany giulian given glen gohan gor gorge gowtham grayson greyson guerin guiseppe
  gunnar gurjot gustin gyan hadriel hagop haidar haiden haik haim halim hamad hamdan hamir
  hamlet hamsa hamzah han hanad hani haniel hanif hannibal hansel harel hari harish harith
  harjot harlem harout haru haseeb hashir hasnain hassani hatem hayato haydan hayder haydn hayk
  hayyan hazael hazem haziel hazim heber hektor hendrix hendry henok hervin heydan hien hieu
  higinio hipolito hiro hisham homar homer honorio houston hristo hudson hung hunter hussam huy
  huzaifa iann ibn idan ido ikenna ilai illias imaad imanuel imraan imre inaki inti iori isaack
  isack isael isaque isauro ishaan ishan ishmael isiah ismaeel issac issah issak itamar ivann
  iven iverson izaac izaan izac izack izai izayah jabril jac jace jacque jadd jadden jadon
  jaeden jafar jahan jahden jaheem jaheim jahiem jahleel jahlen jahlil jahmal jahmel jahron jai
  jaiden jaison jak jaki jakson jalan jaleel jalen jam jamael jamale jamall jame jamel jamelle
  jamesley jamin jamyl jamyson japhet jaques jarel jarell jari jarod jaron jasim jaskaran
  jaskirat jasser jassir jasson jastin javi javiel jawan jax jaxon jayan jaydan jaydenn jaydon
  jayen jayke jaylan jaylen jaylon jaymes jayron jayzon jaz jazon jeanpierre jeevan jeffery
  jehiel jelani jemal jemel jemil jemuel jenaro jensen jenson jeremia jericho jerick jeriel
  jerold jerson jesper jessen jesson jeyden jeyson jhoan jhony jhovany jibran jimi jimmi jimy
  jiovani jiovanni jiovanny jiovany jiro jivan joab joah joas joen johanan johnattan johnn
  johnson johsua jolan jonel jones jony joram joran jordany jordie jordy jorel joren jorgen
  jorian jorje jos joshuan joshue josian josuha jotham jovani jovanie jovanni jovanny jovany
  jowan jozsef juanito juaquin judson juliano jullian jullien julyan justice justyn juventino
  kaan kabir kacper kaeden kael kaelan kagan kaiden kail kainan kainoa kais kaito kalan kalden
  kaled kalel kalem kalen kalim kallen kalyan kamron kanye karan karem karlo karlos karthik
  kasim kassem kassim kaua kauan kavi kavin kavish kawan kayan kaydan kayden kaydon kayel kayl
  kaylon kayron kaysan kayson kazimir kazuki kealan keanan keanu keaton keegan keelan keeran
  keevin kei keiji keilan keiran kelan kelen kellan kelson kelton kelvyn kemuel kendel kendric
  kendrik kendrix kendry kendryck keni kenric kenrick kenson kent kenta kentaro kento keny keon
  keone keoni keran kerem kerim kervens kervin kewan keyaan keyan keydan keyden keylan keylon
  keynan keyron keyshawn keyson keyton keyvin keywan khader khadir khaleb khaleel khalel khalif
  khan khayden khayri khris kian kiefer kien kieran kieren kierian kieron kimo king kirollos
  kishan kiyan klay klayton kleber klein kobe kody koen koji kolin kong konnor konor koray
  kornel kosta kostas kourosh krish krishan kristijan kristjan kristof krystofer krystopher kuba
  kwabena kyan kylan kyllian kymani kynan kyo kyran kyrian kyron labib lachlan lain laith lander
  landon larsen larson latif lawson layden laydon layson layth lazlo leandre lebron leeam leeroy
  leith len lennon lennox leno leoncio lestat levent lewis leyton liandro liang liban liem
  lincoln liron lissandro livan lizandro lleyton lliam lochlan lochlann loghan loki long lonzo
  lorcan loukas lowen loyd luar luay luccas lucciano ludwin ludwing luiz luk lyndon lyonel
  maalik maaz macario maceo maciej madden maden magdaleno mahad mahamed mahesh mahlon mahmood
  maicol maikol majdi majed makar maki makoto maksymilian malcom male maleek malic malike maliki
  malon malyk manases manraj mansur maor marcellino marck mars marshall martel marvel marvelous
  marvens marvins marvyn marx masaki masato masson matan mathan mathews matis mattew matthews
  matthis mattis matvey matyas maui mavric mavrick mavrik maxen maximillian maximus maxwel mayes
  mayson mazin melik memphis menachem menelik merick merlin mert messi mickael mickel mico migel
  miguelito mihailo mikail mikal mikhael mikolaj milad milen milos mir miron mirza mizael moataz
  mohamedali mohan mohanad mohaned mohib mohmed moiz mori morrison mory mosiah mouhamad mousa
  muadh muaz muhamad muhsin mumin murtaza musab mychael mykael myson naaman nabeel nabi nadav
  nadim nafis naftali nagi nahom naji nam naman namir naoki naphtali narayan nareg narek naser
  nash nassir natanel nathanel nathanyel natthan naveen navid navin nawaf nayan nayden nayef
  nazir neal neco neftali nehemia neji nemesio netanel nethanel nevan neven neyo nicasio nickson
  nikhil nikodem nikolaj nishan nishanth nissan nissim nithish nitish nixon noeh norian norlan
  novak nuh numan nylan obryan ocean octavien oden oisin olan olegario oliverio olsen omari
  omarion omid omran omri oneal oneil onesimo onur onyx orestes ori orian oriel oryan osiris
  osmin othniel otilio otniel owain owais owens oz ozan ozias pablito pacey pape parker parsa
  pastor perfecto perrin peterson petros pharell pharrell phi philemon phong phu pius polo
  pranav praveen pravin prem qais qays quang quentyn qusay radwan raed raef rael rafal raffael
  raffi rafiq raheem rahim rahman rai raiden raif raihan rainier raiyan rajveer rakan rakim ram
  raman ramez ramin ramiz ramond ramsey ramy ramzy rashad rasul rauf rayaan raydan rayden raylan
  raymon raynaldo raziel refael reginal regino regis rehman reiner renan renji renny reno reshad
  revan reyad reymond reynald reza ricco rich richardson ridge ridhwan ridley ridwan rifat
  rigoberto rion rishan rithy rito rivaldo rod rodin rodric rodriguez rody rohaan rohan rohit
  rolly romario romel romen romero romin romulo ronal ronan rone ronel roni ronin roshan russel
  rylan ryo ryu ryuji saaid sabih saeed safir sahid sahir sai saifullah saim sajad sajan samad
  samael sameer samie samiel sammuel sanad sanel sang sanjeev sanjith santhosh santosh sarkis
  satchel saulo savas sayan sayden sayed schneider sedric sedrick seiji seiya selman selwyn
  semih seng serjio servando sevag sevak severiano severo shad shady shahan shaheed shahir shain
  shaka shakeel shakil shakir shakur shamir shaquille sharif shayaan shayn sheikh shemar sherif
  sheriff shihab shimon shivam shiven shlomo shon shone shun shyam shyheim siddharth siddhartha
  simao simba sinan sincere sion sione sirius sixto slayton slevin sly socrates soham sohil
  solan solon son sotero souren sriram steffan stelios stellan stephano sterling stevan stevens
  stevenson stevin subhan sufyan suhaib suhail suhayb suleyman suliman suraj suren syed sylver
  symeon szymon tafari taher tahsin tai taim taino tairon taj takuma takumi talal talan talib
  taliesin tamer tamim tamir taner tanveer tanvir taran taras tareq tawfiq tawhid taylan taylon
  taym tayron tayson tayyab teng teoman terance tevin tharun theoden thibault thor timofey timon
  timothey tirso tobyas tomer tomy tonatiuh tonio tonny torben toribio torres travys trayvis
  trestan trevis tri trung trystan tuan tulio tupac tylan tyller tylor tyreek tyreese tyrell
  tyrese tyrick tyron tyronne tywan uziel vahan vahe valon vardan varun veasna veron viggo
  vignesh vihaan vikram vinh vishal vishnu vishwa vitaliy vivek voltaire vuk wadie wafi wagner
  waleed wali walker ward warrick watson wenceslao wessam wessley wesson whyatt wiktor wil
  wilber wilder wilfredo wiliam will willam willson wojciech wylan wylliam xiang yaacov yaakov
  yacob yadiel yair yakub yaman yamato yamen yamin yaniv yanko yanni yao yared yaron yaseen yash
  yassen yavuz yazan yazen yehoshua yeison yeray yeshua yiannis yichen yigit yinon yoan yoav
  yohan yohann yohannes yonael yonas yoni yonis yony yoshua yossi young younis yousaf yousif
  youssif yousuf yovan ysmael yuan yulian yunis yunus yuriy yussuf yuta yuto yuvan zac zacari
  zacary zaccari zachari zackari zackaria zackarie zackary zael zafir zaheer zahi zahir zaim
  zaine zaion zair zakari zakarie zakariyya zakary zakir zalman zamir zan zaven zavier zayaan
  zayan zayden zayed zayn zayne zayon zeev zeid zein zen zephyr zeus zeyad zian zidan zidane
  ziggy zinedine zion ziyaad ziyan zoel zohaib zyan zyon
`;
