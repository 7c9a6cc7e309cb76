/**
 * First names, lower case and without accents, that are neither words nor common surnames of English and that the
 * other lists lack. Written by hand: names usual in Wales, Ireland and Scotland, and elsewhere in the world.
 */
export const moreFemaleFirstNames = `
  aine aino angharad anneke anwen aoibheann aroha ayumi bethan bhavna blodwen bogumila bozena bronagh caoimhe
  catrin ceinwen ceri chiamaka chidinma chinyere delyth dilys dorota eilidh eirian eirlys eleri eluned elzbieta
  ffion fionnuala folasade funmilayo gitte glenys grainne grazyna gudrun gwenda gwendoline gwenllian hanneke
  haruka hege heledd helle henrike ifeoma irja itziar jadwiga kirsi kirsty liesbeth ligaya losa lowri mairead
  mairi marged marit marjatta meinir mhairi mieke mirjam moana morag morven morwenna myfanwy nadezhda natsuko
  nerys ngaire nkechi nomsa nthabiseng oddny olufunke orlaith pirjo priyanka ragnhild ritva roisin sadhbh sanna
  seija shanthi siiri sinikka sioned siwan sunniva tamsin tegwen thuy tuulikki unni urszula valgerdur vigdis
  yetunde yewande zofia zsofia
`;

export const moreMaleFirstNames = `
  adebayo agnar aled alun anatoly arjun arkadiusz arvid arwel asbjorn babatunde balazs bleddyn boleslaw caradog
  ceredig chijioke chinedu cian colm conall cormac daithi dewi diarmaid diarmuid eero eifion eilir eirig eirik
  emrys emyr eoghan erkki euan fearghal femi feng ferenc fergal fionn gaurav gennady geraint gerallt gethin
  giorgos gruffydd gunnar gwilym gyorgy haruto hefin heikki hemi hideo huw hywel iestyn ieuan ifan ikenna iqbal
  islwyn istvan iwan jaakko janusz jaroslav jiri jorgen juhani jukka kazimierz kiyoshi kjell kwabena lasse llyr
  lorcan ludek meirion mikko miklos milos minh mohan murdo mwangi nikhil obinna oddvar oisin olumide onyeka
  oskari oyvind pekka petteri piet prakash radek ramesh rhodri ruairi ruaridh sandeep slawomir soren subash
  suresh sverre tadhg takashi tane tapio tevita torbjorn torcuil tormod tudur tunde tuomas veikko vikram wim
  wiremu wojciech zbigniew zdenek
`;
