/**
 * First names of women and men from all parts of the world, lower case, without accents: those that the other lists of
 * this folder lack and whose endings do not tell the sex. Written down by region for this project.
 */
export const femaleFirstNamesOfTheWorld = `
  aada aafke aafreen aagot aaja aakriti aaradhya aarati aarohi aarti aarushi aase aashi aastha abaynesh abeba abebech
  abenaa aber abha abhilasha abike abir abirami abla ablavi abrehet absa absatou acayo acen achan achara achta aciro
  adaku adalbjorg adalheidur adamma adanech adaobi adebimpe adeeba adejoke adelka aderonke adesuwa adetutu adhiambo
  adhoch adibah adinda adjaratou adji adjo adjovi adoma adong adongo adoracion adoyo adrienn aduke adva adzo aet afaf
  afag afagh affiong affoue afiba afiqah afiwa afke afreen afriyie afrodita afroviti afroza afsaneh afshan afsoon agam
  agapi agda aggeliki aghavni agija agime agita agla aglaya agne agnete agnetha agnija agota agueda agurtzane ahdaf
  ahinoam ahoo ahorangi ahou ahu ahyoka ahyoung aichatou aiga aiganysh aigul aija aijan aika aikanysh aikaterini
  aikerim ailing ailish aimuamwosa ainagul ainhoa aini ainika ainitze ainize aintzane ainul ainur aipara aiqin aire
  airi airit aishah aishatu aisulu aisuluu aiswarya aita aitbubu aiva aivi aiym aizhan ajchara ajok ajsa ajwang
  akaliza akanisi akanksha akankunda akari akbota akeelah akello akeno akerke akeyo akissi akke aklima akmaral
  akmarzhan akosiwa akot akoth akouvi aksaule akshoola akuba akudo akurut akuvi akvile akyaa alaba alani alazne aldara
  aleah aleema alemitu alemnesh alemtsehay aleqa alesya alev alexus alfdis alfheidur alfhild alganesh alge algimanta
  aliaa aliaksandra aliki alimatou alimo alinafe alinta alkistis almagul almaz almut alofa alojzija aloma alpa
  altantsetseg altyn altynay aluki alumita aluoch alupo alvard alyaa amaal amaka amala amarech amba ambiga ambika
  ambreen aminatou amisha ammini ammu amne amoaa amoding amoin amollo amongin amornrat ampai amran amrapali amruta
  amsale amudha amutha anab anagha anahid anait anandiben anano ananthi anarkali anaswara anat ance anchal anchalee
  andal andelka andien andjelija andjelka andleeb andreja ane anelma anete angeliki anggraeni anggraini angustias
  aniko anindita anine aniqa anisah anitha aniwa anjaly anjum anke ankica ankita annaick annaig annapurnamma annarita
  annbjorg annelize annelore annely annemiek annemieke annet annetjie annett annfrid annichen annick annija anniken
  anoja anoma anoud anouschka anoush ansa anshika ansie antara anthi antigoni antje antjie antra anula anupama
  anupriya anurima anush anushree anwaar anwara anyango anzhalika aoko aouatef aparajita aparupa apeke apeksha apio
  apiyo apolot apondi apoorva aqila aqilah aradhya araks araksi araksya arantzazu aratrika araxie araya archita ardita
  areeba areeya aregash areti areum arevik arezo arezoo arezou arfah argyro ariadni ariani arianwen arifa arilala
  arini arit ariunaa ariungerel ariuntuya ariunzaya arja arjin armenuhi armi armita arnannguaq arnaq arndis arnfridur
  arnhild arnthrudur arohanui arooj aroosa arpasra arpi arpik arpine arrate arundhuti arunima arushi arusyak asabe
  asako asala asami asdis asegedech asema asenaca asgerdur ashild ashima ashini ashkhen ashura ashvini asieh asifa
  asima asiye askale askalech aslaug aslihan asmah asmat asmau asnakech asnate aspram asrin assel assem assiya
  astalaxmi astari asti astri astridur astrik astur astuti asude asuka asuman aswathy ataahua atchara ateca athirah
  atie atieh atikah atim atiqa atiqah atoosa atousa atsede atsuko attiya atuweni aud audhild audrone audur auguszta
  aukje auli aulikki auma aune aurica aurika aurkene ausra austeja austra avdotya aveen averie aviaaja aviaja aviaq
  avigayil avin avishag avivit awinita awino awiti awuor ayan ayano ayantu aybaniz aybeniz aybike aybuke ayca aycan
  ayelech ayelet ayellet ayeza ayfer aynadis aynura aysegul aysel aysen ayshan aysima aysu aysuluu aysun aytaj aytan
  ayuma ayuningtyas azariah azeb azenor azetou aziliz azin azita azize azlinda azmah azura azusa azwidihwi babalwa
  babett babirye babutsa bagym baharak bahareh baheya bahija baholy baian baiba bakarne bakhtawar bako balaraba
  balqees balqis balungile balzhan banan banani banduk barbare barkha barkissa barnalee barnali barni barsha barwaqo
  basak basani basima basmah bathabile bathobile battsetseg batulo bayarmaa bayush beathag beatrijs beatrise bebhinn
  begaim begimai bego beheshteh behice behnaz behnoush bekelech belaynesh beletech belgin belqis benafsha bengi
  bengisu benisha benjarat benjawan bennu berber berdien beren berfin bergdis bergljot beriha beril bermet bernadett
  bernadita berrak berrin besa betelhem bethlehem betje beydan beyza beyzanur bhagyabati bhagyalakshmi bhagyalakshmy
  bhagyashree bhakti bhama bhanita bhanupriya bharati bhavika bhavini bhavnaben bhoomi bhumi bhumika bhuvaneswari
  bibigul bidhya bidisha biftu bige bihter bijal bijaylaxmi bilan bilha bilkisu billura bimala bimla bimpe binal
  bindhu bindu binetou binevs bingbing binita binnaz binnur bintu bipasha birke birsen birte birthe birtukan
  biruktawit biruta birute bishara bishnumaya bita biubwa bjarney bjorg bjork blerta bleuenn bleuzenn blodeuwedd
  bochere bodil boguslawa bolormaa bolortuya bonani bongekile bongi bongiwe bongkoj bonolata bontle bontu boonrod
  bopha boram borghild bori bose bosibori botagoz botakoz boualaphanh bouavanh boukje boupha bousso boyka boyoung
  bozhidara bracha branca branwen bratati brechtje bridin brighid brinley brittny brone bronislawa bronwen bronwyn
  bryndis brynhildur brynja brynlee brynleigh buket bukky bukurie bulgantuya burbuqe burcak burga burmaa burul buse
  busi busra bussaba bussakorn butsakorn buyisiwe buyiswa buze byurakn caasha cadi cait caiyun caja cambaro canab
  carice carien carike carleigh carme carmit carolien catuxa cebile cebisile cecille ceit ceitidh celiwe cemile cerian
  chaerin chaewon chaeyeon chaeyoung chahrazad chahrazed chaimaa chaithra chaiti chaitra chakriya chaltu chamari
  chandramathi chandrima channary chantel chanthaly chanthavy chanthou charoonsri charulata chathurika chausiku
  chawiwan chebet chelagat chelangat chelimo chelo chemos chemutai chenai chengetai chepchirchir chepchumba chepkemboi
  chepkemei chepkirui chepkoech chepkorir chepkosgei chepkurui chepkwemoi chepngeno chepngetich chepsirgen cheptai
  cheptoo chepyego cherifa cherono cherop cherotich chesang chesire chhaya chiagozie chiaying chichek chido chie
  chiedza chieko chiharu chiho chikaima chikako chikaodili chinami chinara chinasa chinatsu chinenye chinnamma chinnu
  chipiwa chisa chisato chisenga chithra chitra chiwetalu chiwoniso chiyo chiyoko chizara chizuko chizuru chnar choden
  cholpon chompoo chonthicha choolwe chopy chrysanthi chrysoula chryssa chumani chunfang chunlan chunmei chunying
  chutima chutimon ciannait cikizwa ciku ciru cleide cleusa clionadh cobie codou conceicao concha consolacion
  constanze cosob coura covadonga cristiane czeslawa daba dace dadirai dado daeun dagbjort dagmawit dagnija dahabo
  dahee dahye dahyun daiane daiga daiyu daja dalavanh dalit dalma dalva damayanthi damini damyanti danel danguole
  danute daovone daredjan darejan dariga darshani darunee dasa davika davorka dayoung deandra dearbhail dearbhaile
  debasree debjani debritu dechen deema deepani deepthi deeqa deidra deimante delara delaram delgermaa delois delu
  demetrice denisha deqa derartu deribe dervla desbah dessy desy devaki devananda devayani devyani dewanti dezbah
  dezirae dganit dhanam dhanmaya dharshini dhriti dhruvi dhudi dhurata dhuwarrwarr dhwani diaba dialika diariatou
  dienaba dienabou diep dieuwertje dieuwke dikla dilani dildor dilhani dilma dilnavoz dilrukshi dilshani dimakatso
  dineke dinkinesh dintle dinusha dipanita dipanwita dipika dipikaben dipti dirkje disa disebo disha ditshego ditza
  divyanshi djeinaba djenebou dobrawa doireann dolca dolgorsuren dolma dolon dolors dongmei doortje dooshima doosuur
  dorith dorrit dorsa dorte doutzen dovile doyin drita dritane drofn duaa duangjai duangkamol dudu dulmaa dumazile
  dumisile durdica durgadevi duru dwiyanti dzenita dzidra dzigbordi dzintara dzintra eabha eadaoin ebla ebonie ebun
  edah edanur edel edelgard edeltraud edibe edileuza edinalva edurne edwige eelkje eerika eevi efi efrat eftelya
  efunroye egita egodi eha ehinomen ehte eija eiko eilish eimhear einat eindra eini eirini eivor ejegayehu ejigayehu
  ekanem ekaterini ekine ekta ekua ekwutosi elaheh elbie eldbjorg eldrid elenita elenoa elfenesh elfnesh elfriede
  elifnur elinborg elisabed elisabedi elisapee elisapi elisapie elisenda eliso elissavet elixabete eliz elizabete
  eliziane elleni elles elliw ellu ellubey elmarie elnara elo els elsabe elsje eluby elve elvyra elzabe elze emang
  embla emebet emer emerie emika emiri emmalani emoke enala enara enas enatnesh encarnacion endang ene enelesi eneless
  eneli eneritz enfys engla enguday eniko enisa enkhmaa enkhtsetseg enni ennie enny eno enobong enoga ensieh epp
  erandi erdenechimeg erdenetsetseg eriko erla erle ermioni ernawati erra erzsebet eseosa esfir esinam esnart esnath
  esraa essi essivi estere esti estibaliz estitxu estrelita esyllt etaferahu etain etenesh eter eti etsuko eubha
  eugenija euis eukene eunate eunbi eunchae eunhee eunhye eunji eunju eunjung eunkyung eunmi eunseo eunsook eunyoung
  everleigh evija ewuradwoa eydis eyerusalem eyglo eyiram eyrun ezgi ezhilarasi ezinwanyi ezo faatoese fadhilah fadila
  fadillah fadoua fadzai fadzayi fadzilah faezah faezeh faika faiqa fairouz fairuz falguni falis fama fangfang fanja
  fanney fantaye fantu farahin farahnaz faranak farangis fardous fardowsa fareeda fareeha farhanah farheen farhiya
  fariba farideh farkhunda farnaz farnoosh farnoush farrokhlagha farxiya farzaneh fasha fata fatbardha fatemeh fathiya
  fati fatimatou fatimatu fatmanur fatmawati fatmire fatoubintou fauziah fayrouz fayza fazura febrianti febriyanti
  feikje fekla felicidad felicja femmie fengjiao fenglan fengying fenneke ferdousi ferdows fereshta ferhunde feryal
  fetlework fetuao feven feyine feza fezeka fflur ffraid fiadh fiamma fikile fikirte fikiswa filsan finola fionnaghal
  firangiz firoozeh firoza firuta firuza fitore fitriyani fiyori fizza floraidh flordeliza flutura fofi fokje fonthip
  foos foroozan forough forouzan forouzandeh fosiya foteini fothen fotoula fouzieh fowsiyo franciele francinete
  fransje frauke fre frehiwot frema freshta freweini frewoini freydis fride fridrika frouke froukje froydis frozan
  fuatino fuka fumi fumie fumika fumiko fumilayo fundiswa funeka fungisai funmi funmilola fusae fusako fuyuko fuyumi
  gabija gaboipolelwe gacheri gaeun gakii galila galilea galiya gangamma ganit gantsetseg garazi garbine gargi garima
  gathoni gauhar gaukhar gaurika gavhar gayane gayaneh gayani gayeon gayotri gayoung gcinile geertje geesje geetha
  geethanjali geetika geke gelete genovaite genowefa genzebe gepke gerdien gerdur gerelmaa gerli gerlind gerlinde
  gerritje gertraud gesa gesche gesine gete getenesh geula ghada ghaliya ghazal ghazala ghazaleh ghislaine ghizlane
  ghofrane ghoncheh giannoula giedre gigja gilit ginte giota girijamma girlie gislinde gisoo gitaben giti gitit giusy
  gjertrud gjylie glaiza gleisi glenabah gnilane goar goda godelieve goitsemang goizane goizargi golbarg goli golnar
  golnoosh golrokh golshifteh gomathi gonda gonny gopika gorane gormlaith gouri gouriamma gowri grada greete greetje
  grethe griet grietje gro gudaf gudbjorg gudlaug gudny gudridur guerda gugu gugulethu guifang guilan guimei guiqin
  guixiang guiying guizhen gulalai gulan gulara gulbadam gulbahram gulbaniz gulbara gulbarchyn gulcan gulchehra
  gulchekhra gulchohra gulfem gulin gulizar gulja guljamal gullu gulnar gulnihal gulnoz gulnur gulnura gulper gulsah
  gulsanam gulsara gulse gulshod gulsun gultakin gulten gulumbu gulya gulyaz gulzada gulzat gulzhamal gulzhan gunborg
  guncha gunda gundega gundula gunel gunhild gunita gunn gunnhild gunnhildur gunnthorunn gunnvor gunta gunvor guoda
  gurbani guri guro gurutze guteni guzal guzel guzide guzin gvantsa gwawr gwenan gwenfair gwenn gwenno gwenola gwladys
  gyda gyongyi gyongyver gyorgyi gyrid gyuri habibah habibatou habibo hadas hadeel hadija hadil hadiqa hadise hadjara
  hadje hadjer haeun hafizah hagar hagigat hagit haingo haizea hajara hajnal hajnalka hajrije haleh halide halimah
  halimat halimatou halime halimo hallfridur hallgerdur halszka hamidah hamideh hamutal hanane hanieh hanifah hanife
  hanim haniyeh haniza hanli hanlie hannelie hanouf hansaben hansika hanta hantie haoua hareem hariata harika haritha
  harma harnaaz harpa harshada harshani harshita harshitha harsimran harsimrat hartati hartini haruhi haruko harumi
  haryati hashini hasmah hasmik hasnah hasnija hasti hatice hatidza hatsue hatsuko hatun haude haunani havva hawah
  hawanatu haweya hawi hawo hawwi hayam hayeon hayfa haykanush hayleigh hayoung hayriye healani hedieh hediye hediyeh
  hedva hedwige heejin heejung heeni heghine heghnar heidemarie heidur heike heini hele heli helja helju helka helma
  helve helvi hemalata hemalatha hemangi hemavathi hemavati hembadoon hendrikje hengameh heni henriikka henrikke
  heodez herawati herborg herdis herma hermien hessa hesta hetal heveen hevrin hibaq hicran hideko hijran hildegund
  hildegunn hildigunnur hildur hilit hilja hilkka hille hillevi hiltrud hima himanshi hinako hindatu hinekura
  hinerangi hineuru hinewehi hiral hiroe hirunika hisae hisako hiske hissa hitomi hiwet hiwot hjordis hlamalani
  hleziphi hlif hnin hoa hobisoa hokuma homa honami honeylet honghong hongmei honoka honorata hoodo hortensja hotmauli
  houleye houleymatou hrafnhildur hranush hripsime hripsimeh hronn huifang huifen huihui huijuan huilan huiling huimei
  huiqin huiru huixian huiying huizhen humaima huong hurrem husniye huyen hyebin hyein hyeji hyejin hyejung hyekyung
  hyeri hyerim hyesoo hyewon hyeyoon hyeyoung hylkje hyojung hyori hyoyeon hyunjung ialy ibinabo ibolya ibtihaj
  ibtihal ibtissam idara ide idit idoya idun iekeliene ifeyinwa ifnan ifra iga igone ihintza iin iines iiris iis ijem
  ijeoma ikran ikue ikuko ilaha ilaisaane ilanit ilavarasi ildi ildiko ilga ilgin ilhama ilhem ilire ilkim ilme ilta
  iluta ilwad imas imbi imee imesha imma immaculada impi inaam inbal inday indhumathi indri indriani indriati indu
  indulekha ineke inemesit ingegerd ingelin ingelise inggrid ingibjorg ingjerd ingun ingunn ingvil ingvild ingwen
  inkar inken inma inmaculada inoka inonge inoshi insaf inta inul iokasti ipsita iracema irada iraide iram irantzu
  irati iratxe iren irihapeti irini irit irmak irmante irmawati irmgard irmtraud iro isatu iselin ishraq ishwari
  ishwori islande ismihan ismini isoken isold issatou istarlin isti itimad itishree itsaso itsuko itxaso ivalo ivalu
  ivet ivete ivka iwalani ixone iyabo iyore izar izaro izaskun izzah izzati jackielou jadvyga jagriti jagruti jahanara
  jahzara jainaba jaione jakiya jalane jaleh jalika jalisa jalissa jalpa jamesha jamileh jamiya jamjuree janay janhavi
  janicke janieve janke jankeh janki janneke jannicke jannike jantien jantje janyl japke jariya jarka jarunee
  jashodaben jasone jawaher jawahir jawhara jayalakshmi jayalalithaa jayamala jayamma jayanti jayaprada jayashri
  jayasudha jayati jayita jaylah jebiwot jebiwott jedda jegeg jelagat jelimo jeltje jemeli jemosop jemutai jenneke
  jepchirchir jepchumba jepkemboi jepkemei jepkirui jepkoech jepkorir jepkosgei jepleting jepngetich jeptoo jerica
  jerop jerotich jeruto jesmin jetske jeyanthi jhansi jhanvi jhilik jhuma jiah jiali jiaying jieun jignasha jihee
  jihye jikke jila jildou jinghan jingjing jingmei jingyi jinky jinlian jinmei jintara jiraporn jitske jitu jiyan
  jiyeon jiyoon jiyoung jofrid jogamaya jogita jokha jolandi jolanthe jolita jomol jonali jonmoni jordynn jorien jorun
  jorunn josien josine josune jothi journee jowita juanjuan jugatx juhee juhi juhua julianti juman jummai jumoke junko
  junmoni juozapota jurema jurga jurgita jussara juthamas juthathip juzefa jyldyz jyothirmayi jypar kaari kabahenda
  kabahuma kabatesi kabedi kaberi kabita kaddijatou kadence kadiatu kadie kadlin kadrin kageha kahentinetha kahiwa
  kaho kahori kahurangi kaie kaija kailashben kaire kairi kaisu kaiulani kaiya kajal kajsa kakali kakoli kalaiselvi
  kalanit kalavathi kalaya kaleilani kalekye kaliza kalkidan kalliopi kalliroi kalliyan kalolaine kalsoom kaltham
  kaltouma kaltume kaltumo kaltun kamalamma kamaleswari kambili kameliya kamene kamikazi kamini kamiya kamma
  kamonchanok kampamba kampire kamshat kanae kanagavalli kanahus kanaklata kanako kande kandi kaniehtiio kanimozhi
  kanini kanisha kanittha kaniz kanmani kannitha kanoelani kanoko kanokporn kanokwan kantengwa kanyarat kanykei kanyua
  kaoruko kaouthar kapinga kapiolani karabi karien karimi karineh karitas karlien karlygash karmele karnchanaporn
  karnit karolin kart karthika kartini karylle kaseka kashmala kassiani kasthuri kasumi katayoon katayoun katayun
  kathambi katka katla katre katri katrice katrien katsuko kattalin katunge katusiime kaushalya kauthar kavata kavisha
  kavya kawennahere kayalvizhi kayitesi kaylan kaylen kayo kayoko kaytlin kazhal kazue kazuyo kealani kebebush
  kebirungi kebonye kedibonye kefilwe kegomoditswe kehaulani keilani keitumetse keki kelebogile kelebonye kembabazi
  kemigisha kemunto kendi keneilwe kengozi kenisha kenojuak keosha kerli kersti kerttu kerubo kesinee ketaki ketevan
  keti keto keza khadeeja khadijat khadra khairiah khalat khalidah khaman khanittha khanyi khanyisa khanyiswa khaoula
  khardiata khavere khawla khemanit khloud khofifah kholoud khosi khotimah khue khulan khulood khululwa khuraman
  khushbu khushi khwanruedi kidist kie kielo kierra kieu kikue kikuko kimber kimmernaq kineret kinisimere kinjal
  kinnari kinneret kintija kinuko kirandip kiranmayi kiritapu kirra kirstie kirstine kiyoko kjellaug kjellfrid kjersti
  klaartje klasie klaske klavdija kleio klervi knar knarik kobra kobusinge kobusingye koel koharu koidula kokeb kokila
  kokilavani kokoro kolap kolbrun komariah komugisha konjit konomi konul korkoi korkor korlan kosar kosisochi kothai
  kotoko kotone koumba koyel kozue kriemhild krimhild krisdayanti krishnakali krishnakshi krishnapriya krishnaveni
  kristiane kristrun kriti kritika krupa krupali kshama ksyusha kubra kuheli kuli kulli kulliki kulu kumi kumiko
  kumkum kumudini kunegunda kuniko kuntala kunthea kurniasih kurniati kusmiyati kuulei kwamboka kyarisiima kylah
  kyllike kymberly kynlee kyoko kyriaki labhaoise ladan ladda laddawan ladidi laerke lailuma laima laimute laine lais
  laisa lakeisha lakendra laker lakesha lakhimi lakiesha lakisha lakita lakot lakshika lakshmamma lakshmipriya laksmi
  lalam lalani lalao laleh lalise lalithambika laman lamara lambrini lamees lami lamiyya lamtiur lamunu lamwaka landy
  lanfang lanja lanlan lanto lanyero lanying laoise laquanda laquisha laquita laraba larai larhonda lasanthi lashanda
  lashandra lashaun lashawnda lashonda lashondra lasmi lastri lasya lata latasha latesha latha latifah latosha latrice
  latsamy lauma lavdie lawanda laylah laziza lazzat leandri leata leea leelamma leelavathi leelavati leelo leentje
  leesee lefki lehua leialoha leighann leimomi leini leire lekha lekshmi lelani lelde lelise lemlem lemmikki lenaick
  lenaig lenke lensa lente lenuta leokadija leontien lesieli lesti letebrhan letesenbet leusa leyre lhadon lhamo lhamu
  liadan liadh libe libin lide lidewij lidiane lidwien lieneke liepa lierni liesje liesl liezel liezl ligita lihi liis
  liisi liisu liivi lija lijsbeth lijuan lilach lilavati lileas liling lilis lilita liliuokalani lille limei limor
  limpho lindelwa lindita lineke lineo linlin lipika lipsa lipuo liqin liraz liri lirong lisebo liselott lisete
  liucija livnat liying lizhen lizi ljerka lleucu llinos llio lluisa loeiza loeke lohitzune lokelani lokeswari lolohea
  lomi londeka londiwe londyn lopamudra lorea loreto lotachukwu louiza loujain loujaya loulwa loveness lovi loviise
  lovise lowitja luam luciene lucineide lukne lul luluk lulwa lumka lumturi luned luningning lurdes lusi lusik lusine
  lusineh lusya lutfiye luul luula luule luzviminda lyske lyuba lyubka lyyli maambo maame maarika maaya mabinty mabli
  machiko machteld macide madalo madara madelein madhabi madhubala madhulika madhumita madhura madoka madushani maebh
  maemunah magdalini magnea magnhild magni magool mahani mahasen mahawa mahbooba mahbouba mahboubeh mahbuba mahder
  mahdieh mahdis mahealani maheswari mahfuza mahima mahinur mahlagha mahlet mahliyo maho mahrokh mahsa mahsati mahshid
  mahtab mahua mahvash maialen maibritt maidei maider maie maighread maigi maiken maikki maiko mailis maimounatou
  maimu maimunatu maini maipelo mairin mairita maisarah maissoun maita maitane maitha maithili maitreyi maitri maiu
  maiwen maka makaila makanaka makbule makere makhabat makhosi makiko mako makvala malabika malahat malala malalai
  malani malarvizhi malashree malavika maleah malebogo maleeha malehlohonolo malen maletsatsi maleyka maliheh malinee
  malis malkanthi malle malohat mamali mamello mami mamiko mamitha mamohau mamokete mamokgethi mamoni mamosa mamounata
  mampho mamta manahel manaka manami manasi mandakranta mandisa mangai manimegalai manimekalai manishaben manivanh
  manivone manjamma manjari manjiri manjola manjula manjulamma manjushree manli manorama manori mansa mansi mantoa
  mantsho mantwa manushak manushi manyu mapaseka mapenzi mapule marame maranda marartu marcsi mared mareen margarit
  margje margreet margrete margrethe margriet margun margunn marharyta mariaan mariami mariamma mariamu marianthi
  mariatou mariatu maricar maricris marieluise marietjie marietou marije marijke marike marileidy marinda maritere
  marites maritess marivic marivon mariyamma marjaneh marjet marjetka marjo marjolein marjolijn marju marjukka marjut
  markyta marleigh marloes maro maropene marriyum marrnyula marsaili marthese marufa maruja marusa marusya maruxa
  marva marwati marwei maryamu maryati maryem maryvonne marzieh marziyeh masae masako masayo masechaba maseeiso masego
  masengu maserame mashavu mashitah masouda masoumeh mastura masuda masyitah masyitoh matanat mateja mathabo mathangi
  mathini matild matlhogonolo matluba matou matsepo matshepo matshidiso matsie matsuko matthildur matumelo maua maudy
  mausumi mavjuda mawar mawra mawunyo mayada mayara mayawati mays maysoon maysoun mayu mayuko mayuree maza maznah
  mazvita mbalenhle mbathio mbayang mbene mbissine mbithe mbombo mbosse mbula meadhbh mealea meaza mechteld mechthild
  medbh medha medhanit meeli meelike meenakshy meenal meenatchi meeri meesha megawaty megertu megha megija mehazabien
  mehbara mehjabin mehnaz mehrangis mehrangiz mehri mehriniso mehrnaz mehrnoosh mehrnoush mehves meifang meihsiu
  meihua meihui meijuan meiko meilan meintje meinwen meiqi meiqin meirav meital meiyan meiying meizhen mekdelawit
  mekdes melai melat melati melkorka melpomeni menekse menen mengchen mengjie mengmeng mengqi mengting mengyao mengyu
  menuka merav merce mercedesz merepeka mererid mereseini merewalesi mergitu merili merima merita meritxell merja
  meron merrkiyawuy mersiha mersija meruyert mervi meselech mesi meskerem mestawet mesude metanet meti metka meutya
  mevlude mfoniso mgbeke mhari mialy miangaly michie michiyo midya mieczyslawa mieko mieneke mienke miep mies migle
  mihanta miharu mihingarangi mihirangi mihiri miho mihoko mihret mijung mikako mikiko miku mikuru mikyung milani
  milja milota milouda milvi mimmi mimoza mimoze minaben minae minako minami minar minati minaya minea mineko minenhle
  minhee minja minjeong minji minjung minkyung minoo mintra minyoung miori miranti mirasol mirdza mirentxu mirga
  miriro mirit mirlinda mirsada mirtill mirva misako misato misaveni mishti misiwe misook misrak misuzu mital mitali
  mitsue mitsuko mitsuyo miu miwa miwako miyabi miyako miyelani miyeon miyo miyoko miyoung miyuu mizue mizuho mmabatho
  mmakgosi mmamoloko mmaphefo mmapula mmasekgoa mmathapelo mmatlou moeka moeko moengaroa mohinur moipone mojgan
  mokgadi moldir moliehi momilani momoe momoka momoko momtaz moncha mone moniek monineath monir monireh monisola monta
  montse moonika moraa moratuwa moremi moriya moromi morongoa morsheda morta morwen mosele mosetsanagape mosidi
  motahareh moumita mounika moushumi mousumi mouza moza mozah mozhdeh mozhgan mpolokeng mpuse mridula mrinmayee mrunal
  mrunmayee mtisunge muazzez mubashra mueni mugdha mugure muhayyo muhorakeye muhubo muireall muirenn muirgheal
  mujawamariya mujinga mukabalisa mukagatare mukakarangwa mukami mukamurenzi mukandayisenga mukandoli mukantagara
  mukarugwiza mukarusine mukarwego mukashema mukhabbat mukti mukundwa mukwae muliani mulki mulu mulumebet mulunesh
  muluwork mulyani mumbi mumbua munazza muneeba muniba munirah muniro munisa munkhtsetseg munkhtuya munmun murekatete
  muride murniati murugi musarrat musau mushoni mutesi muteteri mutheu muthoki muthulakshmi mutiara mutinta mutoni
  mutsumi muumino muzeyyen muzhgan mwadi mwajuma mwanahamisi mwanahawa mwanaidi mwanaisha mwanajuma mwanakombo
  mwanamkuu mwanamvua mwangala mwantum mwanvita mwasi mwazvita mwikali mwiza mwongeli mwuese myesha myracle myrlande
  myrsini myrto mysie mythili mzevinar naa naado naamah naasunnguaq nabakooza nabalayo nabanita nabat nabatanzi
  nabilah nabintu nabirye nabisubi nabossa nabou nabukalu nabulya nabwami nabwire nachiyar nadda nadeesha nadhirah
  nadifa nadima nadirah nadjet nadzeya naeema naeun nafi nafisat nafissa nafissatou nafula nagalakshmi nagamani
  nagamma nagawa nagehan nageswari naggayi naggita nagma nagore nagujja nagwa nahal nahed nahoko naiba naig nailya
  naire nairuhi naisiae najannguaq najat najiba najihah najjemba najjuka najjuma najlaa nakabugo nakalanzi nakalema
  nakamya nakandi nakanjako nakanwagi nakasi nakasolo nakato nakayenga nakayima nakayiza nakazibwe nakhumicha
  nakiganda nakigozi nakintu nakirya nakisha nakitende nakitto nakiwala nakku naliaka nalishebo nalongo nalubega
  nalubowa nalukui nalukwago nalule nalumansi nalwanga nalweyiso namaganda namakau namakula namalwa namara namasiku
  namata namatovu namayanja nambalirwa nambi namboowa nambooze nambozo namie namiko namirembe namita namitha nampijja
  namubiru namugenyi namugga namukasa namukolo namukwaya namuleme namulindwa namunyak namusisi namusoke namutebi
  namuyanja namwanje namwinga nanabah nanae nanako nanami nanase nanasipauu nandar nandhini nandintsetseg nandipha
  nandita nanjala nannan nannozi nannyonga nanoka nansamba nansikombi nansubuga nantaba nantale nantege nanteza
  nantongo nantume nanuka nanyonga nanyonjo naoual naouel napachie napaporn napsugar narantsetseg narantuya narda
  nardos narges nargess nargiz narimane narisa narjis narmin naroa narumi narumon nary naserian nashipae nashwa
  nasibeh nasieku nasikwa nasilele nasima nasimiyu nassali nassanga nassazi nassima nassimbwa nassozi nastaran
  nastasya nastya nataley natalka natascha natasja natassa natavan nateli natosha natoya natrah natsai natsinet natsue
  nattaya natthaya natuka naushaba nausika navit navya nawara nayanatara nayanmoni nayantara nayeon nayomi nayoung
  nayyara nazakat nazaket nazand nazbah nazeli nazgul nazha nazife nazik nazila nazish nazlican nazma nazmiye nazneen
  nazokat nazrin nazriya nazym ndack ndiaya ndinda nditsheni nduku ndunge nduta neary neasa nechama nedelya nedime
  neea neelima neelofa neeti neetu nefise negar negin nehama neide nejma nekane nekesa nel nelima nelleke nelmarie
  neneh nenita nenneh nerija neriman nermeen nertila nese nesibe neslihan nesreen nestan nete nethravathi netsai neus
  neusa nevriye nexhmije neza nezahat nezha nezihe nga ngalula ngan nganyinytja ngarangi ngawaiata ngone ngozika
  nguemo ngunan nguvan nhi nhung nichkamol nicolet nicolien nidhi nighat nigist nigisti niharika nijole nikhila
  nikisha nikolett nikolija nikoo nikta nilab nilakshi nilanthi nilar nilay nili nilima nilmini nilofar nilofer
  nilufer niluh niluka nilusha nilza nimat nimco nimisha nimo nimrat nimuben ningning nining ninutsa nipa nipaporn
  nirit nirojini nirosha nirupa nirupama nisanur nishi nishtha nishtiman nittaya nitu niusha nivea nivedha niveen nivi
  niviaq niviarsiaq nivikka nivo niyati niyoosha nizama nizhoni njideka njoki nkatha nkechinyere nkele nkhensani
  nkirote nkiru nkoli nkoyo nnenne nneoma nobantu nobesuthu nobomi nobue nobukhosi nobuko nobulungisa nobuntu nofar
  nogaye nokubonga nokulunga nokuphila nokuthemba nokuzola nokwanda nokwazi nolita nolubabalo nolufefe nolundi
  noluthando noluvo noluvuyo nolwandle nolwen nolwenn nomagugu nomahlubi nomakhaya nomakhosi nomalizo nomalungelo
  nomandla nomaphelo nomasonto nomathamsanqa nomathemba nombasa nombeko nombini nombulelo nombuso nombuyiselo
  nomfanelo nomfusi nomin nomkhita nomkhosi nomntu nomonde nompilo nomshado nomusa nomuun nomvelo nomvuyiseko nomvuyo
  nomvuzo nomzamo nonceba noncedo nondumiso nongcebo nonggirrnga nonglak nonhle nonkosi nonnig nonqaba nontando
  nontembeko nonthuthuko nontobeko nontsikelelo nontuthuko nontuthuzelo nonzwakazi noonkipa nooraini noorhayati
  noorjehan nooshin noppawan norain noraini norashikin norfaizah norhaliza norhayati noriah noriko noriyo norizan
  normah normala normaliza noro norosoa norovbanzad nosheen nosicelo nosiphiwo nosipho nosisa nosizwe nothando
  nothemba nothile nouf nouhaila nouneh nourhan nousaiba noushafarin noushin novalee novianti novka nowethu noxolo
  nozanin nozibele nozizwe nozuko nqaba nsimire ntandokazi ntebaleng nteboheng nthati nthatisi ntombenhle ntombifuthi
  ntombikayise ntombizanele ntombizethu ntombizonke ntsebo ntsiki ntsoaki nuchanart nudrat nuliajuk nune nunu nupur
  nuraeni nurain nuraini nurangiz nurbanu nurcihan nurdan nurfarahin nurfitri nurhaliza nurhayat nurhayati nurila
  nurin nurit nuriye nurjahan nurjamal nurjanah nurjannah nurmala nursani nursen nursyahirah nurten nuru nurulhuda
  nurulsyakirah nurzada nurzhamal nushaba nutan nutsa nuttaporn nuunu nvard nwakaego nwando nwanneka nwanyieke nyaboke
  nyaguthii nyakato nyakerario nyakio nyameka nyamwiza nyanchama nyangoma nyapanyapa nyaradzai nyaradzo nyeleti
  nyembezi nyinawumuntu nyirabahire nyirahabineza nyiramasuhuko nyirarukundo nyree nyunmiti nyura oanez oanh obianuju
  obse odarka oddbjorg oddrun oddveig odete odeya odgerel odontuya odval oforiwaa ofra ogechi ogechukwu oghenerume
  oghogho ogulgerek oguljan ogulsapar ohmar ohnmar oie oighrig oihane oili oindrila olabisi olachi olatz olaug olfa
  olja olta olufunmilola oluremi oly omayma omolola omoni omosede omotejohwo omowunmi onanong onari onosetale onsari
  ontlametse ony onyinyechi oodgeroo oppah oranuch orapin orathai orawan orinta orit orlagh ornanong ornit orsi
  orsolya ortrud osane osasere osayuki oshadi oshrat osnat otoha ouafa ouarda oulaya ouleye ouleymatou oulimata
  oulimatou oumaima oumayma oumoul oumy outi oydin oydis oygul oyinkan oyinkansola oyun oyunchimeg oyungerel
  oyuntsetseg oyuntuya ozgenur ozgul paarma paarnaq pabasara pabitra pacharee pacita padmaja padmapriya padmavathy
  padmavati padraigin paetongtarn pailin paislee paityn paivikki pakiza pala pallavi palwasha pamala pampha panadda
  paneeraq panicha paninnguaq panipak paniz pankaja pankhuri pannarai panni pantea panusaya paoli papatya papiya
  parandzem paraskevi parasto parastoo parbati pardis parekura parichat parinaz parineeti parismita parivash parneet
  parnian paromita parul parulben parvaneh parvathamma parvathi parvathy parwin patcharaporn patcharee patcharin
  pattama pattaraporn pavitra pazit pegah peig peinda peipei peiyi peiying pelden peldon pensri peppi perchuhi perka
  pernille persefoni perwin pexshan phakama phakamas phally phannapa phary phatcharin phelokazi phensri phetsamone
  philile phindile phindiwe phonthip photini phulmaya phumeza phumla phumzile pieternel pietje pikake pilialoha pilita
  pilolevu pilunnguaq pilvi pimchanok pimjai pimpaka pinelopi pinja pinthongta pinyan pipaluk piret piumi piyada
  piyali piyanut piyaseeli piyumi pleuntje ploypailin pojaman pokua pokuaa polett polyxeni pompi ponni pontsho pooneh
  poongodi poongothai poopak poorani popi pornima pornpawee pornpimon pornsawan porntip porntiva porsha poulomi pouran
  pourandokht prachi pragati pragya prajakta prakriti pranali pranathi pranati pranee praneetha pranita pranitha
  pranjali prapaporn praphai prapti prasadani prastuti pratiksha pratima pratyusha pravati prayaga preeya premalatha
  premwadee preneet prilly pritha priyadarshini priyamani priyamvada priyanshi pualani puan puanani pujita pulane
  puleng pumla punita punitha punyapa purandeswari puri purificacion purva purvi purwanti puseletso pushpa pushpalata
  pushpika pusta putiputi puttamma qali qandeel qendresa qianqian qiaoling qinqin qiuju qiuyan qiuying qondile
  quanesha quanisha queralt quica raakel raaqiya rabab rabeya rabha rabiatu rabija rachanee racheal racheli rachitha
  rachmawati radhamma radost radwa rafidah rafiga rafika raghda ragnfrid ragnheidur ragnhildur rahama raheleh rahil
  rahila rahmah rahmatou rahmo raiha raihanah raija raijieli raikhan raili raimonda raimunda rajaa rajae rajalakshmi
  rajathi rajeswari rajini rajisha rajka rajlakshmi rajmonda rajni rajshri rajyalakshmi rakefet rakhee rakhima
  rakhshan rakiya ralitsa rallou ramadevi ramani ramatu ramatulai ramize ramlah ramsha ramulamma ramune ramute
  ramyashree rangimarie ranja ranjanben ranjani ranjini ranjita ranjitha rannveig rano raonaid rasa rasangika rasema
  rasheda rashi rashidah rashmika rasmata rasmiya rasoa ratchadaporn ratchanok ratnamma ratnasari ratnawati
  rattanaporn raushan ravaka rawda rawiwan raykhon razieh razija raziye rediet reecha reelika reema reet refika
  refiloe regiane reidun reihaneh reika reinet reinhild reinhilde rejieli rekhaben relika remedios remziye renita renu
  reny renza resham reshmi reshonda reut revathy revati revital reyhaneh rezarta rhiain rhianwen rhianydd ricarda
  richa riddhi riddhima rie riekje rieko riemke rieneke riet riffat rigmor rihab riham rihanata rihem rihi riikka riin
  rikako rikst rimante rimi rimjhim rimpi rimsha rinawati riniki rinko rinske rioghnach rionach ripeka ripsime riri
  risako rishika risma rismawati ritsuko rivaba rivki riwanon rodanthi rodo roelie roelien roghayeh rohani rohayati
  rohini roise roja rojbin rojda rojin rokeya rokhy rokiah rokiatou roksanda rolanda romaisa romauli romdoul ronahi
  rondro ronit roodo roohi roopa roopali roosa roosje roosmarijn ropafadzo rosanda rosane rosann rosel roseli
  rosemeire rosenda roshanak roshini rosiah rosica rosinete rosinha rosinta rositsa roslinda rosmah rosmarie rosmini
  rosnah rosvita roswita roswitha rougui rouguiatou roula rouzaneh rozafa rozaliya rozemarijn rozen rozenn rozerin
  rozi ruba rubab rubiah rucha ruchi ruchika ruda rudo rufa ruffa rugile ruifang ruiha ruilan ruizhen rukaiya rukayya
  rukevwe rukhsar rukhsara rukiya rukiye rukmani rula rumbidzai rumbidzayi rumeen rumi rumiko ruminah rumondang runak
  rungnapa rungrawee rungthip runhild runumi ruolan ruotong ruoxi rupal rupali rupashree rupsa ruqaya ruqayya ruri
  ruriko rushali rusiko rusila rusmini rusudan rute ruti rutuja ruut ruvarashe ruvimbo ruwani rykie rylie ryoko
  ryszarda saada saadatu saadet saafi saanvi saartje sabahat sabariah sabeen sabelile sabiga sabita sabitha sabitra
  sabrije sacdiyo sacheen sachi sachie sachini sadako sadatou sadbh sadiye sadokat sae saedis saeeda saeedeh saeko
  saffiatou safiah safiata safinaz safiye safiyo sagarika saghar sagung sahakanush sahiba sahila saholy sahondra
  sahraa sahro saidah saideh saija saila saimi saioa saisunee sajeda sajeewani sakiko sakine sakshi salama salamah
  salamata salamatou salatin salha salka salmah salme saloni saloua saltanat salud salvor samal samaneh samanmali
  samanthi samiksha samita samkelisiwe samphors samragyee samridhi samsam samvritha sanata sanaz sanchita sandamali
  sandar sandhyarani sanduni sandya sanelisiwe sanelma sanet sangeetha sanghamitra sangita sanije sanika sanita saniye
  saniyya sanjivani sanjukta sanni sanskruti santie santra sanvi saodah saorlaith saoudata saowalak sapir sarahi
  sarangerel sarantuya saraswathi saraswoti saratou saratu sarbani sareedo sareh sargun sarie sarinah saripah sarit
  saritha sariyya sarocha sarojini sarolta saron sarudzai sarvenaz sasikala sasiprapa sasithorn sasmita sassui satabdi
  satenik satik satoko satomi satsuki satyavathi saudatu saumya savithramma savithri savitree savry sawako sawsan
  sayaka sayako sayali sayani sayantika sayeda saynab sayo sayoko sayumi seadet sebabatso sebenzile sebija seboka
  sebolelo sedigheh sedinam sediqa seerat seetha sefika segametsi sehar sehee sehnaz sehrish seipati seipone sejal
  sekai sekar selam selbe selima selloane selwa semakaleng semhar semiha senada senait senayit senbagam senbere senga
  sengdeuane senja senni seohee seohyun seonag seoyeon seoyoon seoyoung sepideh seray sereima serenay seri serwaa
  serwah sesenieli setareh setayesh setyowati seulgi sevar sevasti sevcan sevgul sevilay sevinch sevinj seza shadha
  shafa shafiga shafiqa shaghayegh shaharzad shahidah shahinaz shahindokht shahirah shahla shahlo shahnaz shahnoza
  shahrazad shahrbanoo shahrbanu shahrizat shahrnush shahrzad shahzoda shaikha shailaja shaimaa shakeh shakhlo
  shakhnoza shakhzoda shakiba shakima shakita shakuntalaben shalan shalanda shalonda shalu shambhavi shameka shamika
  shamiso shamma shamsa shamsiah shamso shanae shandiin shaneka shaniqua shanita shanshan shantae shantel shantell
  shanthini shaparak shaquanda shaquita sharada sharareh sharde sharee shargiyya sharhonda sharifah sharmeen sharmin
  sharmini sharmishtha sharofat sharonda sharvari sharyn shasha shatabdi shatha shaunae shaunda shavon shavonne
  shawanda shawnda sheelamma sheema sheherbano shehla shehnaaz sheikha shemaine shemeka shemika shenika sherell
  sherice shericka sherita shermeen sherone sherrell shewaye shideh shifra shigeko shiho shihoko shikha shiko shiku
  shila shilan shiler shilpi shima shinkai shiori shipra shiqi shirani shiranthi shiri shirit shiru shitaye shivangi
  shizue shizuko shkurte shler shlomit shogher shoghik shohista shohreh shoko shokoufeh shokouh sholeh sholpan shompa
  shonagh shonda shonisani shorai shorouk shoshi shouq shpresa shqipe shrabanti shraddha shreyasi shrinkhala shubhangi
  shuchen shufang shufen shuhui shujuan shukufa shula shulamit shulan shuling shumei shundiin shuqin shure shurong
  shushan shushanik shuvai shuvra shuxian shuying shuyun shuzhen shwetha shyamala shyamali shylaja shynar sibahle
  sibonisile siddamma sidika sidse sidsel sieglinde siegrid sientje sietske sif sifan sigal sigalit sigita signhild
  signy sigridur sigurbjorg sigurlaug sigurros sikelelwa sikhangele sikhanyisile sikkersoq sila sille silvi silviya
  simay simret simthandile sinalei sindhu sindija sindile singatha singitan sini sinknesh sinta sintija siomha sipra
  siqi sirad sirandou siranush sirarpi sireesha sireethorn siret siri siribha sirikit sirilak sirimavo sirindhorn
  sirinthip siriol siriporn sirirat sirisha sirivannavari sirje sirkka sirkku sirle sirli sirpa sirun sirusho sirvard
  sisanda sissel siteri sithandiwe sithembile sithokozile sitorabonu sitsofe sitti siusaidh sivagami sivajini sivakami
  sivaranjani sive siyao sjoerdtje sjofn sjoukje skaidra skaiste slindile slindokuhle smadar smaro smilja smilte
  smruti snaedis snehal snehalata sniedze snieguole snigdha soa soazig sobha sodavy soeun sofea sofonisba sohaila
  sohair sohee soheila soheir sohiba sohini sohvi sohyun soile soimah sointu soizic sojin sokhom sokunthea solbjorg
  solehah soley solfrid solihah solita solmaz solongo solrun solvei solvej solvi somaiya somayeh somi somjai sommer
  sonakshi sonal sonalben sondang sonika sonoko sonto soojin soojung sooyeon sopheak sopheap sophio sopho sopiko
  sopita sopo soreti sorkunde sose sosi sotheary souad souadou soudabeh souha souhad souheir souhila soukphaphone
  souksavanh soula sounthone sousan sowmya soyeon soyolmaa soyoung sphokazi spiwe spodra spoorthi spozhmai spruha
  srabani srabanti sravani sravanthi srbuhi sreeja sreekala sreelatha sreelekha sreemathi sreevidya sreyleak sreymom
  sreyneang sreyneth sreypov sreyroth srijani srijita srilatha sripriya srishti srivalli sriyani sruthi stafanie
  stanija stanislawa stase stavroula stefka steinunn steinvor sterenn sthandiwe stien stijntje storai stuti styliani
  suada suado suartini subbulakshmi subhalaxmi subhashree subhasmita subhasree sucaad suchandra suchita suciwati
  sudaba sudabeh sudarat sudarshani sudharani sudipa sudipta sueli suely sufang sufen sugako sugandha sugandhi
  sugandika suganthi sugathakumari suha suhad suhair suhani suharti suhasini suheir suhua suja sujatha sujeong suji
  sujin sukaesih sukhada sukran sukriye sukufe sulabha sulan sulastri sulata sulbha sulekha sulistyawati sumaiya
  sumalatha sumalee sumarni sumathi sumati sumbul sume sumedha sumei sumi sumiati sumie sumika sumiko sumire sumithra
  sumiyati sunantha sundari sundas sunee sunel sunetra sunhee sunisa sunitha sunmi sunneva sunyoung suong supannee
  supansa supaporn suparmi supartini supatra supattra suphatra suping supitcha supraja supriti suqin surabhi suraiya
  surayya surayyo surita suruchi suryani sus susama susanthika susanti susara susheelamma sushmita sushmitha sushree
  susilowati susmiati susmita susse sutapa sutarmi suti suu suvdaa suvi suwannee suwarni suyeon suying suyun suzaan
  suzhen suzu suzue suzuko suzune svala svandis svanhild svanhildur swantje swapnali swarnalatha swarupa swasika
  swastima swathi syafiqah syahirah syakirah syarifah syazwani syifa sylvi symbat synnove syokau syombua szandra
  tabara tabata tabu tacko tadeja tadelech tadu tae taeko taeyeon tafwachi taghreed taguhi tahereh tahmima tahmineh
  taimi tainara takako takara takeisha takiko takisha tako takouhi talato talatu talin tamae tamami tamanda tamanno
  tambudzai tameika tameka tamica tamilisai tamilselvi tamires tamisha tamriko tamta tanaporn tandeka tanesha tangiwai
  tanika tanima tannaz tantoo tapasi tapaswini tapasya tapati taquisha taraji taraneh taravat tarini tariro tarmini
  tarsila taru tasmima tasoula tassanee tatev tatevik tati tatiane tatik tatsuko tavge tayech tayitu taytu tayyaba
  teagan teatske teele teesta teija teimumu tejal tejashree telma tembeka temilade tenagne tene teni tenin tening
  tenisha tennille terez terhi teruko terumi tesfanesh tesha tesni teuta tewabech thabile thabisile thabitha thaisa
  thakane thakshila thale thamarai thamayanthi thamilselvi thamizhachi thanaporn thandar thandazile thandekile
  thangeswari thankamma thanyaporn thanyarat tharshini tharushi thasanee thavy thazin theano theary thembakazi
  thembeka thembelihle thembi thembile thembisile thenmozhi theoni thiaba thidarat thilagavathi thilini thilivhali
  thimmakka thinzar thioro thiri thitima thoa thobekile thobile thoko thokozile tholakele thomais thorbjorg thordis
  thorey thorgerdur thorhildur thorunn thulasi thuli thulile thuraya thuridur thushari thusyanthi thuzar thyra
  tiantian tiarma tibaijuka tiesha tietje tifenn tigst tiiu tika tikva timika tinatin tinatini tindra tineke tingting
  tiniko tinkara tinni tintswalo tionenji tippawan tiresa tirhas tirion tirunesh tiruwork titewhai tithi titiek titik
  titti tiur tiurma tiwa tiwonge tiyasha tiyesi tizita tjarda tjitske tjunkaya tlalane tlaleng toccara toccarra
  togzhan toini tokiko tolashi tolkyn toltu tomeka tomie tomika tomoka tomoko tomoyo tomris tonima tonisha tonja tonje
  toral torbjorg tordis torhild torika toril torill torpekai torunn tosha toshie toshiko toula touran tovah towanda
  toya tozama trang traudl traute trhas trienke triine triinu trijn trijntje tringa trini tripti trupti truus tryn
  tryntsje tsakane tsebo tsedale tsega tsegereda tsehay tselane tsendsuren tsetsegmaa tshala tshibola tsholanang
  tshomo tsige tsigereda tsigie tsila tsion tsipi tsippi tsitsi tsitsidzashe tsitsino tsovik tsovinar tsuyako tubanur
  tugce tuija tuire tukezban tukuni tulasi tulika tulsa tumpe tungalag tunu tunzala tuovi tupaarnaq tuqa turai turid
  tursunoy tuti tuya tuyet twanda txell tyesha tyisha tyreesha tytti tyyne tyyni tzeni tzila tziporah tzippi tzofit
  tzuyu ubah ubax udane udayanthi udeshika udval ugbaad ugla ugne ugochi ugomma uilani ujunwa ulbala ulbolsyn ulfat
  uljan ulkar uloma ulpu ulrikke ululani ulviya ulviyya ulzhan umali umalkhayr umama umashree ummugulsum ummuhan ummy
  umsunai umulisa umuraza umurerwa umurungi umutesi umutoni umutoniwase undarmaa unelma unnati unnur upendo uranchimeg
  urantsetseg urantuya urara urassaya urd urdur urmi urmimala urooj ursel urte urvashi urve urvi urwa uschi usharani
  ushasie ushasri usoa utami utari uthra utibe utkarsha utumporn uwamahoro uwamariya uwamwezi uwase uwimbabazi uwineza
  uwingabire uwitonze uxoa uxue uyanga uyen uzoamaka vadivukkarasi vafa vaibhavi vaidegi vaiga vaike vaiva valarie
  valarmathi valasi valborg valdete valija vanathi vanita vanitha vannary vanshika vappu varaidzo varda vardit varduhi
  vardui vardush varpu varsenik varsik varuni varya vashti vasiliki vassiliki vasso vasuki vathiswa vedika vehanush
  velephi velga velichka veliswa velta venaisi venessa venla vennila veranika vered verenaisi vergine verjine vernita
  veslemoy vhuhwavho vibha vibhavari victorita vidhi vidushi vidyavati vidyullatha vieno viire viiu viive viivi vija
  vijayadharani vijayakala vijayalakshmi vijayasanthi vijayashanthi viky vilailuck vilawan vilayvanh vilborg vilija
  vilja vilte vilve vimbai vimbainashe vimla vinaya vinodhini vinutha vinyet violaine violant virginija virpi virva
  virve vishmi visitacion vitalija viyan vizma vjollca voahangy voary vola volha vonda vony voula vroni vrushali
  vuokko vusala vuyelwa vuyiswa vuyokazi vyara waclawa wacuka waewdao wafaa wagaye wahu wahyuni wailani waimarama
  waimarie wairimu wakaba wakako wakonyo walburga waldirene waleeporn waltraud waltraut wamaitha wambaire wamboi
  wambura wamucii wamuyu waneek wangechi wangeci wangui wanini wanjeri wannapa wanpen wanqing wanza waraporn waris
  warsan warsini waruguru warunee wassila watcharaporn wati watiri wawiriya wayua wazhma waziyatawin wedad wede weeda
  wenche wencke wenjing wenjuan wenqian wenting werknesh widiastuti widjdene widyawati wieke wiepkje wieslawa wietske
  wijdan wilai wilailak wilaiwan willeke willemien willemijn wilmien wimon winarni winarti winta wipada wipawee
  wislawa wladyslawa woinshet wongelawit worke worknesh wubet wude wutyi wynema wynter wytske xaawo xaliimo xalimo
  xamdi xanthi xanthippi xesca xheni xianglan xiaofang xiaofen xiaohong xiaojing xiaojuan xiaolan xiaoli xiaoling
  xiaomei xiaoqian xiaoqin xiaoting xiaoxue xiaoyan xiaoying xiaoyun xinyan xiuhua xiujuan xiulan xiuli xiumei xiuqin
  xiurong xiuying xiuyun xiuzhen xiuzhi xixi xolelwa xoliswa xornam xuanxuan xueer xuefen xuejiao xueli xuemei xueqin
  xueyi xueying yaaba yaara yadanar yae yaeko yaeli yafa yafang yagut yalan yalemzerf yaling yalini yamei yanabah
  yande yandeh yaneisi yanfang yangchen yangdon yangji yangkyi yangzom yanitsa yanjmaa yanli yanmei yanti yanyan
  yaowalak yaowapa yaping yaqi yaqin yaqiong yaram yasaman yasamin yashasvini yashaswini yashica yashika yashoda
  yashodhara yashomati yasmien yasue yasuko yati yating yawa yawen yawo yaxin yayoi yayuk yazhini yebralem yebrgual
  yeeun yeganeh yeghisabet yeji yejin yemima yemisi yemisrach yemurai yenenesh yeng yeni yeranuhi yerin yeseul yeshi
  yeshihareg yeshimebet yeukai yevgeniya yevheniya yewon yeyen yifat yiling yingluck yingtai yingying yiota yiting
  yiyun ylfete ylle yllka ylva ymkje yngvil yodahe yodit yogeswari yogita yohani yoka yolandi yoliswa yolonda yongmei
  yonit yoojung yordanos yoshie yoshino younghee youssra youyou yrsa yuanyuan yueyue yufang yufen yuhong yuika yuiko
  yujeong yujuan yukako yukari yukie yukino yukiyo yulan yulduz yulduzkhon yulianti yuliarti yuliati yuling yulita
  yumei yumeko yumika yunjeong yunn yunying yupa yupin yuping yuqin yurani yureni yurie yurika yuriko yurub yusmah
  yusnidar yusnita yuting yuuka yuuko yuwadee yuxiu yuyan yuying yuzhen yuzuka zabedah zacharoula zaharoula zahidah
  zaiga zainabu zainah zaiton zaleha zalissa zalita zaloa zamile zanariah zanda zangmo zanri zarangiz zarema zari
  zariah zarifa zarife zarinabonu zarnigor zarouhi zartaj zaruhi zawadi zawedde zawiah zaylee zdzislawa zebib zebiniso
  zebo zeenat zeinabou zelal zelifa zemzem zenab zenaba zenabo zenande zenani zendaya zenebech zenebu zenta zenzi
  zepyur zeren zerifa zethu zewditu zeynepnur zhaleh zhamilya zhanar zhane zhanel zhannur zhansaya zhansulu zhenzhen
  zhibek zhila zhyldyz zhyparkul ziada ziba zibeyda zibuyile zilan zimasa zinat zindzi zindziswa zinenani zinhle
  zintle zinzi zipi zipporah zitkala ziuli zivile zivit zizipho zoely zohal zoharit zoleikha zoleka zoliswa zonja
  zorica zornitsa zouhour zoulikha zourata zovuyo zozan zozibini zsanett zsofi zsoka zsuzsi zubaidah zubeda zuhro
  zuhur zuhura zukhra zukisa zukiswa zulai zulaihat zulaiho zulekha zulfiya zulkhumor zumrad zumrat zumrud zuraidah
  zuri zuza zuziwe zuzka zvart zviko zwaantje zydrune zyrafete zyta zziribaggwa`;

