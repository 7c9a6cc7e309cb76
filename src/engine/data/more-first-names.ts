/**
 * First names, lower case and without accents, that are neither words nor common surnames of English and that the
 * other lists lack. Written by hand: names usual in Wales, Ireland and Scotland, and elsewhere in the world.
 */
export const moreFemaleFirstNames = `
  bev
  benazir cerys chandrika corazon dannii halle khaleda mamata megawati rhian tarja thandie tzipi
  agnieszka aine aino angharad anneke anneli annukka anwen aoibhe aoibheann aroha ayaka ayako ayumi azadeh bethan
  bhavna blodwen bogdana bogumila bozena bozhena breda bronagh burcu busisiwe caoimhe catrin ceinwen
  chiamaka chidinma chinyere chipo cliona daiva danuta delyth dilys dineo dorota dragana dunja ebru eilidh eirian
  eirlys eleri eluned elzbieta eniola eszter eteri fadumo ffion fionnuala folasade freja funmilayo galyna gergana
  gitte glenys gordana grainne grazina grazyna gudrun gulnara gwenda gwendoline gwenllian hafsat halyna hanneke
  haruka hazal hege heledd helle henrike hinewai hiroko ieva ifeoma ilze ingrida irja iryna isolda itziar
  jadranka jadwiga jolanta kaisa kazuko khanyisile kirsi kirsty kristiina kurmanjan lerato liesbeth ligaya liina
  liisa lilja ljiljana ljubica losa lowri lucja lyubov lyudmila maiju mairead mairi majlinda mareike
  marged marit marjatta marzena mbali meenakshi meinir meltem merike mette mhairi michiko mieke mirela mirjam
  mirjana moana morag morven morwenna myfanwy nadezhda naledi nandini natalija natsuko nele nerys ngaire niina
  nilufar nkechi nokuthula nomsa nonhlanhla nozomi nthabiseng nuala nurgul oddny odile olha olufunke orlaith
  paivi pelin pirjo preeti priyanka ragnhild refilwe riina riitta ritu ritva roisin ruta sachiko sadhbh safiya
  sandhya sanna sanne savitri seija setsuko shabnam shanthi sigrun siiri silje silvija sinikka sioned siwan
  slavica snezana sunniva svetla svitlana tamsin tanja tatjana tegwen thandeka thandi thuy tiina tsveta tuuli
  tuulikki unni urszula vaida valentyna valgerdur vesna vibeke vigdis viktoriya yetunde yevgenia yewande yuko
  yuliya yumi zandile zarina zehra zeynep zofia zsofia zsuzsa
  hauwa risikat hadiza uju obiageli bolanle efua wanjiru wambui njeri akinyi achieng atieno
  nompumelelo palesa dikeledi selamawit hirut tigist meseret nkosazana nobuhle ntombi wangari
  muthoni nyambura iseabail wangmo hafsatu khadijah chinwe nkem
  ezinne ebere morenike oluchi
  adaora adetoun adunni afolake aigerim ainura aiste aizada ajoke akua alamea alisi altynai amarachi amita
  ammara anahita anara anargul anjali anuradha araba arpita arundhati asel ashwini asli astghik atefeh aygul
  aynur bahar banu batool beenish bhavana bilge birgul bisi bohdana bosede buhle busola canan ceren chaitali
  chandni charu chimamanda chinelo chizoba cigdem clodagh damla danai daryna dearbhla deepika deepti derya
  devika dilbar dilnoza divya dunya durdona durga ebunoluwa egle eimear elnaz enkhtuya esin ewurama fadia
  fahmida falak faryal fatiha fawzia fereshteh feyza figen fionnghuala firdaus firouzeh funke fusun gauri
  gayatri geeta gintare gita golnaz gonca gulbahor gulsen gulshan gulsum gunjan haifa haneen harini hasina
  hema hemlata hibo hinemoa hodan hurriyet ifrah indrani inese intisar ipek irum isha ishita ismahan itohan
  jahnavi janaki jayanthi jayashree jebet jerono jurate jyothi jyotsna kadri kalpana kalyani kamala kanchana
  kareena karuna kateryna kaveri kavitha keabetswe keerthi kehkashan khalida khushboo komal kumari kusum
  lalita lalitha lasairiona latoya litia liudmila lobna losalini lucyna lungiswa maarja madhavi madhuri mahira
  mahnaz maliha malini manisha manju mansoureh marama marjan masuma mawada meena meerim meghna mehwish melahat
  mele mercan mereana merve minal miroslawa mitra mrinalini muireann mukta munira mwende mykhailyna naheed
  nahla nalini namrata nargis nasrin nazanin naznin neelam neha nesrin ngahuia nigora niloofar niloufar
  nirmala nishat nivedita nkiruka nolwazi nomalanga nomfundo nomthandazo nozipho nqobile nuray nurcan nyokabi
  oge olayinka omolade omotola onyinye oonagh oyindamola ozge ozlem padma padmini parisa parvati parvin payal
  perihan pille pinar poonam prabha pratibha preethi prerna puja purnima qamar quratulain radhika ragini
  rajani rajashree rajeshwari rakhi rangita ranjana rasha rashmi razia realtin reem rekha renuka reshma
  revathi reyhan roksana ruhi rukhsana rukmini runa rupa ruxandra sadaf sagal salote sangeeta sapna saroja
  saule savita seema senem serap sevgi sevil shagufta shaheen shahida shaista shakuntala shamim shamima
  sharmila sharmistha sheetal shefali shilpa shireen shirin shobha shruti shubhra shweta sinem siphokazi sita
  smita smriti sneha solomiya sridevi subhadra suchitra sudha sujata sukanya sumitra sunanda supriya surekha
  sushila swapna swati tabassum tahmina talei tamanna tanuja tanvi taslima tejaswini tendayi teuila thenjiwe
  thobeka titilola tooba treasa triin tugba tulay tumelo turkan ujjwala umaima ummu unaisi unathi urmila usha
  ushma uzma vaishali vandana vani varsha vasanthi vasiti vasudha veena vidya vijaya vimala vineta vrinda
  wajiha wanja wasima wioletta yamini yelda yeter yevheniia yurdagul zahida zeba zerrin zodwa zohreh zubaida
  zuhra zulaikha zuleikha zuleyha zuzanna
  aoibhinn caoilfhionn meabh blathnaid brid eithne fidelma gobnait noirin siofra bairbre grania muirne teleri
  heulwen morfydd ceridwen seonaid kirsteen peigi ishbel
`;

