/**
 * First names of women and men from all parts of the world, lower case, without accents: those that the other lists of
 * this folder lack and whose endings do not tell the sex. Written down by region for this project.
 */
export const femaleFirstNamesOfTheWorld = `
  aafreen aakriti aaradhya aarati aarohi aarti aarushi aashi aastha abha abhilasha abirami achara adeeba adibah adinda
  afiqah afreen afroza afshan ahorangi ahyoka ahyoung aika ailing ainul aiqin airi aishah aiswarya ajchara akanisi
  akanksha akari akeno aklima aleema aleqa alinta alofa alpa altantsetseg aluki alumita alyaa amala ambiga ambika
  ambreen amisha ammini ammu amornrat ampai amrapali amruta amudha amutha anagha anandiben ananthi anarkali anaswara
  anchal anchalee andal andien andleeb anggraeni anggraini anindita aniqa anisah anitha aniwa anjaly anjum ankita
  annapurnamma anoja anoma anshika antara anula anupama anupriya anurima anushree anwara aparajita aparupa apeksha
  apoorva aqila aqilah aradhya aratrika araya archita areeba areeya areum arezo arfah ariani arifa arini ariunaa
  ariungerel ariuntuya ariunzaya arohanui arooj aroosa arpasra arundhuti arunima arushi asako asami asenaca ashima
  ashini ashvini asifa asima asmah astalaxmi astari asti astri astuti asuka aswathy ataahua atchara ateca athirah
  atikah atiqa atiqah atsuko attiya aviaq awinita ayano ayeza ayuningtyas azlinda azmah azura azusa bakhtawar balqis
  banani banduk barkha barnalee barnali barsha battsetseg bayarmaa belqis benafsha benisha benjarat benjawan bernadita
  bhagyabati bhagyalakshmi bhagyalakshmy bhagyashree bhakti bhama bhanita bhanupriya bharati bhavika bhavini bhavnaben
  bhoomi bhumi bhumika bhuvaneswari bibigul bidhya bidisha bijal bijaylaxmi bimala bimla binal bindhu bindu bingbing
  binita bipasha bishnumaya bolormaa bolortuya bonani bongkoj bonolata boonrod bopha boram boualaphanh bouavanh boupha
  boyoung bratati bulgantuya burmaa bussaba bussakorn butsakorn caiyun cecille chaerin chaewon chaeyeon chaeyoung
  chaithra chaiti chaitra chakriya chamari chandramathi chandrima channary chanthaly chanthavy chanthou charoonsri
  charulata chathurika chawiwan chhaya chiaying chie chieko chiharu chiho chika chikako chinami chinatsu chinnamma
  chinnu chisa chisato chithra chitra chiyo chiyoko chizuko chizuru choden chompoo chonthicha chumani chunfang chunlan
  chunmei chunying chutima chutimon daeun dahee dahye dahyun daiyu dalavanh damayanthi damini damyanti daovone
  darshani darunee davika dayoung debasree debjani dechen deepani deepthi delgermaa desbah dessy desy devaki devananda
  devayani devyani dewanti dezbah dhanam dhanmaya dharshini dhriti dhruvi dhuwarrwarr dhwani diep dilani dilhani
  dilrukshi dilshani dinusha dipanita dipanwita dipika dipikaben dipti disha divyanshi dolgorsuren dolma dolon dongmei
  duangjai duangkamol dulani dulmaa durgadevi dwiyanti eiko eindra ekta elenita elenoa elisapee elisapi elisapie emika
  emiri emmalani endang enkhmaa enkhtsetseg enny erandi erdenechimeg erdenetsetseg eriko ernawati erra esti estrelita
  eti etsuko euis eunbi eunchae eunhee eunhye eunji eunju eunjung eunkyung eunmi eunseo eunsook eunyoung ezhilarasi
  faatoese fadhilah fadillah fadzilah faezah faiqa falguni fangfang farahin farahnaz fareeha farhanah farheen
  farkhunda fasha fatmawati fauziah fazura febrianti febriyanti felicidad fengjiao fenglan fengying ferdousi fereshta
  fetuao firoza fitriyani fizza flordeliza fonthip freshta frozan fuatino fuka fumi fumie fumika fumiko fusae fusako
  fuyuko fuyumi gaeun gangamma gantsetseg gargi garima gaurika gayani gayeon gayotri gayoung geetha geethanjali
  geetika gerelmaa ghazala girijamma girlie gitaben glaiza glenabah gomathi gopika gouri gouriamma gowri guifang
  guilan guimei guiqin guixiang guiying guizhen gulalai gulumbu gurbani gyuri habibah hadiqa haeun hafizah halimah
  hamidah hanifah hanim haniza hansaben hansika hareem hariata harika haritha harnaaz harshada harshani harshita
  harshitha harsimran harsimrat hartati hartini haruhi haruko harumi haryati hashini hasmah hasnah hatsue hatsuko
  haunani hayeon hayoung healani heejin heejung heeni hemalata hemalatha hemangi hemavathi hemavati heni henny
  herawati hetal hideko hima himanshi hinako hinekura hinerangi hineuru hinewehi hiral hiroe hirunika hisae hisako
  hitomi hnin hoa homa honami honeylet honghong hongmei honoka hotmauli huifang huifen huihui huijuan huilan huiling
  huimei huiqin huiru huixian huiying huizhen humaima huong huyen hyebin hyein hyeji hyejin hyejung hyekyung hyeri
  hyerim hyesoo hyewon hyeyoon hyeyoung hyojung hyori hyoyeon hyunjung ifra iin iis ikue ikuko ilaisaane ilavarasi
  imas imee imesha inday indhumathi indri indriani indriati indu indulekha inggrid ingwen inoka inoshi inul ipsita
  iram irihapeti irmawati ishwari ishwori isti itishree itsuko ivalo ivalu iwalani izzah izzati jackielou jagriti
  jagruti jahanara jalpa jamjuree janhavi janki jariya jarunee jashodaben jayalakshmi jayalalithaa jayamala jayamma
  jayanti jayaprada jayashri jayasudha jayati jayita jedda jegeg jesmin jeyanthi jhansi jhanvi jhilik jhuma jiah jiali
  jiaying jieun jignasha jihee jihye jinghan jingjing jingmei jingyi jinky jinlian jinmei jintara jiraporn jiyeon
  jiyoon jiyoung jogamaya jomol jonali jonmoni jothi juanjuan juhee juhi juhua julianti junko junmoni juthamas
  juthathip jyothirmayi kaberi kabita kahentinetha kahiwa kaho kahori kahurangi kailashben kaiulani kajal kakali
  kakoli kalaiselvi kalavathi kalaya kaleilani kalliyan kalolaine kalsoom kamalamma kamaleswari kamini kamonchanok
  kanae kanagavalli kanahus kanaklata kanako kaniehtiio kanimozhi kanittha kaniz kanmani kannitha kanoelani kanoko
  kanokporn kanokwan kanyarat kaoruko kapiolani karabi karnchanaporn karthika kartini karylle kashmala kasthuri kasumi
  katsuko kaushalya kavisha kavya kawennahere kayalvizhi kayo kayoko kazue kazuyo kealani kehaulani keilani keki
  kenojuak kesinee ketaki khairiah khalidah khanittha khemanit khofifah khotimah khue khulan khushbu khushi khwanruedi
  kie kieu kikue kikuko kimmernaq kinisimere kinjal kinnari kinuko kirandip kiranmayi kiritapu kirra kiyoko koel
  koharu kokila kokilavani kokoro kolap komariah konomi kothai kotoko kotone koyel kozue krisdayanti krishnakali
  krishnakshi krishnapriya krishnaveni kriti kritika krupa krupali kshama kubra kuheli kumi kumiko kumkum kumudini
  kunda kuniko kuntala kunthea kurniasih kurniati kusmiyati kuulei kyoko ladda laddawan lailuma laisa lakhimi lakshika
  lakshmamma lakshmipriya laksmi lalani lalisa lalithambika lamtiur lanfang lanlan lanying lasanthi lasmi lastri lasya
  lata latha latifah latsamy leata leelamma leelavathi leelavati leesee lehua leialoha leimomi lekha lekshmi lesieli
  lesti lhadon lhamo lhamu liezl lijuan lilavati liling lilis liliuokalani limei linlin lipika lipsa liqin lirong
  liying lizhen lokelani lokeswari lolohea lopamudra loujaya lovi lowitja luluk luningning lusi luzviminda maaya
  machiko madhabi madhubala madhulika madhumita madhura madoka madushani maemunah mahani mahbooba mahbouba mahbuba
  mahealani maheswari mahfuza mahima mahmuda maho mahua maiko maisarah maithili maitreyi maitri makere makiko malabika
  malala malalai malani malarvizhi malashree malavika maleeha malinee malis malkanthi mamali mami mamiko mamitha
  mamoni mamta manaka manami manasi mandakranta manel mangai manimegalai manimekalai manishaben manivanh manivone
  manjamma manjari manjiri manjula manjulamma manjushree manli manorama manori mansi manushi manyu mariamma maricar
  maricris marites maritess marivic mariyamma marriyum marrnyula marufa marwati maryati masae masako masayo mashitah
  masouda masuda masyitah masyitoh mathangi mathini matsuko maudy mausumi mawar mawra mayawati mayu mayuko mayuree
  maznah mealea medha meenakshy meenal meenatchi meesha megawaty megha mehazabien mehjabin mehnaz meifang meihsiu
  meihua meihui meijuan meiko meilan meiqi meiqin meiyan meiying meizhen melai melati mengchen mengjie mengmeng mengqi
  mengting mengyao mengyu menuka merepeka mereseini merewalesi merrkiyawuy meutya michie michiyo mieko miharu
  mihingarangi mihirangi mihiri miho mihoko mijung mikako mikiko miku mikuru mikyung minaben minae minako minami minar
  minati mineko minhee minjeong minji minjung minkyung mintra minyoung miori miranti mirasol misako misato mishti
  misook misuzu mital mitali mitsue mitsuko mitsuyo miu miwa miwako miyabi miyako miyeon miyo miyoko miyoung miyuu
  mizue mizuho moeka moeko moengaroa momilani momoe momoka momoko momtaz monineath moromi morsheda moumita mounika
  moushumi mousumi mridula mrinmayee mrunal mrunmayee mubashra mugdha mukti muliani mulyani munazza muneeba muniba
  munirah munkhtsetseg munkhtuya munmun murniati mursal musarrat muthulakshmi mutiara mutsumi muzhgan mythili
  naasunnguaq nabanita nabilah nachiyar nadda nadeesha nadhirah nadima nadirah naeema naeun nagalakshmi nagamani
  nagamma nageswari nagma nahoko najiba najihah namie namiko namita namitha nanabah nanae nanako nanami nanase
  nanasipauu nandar nandhini nandintsetseg nandita nannan nanoka napachie napaporn narantsetseg narantuya narda narisa
  narumi narumon nary nasima natrah natsue nattaya natthaya naushaba navya nayanatara nayanmoni nayantara nayeon
  nayomi nayoung nayyara nazbah nazish nazma nazneen nazriya neary neelima neelofa neeti neetu nenita nethravathi nga
  ngan nganyinytja ngarangi ngawaiata nhi nhung nichkamol nidhi nighat niharika nikhila nilab nilakshi nilanthi nilar
  nilima nilmini nilofar nilofer niluh niluka nilusha nimisha nimrat nimuben ningning nining nipa nipaporn nirojini
  nirosha nirupa nirupama nishi nishtha nittaya nitu nivedha nivi nivikka niyati nizhoni nobue nobuko nomin nomuun
  nonggirrnga nonglak nooraini noorhayati noorjehan noppawan norain noraini norashikin norfaizah norhaliza norhayati
  noriah noriko noriyo norizan normah normala normaliza norovbanzad nosheen novianti nuchanart nudrat nuliajuk nupur
  nuraeni nurain nuraini nurfarahin nurfitri nurhaliza nurhayati nurin nurjahan nurjanah nurjannah nurmala nursani
  nursyahirah nurulhuda nurulsyakirah nutan nuttaporn nuunu nyapanyapa nyunmiti oanh odgerel odontuya odval ohmar
  ohnmar oindrila onanong onsari oodgeroo oranuch orapin orathai orawan ornanong oshadi otoha oyun oyunchimeg
  oyungerel oyuntsetseg oyuntuya paarnaq pabasara pabitra pacharee pacita padmaja padmapriya padmavathy padmavati
  paetongtarn pailin pallavi palwasha pampha panadda paneeraq panicha paninnguaq panipak pankaja pankhuri pannarai
  panusaya paoli papiya parasto parbati parekura parichat parineeti parismita parneet paromita parul parulben
  parvathamma parvathi parvathy parwin patcharaporn patcharee patcharin pattama pattaraporn pavitra peipei peiyi
  peiying pelden peldon pensri phakamas phally phannapa phary phatcharin phensri phetsamone phonthip phulmaya pikake
  pilialoha pilita pilolevu pimchanok pimjai pimpaka pinthongta pinyan pipaluk piumi piyada piyali piyanut piyaseeli
  piyumi ploypailin pojaman pompi ponni poongodi poongothai poorani pornima pornpawee pornpimon pornsawan porntip
  porntiva poulomi prachi pragati pragya prajakta prakriti pranali pranathi pranati pranee praneetha pranita pranitha
  pranjali prapaporn praphai prapti prasadani prastuti pratiksha pratima pratyusha pravati prayaga preeya premalatha
  premwadee preneet prilly pritha priyadarshini priyamani priyamvada priyanshi pualani puan puanani pujita punita
  punitha punyapa purandeswari purva purvi purwanti pushpa pushpalata pushpika putiputi puttamma qandeel qianqian
  qiaoling qinqin qiuju qiuyan qiuying rabeya rachanee rachitha rachmawati radhamma rafidah rahila rahmah raiha
  raihanah raijieli rajalakshmi rajathi rajeswari rajini rajisha rajlakshmi rajni rajshri rajyalakshmi rakhee ramadevi
  ramani ramlah ramsha ramulamma ramyashree rangimarie ranjanben ranjani ranjini ranjita ranjitha rasangika rasheda
  rashi rashidah rashmika ratchadaporn ratchanok ratnamma ratnasari ratnawati rattanaporn rawiwan reecha reema reika
  rejieli rekhaben remedios renu reny resham reshmi revathy revati richa riddhi riddhima rie rieko riffat rihi rikako
  rimi rimjhim rimpi rimsha rinawati riniki rinko ripeka riri risako rishika risma rismawati ritsuko rivaba rohani
  rohayati rohini roja rokeya rokiah romaisa romauli romdoul roohi roopa roopali roshini rosiah rosinta roslinda
  rosmah rosmini rosnah rossa roswita rotua rubab rubiah rucha ruchi ruchika rufa ruffa ruifang ruiha ruilan ruizhen
  rukhsar rukmani rumeen rumi rumiko ruminah rumondang rungnapa rungrawee rungthip runumi ruolan ruotong ruoxi rupal
  rupali rupashree rupsa ruqayya ruri ruriko rushali rusila rusmini rutuja ruwani ryoko saanvi sabahat sabariah sabeen
  sabita sabitha sabitra sacheen sachi sachie sachini sadako sae saeeda saeko safiah sagarika sagung sahraa saidah
  saisunee sajeda sajeewani sakiko sakshi salamah salmah saloni samanmali samanthi samiksha samita samphors samragyee
  samridhi samvritha sanchita sandamali sandar sandhyarani sanduni sandya sangeetha sanghamitra sangita sanika
  sanjivani sanjukta sanskruti sanvi saodah saowalak sarangerel sarantuya saraswathi saraswoti sarbani sargun sarinah
  saripah saritha sarocha sarojini sasikala sasiprapa sasithorn sasmita sassui satabdi satoko satomi satsuki
  satyavathi saumya savithramma savithri savitree savry sawako sayaka sayako sayali sayani sayantika sayeda sayo
  sayoko sayumi sediqa seerat seetha sehar sehee sehrish seini sejal sekar selima senbagam sengdeuane seohee seohyun
  seoyeon seoyoon seoyoung sereima seri sesenieli setyowati seulgi shafiqa shaharzad shahidah shahirah shahnaz
  shahrizat shailaja shakiba shakuntalaben shalan shalu shambhavi shamsiah shandiin shanshan shanthini sharada
  sharifah sharmeen sharmin sharmini sharmishtha sharvari shasha shatabdi sheelamma sheema sheherbano shehla shehnaaz
  shermeen shigeko shiho shihoko shikha shila shilpi shinkai shiori shipra shiqi shirani shiranthi shivangi shizue
  shizuko shoko shompa shrabanti shraddha shreyasi shrinkhala shubhangi shuchen shufang shufen shuhui shujuan shulan
  shuling shumei shumi shundiin shuqin shurong shuvra shuxian shuying shuyun shuzhen shwetha shyamala shyamali shylaja
  siddamma sinalei sindhu sinta sipra siqi sireesha sireethorn siribha sirikit sirilak sirimavo sirindhorn sirinthip
  siriporn sirirat sirisha sirivannavari siteri sitti sivagami sivajini sivakami sivaranjani siyao smruti snehal
  snehalata snigdha sobha sodavy soeun sofea sohaila sohee sohini sohyun soimah sojin sokhom sokunthea solehah solihah
  solita solongo somaiya somi somjai sonakshi sonal sonalben sondang sonoko soojin soojung sooyeon sopheak sopheap
  sopita sotheary soukphaphone souksavanh sounthone sowmya soyeon soyolmaa soyoung spoorthi spozhmai spruha srabani
  srabanti sravani sravanthi sreeja sreekala sreelatha sreelekha sreemathi sreevidya sreyleak sreymom sreyneang
  sreyneth sreypov sreyroth srijani srijita srilatha sripriya srishti srivalli sriyani sruthi storai stuti suartini
  subbulakshmi subhalaxmi subhashree subhasmita subhasree suchandra suchita suciwati sudarat sudarshani sudharani
  sudipa sudipta sufang sufen sugako sugandha sugandhi sugandika suganthi sugathakumari suhani suharti suhasini suhua
  suja sujatha sujeong suji sujin sukaesih sukhada sulabha sulan sulastri sulata sulbha sulekha sulistyawati sumaiya
  sumalatha sumalee sumarni sumathi sumati sumbul sumedha sumei sumi sumiati sumie sumika sumiko sumire sumithra
  sumiyati sunantha sundari sundas sunee sunetra sunhee sunisa sunitha sunmi sunyoung suong supannee supansa supaporn
  suparmi supartini supatra supattra suphatra suping supitcha supraja supriti suqin surabhi suraiya surayya suruchi
  suryani susama susanthika susanti susheelamma sushmita sushmitha sushree susilowati susmiati susmita sutapa sutarmi
  suti suu suvdaa suwannee suwarni suyeon suying suyun suzhen suzu suzue suzuko suzune swapnali swarnalatha swarupa
  swasika swastima swathi syafiqah syahirah syakirah syarifah syazwani syifa tae taeko taeyeon tahmima takako takiko
  tamae tamami tamilisai tamilselvi tanaporn tangiwai tanika tanima tantoo tapasi tapaswini tapasya tapati tarini
  tarmini tasmima tassanee tati tatik tatsuko tayyaba teesta teimumu tejal tejashree teruko terumi thakshila thamarai
  thamayanthi thamilselvi thamizhachi thanaporn thandar thangeswari thankamma thanyaporn thanyarat tharshini tharushi
  thasanee thavy thazin theary thenmozhi thidarat thilagavathi thilini thimmakka thinzar thiri thitima thoa thulasi
  thushari thusyanthi thuzar tiantian tiarma tika tingting tinni tippawan tiresa titewhai tithi titiek titik tiur
  tiurma tiyasha tjunkaya tokiko tomie tomoka tomoko tomoyo tonima toral torika torpekai toshie toshiko trang tripti
  trupti tsendsuren tsetsegmaa tshomo tsuyako tukuni tulasi tulika tulsa tungalag tuti tuya tuyet tzuyu udayanthi
  udeshika udval uilani ulfat ululani umali umama umashree undarmaa unnati uranchimeg urantsetseg urantuya urara
  urassaya urmi urmimala urooj urvashi urvi urwa usharani ushasie ushasri utami utari uthra utkarsha utumporn uyanga
  uyen vadivukkarasi vaibhavi vaidegi vaiga valarmathi valasi vanathi vanita vanitha vannary vanshika varuni vasuki
  vedika venaisi vennila verenaisi vibha vibhavari vidhi vidushi vidyavati vidyullatha vijayadharani vijayakala
  vijayalakshmi vijayasanthi vijayashanthi vilailuck vilawan vilayvanh vimla vinaya vinodhini vinutha vishmi vrushali
  waewdao wahyuni wailani waimarama waimarie wakaba wakako waleeporn waneek wannapa wanpen wanqing waraporn warsini
  warunee watcharaporn wati wawiriya wazhma waziyatawin weeda wenjing wenjuan wenqian wenting widiastuti widyawati
  wilai wilailak wilaiwan wimon winarni winarti wipada wipawee wutyi wynema xianglan xiaofang xiaofen xiaohong
  xiaojing xiaojuan xiaolan xiaoli xiaoling xiaomei xiaoqian xiaoqin xiaoting xiaoxue xiaoyan xiaoying xiaoyun xinyan
  xiuhua xiujuan xiulan xiuli xiumei xiuqin xiurong xiuying xiuyun xiuzhen xiuzhi xixi xuanxuan xueer xuefen xuejiao
  xueli xuemei xueqin xueyi xueying yadanar yae yaeko yafang yalan yaling yalini yamei yanabah yanfang yangchen
  yangdon yangji yangkyi yangzom yanjmaa yanli yanmei yanti yanyan yaowalak yaowapa yaping yaqi yaqin yaqiong
  yashasvini yashaswini yashika yashoda yashodhara yashomati yasmien yasue yasuko yati yating yawen yaxin yayoi yayuk
  yazhini yeeun yeji yejin yeng yeni yerim yerin yeseul yewon yeyen yiling yingluck yingtai yingying yiting yiyun
  yogeswari yogita yohani yongmei yoojung yoshie yoshino younghee youyou yuanyuan yueyue yufang yufen yuhong yuika
  yuiko yujeong yujuan yukako yukari yukie yukino yukiyo yulan yulianti yuliarti yuliati yuling yulita yumei yumeko
  yumika yunjeong yunying yupa yupin yuping yuqin yureni yurie yurika yuriko yusmah yusnidar yusnita yuting yuuka
  yuuko yuwadee yuxiu yuyan yuying yuzhen yuzuka zabedah zahidah zainah zaiton zaleha zalita zanariah zangmo zarifa
  zartaj zawiah zeenat zerifa zhenzhen zinat zitkala zohal zubaidah zulekha zuraidah`;