export const maleFirstNamesOfTheWorld = `
  aad aadarsh aaden aadhavan aadu aage aake aananthan aang aapeli aapo aappo aaqib aare aarne aarni aaro aarre aashish
  aasim aatos aatu aavo aayush abai abakar abasi abbasgulu abboud abdelaziz abdelbaset abdelfattah abdelhadi abdelhak
  abdelhakim abdelhamid abdelilah abdelkarim abdelkrim abdelmadjid abdelmajid abdelmalek abdelmoneim abdelmonem
  abdelmoumen abdelnasser abdelouahab abdelouahed abdelrahim abdelsalam abdelwahab abdelwahed abderrahim abderrazak
  abdessalam abdessamad abdifatah abdihakim abdihakin abdikani abdikarim abdilahi abdinasir abdinur abdiqadir
  abdirahim abdirashid abdirisak abdirizak abdisalam abdisalan abdishakur abdiwahab abdiwali abdiweli abdolkarim
  abdollah abdolnaser abdolreza abdourahamane abdow abdujalil abdulelah abdulhadi abdulhamit abdulkareem abdulle
  abdulmajeed abdulmohsen abdulmumini abdulnasser abdulqader abdulrahim abdulrashid abdulrazaq abdulrazzak abdulsalam
  abdulsalami abdulwahab abdur abdurahim abdus abduvali abera abgar abhay abhijeet abhimanyu abhinandan abhinava
  abimanyu abiye abolfazl abolghasem abolhassan aboubakari aboubakry abraha abreham abror abshir abulfas abulfaz aceng
  acep achal achaye achilleas achmad achola achuthanandan adalsteinn adamantios adamie adamu adane adarsh addisalem
  addisu adeeb adegboyega adelabu ademar ademola adesina adetunji adewunmi adeyemi adhi adhir adhithya adhitya
  adhyaksa adilbek adilet adilson adir adisak adisorn adityanath adjie admasu adomas adow advait aegir aekkaphop
  aengus afamefuna afanasy afdlin afewerki afiq afrim afshin agamemnon aghasi aghvan agil agim agis agit agostinho
  agris agshin agu agust agyei ahidjo ahmadreza ahmadu ahmednur ahti ahtisham aibek aidar aidarbek aidas aidil aidyn
  aiguo ailbe ailean ailig aimar aimo ain ainar aindrias aisake aisea aitor aivaras aivis aivo aizat aizaz aji ajinkya
  ajith ajmal ajoy akachukwu akaki akapusi akara akarat akashambatwa akef akezhan akhmad akhmet akhmetzhan akida
  akifumi akihide akihiko akihiro akilan akilisi akinlolu akinobu akinori akintunde akinwunmi akinyemi akis akitaka
  akitoshi akkarapong akkharat aklilu akmaljon akos akpan akper akseli akuhata akuila akylbek alaattin aladar
  alaeddine alaettin alagiri alajos alakbar alamgir alamsyah alar alasana alberts alborz aldi aldy aleix aleki aleko
  alekos alekper aleksandras aleksandre aleksanteri aleksas aleksejs aleksper alemu alesana alexios alfian algimantas
  aliakbar aliaksandar aliaksei aliaksey aliasghar alifereti aliff alihan alijah alijon alikhan aliko alikram alipate
  alireza alket alkis allahshukur allal almammad almantas almas almasbek almazbek almos alojzy altaf altay altynbek
  alusine alvils alvydas alyaksandr alzarri amanaki amanbek amangeldy amanuel amanullah amanzhol amarasiri
  amarbayasgalan amardeep amare amarendra amarsaikhan amartuvshin ambrus ambuj amdework ameniasi amha amiad amichai
  amien amihai amikam aminiasi aminul aminur amirabbas amirali amiram amiran amirhossein amirmohammad amirreza amirul
  amitabha amitai amitava amnon amnuay amol amorn amotz amougou amram amrish amrullah amulya amund amzar anan anane
  ananthkumar anantkumar anar anaru anastasios anastasis anatolie anbalagan anbazhagan anbumani andargachew andhika
  andika andima andor andoy andrejs andrianina andries andrii andrijan andriniaina andu andualem anees aneurin
  anfernee anggiat anglu ango angunguaq angutitsiaq aniekan anies anindya anirban anirudh anisul anisur anjan
  anjanappa anjaneyulu anker ankhbayar ankush annadurai annamalai annar anoop anotida anouvong anri anshul ansis ansor
  anssi antanas antar antom antwone anucha anupam anupong anura anuruddha anusorn anutin anuwat anvarjon anwarul anwyl
  anxo anzor aodh aodhagan aondona aonghas aonghus apakuki apenisa aphisit apichat apichatpong apirak apirana apisit
  apolosi apostolis apostolos appalanaidu appalaraju appavu apurba aqeel aqqalu aqqaluaq aqqaluk aramais arastun arata
  aratz aravinda aravindakshan aravindan aravindh araz arcangelo archil archit ardal ardalan ardeshir ardian
  ardiansyah aref arega aregawi arek arend arghya argiris argishti argyris arho arief arieh ariff arifin ariful
  arihant arild arimo arinbjorn arinze aristeidis aristidis aristos aristotelis arisztid aritomo aritz arivazhagan
  arjang arjunan arkadi arkadii arkaitz arkan arkhom armands armann armas armenak armend arnab arnaldur arnar arnas
  arnau arndt arnfinn arnis arnoldas arnolds arnon arnor arnoud arnstein arnt arnulf arsenie arsenii arseny arshak
  arsham arshia arstanbek artak artan artashes artavazd arthit artsiom arttu artturi artykbek arulnithi arumaithurai
  arumugam arunabh arunachalam arunava arup arvi arvindswami arvis arvo arvydas arwyn arzhel asadbek asadollah
  asadullah asaeli asanka aschalew asdrubal asef asela asem asep asesela asfaw asgeir asger asgrimur ashen ashenafi
  ashfaq ashim ashiqur ashirbek ashkan ashoke ashot ashraful ashutosh ashwath ashyrbay asier asitha askarbek askell
  askhat asko aslak asmamaw asmo asmund asmundur asnake asnawi asoka asparuh asqar asrat asror asrul assaad assaf
  assane assefa assegid assimi asso assylbek asterios astrit asylbek asyraf atabak atambek atanu ataollah ataur atef
  athanasios atharvaa athir athula athumani atinc atipa atiqullah atiqur atis atishay atle atli atnafu ats atsuhiko
  atsuhiro atsuki atsunori atsuo atsuro atsushi atsuya attapol attaullah atte atthaphon atthaya attia atticus atulya
  atunaisa audrys audu audun audunn augustas augustinas augusts auke aukusti aulis aurangzeb aurelijus aurimas ausrys
  austris auwal auwalu avag avanish avdija avedis avetis aviad avichai avidor avihai avihu avijit avinoam aviram
  avishek avishka avo avraam avri avrum avtandil awad awais aweys awil awni ayabonga ayad ayalew ayanle aybek aydos
  ayele ayushmann ayyanna azahari azat azeddine azhan azhar azimbek azimjon azizan azizjon azizollah azizul azizullah
  azlee azmin azrul azubike azuolas azwar azwihangwisi azwinndini azyumardi azzam azzedine baasandorj babafemi babar
  babatope babken baboloki babou babu babul babulal baburam bachana bachtiar bachuki badal badamdorj badara badreddine
  badri badru badrul badu baekhyun bagdat baghdasar bagrat bahaa bahador bahadur bahari baher bahij bahlil bahlul
  bahru bahrul bahruz bahtiar baiali baidy baim baitullah bajram bajrang bakang bakhodir bakhrom bakhtiyar bakhyt
  bakhytzhan bakili bakr bakri baktybek bakytbek bakytzhan bala balachandran balakishi balakrishnan balamurugan
  balarabe baldur baldvin balen balendra balikuddembe balkrishna balla baltasar balthasar balys bamba bamdad bamidele
  bancha banchong bandar bandile bandula banharn banjong bansi bantubonke baoguo barak barasa barbaros bardhyl bardi
  bardia barend barham baringin barkhad barna barre barsegh bartal bartek bartley bartlomiej baruch barun baryalai
  barzan basant basanta basavanna basavaraja basel basem bashe basheer bashi bashiru bashkim basim basimane baskar
  bassel bassem bassey bastjan basudeb basuki batbileg batbold batchuluun baterdene batmunkh batsaikhan batsirai
  batsukh battulga battushig batyr batyrkhan batzorig bauke baurzhan bauyrzhan bayanmunkh bayarsaikhan bayartsogt
  bayissa bayu bazlur bazoum beathan bechara bechir bedros bedwyr behar behdad behrad behrang behrooz behzad beibut
  beka bekan bekbolat bekbolot bekmurat beknazar belayneh belete belmiro benas benayahu benediktas benget benhur
  benjaminas bentzi benzi benzion beppe berdi bereket bergsveinn bergthor bergur berhanu berihun berj bernardas
  bernardus bernat bernt berthold bertil bertus berwyn berzan besian besiki beso bett betzalel bexruz beyene bezalel
  bhagat bhagirath bhagwant bhagyaraj bhairappa bhanuka bharathidasan bharathiraja bhaskara bhavin bhekimpilo
  bhekinkosi bhekisisa bhekithemba bhekokwakhe bhekumuzi bhim bhimappa bhimrao bhojraj bhola bholanath bhumibol bhupal
  bhupendra bhuti bhuvan bibhas bidhan bidur bidziil bidzina biel bienvenu bihari bihi bijoy bikila bikram bikramjit
  bilawal bilgehan bilgin bilind bima bimal bimalendra bimo binay bingwen biniyam binoy binsar binu binura binyam
  bipin bipul biram birama birame birbal birech birendra birger birgir birkir birnir birsa biruk biser bishan
  bishwajit bismillah bisrat biswajit biswanath biwott biyi bizimana bizimungu bjarke bjarki bjarni bjarte bjartur
  bjorgolfur bjorgvin bjornar blagovest blagoy blai bledar blendi boburjon bocar bode bodvar boghos bogi bogic
  boikanyo boiko bokang bokar bolat boldbaatar boldsaikhan bolin bolli bolot bolotbek bonar bonatua bonaventure
  bongbong bonifacy boonchai boontham boonyarit bophelo borge borja borje borre boru borzou borzu bosenibamwe bosire
  bosse bostjan botirjon boualem bouasone boubakar boubaker bouchaib boudewijn boujemaa boukari bouke bouna bounkong
  bounleut bounnhang bounthavy bounthong bounyang boureima boutros boyko boyuan bozydar braam brage bragi brais
  branislau braxten braylen braylon breandan brecken brede breixo briag bridger broer bronislovas brunon brychan
  brynjar brynjolfur brynjulf brynmor buakaw bubacarr buddhadeb buddhika budu bujar bulat bulcha bulcsu bulti bultum
  bunchhay bunji bunrong bunta bunthoeun buntu burhanettin burim busani buyannemekh byambatsogt byamugisha byaruhanga
  byiringiro byrappa caalaa cabdi cadfan cadwaladr cahal cahir cahit cailean camdyn canaan candas caoilte caolan
  caradoc carel carlinhos carnell carwyn casen cason cathaoir cawil cayson cebo cebrail cees cegerxwin ceirion celani
  cellou cenap cengizhan censu cesareo cesc ceslovas cevdet cevher chacha chadi chaerul chaichana chaikasem chainarong
  chairat chaiwat chaiyawat chaker chakib chala chalapathi chalerm chalermchai chaluvaraya chamika chaminda chamindu
  chamlong chamnan champika chamroeun chamunorwa chanathip chanchai chandara chande chandima chandrababu chandrakant
  chandrakanta chandramouli chandrappa chandrasekar chandrasekaran chandrasekhar chandrashekar changgui changhai
  changho changmin changsheng chanho channabasappa chanthol chanwit chanwoo chanyeol charalambos charalampos charanjit
  charith charitha charnchai charnvit charoen chaske chatchai chathuranga chatichai chatree chatri chattaphon chavalit
  chavdar chawezi chayaphon chayut chelladurai chengdong chenggang chenglong chengwu chengzhi chenjerai chennaiah
  chepkwony chettha chezhiyan chhagan chhay chhotu chhun chibueze chibuike chibuzo chidozie chiedozie chiel chiemeka
  chigozie chijindu chikara chikelu chikezie chikumbutso chiluba chimaroke chimid chinbat chinemerem chingiz chinh
  chinmay chinmoy chinnasamy chintan chinua chinweike chinwetalu chinweuba chirag chiranjeevi chiranjib chiranjibi
  chirchir chitalu chitpon choji chokchai chokkalingam chokri chookiat choongo choummaly christodoulos christof
  christoffel christoforos chrysanthos chrysostomos chuan chuanfu chuanzhi chuba chudi chukwudubem chukwudum
  chukwuebuka chukwuemelie chukwuka chukwunonso chumphol chunilal chunshan chunsheng chuvit chyngyz chynybai cige
  cihat cionnaith ciwan claudinei cleavon cleber cledwyn cobus codey coenie coenraad coilin colter colum conchobhar
  conchur cor costica cristinel cristofol cristovao crwys cuan cuauhtemoc cucun cumali cuong cvetko cynan cynfael cyr
  cystennin czcibor czeslaw dabing dabulamanzi dachi dadang dadash dadullah daeho daehyun daesung dagang dagim
  dagistan dagmawi dagnis dagur dahai dahir dahiru daibhidh daichi daigo daijiro daiki dainis daire daisaku daishi
  daisuke daiya dalhatu dalip dalitso damarcus damari damarion dambar damdinsuren damianos damijan daming damodar
  dananjaya danas danh danladi danushka danut danyil dapeng daquan darach darioush dariush darmawan darmin darshil
  darwis dashdorj dashiell dastan dasun dattatray dattatreya daud daudi daulet daumantas daumants daunte dauren
  davaadorj davante davian davidi davlat davoud davronbek davut dawda dawei dawie daxin dayalan dayanand dayanat
  dayanidhi dayasiri deandre debabrata debao debashis debasish debebe debendra debojit debretsion decai dechathorn
  deddy dedi dedy deenanath deepanshu defrim degang degui dehai deimantas deiniol deivid deividas dejen deji dele
  delfin delonte delwar delwyn delyan demarion demeke demelash demetrios deming demissie demola dendi denes denez
  denzil deonta deqiang dequan dereje deresse derrell desalegn desean desheng detlef devanand devang devansh devarajan
  devashish devaughn devdas devdutt devegowda devonta devontae dewangga dewen dexing deyan dezhi dezso dhafer dhammika
  dhananjaya dhanapal dhanasekaran dhanraj dhanunjaya dhanush dharam dharmaraj dharmpal dhaval dheeraj dhia dhimiter
  dhiraj dhirendra dhirubhai dhugaasaa diadji diarmait dibakar dibyendu didarul didit didzis diete diethelm dietmar
  dieumerci digvijay digvijaya dikko dikran dileep dilith diljit dilruwan dilshad dilshan dimby dimcho dimosthenis
  dimuth dinakaran dinanath dinesan dingaan dingane dingiswayo dinko dinmukhamed dinuk diomidis dionysios dionysis
  dipak dipen diquan diran dirar dirceu direk diriba dirirsa diriye dirkie divyanshu diyako djalma djalu djamal
  djambawa djamel djarot djavid djibo djiby djoko djordje djuradj dmitrijs dmytrii dobrica dobrivoje doddanna doeke
  dogukan dogus dohoon dohyun domas domingos dominykas domonkos donagh donan donatas donatien doncho donell dongdong
  donghae donghai donghoon donghyun dongliang dongmin dongming dongsheng dongwon dongwoo dongwook dongxu doni doniyor
  donnchad donnchadh donta dontae dontavious donte donyell dordje dorje dorjee dorjsuren doruk dorukhan doskhan
  dostonbek dotan dotun doudou dougal dovi dovid dovydas dragotin draven drissa dritan dror duale dualeh dualta dubem
  dubi dudi dudung dughall dughlas dujuan dulquer duma duminda dumiso dunil dunith dunyamin duraimurugan durairaj
  durdy duressa durk duro dushantha dushmantha dushyant dusit duvan dwijendra dwyane dyfan dyfed dyfrig dzafer dzemal
  dzenan dzevad dzianis dzmitry dzulkefly dzulkifli dzyanis eanna ebbe ebenhaezer ebikeme ebimobowei ebisa ebo
  ebubekir ebuka echezona edern edet edgaras edhy edijs edil edimar edinho edip edisher edmar edmilson edmundas
  edmunds ednar ednyfed edryd edu eduardas edvardas edvinas eedu eeli eelis eelke eeltje eemeli eerikki eetu effendi
  effiong efflam efstathios efstratios efthimios efthymios egal eggi eghosa egidijus egil egill egoi egoitz egy ehigie
  ehizogie ehrenfried ehsanollah eian eigil eiichi eiichiro eiji eiki eikichi eimantas eimuntas einion eirikur eirwyn
  eisaku eise eissa eisuke eita eitaro eivind eize ejaz ekachai ekain ekaitz ekapol ekkachai ekkapol eknath ekniti
  ekong ekpo ekwaro ekwueme elandre elango elangovan elbegdorj elbrus elchin eldad eldaniz eldeniz eldiyar eldorbek
  eleftherios elek elemer elfar elfed elfyn elgan elguja elgun eliad eliecer eligijus elimelech eliran eliseu elitzur
  eliyahu elizbar elkana elkanah elkhan elkhon elling elmeri elmi elof elshad elshan elvijs elvir elyakim emeke
  emenike emilis emircan emmanouil emmerson emomali emomotimi emosi enamul enaut enayatullah encep enda endaf endale
  endel endika endre endro eneko eneri engida enkhbat enkhbold enkhsaikhan enkhtaivan enkhtuvshin enlai enn enric
  entis eoghann epameinondas eppo eranga erbol erdenebat erdenebileg erekle erfan ergash erikas erki erkin erlan
  erland erlangga erlantz erlend erlendur erlingur ermiyas ernani ernar ernat ernestas ernests erning eroni ershad
  ertunc eruera ervand erzhan esa esad esfandiar eshaq eshetu eshgin eshwar eshwarappa eskil eskinder esko esmaeil
  esmail esmatullah esosa espen estevao esteve estifanos etgar etibar etim etonia ettienne etuate etyang eunan eurwyn
  eustachy evaggelos evaldas evander evgeny eviatar evripidis evstathios evyatar ewaryst eyasu eyjolfur eyob eystein
  eysteinn eythor eyvind ezana ezatollah eze ezekwesili ezenwo ezhilan ezhumalai ezsaias ezzedine faan fachri fachrul
  fachtna fadhel fadhil fadhili fadjroel fadl fadli fadzil faf fahadh fahd faig faizal faizul fajar fakhar fakher
  fakhr fakhrul falah faleh famara faming fanch fanel faneva fanilo fannar fantahun faolan faraj faraji faramarz
  farayi fareed fareez farel farhang fariborz faridoon farijala fariz farkhad farouq farquhar farrokh farshad farshid
  faruq faruque farveez farzad farzan farzin fasil fathi fathy faustas fauzi fawad fawzi fayad faycal fayyaz fayzulla
  fazal fazle fazlul fazlullah fazlur fearchar feargal feargus febri fedir feike feisal feite feleke feleti feliksas
  felikss felip fengshan ferdynand fereti fereydoon ferhad feri ferid fernand fernandinho feroze ferry fethi fethullah
  feyera feyisa fhatuwani fiach fidy fikadu fikrat fikre fikru filimone filimoni filipo filippas filippos filips
  finbar finbarr finnbogi finnur fionnan fionnlagh fiontan firat firli firmansyah firomsa firouz firuz fisseha fitim
  fitzroy fizuli flamur flomo florante florim foad foday fodeba foeke fokke fokko folke folker fotios fotis foued
  foysal fozil fragiskos francesc frane franek fransez frantz fraoch fricis fridtjof friedemann frieder friedhelm
  frigyes frithjof frits frixos frode frosti fufa fugui fulin fulop fumiaki fumihiko fumihiro fumitake fumiya fuqiang
  furkat fusao fusheng fwayo fychan fyodor gaber gabil gabit gacal gachagua gadi gadir gadisa gadissa gahima gaizka
  gajanan gajen gajendra gajendrakumar gaku galaan galal galarrwuy galata galder galgalo galust galym galymzhan gamal
  gambo gamini gammachu gamuchirai ganapathy ganbaatar ganbat gancho ganesan ganeshalingam gangadhar gangadharappa
  gani ganimat ganjar gankhuyag ganni ganpat gansukh gantulga ganzorig gaolathe garabed garay garbhan garegin garen
  gari garib garikai garikoitz garmon garvan gasana gashaw gasim gatete gatheru gathogo gatis gatjil gaute gautham
  gauti gavrail gavriil gavyn gawel gawirrin gayan gazmend gboyega gde gebran gebregziabher gebrehiwot gebrekidan
  gebremariam gebremedhin gebremeskel gebreselassie gebreyohannes gebril gebru gedas gedi gedion gedu geedi geele gega
  gegham geir gela gelana gelek gelje gemechis gemechu genadi genadijus genc gencay gendun genichi genis genji genki
  gennadi genrikh genzo geovane gerasimos gerben geremew gereon gerhardus germame gernot gero gershom gershon gerwazy
  gerwin gerwyn gestur getahun getaneh getinet gevindu gevorg gezim ghafar ghaffar ghafoor ghafur ghaith ghaleb ghali
  ghanem ghanim gharib ghasem ghazali ghazar ghazaros ghiath gholam gholamali gholamhossein gholamreza ghukas
  giampaolo giampiero giannis gichuki gichuru gidi gigla giichi gilad gilleasbuig gillebride gilmar gilson ginandjar
  gines ginson gintautas gints giora giorgis giovanbattista gireg giridhar girmay gisle gisli gitau githongo givi
  gizaw gjergj gjermund gjon glyndwr gnanasekaran goce gocha godana godefroy goderdzi godswill goetz gofaone goga gogi
  goitom gokay goktan goktug gokul golam golicha gombosuren gome goncal gonchigdorj gontzal gopakumar gopala
  gopalakrishnan gopalkrishna gopan gopichand gopinath gordei gorg gorgui gorka goro goronwy gossaye gosse gosta
  gotabaya gotthilf gotthold gottlieb gotzon goudarz goulven goulwen goumba govindappa govindarajan govindasamy gramoz
  graysen grega greger grettir grigol grigorios grigoris grigory grimur griogair grisha gronw gruffudd guangfu
  guanghai guangliang guangming guangrong guangsheng guangyao guangzhi guanzhong gubaz gudbergur gudbjartur gudbrand
  gudeta gudina gudjon gudlaugur gudmund gudmundur gudni guelleh guenter guenther guga guifre guillem guim guja gulab
  guladi guled guleed gulu gunadasa gunasekaran gundalai gunduz gunnlaugur guntur guobao guobin guocai guochang
  guodong guofeng guofu guogang guohai guohui guojun guoliang guomin guoqi guoqiang guorong guosheng guotao guowei
  guoxiang guoxing guoyong guozheng guozhi guozhong guozhu guram gurbachan gurban gurbanguly gurcharan gurdas gurgen
  gurmukh gurrumul gurudas gurumurthy guruprasad guruvaiah gurvan gustavs gustaw guszti gutama guven guyo guyyo
  guzeppi gvidas gwanni gweltaz gwendal gwenole gwenvael gwilherm gwydion gwynfor gyaltsen gyaltshen gyanendra gylfi
  gyozo gytis gyula haakon haami habibollah habibul habibullah habibur habimana habip habtamu habte habtemariam habu
  hacalu hachalu hachem hachemi hachiro haci haddis hafedh hafeez hafez hafizh hafizur hafsteinn hafthor haftu hagai
  haggai hagos haibatullah haibin haibo haifeng haig haije haijun haikal hailemariam hailemichael haileselassie
  hailiang hailong hailu haiming haipeng haiquan hairi hairul haisheng haitao haitham haithem hajiaga hajibaba hajime
  hakainde hakizimana hakob halakhe halappa haldor halfdan halgeir halldor hallgeir hallgrimur hallstein hallur
  halomoan halvor hamada hamadi hamadou hamadoun hamady hamath hamazasp hambisa hamdeen hamdija hamdy hamidreza
  hamidullah hamidur hamiora hamisi hamisu hamma hamoud hampartsoum hampus hamrokhon hamukoma hanafi hananel handoko
  hanoch hansi hansie hanumantha hanumanthappa hanung hany haoran haotian haoyu haralambos haralds haraldur hardus
  hareth haribhau haribol haridas haridasan hariharan harijs harikrishna harilal harin harinath harindra harinjaka
  hariprasad hariram harishchandra haritz harivansh harkaitz harmen harmoko haroldas harsha harshad harshal
  harshavardhan harshit harshvardhan hartmut hartwig haruhiko haruhisa haruki haruma harunur haruo harut harutyun
  hasanboy hasani hasanul hashan hashem hashi hashmatullah hasibul hasiholan hasmukh hasnan hasni hassanali hasse
  hasso hassoumi hasudungan hasyim hategekimana haukur havrylo havugimana hayao hayate hayim haykal hayko haylay hayo
  hayotbek hayrettin hayri hazratullah hazwan hedayat hedayatullah hedd heddwyn hedinn heechul heherson heidar heigo
  heihachi heiki heiko heimo heinar heinze heita hejar hekmatullah helar helgi hellmut hellmuth helmuth helmuts hemana
  hemang hemanta hemanth hemantha hemendra hemin hemraj henadz hendro hengfu henk henn hennadii hennie henrikas
  henrikh henrikki henriks heorhi heorhii heramba herberts heri herilala heriniaina herizo herjolfur herkus hermanni
  hermawan hermogenes heronim herry herschelle hersi hery herzl hesham hesheng heshmatollah hessel heydar hezekiah
  hibatullah hidayat hideaki hidefumi hidehiko hidehiro hidekazu hidemasa hidenobu hidenori hidetaka hidetoshi hideya
  hideyo hideyoshi hideyuki hielke hillar hilmar himangshu himmat hinrich hiralal hiren hirendra hiroaki hirobumi
  hirofumi hirohide hirohiko hiroichi hirokazu hiromasa hiromitsu hiromu hironari hironobu hironori hiroo hirooki
  hirotaka hirotake hirotoshi hirotsugu hiroya hiroyoshi hiroyuki hirsi hisaaki hisanori hisao hisashi hisaya
  hisayoshi hisayuki hissein hissene hitendra hitimana hitoshi hiwa hizkel hjalti hjortur hleb hlib hlumelo hlynur
  hnat hoani hodei hoel hohaia hoji hojiakbar holger homayoun hongbin hongbing hongbo hongchang hongda honggang
  hongguang hongjian hongjun hongkun hongliang hongqiang hongsheng hongtao hongwei hongwen hongwu hongxing hongzhang
  honnappa honza hooshang hordur hormoz horomona hoseok hoskuldur hosni hosseinali hotma houari houarn houcine
  houshang houssam houssem houtan hovhannes hovnan hovsep hrach hrachya hrafn hrafnkell hrair hrant hreidar hreinn
  hriday hrolfur hryhorii htein htin htoo htut huabin huaibin huaiming huaming huaqiang huasheng huba hubertus hugi
  huib huiqiang hulisani huseyn husnija huso hussaini hussen hylke hyunwoo hyunwook iakob iakopo iakovos iarlaith ibad
  ibai ibibo ibon ibragim ibrahin ibro ibsa ichiro ichita idahosa iddi idi idrissou idriz idrus idwal ieltxu ienachita
  ifechukwu ifor iftach igho ignasi ignaty igoris ihab ihaia ihaka ihar iheb ihechukwu ihnat ihtisham iikka iiro
  iivari iivo ijaz ikaika ikboljon ikechi ikem ikemba ikemefuna ikhwan ikki ikramullah ikuo ilaitia ilaiyaraaja ilango
  ilari ilayaraja ilber ildar ilgar ilgonis ilhom iliesa ilikimi ilirjan iliyan ilkhom ilkin ilkka illar illia illtud
  illtyd ilmar ilmi ilmo ilnur ilonga ilpo ilppo iltud ilunga ilyasu imed immo imri imrul inan inayat inayatullah
  indrajith indraneel indranil indrawan indridi indulis indunil ingi ingimar ingimundur ingo ingolf ingolfur ingus
  ingvar inho inia iniasi innar innokenty inoke inoussa intigam ints inunnguaq inuuteq inuwa inzamam ioane iokepa
  iollan iolo iordanis iorwuese ioseb iosefa iosefo iosu iosua iraj irakli iranna irawan irek iriawan irungu irwansyah
  isah isahak isamu isang isao isayas isfandiyar isgandar ishai ishak ishant ishtiaq ishwar ishwarchandra isidoros
  isidre isikeli isileli isimeli isireli isiyaku iskandar iskender isko islambek isleifur ismaaciil ismadi ismatullah
  ismayil isoa isran issaka issei issouf issoufou isuf isuru itai itaru itay itsuro itthipol itzhak ivailo ivane ivari
  iwao iwar iwo iyas iyobosa izet izhar izsak izuchukwu izzatbek jaagup jaak jaakkima jaakob jaal jaan jaanus jaap
  jaba jabbar jaber jabr jacen jacenty jacoby jacolby jacopo jacorey jacquez jadiel jaebum jaeho jaehwan jaehyun
  jaemin jaemyung jaeseok jaesung jaewoo jaeyong jafari jagadeesan jagadeesha jagan jaganmohan jagannath jagat jagath
  jagger jaggi jagjit jagmohan jagoba jahanbakhsh jahari jahmar jahmere jahon jahongir jahurul jaideep jaikishan
  jaipal jaiprakash jairam jajang jajuan jakab jakaya jakez jakir jakkrit jakobe jakobi jakobus jakrapong jaldesa
  jaleta jalmari jalo jaloul jama jamac jamari jamarion jameel jamell jamere jamling jamshed jamsran janardhan
  janardhana jancsi janeks janus jaona jaonina jaouad jaquavious jaquez jaran jarda jarek jaret jarkko jarl jarlath
  jarle jarso jasem jasiah jasurbek jatani jatuporn jaume jaumet javanshir javaughn javen javian javid javion javokhir
  jawahar jawaharlal jawar jawdat jaxen jaxson jaxtyn jayachandran jayakumar jayanta jayantha jayaprakash jayarajan
  jayaram jayasurya jayceon jaycob jaydeep jayko jaypetee jayvion jayvon jaziel jazlan jecha jedrzej jeet jeetendra
  jeevanandam jeewan jejomar jekesoni jenish jenishbek jeramiah jered jerell jeric jerko jerom jerwin jesdaporn jeyhun
  jhalanath jhong jhun jiabao jiacheng jiadong jiahao jiajun jialiang jiaming jianbin jianbing jianbo jianchao
  jiancheng jiandong jianfei jianfeng jianfu jiangang jiangong jianguang jianguo jianhai jianhao jianhui jianjun
  jiankun jianliang jianlin jianlong jianmin jianming jianning jianpeng jianqiang jiansheng jiantao jianwei jianwu
  jianxing jianxiong jianxun jianyang jianyong jianyuan jianzhang jianzhong jiawei jiaxiang jiazheng jibreel jibrin
  jideofor jiechi jigang jiguang jihoon jijun jilali jildaz jilles jiming jinbao jinbiao jincai jinchang jinfu jinggoy
  jingguo jinghai jingming jingsheng jingtao jinguo jinhai jinho jinhwan jinliang jinlong jinming jinpachi jinqiang
  jinshan jinsheng jintao jinwoo jinxing jinyuan jinzhong jinzhu jioji jiregna jirenya jirka jisheng jisung jitan
  jiten jithin jithu jitin jitse jitze jiwei jixiang jiyuan jizhong joanasie joanes joar jobin jobst jochem jochen
  joerg joergen joeri joern jofre johari joichiro joji joju joketani jokin jokubas jokull jolle jomar jomel jomon
  jonggi jonghyun jongikhaya jongin jonne joona joonas joonatan joonho joop joos joosep jooseppi jope jopie jorabek
  jorma jorundur josateki joseba josekutty josephie josimar jostein josu jouko jouni jovenel jovica joydeep jozas
  jozek jozko jozsi juancho juanjo juanma juansher jubayer juelz juergen jugal juhan juhana juichi juichiro julaihi
  juma jumaa jumabek jumah jumamyrat jumanne junfeng jungho junghoon junghwan jungkook jungwoo junhao junho junichi
  juninho junji junjie junjun junliang junlong junming junnosuke junpei junpeng junqiang junsheng junsu junta junwei
  junwoo junwu junxiong junya juozapas jupp jurek jurgi jurica jurie jurij jurin juris juro jurriaan jurrien juss
  jussi justas justinas jutaro juuso juzo jyotindra jyotiraditya jyotirmoy jyri jyrki kaahin kaahwa kaaleeraq kaali
  kaapo kaare kaarel kaarle kaarlo kabange kabarebe kabasele kabaso kabiru kabirul kabongo kachi kadeg kadhim kadyn
  kadyrbek kaesang kaggwa kaguta kagwe kahinda kaifu kaige kaiji kaimar kaiming kaipo kaique kairat kairatbek kaisar
  kaison kaiur kaiyuan kajtek kajus kakeru kakha kakhaber kakhi kakuei kakuru kalakaua kalala kalana kalanianaole
  kalanidhi kalaveti kaleeraq kalema kaliappan kalidas kalidass kalifa kalilou kaliopate kalisa kaliyamurthy kaljo
  kalju kalmer kalombo kalonji kalonzo kaloyan kalraj kalule kalvis kamalnath kamalraj kamanzi kamaraj kamarion
  kamarul kambiz kamchybek kamden kamehameha kamen kamindu kaminieli kamiran kamo kamrul kamuela kamuzu kamya kamyar
  kanaan kanan kanat kanatbek kanawat kanayo kancha kandasamy kandiah kandioura kanetoshi kangsheng kanhaiya
  kanhaiyalal kanimba kannadasan kannon kanstantsin kantaphon kantaro kantilal kanubhai kanybek kaou kaourintin kapena
  kapeni karake karamo karangwa karanja karanvir karapet karcsi karekin karimjon karimullah karker karlheinz karm
  karmenu karni karo karolis karri karson karst karter karthi karthikeyan karuhanga karunakaran karwan karzan kasahun
  kasem kash kashim kashinath kashiraj kasirye kasit kason kasongo kasozi kasparas kasperi kasra kassa kassimu kassoum
  kassym kastriot kastus kasule kasun kasym katanyu katende kathir kathiravan kathiresan katsuhiko katsuhiro katsuji
  katsuki katsumasa katsunobu katsunori katsuro katsushi katsutoshi katsuya katsuyoshi katsuyuki katumba kauko kaung
  kaupo kaur kaushal kaustubh kaveh kavindu kavous kaweesa kaweesi kawika kawin kayemba kayihura kayijuka kayse kaysen
  kaysone kayumba kayvan kazadi kazem kazimieras kazmer kazuaki kazufumi kazuhide kazuhiko kazuhiro kazuhisa kazuma
  kazumasa kazunari kazunobu kazunori kazuo kazushi kazushige kazutaka kazutoshi kazuyoshi kazuyuki kazybek kazys
  kealii keandre kebba kebede kebir kecheng kedar kedarnath keenen keheliya keigo keiichi keiichiro keijiro keijo
  keimpe keinosuke keion keishi keisuke keita keitaro keivan keke kekoa kelemen kelifa kemar kemarley kembo kemo
  kempegowda kemran kendrell kenechi kenechukwu kenenisa kengo kenichi kenichiro kenjiro kenkichi kennet kennosuke
  kensaku kensei kenshi kenshin kenshiro kenshu kensuke kentrell keoki keondre keorapetse kepa keqiang kereama kereopa
  kerimbek kerimcan kermo keshavrao ketema ketil kevork keyshaun keyur kfir kgalema kgosi kgosientsho khabat khachatur
  khadar khadga khaemba khagani khagen khagendra khagraj khai khairi khairul khairullah khairy khalaf khaldoon
  khaldoun khalfan khalifah khalilou khalilullah khamid khamis khamphanh khampheng khampheuy khamphoui khamtay khamza
  khang khanlar khari khashayar khathutshelo khattar khawar khaya khayal khayalethu khayyam khazal khazamula khedr
  kheireddine kheri khidr khiem khodadad khoi kholmumin khoren khosro khosrow khotso khouraichi khudoyor khulani
  khurelbaatar khurelsukh khusan khushal khushdil khuyag khvicha kianoush kiarash kiatiphong kiatisuk kibet kibiwott
  kibrom kibuka kibuuka kibwana kifle kigongo kigozi kihei kiichi kiichiro kiiza kikeo kilifi kilonzo kimani kimeli
  kimetz kimihiro kimmo kimon kimsan kimsour kimutai kinde kindrat kinfe kintaro kintu kinuthia kinyua kioko
  kipchirchir kipchoge kipchumba kipketer kipkirui kipkoech kipkorir kipkurui kiplimo kipngetich kiprop kiprotich
  kiprugut kipsang kipsongok kiptoo kiptum kipyego kipyegon kiragu kirakos kirani kireg kiren kirit kirodi kiros kirui
  kirumira kiryl kisaburo kishen kisho kishor kithsiri kithure kitione kittipong kittiratt kittisak kitwana kivanc
  kiwanuka kiyohiko kiyotaka kiyoyuki kizza kjartan kjetil klajdi kleanthis kledi kleng klim klimenty klodian klym
  knud koba kobena kobi kobina kobus kodandaram kodjo kodwo koech koffi kohei kohen koichi koichiro koit kojiro
  kokichi kokou koku kola kolade kolbeinn koldobika kollie kolten kolya kolyo kombo komi komiljon komla kompiang konan
  kondaiah kongphop konstantinas koorosh koot koppany kordian korir kormakur kornelijus kosaku kosal kosasih kosei
  koshiro kosrat kossi kosti kostiantyn kostis kostya kostyantyn kosuke kotaro kote koteswara kouakou kouame kouassi
  koudougou kouros kovan kowit koyo kozo kraigg krasen krastyo krelis krepin kresten kriangkrai kriengsak krikor
  kripal kripashankar krisada krishnabahadur krishnaiah krishnakant krishnakumar krishnamoorthy krishnamraju
  krishnamurthy krishnan krishnasamy krishnendu kristaps kristijonas kristinn krists kristupas krit kritsada krum
  krunal krzysiek kshitij kuanysh kuat kubanychbek kubatbek kuber kubrat kudakwashe kudrat kudzanai kugathasan kujtim
  kukrit kukuh kulavut kuldar kullervo kulmiye kulothungan kuma kumaran kumarasamy kumaraswamy kumaravel kumaresan
  kumsa kunchacko kundayi kundu kunga kunhalikutty kunihiko kunihiro kunimitsu kuniyoshi kuniyuki kunjumon kunlavut
  kunuk kurauone kurmanbek kurmangazy kurniawan kursat kusal kushagra kushtrim kusnadi kustaa kustas kutay kutlu
  kuttan kwabla kwagga kwakye kwamina kwao kyalo kyambadde kyaw kylo kyohei kyoji kyosti kyosuke kyotaro kyree kyrell
  kyriakos kyrylo kyson kyuhyun kyungho kyungsoo kyuzo laas labhras labinot lachezar lachlann ladi lafaele lagat
  lahcen lahiru laimis laimonas laimonis laisenia lakeith lakhan lakhdar lakis lakmal lakshan lakshitha lakshmaiah
  lakshmanan lakshmanappa lakshya lalbabu lalchand lalit lalith lalji lallan lalu lamarcus lamarr lambros lamecha
  lammi lampros landyn langalibalele langat lanqing lanre lansana laoghaire laolu lappies laquan larbi lartey larus
  laryea lasantha lasarusa lasha lashi lasith lassi lassina lassine lasso lateef latiff latrell lauris laurits lavar
  lavdrim lavell lavelle lavon lavrenty lawal lawali lawerence lawrenz laxmana laxmikant laxminarayan lazaros leanid
  lech leevi lefa legesse lehel lehlohonolo leho leifur leji leka lekan lekgowa lekhnath leli lelisa lemaiyan lembit
  lemi lencho leonardas leonas leonce leonida leonte leonti leonty leonys leotrim leslaw letlhogonolo letlotlo
  letsholo leul levani levar lhawang lhendup liad liancheng lianghui liangyu lianjie libasse lidetu lidor liguo liiban
  lijian lijo lilamani linards linfeng lingappa lingaraj linnar linsheng linval liphapang lipot liqiang lisheng listyo
  liswaniso litha liudas liudvikas liutauras livai liyong lizo ljuban ljubo llewelyn llorenc lluc lluis llywelyn loay
  lobsang lochlainn loday lodewijk lodewyk lojze lokanathan lokendra loknath lokraj lolke lolona lomgi lomig lonan
  longfei longxiang lonwabo lopaka lopeti lopini lorand lorinc lotan lotanna lotay lotfi lotfy louw lovemore luat
  lubabalo lubega lubinda lubosi ludger ludis ludvigs lughaidh luhut luizinho lukacs lukhanyo lukhumi lukian luksa
  lukusa lukwago lulzim lunalilo lunga lungisa lungisani lungtok luqa lutaaya lutepo lutfiyar lutfu lutger luukas luvo
  luvsan luvsannamsrai luxolo lwanga lyova lyson lyuben lyubomyr maada maarouf macharia machfud maciek macsen madaliso
  madan madani madhavan madhavrao madhawa madhukar madhur madhusoodanan madhusudhan madoda maduabuchi maduka maduranga
  maelan magarsa magdi magdy maged magembe maghnus magi magloire magne mahabir mahadeo mahadevappa mahadzir mahalingam
  mahamane mahammad mahamoud mahamoudou mahamud maharram mahathir mahavir mahbub mahbubul mahbubur mahdzir mahefa
  mahela mahendran mahery maheshwar mahfoud mahfoudh mahfuz mahfuzul mahinda mahindananda mahinder mahipal mahjoub
  mahlomola mahmadali mahmadamin mahmudul mahmudullah mahsum mahsun mahyar maickel maigari maigonis mainak mainchin
  mainul mait maitama maithripala majeed makai makame makau makgatho makhanani makhaya makhi makis makoa makokha
  makori makram maksat maksatbek maky malakai malang maldwyn malefane malek maleko maligiaq malinga malique malith
  malkhaz mallaiah mallam mallappa malleshappa mallikarjun mallikarjuna malose malusi mamadi mamdouh mamikon
  maminiaina mammad mammadali mammootty mamo mamoun mamuka mamun mamunul manaaki manabu manaf manahan manas manase
  manasupe manbahadur mandakhbayar mandawuy mandimby mandlenkosi manea manelisi manet manex manfredi mangara mangasi
  mangat mangilal mangosuthu manh manie manihera manikandan manimaran manindra maniratnam manirul manith manivannan
  manjappa manjiro manjunatha manohar manoharan manoharlal manol manolis manop manoranjan manos manouchehr mansukh
  mantaro mantvydas manubhai manuk manus manusha manvel manvendra manwel manzi maodez maol maolin maqbool marcinek
  mardani maredudd mariappan marijus marimuthu marinel maringan marinos marios mariyappan markell markese markiian
  markuss marnus marojahan marolahy marouan marouf marquel marquell marquon marshawn martavious marteinn martell
  martez marthinus martijn martiros martua martxel maruarar maruf maruli marvell marzouk marzuki masaaki masafumi
  masaharu masahide masahiko masahiro masahisa masaichi masaji masakatsu masakazu masakuni masalu masamichi masamitsu
  masamori masamune masanao masanari masanja masanobu masanori masao masaomi masaru masashi masataka masatake masateru
  masatomo masatoshi masatsugu masauko masauso masaya masayasu masayoshi masayuki mashrafe masibulele masilamani
  masilo masimba masinde masixole masrour massata massoud masud masudi masuo masuzo maszlee matas matene mateni mateu
  matevz matheesha mathiyazhagan mati matic matiullah matiur matome matrika matsobane mattan matteus matthaios mattin
  matvei matvii maulana maulen maung mauri mauritz mawande mawethu mawuli maxamed maxamuud maxime mayeso mayilsamy
  mazahir mazi maziar mazimpaka maziyar mazlan mazloum mazvydas mazyar mbacke mbaraka mbongeni mbonyi mbugua mbulaheni
  mbulelo mburu mbuyiselo mbuyiseni mbuyu mbwana mcebisi mcebo mduduzi mecislovas mecys meder medet meechai meelis
  megersa mehidy mehluli mehmed mehran mehrdad mehrshad mehrzad meidan meilyr meine meinolf meiring meisam meissa
  mejdi mekere mekonnen mekseb mekuria meles melusi menad menashe menelaos mengesha mengistu mensur merab meredydd
  merera merfyn mergim merhawi meriadec merid merouane mersad mertcan mesake mesele mesrur messaoud messele metehan
  methuseli metkel metuisela meurig meysam mfaume mher mhlonipheki miceal michalis michiel michihiko michihiro
  michinori michitaka michiya midhat midhun mieczyslaw mieszko mihails mihangel mihhail mihir mihkel mihran miika
  miikka miikkael mijo mikaera mikaere mikalai mikalay mikayil mikheil mikhi mikiel mikk miko miks milaim milenko
  milija milivoje milkessa milkias milojko miloud miltiadis miltos milun milupi mimmo minas mindia minendra mineo
  mingde mingfu mingjie mingliang mingyu mingyuan mingzhe mingzhong minho minhyuk minjae minjun minoru minseok minsoo
  minwoo mirbek mirjalol mirlan mirlind miroljub mirsad mirwais mirzo misak mishaal mishal mishari misi miska mitieli
  mitiku mitrofan mitsos mitsuaki mitsugu mitsuharu mitsuhide mitsuhiko mitsuhiro mitsumasa mitsunobu mitsunori mitsuo
  mitsuru mitsutoshi mitsuyoshi mitsuyuki mitul mitxel mitya mizanur mkhitar mkhokheli mkhululi mkhuseli mkrtich
  mkubwa mlamuli mluleki mlungisi mmusi mncedisi mninawe moaaz moacir moagi moalim moalosi moayad moaz moazzem mochtar
  modestas modise modris moein moeketsi moeldoko moemedi mogaka mogapi mogeni mogoeng mogomotsi mohab mohale mohamedi
  mohammadali mohammadamin mohammadjavad mohammadmehdi mohammadreza mohammadullah mohamud mohanan mohanlal mohannad
  mohcine mohebullah mohnish mojtaba mokaya mokgwathi mokgweetsi mokhlesur mokhtar molapo molatelo molatlhegi molefe
  molefi molemo molosiwa momanyi momar momchil momcilo momodou momoh momolu moncef moncho mondli mongezi mongkol
  monirul monja monjurul montel montell montez monther montrell montrez montri mooketsi mordechai moriba morihiro
  morlai morteza morvan mosaab mosab mosaddek mosese mosharraf moshiko moshiur moshoeshoe mosimanegape mosioua mosisa
  mosiuoa mostafizur mothobi mothusi moti motiejus motilal motiur motlalepula motlatsi motohiko motohiro motoi motoki
  motoo mototsugu motoyuki motsamai motseki motsoahae motti mouad mouaz moulaye mouloud moumouni mounir mountaga
  mourad moustaph movses mozammel mpendulo mphathi mpiana mqondisi mridul mrinal mrisho mrityunjay mrityunjoy msafiri
  mshamu msimelelo mteb mthandeni mthobeli mthokozisi mthulisi mthuthuzeli mtumwa muaath muamer muath muayad muazu
  mubariz mubashir mubiru mubita mucahit muchadeyi muchiri muchtar mudasir mudassar mudassir mudit mudiwa mufit mugabi
  mugabo mugenzi mugo mugove mugume mugyenyi muhadjir muhaimin muhammadali muhammadikbol muhammadjon muhammadsodiq
  muhammet muhannad muharem muhire muhittin muhlis muhoozi muhwezi muigai mujahid mujib mujibur mujtaba mukagali
  mukasa mukelabai mukendi mukhammad mukhlesur mukhriz muki mukiibi mukondeleli mukovhe muktar mukudzei mukund mukunda
  muladi mulama mulamba mulatu mulayam mulei muli mulindwa mulumba mulyadi mumo munachimso munashe munawar mundia
  muneeb muneer munehiro munene munenori muneo mungai munib muniratna muniyappa munkhbat munkhbayar munkhbold munna
  munodawafa muntadhar muntazer munther munyakazi munyaneza munyaradzi muqtada muradbek murage muraleedharan
  muralidhar muralidharan muralitharan muratbek murathan mureithi murenzi muriithi muriuki murli murlidhar murodjon
  murrough murtala murtaz murugadoss murugan murugesan musaab musafare musafiri mushahid mushegh mushfig mushfiqur
  mushtaq musisi muslum musoke musoni mustafizur mustapa musyoka musyoki mutaawe mutabaazi mutabazi mutahi mutati
  mutaz mutebi mutemi mutesa muthama muthanna muthee muthiah muthui muthukaruppan muthukumar muthusamy muthuvel
  mutinda mutiso mutisya mutombo muttiah mutua mutuku mutungi muturi muwanga muxumed muyunda muzi muzoora muzrob
  mvuselelo mvuyisi mwai mwamba mwaniki mwanje mwendwa mwepu mwesigye mwita mxolelwa mxolisi mykhaylo mykolai mykolas
  mykyta myo myrat myrkvi myungsoo mzilikazi mzimasi mziwandile mziwoxolo mzukisi mzwakhe mzwandile mzwanele nabaraj
  nabendu nabih nabindra naby nacer naceur nachiket nachum nadhim nadiem nadirbek nadzmi nafez nagababu nagappa
  nagaraj nagaraja nagarajan nagari nagarjuna nageeye nagendra nagessa nageswara naglis naguib nahidul nahimana nahyan
  naimatullah naimul naimullah nainoa najee najeeb najibullah najm najmul nakul nalaka nalin nallakannu nallasamy
  namachivayam namal namarra namgyal namig namjoon nanabhai nanang nandan nandang nandasena nandkishore nandlal nandu
  nangyalai nanjegowda nanjundaswamy nanne nanning naofumi naohiko naohiro naoi naomichi naonobu naor naosuke naotaka
  naoya naoyuki napoleonas naqeebullah naqibullah narasimha narasimhulu narayanan narayanappa narayanasamy
  narayanaswamy narayankaji narbahadur narcyz naren narhari narith narong narongchai narongsak narottam narsingh
  narynbek naseer nashat nasimi nasiru nasko nasr nasrallah nasratullah nasrollah nassor nasum nataraj natarajan
  natchanon natig natnael natsagdorj natsir natsuo nattapong nattawut natthaphon natthaphong natthawut natwar nauris
  nawat nawwaf nawzad nayeem nazarbek nazarii nazih nazmul nazri nazrul nceba ndabaningi ndabezinhle ndagijimana
  ndahiro ndayisenga ndegwa nderi nderitu ndiaga ndikho ndikumana ndiouga ndirangu ndivhudzannyi ndoda ndodana ndubisi
  ndubuisi ndue nduka ndumiso ndungu neacal neasan nebiyu nechirvan necip neculai nedeleg nedumaran nedunchezhiyan
  neduncheziyan nedyalko nedzad neelkanth neels nega negash negasi negaso neguse negussie nektarios nemani nemat
  nematollah nematullah nemia nencho nengah nenu nerijus nestori nevo neymar nezih ngabo ngandu ngarambe ngari
  ngarlejy ngarta ngconde ngetich nghia nghiep ngila ngirabatware ngodup ngoga ngoni ngosha ngoy ngoyi ngugi nhamo
  nhamodzenyu nhat nhlamulo nhlanhla nickoy nicolaas nicolaj nigul nigussie nihar nii niilo nijaz nikiforos nikitas
  nikolajs nikolozi nikora nikunj nikusha nilanjan nilkanth nilotpal niloy nimal ningappa ninoy ninu nipit nipon
  nipuna nir nirajan niran nirmalya niroshan niroshana nirupam nirut nishad nishantha nishikant nishit nistor nitai
  nithyanandam nityanand nivaan niwat niyaz niyi niyongabo nizami njaka njal njall njara njenga njogu njuguna nkanyiso
  nkate nkemakonam nkosana nkosi nkosikhona nkosiphendule nkuete nkusi nnabuife nnadozie nnaemeka nnanna nndwakhulu
  noboru nobuaki nobuharu nobuhide nobuhiko nobuhiro nobuhisa nobukazu nobumasa nobunaga nobuo nobushige nobusuke
  nobutaka nobutoshi nobuyoshi nobuyuki nodar nodir nodirbek nodirjon nofal nojus nollaig nominoe nonoy nontawat nooa
  nooh noorullah noppadol nopporn norair norayr norbu noriaki norifumi norihide norihiko norihiro norihisa norikazu
  norimasa norimitsu noritaka noriyasu noriyoshi noriyuki normantas nortey nosakhare nosratollah noufou nouhak nouhoum
  noureddine novruz nqobani nqobizitha nripendra nsabimana nsanzimana nsengiyumva nsereko nshan nshimirimana
  nshimiyimana nsikak nsubuga ntaganda ntale ntanganedzeni ntege ntirenganya ntsika ntsikelelo ntuthuko ntwali nubar
  nugroho nugzar nuhu nukaaraq nukappiaq nukri nurbol nurdaulet nurgeldi nurlanbek nurmuhammad nurtas nurym nurzhan
  nuttawut nuur nuutti nuwanidu nwabueze nwachukwu nwanne nyamdorj nyamweya nyan nyaniso nyo nyongesa nzabonimpa
  nzeyimana nzioka nzioki nzube oarabile obadele obaid obaidul obaidullah obakeng obi obidike obiero obinze obiora
  obumneme obuya ochirbat ochirkhuyag octavious odair oddgeir oddur odean oded odeh odera odero odia odiljon odion
  odoki odongo oduor oduya odysseas oebele oene oengus ofer ogabek ogada ogbonnaya oghenekaro oghenetega ognyan
  ogopoleng ogtay ogutu ogwyn ohad ohannes oheneba oibek oier oinatz oiva ojok ojwang oka okai okelo okeyo okezie
  okinyi okiror okon okori okot okoth oktem okumu okwuchukwu okwudili oladapo oladele olafs olafur olago olajide
  olalekan olana olani olaoluwa olara olari olatunbosun olatunde olavo olawale olegas oleguer olek oleksa olimjon
  olisa olisaemeka oljira olli olouch oloya olsi oluf olugbenga olukayode olukunle olum olumuyiwa oluoch oluseyi
  olusoji oluwadamilare oluwatobi olzhas omair omelian omirbek omkar omolo omprakash omurbek onat onditi ondra onek
  onesime ongeri onisim onkabetse onkar onkgopotse onni onochie onofre onyancha onyango onyebuchi onyema onyemaechi
  ooko oommen opiyo opoku opolot oqab oqtay oraz orazaly orazbek orcun orestis orfeas orifjon oriol orjan orkatz
  orkhan orkun orlin orlygur ornulf orri ortwin oruj orxan oryem osahon osamu osamudiamen osaretin osaro osarodion
  osas osayande osaze osea osei oshada oshane osian osita oskaras osmany osmar osmo osondu ossi ossian ossur osvaldas
  oszkar otar otari otema oteng otfried otgonbayar othon otia otim otohiko otsile otso ott ottar ottarr otte ottfried
  ottmar ottokar ouahab oualid oudom ouma oumarou oupa ousainou ousseini ousseni ousseynou ovadia ove owuor oyebanji
  oyewole oystein ozgun ozoemena paal paap paari paata paavali paavo padmakar padmakumar padmanabh padmanabhan pahan
  paiboon paing paisal pako palani palaniappan palanisamy palaniswami palanivel palash palden pali palitha palle palmi
  panah panangian panapasa panat panayiotis panchanathan pandapotan pandian pandiarajan pandurang panha panneerselvam
  pannerselvam panos panteleimon pantelimon pantelis panu panupong panya papi papis papuna paraic parakrama
  parameshwar parameshwara parash paraskevas paratene parham parimal parinya parit paritosh parlan parlindungan parmen
  parth partha parthasarathi parthasarathy parthiban parthipan parulian parunak paruyr parwiz paschalis pashk
  pashupati pasi pasipanodya pasko pasqual passang patariki pateriki pathompol pathum patiphan patson pattanapong
  patxi pau paulin paulinho pauloosie pauls pauric pavao pavels pavlos pawan pawlu payam pazhanivel pedr pedram
  peerapol pekelo pekko pelayo pellervo penaia pengcheng pengfei penisimani penjor peppe perarivalan pere peredur
  pereg perence pericles perig periklis periyasamy pertti perttu perumal pervaiz petelo petera petero petrit petrus
  petter petur petyo phakamani phakamile phanindra phankham phanom phat phathekile phathizwe phatthanaphong pheakdey
  phelekezela phenyo phichai phillipus phinjo phirun phitsanu phivos phoe phoeun pholo phongthep phoolchand photis
  phoumi phouvong phumlani phumtham phuoc piatro pichai pichet pierluca pierpaolo pietari pietru piita piitaaraq pijus
  pijush pillaiyan pinak pinaki pinhas pini pinit piotrek piripi pirmin pirmuhammad pirro piruz piseth pista pitha
  pitso piyabutr piyal piyapong piyasena piyush poasi podge poghos pokpong polad polat policarpo polpree poltak
  polychronis pongsak pongthep ponipate ponlok ponmudi ponnusamy popke popo pothuraju pouria pouya povilas prabath
  prabhakar prabhakara prabhakaran prabhas prabhu prabhudas prabhudeva prabir pradana pradipta pradyot pradyumna
  pradyut prafful praful prahlad praiwan prajak prajuab prajwal prakasan pramodya pramudya pranas pranciskus pranjal
  pranoy prasada prasanta prasanth prasenjit prashanta prasit prasoon prasun pratap pratapchandra prateek pratul
  pravit prawat prawit prayut prayuth preben preecha premachandran premalal premasiri premchand premek premji
  premkumar pridi priidu priit prinya pritam prithivi prithviraj pritish priyank priyanshu priyantha priyaranjan priyo
  probir prodromos prodyut prokofy prokopis prokopy prosanta prosenjit pryderi pugazhenthi puguh pulak pulat pulatjon
  pule pulkit puneeth puran puranmal purevdorj puripol purnendu purnomo purshottam pushpakamal pushpendra puttanna
  puttaraju puya pyae pyay pylyp pyrros pyry qabil qahtan qasem qassem qassim qayyum qazim qemal qerim qhawe qiangdong
  qianjun qifan qifeng qigang qiguang qillaq qiming qingguo qinghou qinglin qinglong qingshan qingsheng qingsong
  qingwei qinisani qiusheng qodir qolam quadir quamrul quanfu quantavious quanyou quavion qubad qudratullah quim
  quimet quique quirze quoc qurban quy quyet raafat raage rabah raban rabasotho rabee rabie rabilu rabindra
  rabindranath rachata rachmad rachmat radhakrishna radhakrishnan radheshyam radhey radhi radi radoica radoje radojica
  radzi raees raekwon rafail rafat rafayel rafea rafel raffy rafic rafig rafiqul rafizi rafli ragab raggasa raghavan
  raghavendra ragheb raghed raghnall raghubar raghunandan raghunath raghupathy raghuraj raghuram raghurama raghuvansh
  raghuvir ragim rahamim rahat raheel rahib rahiem rahmad rahmanullah rahmatullah rahmi rahmon raigo raim raimo raimon
  raimond raimondas raimundas rait raizo rajabu rajagopal rajagopalan rajai rajaiah rajamanickam rajamouli rajarajan
  rajaram rajasekar rajasekhar rajashekar rajashekhar rajavel rajeevan rajeh rajendran rajendraprasad rajinikanth
  rajkiran rajkishor rajkummar rajmohan rajnath rajo rajpal rajshekhar rajvir rakhim rakhmatjon rakhmon rakib rakibul
  rakshit ralfs ramachandran ramadhan ramadhani ramadoss ramaiah ramajayam ramakant ramal ramalinga ramalingam ramana
  ramanaiah ramanand ramanathan ramankutty ramanujam ramappa ramarao ramasamy ramashankar ramaswamy ramavtar ramaz
  ramchandra ramdas rameez rameka ramel rameshan rameshchandra rameshore ramintas ramkishan ramkrishna ramkumar ramlal
  ramlee ramli ramnath rampal ramprasad ramtin ramu ramush ramvilas randhir ranganath ranganathan rangappa rangaswamy
  rangel rangin ranieri ranil ranveer ranvir raogo raouf rapata rashaad rashaun rashedul rasheem rashidi rashidul
  rasmane rasool rasoul rassie ratan ratanak ratchapon ratchata rathinavel rattanak rauli ravan ravikant ravil
  ravindranath ravindu ravish ravishankar rawad rawi rayed rayshawn rayvon raza razak razali rebaz rebin rebwar redha
  redouane redwan redzuan reezal refaat regai regimantas reidulf reigo reiji reima reimo reimund reinder reinhardt
  reinier reinis reinout reita rejaul reji rekan reko rembrandt remigijus remko renaldas renatas rendi rendra renfu
  renier renjith rense reo reszo retief retshidisitswe revanna revanth revaz rewi rewiti rexhe rexhep reynir rezaul
  rezi rezo rezso rezwan rheinallt rhun rhydderch rhydian riadh riaz riazul ridha ridho ridhuan ridzuan rienk rifet
  rigas rihards rihari riho rikiya rikson riku rimas rimvydas rinalds rinat rintaro rintje rinus risenga risimati
  ritabrata ritchy riteish rithisen ritsuo rittichai rivo riwal riwan riyadh rizal rizgar rizieq rizk rizvan roba
  robat robel robertas roberts robinho roble robow robsan robson roc rodante rodel roee roei roelf roelof rogier
  rohail rohaizat roham rohitash rohollah rohullah roibin roilo roin rojhat rokas rokuro rolandas rolands rolihlahla
  rollan romaric romas romet romica rommel romualdas ronaldinho ronen rongguang rongji rongjun ronnell ronojoy roop
  roope roozbeh ropata ropi rosaiah rosauro rosen roshen roslan rosli rostom rosyam rotich rouben rouhollah rouven
  rouzbeh rovshan ruaidhri ruairidh ruan ruaraidh rubel rudiantara rudranil rudrappa ruediger rufat rufet rugunda
  ruhakana ruhollah ruhul ruhut ruigang ruihuan ruilin ruiming rumen runar runfa rungroj runsheng rupam rupiah rusdi
  rusen rusnizam rustambek rustom rustum rutaganda rutagengwa rutayisire ruuben ruudi rwabogo rwigara rwigema ryhor
  ryker ryland rylen rynhardt ryogo ryohei ryoichi ryoji ryoki ryoma ryosei ryosuke ryota ryotaro ryoya ryozo rysbek
  rytas rytis ryuhei ryuichi ryuichiro ryujiro ryuki ryuma ryunosuke ryusei ryuta ryutaro ryuya ryuzo saacid saadallah
  saadeddine saadoun saahil saam sabahattin sabam sabastian sabatha sabbir sabelo sabit sabo sabry sabuhi saburo
  sabyrzhan sachchidanand sachindra sacit sadaharu sadahiro sadakazu sadanand sadananda sadao sadayuki sadeera
  sadeesha sadegh sadek sadeq sadig sadou sadoun sadyr saeb saed saeid saemundur saevar safawi safee safeer safet
  safwat sagadat sagala sagi sagun sagyn sahak sahal sahala sahan sahat sahl sahle sahr saibal saidakhror saidjafar
  saidou saidu saifur saihou saikat saikou saikouba saimumin sainbayar sainbuyan sait sajal saji sajith sakeasi saken
  sakher sakhile sakhumzi sakib sakichi sakis sakiusa sakke sakkie sako saksit saku sakutaro salaheddine salamat salar
  salaun salesi saleumxay saley sali salifou salihu salimjon salisu salleh salomao salou salum salvu samak samarendra
  samarjit samat samatar samatbek sambasiva sambath sambhaji sambit sambo sambou samdhong samean sameh samisoni
  samiullah samkelo samora sampo samppa samrat samrerng samuelu samuli samuthirakani samvel samwel samzun sanal sanan
  sanat sandag sandiaga sandijs sandile sandipan sandis sangappa sangho sanghoon sanghyuk sangram sangwon sangwoo sani
  sanjaasuren sanjar sanjaya sanjib sanjit sankaralingam sankaran sanoh sanoussi sanpha sansern santanu santhanam
  santigie santtu saoud sapan sapar saparbek sapargeldi saparmurat saptarshi saputra saqib saqlain sarabjit sarach
  sarat sarathkumar saravanan sarawut sarbananda sarbast sardar sardorbek sardul sarel sareth sarfaraz sargis sarkawt
  sarkhan sarmad saro saroeun sarthak sarunas sarvan sarwar sarwo sasan sashank sasikumar sasindran sasun satam
  satheesan sathian sathish sathit sathyanarayana sathyaraj satindra satoru satoshi satpal satria sattam sattar
  satyabrata satyanarayan satyanarayana satyapal satyendar satyendra saud saugata sauli saulos saumitra saut savely
  savenaca savuth savvas sayantan sayat sayouba sayyid saziso sazzad schalk seabelo seaghan seamas seanan sebahinzi
  sebe sebestyen sebghatullah sebhat sechaba sediqullah sedki sedrak seerp sefa sefita sehoon sehun seifollah seifu
  seigo seiichi seiichiro seijiro seiken seiki seishi seishiro seita seitaro seitek seizo sejad sekandi sekgoma seksan
  selamawi selemani selikem selorm selvakumar selvam selvamani selvaraghavan selvaraj selvarasa selvin semaj semakula
  semere sempa semwogerere semyon senad senahid sendhil sendoa sengottaiyan seni senichi senkichi senthil senthilkumar
  senyo senyonga senyonjo senzo seokjin seoras sepanta sepehr serajul serame seremaia seretse serey sergejs sergejus
  sergii sergo serhan serhii serikbek serikbol serikzhan sering serj serkut sero serob seru servaas seryozha seshagiri
  setaleki setanta setareki setiawan setoki setthaput setyo seungho seunghoon seunghwan seunghyun seungwon seungwoo
  severi sevuloni seyavush seydi seydina seyed seyi seyit seymur seyni seyran sezai sezer sezgin shaaban shaban
  shabani shabbir shadab shafi shafie shafii shafiqul shafiqullah shafiqur shafiul shafqat shahab shaheenur shahen
  shaher shaheryar shahidan shahidul shahlar shahmar shahmardan shahnawaz shahram shahril shahrir shahriyar shahrokh
  shahrooz shahrouz shahrukh shahrul shahryar shahzaib shailendra shajahan shaji shajith shaker shakib shaktikanta
  shalabh shamar shambhu shammi shamsher shamsur shamsuri shanakiyan shangfu shangkun shankarappa shankarrao shanmugam
  shantilal shaojie shaojun shaoqi shaoqiang shaoxiong shapoor shapour shapur shaquan sharadchandra sharanabasappa
  shariful sharifullah sharjeel sharmarke sharof shashidhar shashikant shatrughan shaul shavar shavarsh shavendra
  shavkat shavkatjon shawki shawky shawqi shazwan shefqet shehab shehan sheharyar shein shekhar sheku shengjun
  shenglin shengwen sherab sherali sheraz sherfane sherko shervin sherzad shibo shibu shicai shichiro shiferaw
  shigeaki shigefumi shigeharu shigehiro shigehisa shigekazu shigeki shigemitsu shigenobu shigenori shigeo shigetaka
  shigetoshi shigeyoshi shigeyuki shiguang shijie shijo shijun shilin shimane shimelis shiming shimpei shimshon shingo
  shinichi shinichiro shinjiro shinkichi shinnosuke shinpei shinsaku shinsuke shintaro shinya shiqiang shirish shiro
  shirwac shisheng shishir shitao shivaji shivakumar shivalingappa shivan shivanand shivanna shivappa shivaraj
  shivarajkumar shivendra shivkumar shivnarine shivraj shivshankar shiwei shiyong shiyou shizhong shizuo shkelqim
  shkelzen shlomi shmaryahu shmuel shneor sho shobhit shodi shogo shohei shohidul shohrukh shoichi shoichiro shoja
  shoji shojiro shokhrukh shoma shosuke shota shotaro shougang shourya shouwen shouxin shouyi shoya shozo shpend
  shpetim shravan shreeram shreyas shrikrishna shrinivas shripad shriram shubhankar shubhanshu shubhendu shubhodeep
  shugang shuguang shuhei shuhrat shuichi shuja shuji shujiro shukhrat shukhratjon shuki shuma shuming shunichi shunji
  shunpei shunsaku shunsuke shunta shuntaro shunya shusaku shusheng shusuke shuta shutaro shuya shuzo shwan shyamal
  shyamlal shyamsundar shyju siad siaka siamak siaosi siarhei siarhey siavash siavosh sibghatullah sibiri sibomana
  sibonelo sibongiseni sicelo sicong siddappa siddaramaiah siddeshwara siddhant siddique siddiqur sidia sidiki sidnei
  siebrand siebren sieds siegmar siegmund sietse sifis sigbjorn sigfred sigfus sighvatur sigit sigitas sigmar
  sigmundur sigthor sigtryggur sigurbjorn sigurdur sigurjon sigursteinn sigvaldi sigvards sigve sihamoni sihanouk
  sihar sihasak sihol siim sijbren sijmen siju sikeli sikho sikhumbuzo sikota silambarasan sileshi silumko silvestras
  simas simbarashe sime simiyu simmo simonie simos sinaly sindikubwabo sindiso sindri singye sintong sioda sioeli
  siosaia siosifa siphamandla sipke sirajul sirdar sireli siriki siriwat siroos sirous sirus sirwan sisavath sisay
  siseko sitaram sitarama sithar sithu sitiveni sitthichai situmbeko sitwala siupeli sivadasan sivagnanam sivaji
  sivajilingam sivanandam sivankutty sivasankar sivuyile siwon sixten siyabend siyad siyamcela siyamend siyamthanda
  siyar siyasanga sizwe sjaak sjafrie sjef sjur skapti skarphedinn skender skirgaila skirmantas skjalg skuli slavi
  slavisa slawek slawoj smail smari smbat smiso snaebjorn snir snorre snorri soane soberekon sobieslaw sobir sodnom
  sodnomzundui soe soeren soesilo sofian sofyan sohaimi soheil sohel sohrab soichi soichiro soini soji sojiro sokhon
  sokhonn sokol sokphal sokratis sokun solihin solmundur solofo solomone soma somaiah somasundaram somchai somchanh
  somen somendra somerled someshwar somhairle somkiat somkid somkit sommai sompal somphop sompong sompop somsak
  somsavat somyot sonexay songezo sontaya sonthi sonwabile sonwabo sooronbay sophan sophanna sorawong sorayuth sorena
  soriba sorie sorinel soroush sosefo sosuke sota sotaro sotirios sotiris soufian soufiane souhail soulaimane souley
  souma soumaila soumen soumendra soumeylou soumyadip soumyajit soundararajan souphanouvong sourabh sousuke souta
  sovannara spasoje spiros spiru spyros srdan sreedharan sreejith sreekumar sreenath sreenivasan sreesanth sreten
  sretko srettha srijan srikant srinivasulu srinu sriramulu ssali ssebagala ssebunya ssekamatte ssekandi ssemakula
  ssempijja ssemwogerere ssentongo ssenyonga ssenyonyi sserunjogi sserunkuma ssewanyana ssimbwa staffan stamatis stane
  stanisa stanislau stanislavs stanislovas stas stasys stathis stefon steinar steindor steingrimur steinn steinthor
  stepas steponas stergios stevica stian stieg stigur stipo stoffel stoycho stratos struan sture sturla stylianos
  styrbjorn suardana suarsana suastika suayip subal subas subbaiah subbaraj subbarayan subhajit subhankar subhas
  subhashis subhasish subhendu subimal subramanian subramanya subrata subri suchat suchindra sudana sudarma sudath
  sudeep sudhakaran sudham sudheer sudiana suebsak sufian sugata sugule suguru suhaimi suharso suhas suheil suho sujan
  sujay sujiwo sujoy sukanta sukardi sukdeb sukhbaatar sukhbat sukhbir sukhendu sukhram sukhum sukhumbhand sukri
  sukumaran sulak suleimani sulevi sulho suliasi sulistyo suljo sulkhan sulo sultanbek sultani sumanadasa sumanta
  sumantra sumarlidi suminda sumith sunai sunao sundaram sundararajan sundarlal sunggyu sungho sunghoon sunghwan
  sungjae sungjin sungmin sungwon sungwoo sunilkumar sunkanmi sunnat supachai supachok supardi suparta suphachai
  suphanat suporn supot suprakash supratim supriyadi supriyo surachai surachate suradet surajit surajo suranga
  suraphol surapol surapong surasak surayud surender surinder suriya surkhay suryadi suryakumar suryanarayana suryo
  susanta sushanta sushovan susil susilo suso susumu suthep suthichai suthin suthipong sutiyoso suttipong suvendu
  suvir suwaibou suwat suwit svajunas svante svanur svavar sveinbjorn sveinn sveinung svenn sverker sverrir svetlin
  svetlozar sviatoslavas svilen swaminathan swaraj swarup syafii syafiq syahmi syahrul syaiful syamsul syarhey syb
  sybe sybrand sybren sylfest syrym syukri syver szilveszter taavet taavetti taavi taavo tacettin tachat tache tadaaki
  tadafumi tadahiko tadahiro tadanobu tadanori tadao tadas tadashi tadatoshi tadayoshi tadayuki tadek tadele tadesse
  tadeu tadgh taeho taehoon taehwan taehyun taehyung taeil taemin taeyong taffese tafita tafsir tage taghi tahar
  tahirou tahmasb tahmoures tahnoun tahseen taibo taichi taichiro taieb taihei taiji taijul taika taiki taimar taiming
  taione taisei taishi taisir taisuke taivo taiyo taizo tajammul tajay tajh tajuan tajul takaaki takafumi takaharu
  takahide takahiko takahiro takahisa takaki takamasa takamitsu takanobu takanori takao takatoshi takaya takayasu
  takayoshi takayuki takeaki takefumi takeharu takehiko takehiro takele takenori takeo takeru taketoshi takeya
  takeyoshi takeyuki takis takudzwa takuji takumu takunda takuo takuro takuya takuzo talaat talant talantbek taleb
  taleh talfryn talgarbek talgat talla tamahou tamaz tamba tambet tamerlan tamihana tamilarasan tamirat tammam tamotsu
  tamrat tamsir tamuka tamunotonye tanakorn tanasak tanbir tandja tanel taneli tangi taniela tanielu tanimu tanin
  tanirbergen tanko tanmay tanmoy tanong tanui tanyo tanzid tanzim tapfumaneyi tarabi tarak tareke tarekegn tariana
  tariel tariku tarjei tarmizi tarnue tarvi tarvo tasos tassilo tassos tatan tatang tateo tathagata tatsuaki tatsuhiko
  tatsuhiro tatsuji tatsuma tatsunori tatsunosuke tatsuo tatsuro tatsuru tatsushi tatsuya tatsuyuki tatsuzo tatul
  taufiq taulant tauqeer taurai tauras tauri tauseef tavaris tavarus tavengwa tavion tavita tavon tawananyasha
  taweesin tawhiri taye tayeb tayfur tayo tayshaun taysir tayvon tayza teake tebandeke tebatso tebeje teboho tecwyn
  tedy teemu teerapong teerasak teerasil teerathon teet tefelo tefera teferi tefo tefy tega tegid tegshbayar tei teiji
  teijo teimuraz teitur tejan tejashwi tejpal tejvir teka teklay teklehaimanot teklemariam teko telahun telesforo
  telmo temesgen temirbek temirlan temuera temur temurbek temuri temuujin tencho tengiz tenho teodoras teodros teofilo
  teone teppei terell tererai terhemba tero tersoo teruaki teruhiko teruhisa teruo teruyoshi teruyuki terver terwase
  tesfa tesfahun tesfamichael tesfatsion teshale teshome teten tetsu tetsuhiko tetsuhiro tetsuji tetsunosuke tetsuo
  tetsuro tetsushi tetsuta tetsutaro tetsuyuki tetsuzo tetteh tettey teuku teuvo tewelde tewodros tewolde teye teymur
  thabani thabet thabiso thaddaus thaer thaksin thambiah thambidurai thamer thanakorn thanapol thanas thanasis
  thanassis thanathorn thanawat thandabantu thandisizwe thandolwenkosi thanet thang thangaraj thangavelu thanikachalam
  thanin thankachan thanom thanong thanos thapelo tharindu thaung thavrak thawan thaworn thearith thebe theeraphong
  theerathon theko thembelani thembinkosi themistoklis theocharis theodoros theodosis theofanis theofilos theofylaktos
  theologos theun theyab thiagarajan thibang thiha thilakan thilan thilanga thilina thimmappa thinh thinus thiongo
  thippeswamy thirachai thirumal thirumavalavan thisara thitipoom thivhulawi thodoris thongchai thongloun thongsing
  thorarinn thorbergur thorbjorn thordur thorgeir thorgils thorgrimur thorhallur thorir thorkell thorlakur thormodur
  thorolfur thorri thorsteinn thorvaldur thorvardur thozamile thrasyvoulos throstur thubten thulasizwe thuo thupten
  thurairajah thure thushar thuso thyagarajan tiaan tianci tianming tianrui tiansheng tianyou tiawan tichafa tichaona
  tidjane tiebile tieble tiecoura tiede tiejun tieliang tiemin tiemoko tiep tieshan tigabu tighearnan tihamer tiidrek
  tijan tijjani tilahun tilak tilek tilekbek tillakaratne tilmann timmo timoci timor timos tingfang tirfu tiro
  tiroyamodimo tissa titas titu tivadar tjahjo tjalling tjebbe tjerk tjetjep tlhalefang tlhogi tlou toader toai toan
  tobenna tobgay tobgyal todung tofael tofazzal tofig tofiq togar toghrul togi togrul toimi toirdhealbhach tojo tokelo
  tokhtar tokiniaina toktar toktogul tokuji tokujiro tokuro toky tola tolegen tolera tolgahan tollef tolosa tolotra
  tolya tomaisin tomasi tomass tomek tomeu tomica tomihisa tomoaki tomoharu tomohide tomohiko tomohiro tomohisa
  tomokazu tomoki tomonobu tomonori tomor tomos tomoya tomoyasu tomoyoshi tomoyuki tonderai tongai tongam tongchai
  tonn tonu toomaj toomas tooryalai topi topias torahiko toralf torfinn torgeir torger torgny torgrim torkel torkil
  torkild torkjell tormi tornike toroitich torolf toros torstein toru torulf toshiaki toshifumi toshiharu toshihide
  toshihiko toshihiro toshihisa toshikatsu toshikazu toshiki toshimasa toshimichi toshimitsu toshinobu toshinori
  toshiro toshitaka toshiya toshiyasu toshiyuki toshizo toso totok touhid toumani toumany touraj touseef tovmas tovo
  towhid toymur toyohiko trairong traolach traquan traugott trausti travaris traycho trayvon treshawn tresor trevin
  trevon treyvion treyvon triantafyllos trimedya tristany tristen tristin trivikram trompie trond truett truls tryfon
  tryggvi trym trymore tsanko tsedenbal tsegab tsegay tsegaye tsepo tserendorj tsewang tshenolo tshepang tshepo
  tshiala tshibangu tshidiso tshilidzi tshilombo tshimanga tsietsi tsilavina tsimafei tsiry tsogtbaatar tsogtsaikhan
  tsotetsi tsotne tsuguo tsultrim tsunekazu tsuneo tsutomu tsuyoshi tsvi tual tubagus tudal tudi tudorel tuelo tufa
  tugdual tuhin tukaram tulegen tulga tullu tulsidas tumas tumenbayar tumisang tumiso tumpak tumpal tumur tumusiime
  tumwebaze tumwesigye tuncel tungamirai tunji tuomo turab tural turat turatbek turatsinze turdakun ture turhan turkka
  turky turlough turo tursunbek turyahikayo tuukka tuvia tuvshinbayar twagirayezu twinamatsiko twinomujuni twm txema
  txomin txus tyge tyjuan tyko tymish tymofii tymur tyquan tyrek tyreke tyrfingur tyrin tyshaun tytus tzachi tzahi
  tzimis tzion tzvi tzvika ubaid ubale ubbo ubirajara ubong ucha uchechukwu uchendu uchenna uchral udayan udayanga
  udayanraje udhayakumar udhayanidhi udi udochukwu udoka udom udomdej udomsak ugonna ugurcan ugwu uilleam uilliam
  uinseann uisdean ujang ujjal ujwal uka ukko uku ukyo ulad uladzislau ulan ulanbek ulas ulfar ulfur ulisses uljas
  ulmas ulo ultain ultan ulukbek ulvis umakant umapathy umarjon umaru umashankar umed umer umidjon umurzak unai unax
  ungweru unisa unnar unnikrishnan unnsteinn unosuke untamo untung uolevi upali upul ural urfan urgessa urho urien
  urijah urko urmat urmet urmo urpo urtzi usain usama ushangi usko uthayakumar utku utpal uttama utz uusaqqak
  uvdloriaq uvis uwe uwem uyapo uyi uyiosa uzi uzochukwu uzodinma vachagan vache vaclovas vadivel vadivelu vadym
  vadzim vaggelis vahagn vahap vahit vahram vahur vaidas vaidevutis vaidotas vaidyanathan vaiko vaios vairamuthu
  vaithilingam vaiyapuri vajira vajiralongkorn vajk vakhtang valdemaras valdimar valdinei valdir valdrin valeh
  valentinas valerijus valgeir valijon vallabh vallabhbhai valtyr valur vambola vanderlei vangelis vannak vannarith
  vannath vansh varad varadarajan varazdat vardges vardhan varis varlam varney varoujan vartan varuzhan vasantrao
  vasavan vasek vasileios vasilije vasilios vaso vassilis vasudevan vasya vatche vavila vazgen vazha vazul ved vedad
  vedant veerabhadra veeraiah veeramani veeranna veerapol veerappa veerappan vegar veijo veikka veiko velappan velizar
  velko velmurugan velumani velupillai venkaiah venkata venkatarama venkataramana venkateswara venkateswarlu
  venkatramana venugopal vepkhia vereniki verneri vertti vesteinn vetle vetrimaaran vhahangwele vhong viachaslau vibhu
  vibol vicenc vicent vichai vichea vidadi vidar vidas vidir vidit vidmantas vidyadhar vidyasagar vidyut vigants vigen
  viglundur vigneshwaran vigneswaran vijayabaskar vijayakanth vijayakumar vijayan vijayendra vijaykumar vijit vijitha
  vikani vikenty vikingur vikramaditya vikramjit vikrant viktar viktoras vilay vilayat vilen vilhelmas vilhelms
  vilhjalmur vilho vili viliami viliamu vilikesa vilimone vilimoni vilis viljami viljar viljo villads villem villu
  vilmundur vilnis vilppu vinayak vincas vincentas vincuk vineeth vinit vinko vinu vinzenz viraj virat virbhadra
  vireak virender virendra virgilijus virginijus viroj virupaksha virupakshappa visal visanu visar vishnuvardhan
  vishwajeet vishwajit vishwanath vishwas vishweshwar visoth visvaldas viswanathan vitalijus vitaly vitas vithal
  vitolds vitthal vitumbiko vitya vivaan vivekanand viyaskanth vladica vladimeri vladut vlassis vojko vojta voldemar
  volker volkmar volodya vonani vorapoj voravuth voreqe vova vrej vuai vugar vukani vuksan vumani vural vusal vuthea
  vuthy vutomi vuyisa vuyisile vygantas vygaudas vykantas vykintas vytas vytenis waaqo waata wachira waddah wadih
  wafula wahab waheeb waheedullah wahib wahidullah wahyudi waiganjo wainaina waisake waithaka wajdi wajid wajih
  wakjira wako waktola walakira waldir walusimbi wamala wamalwa wambua wamundila wanchai wanderley wandile wandisile
  wandjuk wangchuk wangila wanindu wanjala wanyama wanyonyi waqgari warawut wardell warfa warsame warui warut wasantha
  wasswa waswa watana wataru watcharin waweru weerachai weerapon weerasak weibin weibo weichao weidong weifeng weifu
  weigang weiguang weiguo weihao weijian weijie weijun weikang weikuan weiliang weilin weilong weimin weiming weipeng
  weiqiang weirong weisheng weitao weixing weizhi weizhong wekesa weldu weli wenbiao wenbin wenbo wenchang wenchao
  wencheng wendelin wenfeng wenfu wenguang wenhai wenhao wenjun wenkai wenliang wenlong wenming wenqiang wensheng
  wentao wenwei wenwu wenxiang wenzel wenzhong wenzhuo wenzu wetini wian wibe wibo wibowo wichai wichian wichit
  widjojo widyo wiebe wiebren wieland wietse wiggo wijeyadasa wijitha wijnand wikus wimal wimalasiri winfrid winfried
  wirat wirathu wirawan wiroj wirote wisani wisanu wissanu wistin witold wittaya wladek wobbe wolde woldemar woldu
  wole wolfram wolter wondimu wondwosen wonga wonho wonwoo woobin woohyun woojin woosung wopke worapoj woravit
  workineh workneh worku wubishet wulf wunna wutthichai wybren wyclef wynand wytze xabi xacobe xaime xalbador xandru
  xanti xaquin xasan xes xesus xevi xhanti xhavit xhemal xherdan xhevdet xiangdong xianglin xiangming xiangqian
  xiangsheng xianming xianzhi xiaobin xiaobo xiaochuan xiaodong xiaofeng xiaoguang xiaohai xiaojian xiaokai
  xiaokang xiaokun xiaoliang xiaolong xiaoming xiaopeng xiaoqiang xiaosheng xiaosong xiaotao xiaotian xiaowu xiaoxing
  xiaoyong xiaozhong xijin xil xilai ximun xinbo xincheng xingcai xingguo xinghai xingjian xingrui xinjian xinming
  xinsheng xinzhong xirsi xivuri xoan xoel xolani xose xuban xuefeng xuegang xuejun xueliang xueming xuesen xuezhi
  xurshid xurxo xuseen yaaqoub yacoub yadaiah yadessa yadier yadigar yadollah yadunath yafet yaghoub yagub yagya
  yahaya yahiko yahir yahor yakir yanbin yancho yandel yandong yandri yandy yanga yankhoba yankuba yanming yannig
  yanpeng yansheng yansong yanyong yaobang yaoming yaqoub yarin yarub yarzar yasantha yasen yashar yashasvi
  yashovardhan yashpal yashwant yashwantrao yasiel yasiin yasonna yasuaki yasufumi yasuharu yasuhide yasuhiko yasuhiro
  yasuhisa yasuji yasukazu yasumasa yasunari yasunobu yasunori yasuo yasushi yasutaka yasutomo yasutoshi yasuyoshi
  yasuyuki yataro yathindra yathish yatin yatindra yauhen yauheni yauhenii yavar yavor yawar yawson yaxiong yaya yayan
  yayat yazeed yechezkel yechiel yeddyurappa yedidya yediyurappa yefim yefrem yeghia yeghishe yegor yehezkel yehia
  yehiel yehonatan yehor yehuda yehudah yekutiel yellaiah yemane yembi yemelyan yempabou yerachmiel yerbol yerbolat
  yerkin yerlan yermek yermolai yernar yerrannaidu yerson yervand yervant yerzhan yeshayahu yesset yevgeni yevgeny
  yevhenii yibin yibo yichang yidnekachew yidumduma yifeng yiftach yiftah yigal yihune yilkal yilma yimou yingiya
  yingjun yinglong yingming yiorgos yirga yishai yisheng yisrael yissachar yitbarek yitzchak yiyong yizhar ylber yll
  ylli ylo yme ymer ymte yngvar yngve yngvi ynte ynyr yoaz yochanan yodchai yodgor yoenis yogaraj yohai yohanan yohei
  yoichi yoichiro yoji yojiro yomi yongchang yongfu yonggang yongguang yonghai yongho yonghwa yongjian yongjie yongjun
  yongliang yonglin yongming yongnian yongqi yongqiang yongsheng yongtao yongyuan yongyuth yongzhi yongzhong yonten
  yooku yoongi yoram yorihisa yosaku yoseph yoshiaki yoshifumi yoshiharu yoshihiko yoshihiro yoshihisa yoshikatsu
  yoshikazu yoshiki yoshimasa yoshimitsu yoshimori yoshinobu yoshinori yoshiro yoshitaka yoshitake yoshiteru yoshitomo
  yoshitsugu yoshiya yoshiyasu yoshiyuki yosi yosuke yosyp yota yotam yotaro youba youcai youde youenn youga youlin
  youming younas youngchul youngho younghoon younghwan youngjae youngjin youngmin youngseok youngsoo youngwook younus
  youssri youwei yoyok yoyoy ype yrjana yrjo ysbrand yuanchao yubaraj yubo yucheng yudai yuddy yudha yudhi yudhisthir
  yudhistira yudi yufeng yugo yuguo yuhai yuhang yuhao yuhei yuichi yuichiro yuji yujiro yukhym yukiaki yukichi
  yukihiko yukihiro yukihisa yukimasa yukinari yukinobu yukinori yukitaka yukiya yukiyoshi yukun yuliang yulieski
  yulong yuming yunfeng yunhai yunho yunior yunlong yunosuke yunpeng yunshan yunsheng yunusa yuquan yurii yury yusaku
  yusei yusheng yushi yushin yushiro yusof yusoff yusri yusril yusufjon yusufu yusuke yusup yusuph yusupha yutaka
  yutaro yuthasak yuxiang yuya yuzhong yuzo yuzuru yuzvendra zaal zabihollah zabihullah zabit zabiullah zaenal
  zafarjon zafeiris zafy zahari zaher zahirul zahirullah zahoor zahrain zahurul zaiden zaidi zainal zaini zaka
  zakariyah zakariye zakes zakhele zal zaldy zaliko zalmai zalmay zambri zambry zamin zamirbek zamri zamuxolo
  zandanshatar zandro zareh zarni zartosht zatovo zauri zaw zayar zaza zbyszek zbyszko zdzislaw zedong zeger zekarias
  zekaryas zeki zelalem zemin zeming zenawi zenel zenji zenonas zenovii zentaro zenzo zephaniah zephyrin zeppi zeray
  zerdesht zerihun zersenay zevulun zewdu zeya zeyar zeynal zhaba zhaksylyk zhanbolat zhandos zhanguo zhanibek zhanjun
  zhanshu zhansultan zhanwei zhanybek zhaoxing zhaoxu zhassulan zhassur zhasulan zhelyo zhenbang zhendong zhengfei
  zhenggang zhenghai zhenghao zhenghua zhengjie zhengkun zhengliang zhengming zhengrong zhengsheng zhenguo zhengwei
  zhenhai zhenis zhenmin zhenming zhenning zhentao zhenwei zhenxing zhibin zhibo zhichao zhicheng zhidong zhifang
  zhifei zhifeng zhigang zhiguang zhiguo zhihai zhihao zhijian zhijie zhijun zhikai zhiliang zhilong zhiming zhipeng
  zhiqiang zhirayr zhisheng zhitao zhiwei zhiwen zhixiang zhixing zhixiong zhiyi zhiyong zhiyuan zhizhong zhongfu
  zhonghai zhongli zhongliang zhonglin zhongming zhongping zhongwei zhongwen zhongxian zhongxun zhongyi zhora zhumabay
  zhumabek zianon ziaulhaq ziaur zida zied ziedonis ziemowit zigama zigmas zigmunds zigor zigurds zihao zija zikora
  zikri zillur zilvinas zinar zine zineddine zinovii zinovy ziphozonke zirk ziryan zisimos zisis zivanai zivko zivojin
  zivorad ziyang zmago zmicier zmitser zobaer zohrab zoir zoli zongnan zongyuan zorig zorigt zoubir zouhair zouheir
  zoumana zsigmond zubairu zubayer zubeir zuberi zubin zuhair zuhaitz zuhtu zukile zuko zulfu zulfugar zulkarnain
  zulkefli zulkifli zulqarnain zunbeltz zura zvezdan zvi zviad zvidzai zvika zvjezdan zvone zwai zwelakhe zweli
  zwelinzima zwelivelile zwelonke zwivhuya zydrunas zygfryd zygimantas zygis zziwa`;