export const moreMaleFirstNames = `
  arsene atal bernd didier ehud helmut junichiro manmohan mervyn nawaz olusegun osama pervez piers romano ruud sachin
  saddam sourav yitzhak yoweri
  abdirahman abiodun adebayo agnar ahmet aidos akira aled alemayehu aliaksandr aliyu alun anatoly antti arjun
  arkadiusz arnav arunas arvid arwel asbjorn asen askar ayodele babatunde balazs balint bayram bence bendik
  benedek besnik bjarne bleddyn blerim bojan boleslaw boyan bronislaw burak caradog cathal celal ceredig cezary
  chijioke chike chinedu chinonso chukwuemeka cian colm conall cormac corneliu csaba dainius daithi davor dawit
  desislav dewi diarmaid diarmuid dieudonne dinesh dmytro drazen eero efosa eifion eilir eino eirig eirik ekrem
  emre emrys emyr enver eoghan erdem erkki euan evgeni farhad fatih fatmir fearghal femi feng ferenc fergal
  ferran fikret fintan fionn folarin fredrik gabor gaurav gediminas gennady geraint gerallt gethin gheorghe
  gintaras giorgos girma gruffydd grzegorz gunnar gwilym gyorgy haile halil hannes haruto hefin heikki hemi
  hichem hideki hideo hiroki hisham hristo huw hywel iestyn ieuan ifan ignas ihor ikenna ilir ilya inaki indrek
  ionut iqbal islwyn istvan ivaylo iwan jaakko jakov janez janko jannik janusz jarmo jaroslav jaroslaw jeroen
  jerzy jiri jorgen joris juha juhani jukka juozas kabelo kaito kalevi kaspars katsuo kazimierz kazuya kerem
  kestutis kiyoshi kjell koos kristjan kristof kwabena lajos lasse laurynas lefteris leszek levente linas liviu
  ljubomir llyr lorcan ludek luka lwazi maciej madis makoto mantas mareks marijan martynas masato masoud meirion
  mikko miklos mikolaj milos mindaugas mladen modibo mohan moussa murdo mwangi mykola naoki nebojsa nedim
  nenad nikhil njabulo nuno obinna oddbjorn oddvar oisin oleh oleksandr oleksiy olumide ondrej onur onyeka oskari
  ousmane ovidiu owain oyvind pavlo peeter pekka pelle peteris petras petteri piet plamen prabhat prakash pranav
  predrag przemyslaw radek radoslav radoslaw radovan rafal raimonds raivis ramesh ramunas ratko reijo rhodri
  ricardas rikard risto rostyslav ruairi ruaridh rustam ryo ryszard sakari samet sandeep santeri saulius sead
  sebastiao serhat serhiy seydou shigeru shinji sibusiso sigurd simonas siyabonga slawomir slobodan soren srdjan
  stefanos stelian stipe stoyan subash suresh svein sverre sylwester szymon tadeusz tadhg takashi tane tapio
  taras tarmo tautvydas tendai teppo tetsuya tevita themba tihomir tiit tilo toivo tomislav tonis torbjorn
  torcuil tormod trygve tsvetan tudur tunde tuomas uldis ulf umit urmas valdas valdis vasil vasile vasyl veikko
  veljko vikram vilmos vitaliy vlado vojtech vusi vytautas waclaw wieslaw wiktor wim wiremu wladyslaw wojciech
  yevhen yiannis yukio yuto zbigniew zbynek zdenek zdravko zeljko ziya zlatan zsolt zurab
  ifeanyi garba sanusi segun gbenga bongani lungile odhiambo otieno kamau abebe tesfaye tekle
  mulugeta jide dapo kunle biodun bukar jabulani mthunzi nkosinathi zolani kipkemboi kiplagat
  cheruiyot ochieng omondi njoroge kariuki githinji tiao gearoid fearghas torquil iorwerth
  basavaraj feroz devraj mallesh imtiaz subir chukwudi chidiebere nnamdi ugochukwu
  shehu
  abayomi abdiaziz abdikadir abdullahi abhijit abhinav abhishek adedayo adegoke adekunle adeniyi adetokunbo
  adewale aditya afzal agung ahmadou aivar aivars ajit akash akhil akinola akinwumi algirdas alibek alimzhan
  amarjit amitabh anand anant anatoliy aniruddha ankit ankur anuj anup aodhan aperahama apisai arash ardavan
  arturas arvind asghar ashish aslam atiku atul avinash ayodeji azamat azizbek babajide babak baboucarr
  bahadir bahram bakyt balaji balbir baldev balram basir batbayar behnam behrouz bekele bektur bharat bhaskar
  bheki bhupinder biju bikash biniam birhanu boguslaw brajesh cemal cengiz chandan chandrashekhar chetan
  chibuzor chidubem chisomo cihan dagfinn daniyar dariusz darshan dauda debashish devendra devinder dharmendra
  dhruv dilip diptendu donncha dorji eamonn ebrima ejike ekene elhadj endalkachew enkhbayar epeli erdal
  erdogan ergin erkan ermias ersin fakhri faraz fardin farooq farrukh fayaz fayez fekadu fereydoun ferhat
  fiachra firdous gagan ganbold gebre getachew ghassan ghulam girish gokhan gopal govind gulzar gunars guntis
  gurbir gurinder gursharan gyan hamad hameed harbhajan hardeep harjit hemant henok hicham
  hikmet himanshu hohepa hossein hryhoriy husam huseyin iarla iftikhar ikechukwu ikhlaq ilhan imants inderjit
  indrajit ireneusz irshad ishaan ismet issam ivars izzat jagdish jagmeet jahangir jaleel jamshid janaka
  jaswinder jatin javad jayant jignesh jitendra jomo josaia kabir kailash kalev kamalpreet kapil karan karthik
  kasim kassahun kaushik kazim keshav ketan khurram khurshid kidane kishore kuldip kunal kushal kwadwo kwaku
  kwesi lakshman lokesh luvuyo madhav madhusudan mahamat mahendra mahesh mahmut mairtin mandla manish
  manjunath manoj mansoor manzoor margus mariusz masood matiu mayank mehul melaku mesfin milind minhaj
  miroslaw mithun mohit mohsen moshood mubarak muhammadu muhsin muiris mukesh mukhtar murali muthu muzaffar
  mykhailo nagesh naji naoise narayan naresh naseem naser naveen navin navtej nazir neeraj niraj nirmal
  nisar nishant nitin nizam nkululeko normunds numan nurlan nursultan nuwan obafemi odhran okechukwu olabode
  oladipo olakunle olanrewaju olatunji oleksii olufemi onyekachi osagie ostap ozan ozgur pankaj paora parag
  paramjit parvez parviz piaras pradeep pradip prafulla pramod pranab prasad prashant prathap pratik praveen
  pravin prithvi proinsias przemek punit pushkar qadir qaiser rachid raed rafiq raghav raghu raheem rahim
  rahman raivo rajat rajeev rajendra rajiv rajkumar rajnish rakesh ramakrishna raman ramazan ramin ramzan
  ranbir randeep rangana ranjan ranjit rashad rashed ravinder ravindra rawiri reza ridwan rimantas rishabh
  ritesh riyaz rohan rohit rustem ruwan saeed safdar sajad samarth sanath sandip sanjeev sanjiv sanket santosh
  sarath sarfraz sasidharan satish satyajit saurabh sedat selcuk semih semisi seosamh serdar serkan sevket
  shafiq shahbaz shahriar shahzad shailesh shakeel shakil shamsul shankar sharad sharif shariq shashank
  shaukat shehzad shiraz shiva shivam shoaib shovon shrikant shubham siddharth siddhartha siddiq sikandar
  sikander sinan sione siphiwe sivakumar somnath soumitra sreedhar sridhar srikanth srinivas srinivasan
  subhash subramaniam subroto sudarshan sudhakar sudhanshu sudhir sudip sugath suhail sujit sukhdev sukumar
  sumeet sumit sundar suraj surendra surya suryakant sushil swapan syed szczepan taimur talal tamati tamer
  tanveer tanvir tapas tareq tarun taufik tayyip tejas tekin tesfalem thabang thamsanqa thilak tiernan tipene
  tolga tuncay turgay turgut tushar uday udaya ugur ulugbek umesh utkarsh uzair vaibhav varun vasant velimir
  venkat venkatesan venkatesh vikas vikash viliame vimal vinay vineet vinod vipin vipul vishal vishnu vivek
  volkan vuyani vuyo waheed wahid waisale waleed waqar waqas wlodzimierz wojtek wondwossen yakup yaqoob yash
  yavuz yigit yilmaz yogesh yonas younis yunus yuriy zaheer zakir zameer zekeriya zenebe zinedine zulfiqar
  zwelithini zygmunt
  caoimhin darragh domhnall donnacha malachy ruadhan senan tiarnan aneirin taliesin calum coinneach
  eachann iomhar murchadh ruari sorley tavish
`;
