/**
 * First names, lower case and without accents, that are neither words nor common surnames of English and that the
 * other lists lack. Written by hand: names usual in Wales, Ireland and Scotland, and elsewhere in the world.
 */
export const moreFemaleFirstNames = `
  bev
  benazir cerys chandrika corazon dannii halle khaleda mamata megawati rhian tarja thandie tzipi
  agnieszka aine aino angharad anneke anneli annukka anwen aoibhe aoibheann aroha ayaka ayako ayumi azadeh bethan
  bhavna blodwen bogdana bogumila bozena bozhena breda bronagh burcu busisiwe caoimhe catrin ceinwen ceri
  chiamaka chidinma chinyere chipo cliona daiva danuta delyth dilys dineo dorota dragana dunja ebru eilidh eirian
  eirlys eleri eluned elzbieta eniola eszter eteri fadumo ffion fionnuala folasade freja funmilayo galyna gergana
  gitte glenys gordana grainne grazina grazyna gudrun gulnara gwenda gwendoline gwenllian hafsat halyna hanneke
  haruka hazal hege heledd helle henrike hinewai hiroko ieva ifeoma ilze ingrida irja iryna isolda itziar
  jadranka jadwiga jolanta kaisa kazuko khanyisile kirsi kirsty kristiina kurmanjan lerato liesbeth ligaya liina
  liisa lilja ljiljana ljubica losa lowri lucja lyubov lyudmila maiju mairead mairi majlinda manpreet mareike
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
  muthoni nyambura iseabail wangmo hafsatu maryam fatoumata mariama aminata khadijah chinwe nkem
  ezinne ebere morenike oluchi
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
  mikko miklos mikolaj milos mindaugas minh mladen modibo mohan moussa murdo mwangi mykola naoki nebojsa nedim
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
  basavaraj feroz devraj mallesh imtiaz subir chukwudi chidiebere nnamdi ugochukwu abubakar
  shehu ibrahima
`;