export const maleFirstNamesOfTheWorld = `
  aadarsh aadhavan aananthan aang aaqib aashish aasim aayush abdulhadi abdulrashid abdur abdus abhay abhijeet
  abhimanyu abhinandan abhinava abimanyu aceng acep achal achmad achuthanandan adamie adarsh adhi adhir adhithya
  adhitya adhyaksa adisak adisorn adityanath adjie advait aekkaphop afdlin afiq ahtisham aidil aiguo aisake aisea
  aizat aizaz aji ajinkya ajith ajmal ajoy akapusi akara akarat akhmad akifumi akihide akihiko akihiro akilan akilisi
  akinobu akinori akitaka akitoshi akkarapong akkharat akuhata akuila alagiri alamgir alamsyah aldi aldy aleki alesana
  alfian alifereti aliff alipate altaf amanaki amanullah amarasiri amarbayasgalan amardeep amarendra amarsaikhan
  amartuvshin ambuj ameniasi amien aminiasi aminul aminur amirul amitabha amitava amnuay amol amorn amrish amrullah
  amulya amzar anan ananthkumar anantkumar anaru anbalagan anbazhagan anbumani andhika andika andoy anees anggiat
  angunguaq anies anindya anirban anirudh anisul anisur anjan anjanappa anjaneyulu ankhbayar ankush annadurai
  annamalai anoop anouvong anshul anucha anupam anupong anura anuruddha anusorn anutin anuwat anwarul apakuki apenisa
  aphisit apichat apichatpong apirak apirana apisit apolosi appalanaidu appalaraju appavu apurba aqeel aqqaluaq
  aqqaluk arata aravinda aravindakshan aravindan aravindh archit ardian ardiansyah arghya arief ariff arifin ariful
  arihant aritomo arivazhagan arjunan arkhom arnab arnon arthit arulnithi arumaithurai arumugam arunabh arunachalam
  arunava arup arvindswami asadullah asaeli asanka asef asela asep asesela ashen ashfaq ashim ashiqur ashoke ashraful
  ashutosh ashwath asitha asnawi asoka asrul asyraf atanu ataur atharvaa athula atiqullah atiqur atishay atsuhiko
  atsuhiro atsuki atsunori atsuo atsuro atsushi atsuya attapol attaullah atthaphon atthaya atulya atunaisa aurangzeb
  avanish avijit avishek avishka awais ayushmann ayyanna azahari azhan azhar azizan azizul azizullah azlee azmin azrul
  azwar azyumardi baasandorj babar babu babul babulal baburam bachtiar badal badamdorj badri badrul baekhyun bahari
  bahlil bahrul bahtiar baim baitullah bajrang bakri balachandran balakrishnan balamurugan balen balendra balkrishna
  bancha banchong bandula banharn banjong bansi baoguo baringin barun baryalai basant basanta basavanna basavaraja
  baskar basudeb basuki batbileg batbold batchuluun baterdene batmunkh batsaikhan batsukh battulga battushig batzorig
  bayanmunkh bayarsaikhan bayartsogt bayu bazlur benget benhur bhagat bhagirath bhagwant bhagyaraj bhairappa bhanuka
  bharathidasan bharathiraja bhaskara bhavin bhim bhimappa bhimrao bhojraj bhola bholanath bhumibol bhupal bhupendra
  bhuvan bibhas bidhan bidur bidziil bihari bijoy bikram bikramjit bilawal bima bimal bimalendra bimo binay bingwen
  binoy binsar binu binura bipin bipul birbal birendra birsa bishan bishwajit bismillah biswajit biswanath boldbaatar
  boldsaikhan bolin bonar bonatua bongbong boonchai boontham boonyarit bouasone bounkong bounleut bounnhang bounthavy
  bounthong bounyang boyuan buakaw buddhadeb buddhika bunchhay bunji bunrong bunta bunthoeun buyannemekh byambatsogt
  byrappa chaerul chaichana chaikasem chainarong chairat chaiwat chaiyawat chalapathi chalerm chalermchai chaluvaraya
  chamika chaminda chamindu chamlong chamnan champika chamroeun chanathip chanchai chandara chandima chandrababu
  chandrakant chandrakanta chandramouli chandrappa chandrasekar chandrasekaran chandrasekhar chandrashekar changgui
  changhai changho changmin changsheng chanho channabasappa chanthol chanwit chanwoo chanyeol charanjit charith
  charitha charnchai charnvit charoen chaske chatchai chathuranga chatichai chatree chatri chattaphon chavalit
  chayaphon chayut chelladurai chengdong chenggang chenglong chengwu chengzhi chennaiah chettha chezhiyan chhagan
  chhay chhotu chhun chikara chimid chinbat chinh chinmay chinmoy chinnasamy chintan chirag chiranjeevi chiranjib
  chiranjibi chitpon choji chokchai chokkalingam chookiat choummaly chuan chuanfu chuanzhi chumphol chunilal chunshan
  chunsheng chuvit cucun cuong dabing dadang dadullah daeho daehyun daesung dagang dahai daichi daigo daijiro daiki
  daisaku daishi daisuke daiya dalip dambar damdinsuren daming damodar dananjaya danh danushka dapeng darmawan darmin
  darshil darwis dashdorj dasun dattatray dattatreya daud davaadorj dawei daxin dayalan dayanand dayanidhi dayasiri
  debabrata debao debashis debasish debendra debojit decai dechathorn deddy dedi dedy deenanath deepanshu degang degui
  dehai delwar deming dendi deqiang desheng devanand devang devansh devarajan devashish devdas devdutt devegowda
  dewangga dewen dexing dezhi dhammika dhananjaya dhanapal dhanasekaran dhanraj dhanunjaya dhanush dharam dharmaraj
  dharmpal dhaval dheeraj dhiraj dhirendra dhirubhai dibakar dibyendu didarul didit digvijay digvijaya dileep dilith
  diljit dilruwan dilshan dimuth dinakaran dinanath dinesan dinuk dipak dipen direk divyanshu djalu djambawa djarot
  djoko doddanna dohoon dohyun dongdong donghae donghai donghoon donghyun dongliang dongmin dongming dongsheng dongwon
  dongwoo dongwook dongxu doni dorje dorjee dorjsuren dudung dujuan dulquer duminda dunil dunith duraimurugan durairaj
  dushantha dushmantha dushyant dusit dwijendra dzulkefly dzulkifli edhy effendi eggi egy eiichi eiichiro eiji eikichi
  eisaku eisuke eita eitaro ejaz ekachai ekapol ekkachai ekkapol eknath ekniti elango elangovan elbegdorj emosi enamul
  enayatullah encep endro eneri enkhbat enkhbold enkhsaikhan enkhtaivan enkhtuvshin enlai entis eranga erdenebat
  erdenebileg erlangga erning eroni ershad eruera eshwar eshwarappa esmatullah etonia etuate ezhilan ezhumalai fachri
  fachrul fadhil fadjroel fadli fadzil fahadh faizal faizul fajar fakhar fakhr fakhrul faming fareez farel faridoon
  faruq faruque farveez fauzi fawad fayyaz fazal fazle fazlul fazlullah fazlur febri feleti fengshan fereti feroze
  ferry filimone filimoni filipo firli firmansyah florante foysal fugui fulin fumiaki fumihiko fumihiro fumitake
  fumiya fuqiang fusao fusheng gajanan gajen gajendra gajendrakumar gaku galarrwuy gamini ganapathy ganbaatar ganbat
  ganesan ganeshalingam gangadhar gangadharappa ganjar gankhuyag ganpat gansukh gantulga ganzorig gatjil gautham
  gawirrin gayan gde gelek gelje gendun genichi genji genki genzo gevindu ghafar ghaffar ghafoor ghazali giichi
  ginandjar ginson giridhar gnanasekaran gokul golam gombosuren gonchigdorj gopakumar gopala gopalakrishnan
  gopalkrishna gopan gopichand gopinath goro gotabaya govindappa govindarajan govindasamy guangfu guanghai guangliang
  guangming guangrong guangsheng guangyao guangzhi guanzhong gulab gunadasa gunasekaran gundalai guntur guobao guobin
  guocai guochang guodong guofeng guofu guogang guohai guohui guojun guoliang guomin guoqi guoqiang guorong guosheng
  guotao guowei guoxiang guoxing guoyong guozheng guozhi guozhong guozhu gurbachan gurcharan gurdas gurmukh gurrumul
  gurudas gurumurthy guruprasad guruvaiah gyaltsen gyaltshen gyanendra haami habibul habibullah habibur hachiro hafeez
  hafizh hafizur haibatullah haibin haibo haifeng haijun haikal hailiang hailong haiming haipeng haiquan hairi hairul
  haisheng haitao hajime halappa halomoan hamidullah hamidur hamiora hanafi handoko hanumantha hanumanthappa hanung
  haoran haotian haoyu haribhau haribol haridas haridasan hariharan harikrishna harilal harin harinath harindra
  hariprasad hariram harishchandra harivansh harmoko harsha harshad harshal harshavardhan harshit harshvardhan
  haruhiko haruhisa haruki haruma harunur haruo hasanul hashan hashmatullah hasibul hasiholan hasmukh hasnan hasni
  hasudungan hasyim hayao hayate hazratullah hazwan hedayatullah heechul heherson heihachi heita hekmatullah helmi
  hemana hemang hemanta hemanth hemantha hemendra hemraj hendro hengfu heramba heri hermawan hermogenes herry hesheng
  hibatullah hidayat hideaki hidefumi hidehiko hidehiro hidekazu hidemasa hidenobu hidenori hidetaka hidetoshi hideya
  hideyo hideyoshi hideyuki himangshu himmat hiralal hiren hirendra hiroaki hirobumi hirofumi hirohide hirohiko
  hiroichi hirokazu hiromasa hiromitsu hiromu hironari hironobu hironori hiroo hirooki hirotaka hirotake hirotoshi
  hirotsugu hiroya hiroyoshi hiroyuki hisaaki hisanori hisao hisashi hisaya hisayoshi hisayuki hitendra hitoshi hoani
  hohaia hongbin hongbing hongbo hongchang hongda honggang hongguang hongjian hongjun hongkun hongliang hongqiang
  hongsheng hongtao hongwei hongwen hongwu hongxing hongzhang honnappa horomona hoseok hotma hriday htein htin htoo
  htut huabin huaibin huaiming huaming huaqiang huasheng huiqiang hyunwoo hyunwook iakopo ichiro ichita idrus ihaia
  ihaka ihtisham ijaz ikaika ikhwan ikki ikramullah ikuo ilaitia ilaiyaraaja ilango ilayaraja iliesa ilikimi imrul
  inayat inayatullah indrajith indraneel indranil indrawan indunil inho inia iniasi inoke inunnguaq inuuteq inzamam
  ioane iokepa iosefa iosefo iosua iranna irawan iriawan irwansyah isamu isao ishant ishtiaq ishwar ishwarchandra
  isikeli isileli isimeli isireli iskandar isko ismadi ismatullah isoa isran issei isuru itaru itsuro itthipol iwao
  jaebum jaeho jaehwan jaehyun jaemin jaemyung jaeseok jaesung jaewoo jaeyong jagadeesan jagadeesha jagan jaganmohan
  jagannath jagat jagath jaggi jagjit jagmohan jahurul jaideep jaikishan jaipal jaiprakash jairam jajang jakir jakkrit
  jakrapong jameel jamling jamshed jamsran janardhan janardhana jaran jatuporn jawahar jawaharlal jayachandran
  jayakumar jayanta jayantha jayaprakash jayarajan jayaram jayasurya jaydeep jayko jaypetee jazlan jeet jeetendra
  jeevanandam jeewan jejomar jekesoni jeric jerwin jesdaporn jhalanath jhong jhun jiabao jiacheng jiadong jiahao
  jiajun jialiang jiaming jianbin jianbing jianbo jianchao jiancheng jiandong jianfei jianfeng jianfu jiangang
  jiangong jianguang jianguo jianhai jianhao jianhui jianjun jiankun jianliang jianlin jianlong jianmin jianming
  jianning jianpeng jianqiang jiansheng jiantao jianwei jianwu jianxing jianxiong jianxun jianyang jianyong jianyuan
  jianzhang jianzhong jiawei jiaxiang jiazheng jibreel jiechi jigang jiguang jihoon jijun jiming jinbao jinbiao jincai
  jinchang jinfu jinggoy jingguo jinghai jingming jingsheng jingtao jinguo jinhai jinho jinhwan jinliang jinlong
  jinming jinpachi jinqiang jinshan jinsheng jintao jinwoo jinxing jinyuan jinzhong jinzhu jioji jisheng jisung jitan
  jiten jithin jithu jitin jiwei jixiang jiyuan jizhong joanasie jobin johari joichiro joji joju joketani jomar jomon
  jonggi jonghyun jongin joonho jope josateki josekutty josephie joydeep juancho jubayer jugal juichi juichiro julaihi
  junfeng jungho junghoon junghwan jungkook jungwoo junhao junho junichi junji junjie junjun junliang junlong junming
  junnosuke junpei junpeng junqiang junsheng junsu junta junwei junwoo junwu junxiong junya jurin juro jutaro juzo
  jyotindra jyotiraditya jyotirmoy kaaleeraq kaali kabirul kaesang kaifu kaige kaiji kaiming kaipo kaiyuan kakeru
  kakuei kalakaua kalana kalanianaole kalanidhi kalaveti kaliappan kalidas kalidass kaliopate kaliyamurthy kalraj
  kamalnath kamalraj kamaraj kamarul kamehameha kamindu kaminieli kamrul kamuela kanawat kancha kandasamy kandiah
  kanetoshi kangsheng kanhaiya kanhaiyalal kannadasan kantaphon kantaro kantilal kanubhai kapena karanvir karimullah
  karni karthi karthikeyan karunakaran kasem kashinath kashiraj kasit kasun katanyu kathir kathiravan kathiresan
  katsuhiko katsuhiro katsuji katsuki katsumasa katsunobu katsunori katsuro katsushi katsutoshi katsuya katsuyoshi
  katsuyuki kaung kaushal kaustubh kavindu kawika kawin kaysone kazuaki kazufumi kazuhide kazuhiko kazuhiro kazuhisa
  kazuma kazumasa kazunari kazunobu kazunori kazuo kazushi kazushige kazutaka kazutoshi kazuyoshi kazuyuki kealii
  kecheng kedar kedarnath keheliya keigo keiichi keiichiro keijiro keinosuke keishi keisuke keita keitaro kekoa
  kempegowda kengo kenichi kenichiro kenjiro kenkichi kennosuke kensaku kensei kenshi kenshin kenshiro kenshu kensuke
  keoki keqiang kereama kereopa keshavrao keyur khadga khagen khagendra khagraj khai khairi khairul khairullah khairy
  khalilullah khamphanh khampheng khampheuy khamphoui khamtay khang khawar khiem khoi khurelbaatar khurelsukh khushal
  khushdil khuyag kiatiphong kiatisuk kihei kiichi kiichiro kikeo kilifi kimihiro kimsan kimsour kintaro kiren kirit
  kirodi kisaburo kishen kisho kishor kithsiri kitione kittipong kittiratt kittisak kiyohiko kiyotaka kiyoyuki
  kodandaram kohei koichi koichiro kojiro koki kokichi kompiang kondaiah kongphop kosaku kosal kosasih kosei koshiro
  kosuke kotaro koteswara kowit koyo kozo kriangkrai kriengsak kripal kripashankar krisada krishnabahadur krishnaiah
  krishnakant krishnakumar krishnamoorthy krishnamraju krishnamurthy krishnan krishnasamy krishnendu krit kritsada
  krunal kshitij kuber kugathasan kukrit kukuh kulavut kulothungan kumaran kumarasamy kumaraswamy kumaravel kumaresan
  kunchacko kunga kunhalikutty kunihiko kunihiro kunimitsu kuniyoshi kuniyuki kunjumon kunlavut kurniawan kusal
  kushagra kusnadi kuttan kyaw kyohei kyoji kyosuke kyotaro kyuhyun kyungho kyungsoo kyuzo lafaele lahiru laisenia
  lakhan lakmal lakshan lakshitha lakshmaiah lakshmanan lakshmanappa lakshya lalbabu lalchand lalit lalith lalji
  lallan lalu lanqing lasantha lasarusa lasith latiff laxmana laxmikant laxminarayan leji lekhnath levani lhawang
  lhendup liancheng lianghui liangyu lianjie liguo lijian lijo lilamani linfeng lingappa lingaraj linsheng liqiang
  lisheng listyo livai liyong lobsang loday lokanathan lokendra loknath lokraj longfei longxiang lopaka lopeti lopini
  lotay luat luhut lunalilo lungtok luvsan luvsannamsrai machfud madan madhavan madhavrao madhawa madhukar madhur
  madhusoodanan madhusudhan maduranga mahabir mahadeo mahadevappa mahadzir mahalingam mahathir mahavir mahbub mahbubul
  mahbubur mahdzir mahela mahendran maheshwar mahfuz mahfuzul mahinda mahindananda mahinder mahipal mahmudul
  mahmudullah mainak mainul maithripala majeed makoa malakai maleko maligiaq malinga malith mallaiah mallappa
  malleshappa mallikarjun mallikarjuna mammootty mamun mamunul manaaki manabu manahan manas manase manasupe manbahadur
  mandakhbayar mandawuy manet mangara mangasi mangat mangilal manh manihera manikandan manimaran manindra maniratnam
  manirul manith manivannan manjappa manjiro manjunatha manohar manoharan manoharlal manop manoranjan mansukh mantaro
  manubhai manusha manvendra maolin maqbool mardani mariappan marimuthu maringan mariyappan marojahan martua maruarar
  maruf maruli marzuki masaaki masafumi masaharu masahide masahiko masahiro masahisa masaichi masaji masakatsu
  masakazu masakuni masamichi masamitsu masamori masamune masanao masanari masanobu masanori masao masaomi masaru
  masashi masataka masatake masateru masatomo masatoshi masatsugu masaya masayasu masayoshi masayuki mashrafe
  masilamani massoud masud masuo masuzo maszlee matene mateni matheesha mathiyazhagan matiullah matiur matrika maulana
  maung mayilsamy mazlan meechai mehidy mekere mesake metuisela michihiko michihiro michinori michitaka michiya midhun
  mihir mikaera mikaere minendra mineo mingde mingfu mingjie mingliang mingyu mingyuan mingzhe mingzhong minho minhyuk
  minjae minjun minoru minseok minsoo minwoo mirwais mitieli mitsuaki mitsugu mitsuharu mitsuhide mitsuhiko mitsuhiro
  mitsumasa mitsunobu mitsunori mitsuo mitsuru mitsutoshi mitsuyoshi mitsuyuki mitul mizanur moazzem moeldoko
  mohammadullah mohanan mohanlal mohebullah mohnish mokhlesur mongkol monirul monjurul montri morihiro mosaddek mosese
  mosharraf moshiur mostafizur motilal motiur motohiko motohiro motoi motoki motoo mototsugu motoyuki mozammel mridul
  mrinal mrityunjay mrityunjoy mubashir muchtar mudasir mudassar mudit muhadjir muhaimin mujib mujibur mujtaba
  mukhlesur mukhriz mukund mukunda muladi mulayam mulyadi munawar muneeb muneer munehiro munenori muneo muniratna
  muniyappa munkhbat munkhbayar munkhbold munna muraleedharan muralidhar muralidharan muralitharan murli murlidhar
  murugadoss murugan murugesan mushahid mushfiqur mushtaq mustafizur mustapa muthiah muthukaruppan muthukumar
  muthusamy muthuvel muttiah myo myungsoo nabaraj nabendu nabindra nachiket nadiem nadzmi nagababu nagappa nagaraj
  nagaraja nagarajan nagarjuna nagendra nageswara nahidul naimatullah naimul naimullah nainoa najeeb najibullah najmul
  nakul nalaka nalin nallakannu nallasamy namachivayam namal namgyal namjoon nanabhai nanang nandan nandang nandasena
  nandkishore nandlal nandu nangyalai nanjegowda nanjundaswamy naofumi naohiko naohiro naomichi naonobu naosuke
  naotaka naoya naoyuki naqeebullah naqibullah narasimha narasimhulu narayanan narayanappa narayanasamy narayanaswamy
  narayankaji narbahadur naren narhari narith narong narongchai narongsak narottam narsingh naseer nasratullah nasum
  nataraj natarajan natchanon natsagdorj natsir natsuo nattapong nattawut natthaphon natthaphong natthawut natwar
  nawat nayeem nazmul nazri nazrul nedumaran nedunchezhiyan neduncheziyan neelkanth nemani nematullah nemia nengah
  nghia nghiep ngodup nhat nihar nikora nikunj nilanjan nilkanth nilotpal niloy nimal ningappa ninoy nipit nipon
  nipuna nirajan niran nirmalya niroshan niroshana nirupam nirut nishad nishantha nishikant nishit nitai nithyanandam
  nityanand nivaan nivin niwat noboru nobuaki nobuharu nobuhide nobuhiko nobuhiro nobuhisa nobukazu nobumasa nobunaga
  nobuo nobushige nobusuke nobutaka nobutoshi nobuyoshi nobuyuki nonoy nontawat noorullah noppadol nopporn norbu
  noriaki norifumi norihide norihiko norihiro norihisa norikazu norimasa norimitsu noritaka noriyasu noriyoshi
  noriyuki nouhak nripendra nugroho nukaaraq nukappiaq nuttawut nuwanidu nyamdorj nyan nyo obaid obaidul obaidullah
  ochirbat ochirkhuyag oka omair omkar omprakash onkar oommen osamu osea oshada otgonbayar otohiko oudom paari
  padmakar padmakumar padmanabh padmanabhan pahan paiboon paing paisal palani palaniappan palanisamy palaniswami
  palanivel palash palden palitha panangian panapasa panat panchanathan pandapotan pandian pandiarajan pandurang panha
  panneerselvam pannerselvam panupong panya parakrama parameshwar parameshwara parash paratene parimal parinya parit
  paritosh parlindungan parth partha parthasarathi parthasarathy parthiban parthipan parulian parwiz pashupati passang
  patariki pateriki pathompol pathum patiphan pattanapong pauloosie pawan pazhanivel peerapol pekelo penaia pengcheng
  pengfei penisimani penjor perarivalan periyasamy perumal pervaiz petelo petera phanindra phankham phanom phat
  phatthanaphong pheakdey phichai phinjo phirun phitsanu phoe phoeun phongthep phoolchand phoumi phouvong phumtham
  phuoc pichai pichet piita pijush pillaiyan pinak pinaki pinit piripi piseth pitha piyabutr piyal piyapong piyasena
  piyush poasi pokpong polpree poltak pongsak pongthep ponipate ponlok ponmudi ponnusamy pothuraju prabath prabhakar
  prabhakara prabhakaran prabhas prabhu prabhudas prabhudeva prabir pradana pradipta pradyot pradyumna pradyut prafful
  praful prahlad praiwan prajak prajuab prajwal prakasan pramodya pramudya pranjal pranoy prasada prasanta prasanth
  prasenjit prashanta prasit prasoon prasun pratap pratapchandra prateek pratul pravit prawat prawit prayut prayuth
  preecha premachandran premalal premasiri premchand premji premkumar pridi prinya pritam prithivi prithviraj pritish
  priyank priyanshu priyantha priyaranjan priyo probir prodyut prosanta prosenjit pugazhenthi puguh pulak pulkit
  puneeth puran puranmal purevdorj puripol purnendu purnomo purshottam pushpakamal pushpendra puttanna puttaraju pyae
  pyay qayyum qiangdong qianjun qifan qifeng qigang qiguang qiming qingguo qinghou qinglin qinglong qingshan qingsheng
  qingsong qingwei qiusheng quamrul quanfu quanyou qudratullah quoc quy quyet rabindra rabindranath rachata rachmad
  rachmat radhakrishna radhakrishnan radheshyam radhey radzi raees raffy rafiqul rafizi rafli raghavan raghavendra
  raghubar raghunandan raghunath raghupathy raghuraj raghuram raghurama raghuvansh raghuvir rahat raheel rahmad
  rahmanullah rahmatullah raizo rajagopal rajagopalan rajaiah rajamanickam rajamouli rajarajan rajaram rajasekar
  rajasekhar rajashekar rajashekhar rajavel rajeevan rajendran rajendraprasad rajinikanth rajkiran rajkishor rajkummar
  rajmohan rajnath rajpal rajshekhar rajvir rakib rakibul rakshit ramachandran ramadoss ramaiah ramajayam ramakant
  ramalinga ramalingam ramana ramanaiah ramanand ramanathan ramankutty ramanujam ramappa ramarao ramasamy ramashankar
  ramaswamy ramavtar ramchandra ramdas rameez rameka rameshan rameshchandra rameshore ramkishan ramkrishna ramkumar
  ramlal ramlee ramli ramnath rampal ramprasad ramu ramvilas randhir ranganath ranganathan rangappa rangaswamy rangin
  ranil ranveer ranvir rapata rashedul rashidul ratan ratanak ratchapon ratchata rathinavel rattanak ravikant
  ravindranath ravindu ravish ravishankar raza razak razali redzuan reezal reiji reita rejaul reji rendi rendra renfu
  renjith reo revanna revanth rewi rewiti rezaul rezwan riaz riazul ridho ridhuan ridzuan rihari rikiya rikson riku
  rintaro ritabrata riteish rithisen ritsuo rittichai rizal rizieq rodante rodel rohail rohaizat rohitash rohullah
  roilo rokuro rommel ronak rongguang rongji rongjun ronojoy roop ropata ropi rosaiah rosauro roshen roslan rosli
  rosyam rubel rudiantara rudranil rudrappa ruhollah ruhul ruhut ruigang ruihuan ruilin ruiming runfa rungroj runsheng
  rupam rusdi rusnizam rustom ryogo ryohei ryoichi ryoji ryoki ryoma ryosei ryosuke ryota ryotaro ryoya ryozo ryuhei
  ryuichi ryuichiro ryujiro ryuki ryuma ryunosuke ryusei ryuta ryutaro ryuya ryuzo saahil sabam sabbir saburo
  sachchidanand sachindra sadaharu sadahiro sadakazu sadanand sadananda sadao sadayuki sadeera sadeesha safawi safee
  safeer sagala sagun sahala sahan sahat saibal saifur saikat sainbayar sainbuyan sajal saji sajith sakeasi sakichi
  sakiusa saksit sakutaro salesi saleumxay salleh samak samarendra samarjit sambasiva sambath sambhaji sambit samdhong
  samean samisoni samiullah samrat samrerng samuelu samuthirakani sanal sanan sanat sandag sandiaga sandipan sangappa
  sangho sanghoon sanghyuk sangram sangwon sangwoo sanjaasuren sanjaya sanjib sanjit sankaralingam sankaran sanoh
  sansern santanu santhanam sapan saptarshi saputra saqib saqlain sarabjit sarach sarat sarathkumar saravanan sarawut
  sarbananda sardul sareth sarfaraz sarmad saroeun sarthak sarwar sarwo sashank sasikumar sasindran satheesan sathian
  sathish sathit sathyanarayana sathyaraj satindra satoru satoshi satpal satria satyabrata satyanarayan satyanarayana
  satyapal satyendar satyendra saud saugata saumitra saut savenaca savuth sayantan sazzad sebghatullah sediqullah
  sefita sehoon sehun seigo seiichi seiichiro seijiro seiken seiki seishi seishiro seita seitaro seizo seksan
  selvakumar selvam selvamani selvaraghavan selvaraj selvarasa sendhil sengottaiyan senichi senkichi senthil
  senthilkumar seokjin serajul seremaia serey seru seshagiri setaleki setareki setiawan setoki setthaput setyo seungho
  seunghoon seunghwan seunghyun seungwon seungwoo sevuloni shabbir shadab shafi shafie shafiqul shafiqullah shafiqur
  shafiul shafqat shaheenur shaheryar shahidan shahidul shahnawaz shahril shahrir shahrukh shahrul shahzaib shailendra
  shajahan shaji shajith shakib shaktikanta shalabh shambhu shammi shamsher shamsur shamsuri shanakiyan shangfu
  shangkun shankarappa shankarrao shanmugam shantilal shaojie shaojun shaoqi shaoqiang shaoxiong shapoor sharadchandra
  sharanabasappa shariful sharifullah sharjeel shashidhar shashikant shatrughan shavendra shazwan shehan sheharyar
  shein shekhar shengjun shenglin shengwen sherab sheraz sherzad shibo shibu shicai shichiro shigeaki shigefumi
  shigeharu shigehiro shigehisa shigekazu shigeki shigemitsu shigenobu shigenori shigeo shigetaka shigetoshi
  shigeyoshi shigeyuki shiguang shijie shijo shijun shilin shiming shimpei shingo shinichi shinichiro shinjiro
  shinkichi shinnosuke shinpei shinsaku shinsuke shintaro shinya shiqiang shiran shirish shiro shisheng shishir shitao
  shivaji shivakumar shivalingappa shivanand shivanna shivappa shivaraj shivarajkumar shivendra shivkumar shivraj
  shivshankar shiwei shiyong shiyou shizhong shizuo sho shobhit shogo shohei shohidul shoichi shoichiro shoji shojiro
  shoma shosuke shota shotaro shougang shourya shouwen shouxin shouyi shoya shozo shravan shreeram shreyas shrikrishna
  shrinivas shripad shriram shubhankar shubhanshu shubhendu shubhodeep shugang shuguang shuhei shuichi shuja shuji
  shujiro shuma shuming shunichi shunji shunpei shunsaku shunsuke shunta shuntaro shunya shusaku shusheng shusuke
  shuta shutaro shuya shuzo shyamal shyamlal shyamsundar shyju siaosi sibghatullah sicong siddappa siddaramaiah
  siddeshwara siddhant siddique siddiqur sigit sihamoni sihanouk sihar sihasak sihol siju sikeli silambarasan simonie
  singye sintong sioeli siosaia siosifa sirajul sireli siriwat sisavath sitaram sitarama sithar sithu sitiveni
  sitthichai siupeli sivadasan sivagnanam sivaji sivajilingam sivanandam sivankutty sivasankar siwon sjafrie soane
  sodnom sodnomzundui soe soesilo sofyan sohaimi sohel sohrab soichi soichiro soji sojiro sokhon sokhonn sokphal sokun
  solihin solomone somaiah somasundaram somchai somchanh somen somendra someshwar somkiat somkid somkit sommai sompal
  somphop sompong sompop somsak somsavat somyot sonexay sontaya sonthi sophan sophanna sorawong sorayuth sosefo sosuke
  sota sotaro souma soumen soumendra soumyadip soumyajit soundararajan souphanouvong sourabh sousuke souta sovannara
  sreedharan sreejith sreekumar sreenath sreenivasan sreesanth srettha srijan srikant srinivasulu srinu sriramulu
  suardana suarsana suastika subal subas subbaiah subbaraj subbarayan subhajit subhankar subhas subhashis subhasish
  subhendu subimal subramanian subramanya subrata subri suchat suchindra sudana sudarma sudath sudeep sudhakaran
  sudham sudheer sudiana suebsak sufian sugata suguru suhaimi suharso suhas suho sujan sujay sujiwo sujoy sukanta
  sukardi sukdeb sukhbaatar sukhbat sukhbir sukhendu sukhram sukhum sukhumbhand sukri sukumaran sulak suliasi sulistyo
  sumanadasa sumanta sumantra suminda sumith sunai sunao sundaram sundararajan sundarlal sunggyu sungho sunghoon
  sunghwan sungjae sungjin sungmin sungwon sungwoo sunilkumar supachai supachok supardi suparta suphachai suphanat
  suporn supot suprakash supratim supriyadi supriyo surachai surachate suradet surajit suranga suraphol surapol
  surapong surasak surayud surender surinder suriya suryadi suryakumar suryanarayana suryo susanta sushanta sushovan
  susil susilo susumu suthep suthichai suthin suthipong sutiyoso suttipong suvendu suvir suwat suwit swaminathan
  swaraj swarup syafii syafiq syahmi syahrul syaiful syamsul syukri tadaaki tadafumi tadahiko tadahiro tadanobu
  tadanori tadao tadashi tadatoshi tadayoshi tadayuki taeho taehoon taehwan taehyun taehyung taeil taemin taeyong
  taibo taichi taichiro taihei taiji taijul taika taiki taiming taione taisei taishi taisuke taiyo taizo tajammul
  tajul takaaki takafumi takaharu takahide takahiko takahiro takahisa takaki takamasa takamitsu takanobu takanori
  takao takatoshi takaya takayasu takayoshi takayuki takeaki takefumi takeharu takehiko takehiro takenori takeo takeru
  taketoshi takeya takeyoshi takeyuki takuji takumu takuo takuro takuya takuzo tamahou tamihana tamilarasan tamotsu
  tanakorn tanasak tanbir taniela tanielu tanin tanmay tanmoy tanong tanzid tanzim tarak tariana tarmizi tatan tatang
  tateo tathagata tatsuaki tatsuhiko tatsuhiro tatsuji tatsuma tatsunori tatsunosuke tatsuo tatsuro tatsuru tatsushi
  tatsuya tatsuyuki tatsuzo taufiq tauqeer tauseef tavita taweesin tawhiri tayza tedy teerapong teerasak teerasil
  teerathon tegshbayar teiji tejashwi tejpal tejvir temuera temur temuujin teofilo teone teppei teruaki teruhiko
  teruhisa teruo teruyoshi teruyuki teten tetsu tetsuhiko tetsuhiro tetsuji tetsunosuke tetsuo tetsuro tetsushi
  tetsuta tetsutaro tetsuyuki tetsuzo teuku thaksin thambiah thambidurai thanakorn thanapol thanathorn thanawat thanet
  thang thangaraj thangavelu thanikachalam thanin thankachan thanom thanong tharindu thaung thavrak thawan thaworn
  thearith theeraphong theerathon thiagarajan thiha thilakan thilan thilanga thilina thimmappa thinh thippeswamy
  thirachai thirumal thirumavalavan thisara thitipoom thongchai thongloun thongsing thubten thupten thurairajah
  thushar thyagarajan tianci tianming tianrui tiansheng tianyou tiejun tieliang tiemin tiep tieshan tilak tillakaratne
  timoci timor tingfang tissa tjahjo tjetjep toai toan tobgay tobgyal todung tofael tofazzal togar togi tokuji
  tokujiro tokuro tomasi tomihisa tomoaki tomoharu tomohide tomohiko tomohiro tomohisa tomokazu tomoki tomonobu
  tomonori tomoya tomoyasu tomoyoshi tomoyuki tongam tongchai tooryalai torahiko toru toshiaki toshifumi toshiharu
  toshihide toshihiko toshihiro toshihisa toshikatsu toshikazu toshiki toshimasa toshimichi toshimitsu toshinobu
  toshinori toshiro toshitaka toshiya toshiyasu toshiyuki toshizo totok touhid touseef towhid toyohiko trairong
  trimedya trivikram tsedenbal tserendorj tsewang tsogtbaatar tsogtsaikhan tsuguo tsultrim tsunekazu tsuneo tsutomu
  tsuyoshi tubagus tuhin tukaram tulga tulsidas tumenbayar tumpak tumpal tumur turab tuvshinbayar ubaid uchral udayan
  udayanga udayanraje udhayakumar udhayanidhi udomdej udomsak ujang ujjal ujwal ukyo umakant umapathy umashankar umed
  umer unnikrishnan unosuke untung upali upul usama uthayakumar utpal uttama uusaqqak uvdloriaq vadivel vadivelu
  vaidyanathan vaiko vairamuthu vaithilingam vaiyapuri vajira vajiralongkorn vallabh vallabhbhai vannak vannarith
  vannath vansh varad varadarajan vardhan vasantrao vasavan vasudevan ved vedant veera veerabhadra veeraiah veeramani
  veeranna veerapol veerappa veerappan velappan velmurugan velumani velupillai venkaiah venkata venkatarama
  venkataramana venkateswara venkateswarlu venkatramana venugopal vereniki vetrimaaran vhong vibhu vibol vichai vichea
  vidit vidyadhar vidyasagar vidyut vigneshwaran vigneswaran vijayabaskar vijayakanth vijayakumar vijayan vijayendra
  vijaykumar vijit vijitha vikramaditya vikramjit vikrant vilay vili viliami viliamu vilikesa vilimone vilimoni
  vinayak vineeth vinit vinu viraj virat virbhadra vireak virender virendra viroj virupaksha virupakshappa visal
  visanu vishnuvardhan vishwajeet vishwajit vishwanath vishwas vishweshwar visoth viswanathan vithal vitthal vivaan
  vivekanand viyaskanth vorapoj voravuth voreqe vuthea vuthy waata wahab waheedullah wahidullah wahyudi waisake wajid
  wanchai wandjuk wangchuk wanindu warawut warut wasantha watana wataru watcharin weerachai weerapon weerasak weibin
  weibo weichao weidong weifeng weifu weigang weiguang weiguo weihao weijian weijie weijun weikang weikuan weiliang
  weilin weilong weimin weiming weipeng weiqiang weirong weisheng weitao weixing weizhi weizhong wenbiao wenbin wenbo
  wenchang wenchao wencheng wenfeng wenfu wenguang wenhai wenhao wenjun wenkai wenliang wenlong wenming wenqiang
  wensheng wentao wenwei wenwu wenxiang wenzhong wenzhuo wetini wibowo wichai wichian wichit widjojo widyo wijeyadasa
  wijitha wimal wimalasiri wirat wirathu wirawan wiroj wirote wisanu wissanu wittaya wonho wonwoo woobin woohyun
  woojin woosung worapoj woravit wunna wutthichai xiangdong xianglin xiangming xiangqian xiangsheng xianming xianzhi
  xiaobin xiaobo xiaochuan xiaodong xiaofeng xiaoguang xiaohai xiaojian xiaokai xiaokang xiaokun xiaoliang xiaolong
  xiaoming xiaopeng xiaoqiang xiaosheng xiaosong xiaotao xiaotian xiaowu xiaoxing xiaoyong xiaozhong xijin xilai xinbo
  xincheng xingcai xingguo xinghai xingjian xingrui xinjian xinming xinsheng xinzhong xuefeng xuegang xuejun xueliang
  xueming xuesen xuezhi yadaiah yadunath yagya yahaya yahiko yanbin yandong yandri yanming yanpeng yansheng yansong
  yanyong yaobang yaoming yarzar yasantha yashasvi yashovardhan yashpal yashwant yashwantrao yasonna yasuaki yasufumi
  yasuharu yasuhide yasuhiko yasuhiro yasuhisa yasuji yasukazu yasumasa yasunari yasunobu yasunori yasuo yasushi
  yasutaka yasutomo yasutoshi yasuyoshi yasuyuki yataro yathindra yathish yatin yatindra yawar yaxiong yayan yayat
  yeddyurappa yediyurappa yellaiah yerrannaidu yibin yibo yichang yidumduma yifeng yimou yingiya yingjun yinglong
  yingming yisheng yiyong yodchai yogaraj yohei yoichi yoichiro yoji yojiro yongchang yongfu yonggang yongguang
  yonghai yongho yonghwa yongjian yongjie yongjun yongliang yonglin yongming yongnian yongqi yongqiang yongsheng
  yongtao yongyuan yongyuth yongzhi yongzhong yonten yoongi yorihisa yosaku yoshiaki yoshifumi yoshiharu yoshihiko
  yoshihiro yoshihisa yoshikatsu yoshikazu yoshiki yoshimasa yoshimitsu yoshimori yoshinobu yoshinori yoshiro
  yoshitaka yoshitake yoshiteru yoshitomo yoshitsugu yoshiya yoshiyasu yoshiyuki yosuke yota yotaro youcai youde
  youlin youming younas youngchul youngho younghoon younghwan youngjae youngjin youngmin youngseok youngsoo youngwook
  younus youwei yoyok yoyoy yuanchao yubaraj yubo yucheng yudai yuddy yudha yudhi yudhisthir yudhistira yudi yufeng
  yugo yuguo yuhai yuhang yuhao yuhei yuichi yuichiro yuji yujiro yukiaki yukichi yukihiko yukihiro yukihisa yukimasa
  yukinari yukinobu yukinori yukitaka yukiya yukiyoshi yukun yuliang yulong yuming yunfeng yunhai yunho yunlong
  yunosuke yunpeng yunshan yunsheng yuquan yusaku yusei yusheng yushi yushin yushiro yusof yusoff yusril yusuke yusup
  yutaka yutaro yuthasak yuxiang yuya yuzhong yuzo yuzuru yuzvendra zabihullah zabiullah zaenal zaher zahirul
  zahirullah zahoor zahrain zahurul zaidi zainal zaini zaldy zalmai zalmay zambri zambry zamri zandanshatar zandro
  zarni zaw zayar zedong zemin zeming zenji zentaro zenzo zeya zeyar zhanguo zhanjun zhanshu zhanwei zhaoxing zhaoxu
  zhenbang zhendong zhengfei zhenggang zhenghai zhenghao zhenghua zhengjie zhengkun zhengliang zhengming zhengrong
  zhengsheng zhenguo zhengwei zhenhai zhenmin zhenming zhenning zhentao zhenwei zhenxing zhibin zhibo zhichao zhicheng
  zhidong zhifang zhifei zhifeng zhigang zhiguang zhiguo zhihai zhihao zhijian zhijie zhijun zhikai zhiliang zhilong
  zhiming zhipeng zhiqiang zhisheng zhitao zhiwei zhiwen zhixiang zhixing zhixiong zhiyi zhiyong zhiyuan zhizhong
  zhongfu zhonghai zhongli zhongliang zhonglin zhongming zhongping zhongwei zhongwen zhongxian zhongxun zhongyi
  ziaulhaq ziaur zihao zikri zillur ziyang zobaer zongnan zongyuan zorig zorigt zubayer zubin zulkarnain zulkefli
  zulkifli zulqarnain`;
