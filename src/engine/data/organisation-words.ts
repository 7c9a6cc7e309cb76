import { words } from './words.ts';

/**
 * Words that tell an organisation, a document or a place from a person, lower case.
 * Sources: Companies House list of legal endings, UK Cabinet Office "Departments, agencies and public bodies",
 * USA.gov A-Z index of agencies, ISO 3166 (countries), US Census (states), by hand.
 */

/** What teams call themselves behind the name of their place: `the Tarn Hawks`, `the Hawks`. */
export const teamNames =
  words(`thistle celtic dynamo hornets saints comets knights hawks eagles harriers swifts lions tigers bears wolves bulls
  panthers sharks raptors ravens falcons rockets warriors royals crusaders hurricanes stormers cougars huskies wildcats
  mustangs pirates buccaneers vikings titans bruins penguins oilers wasps`);

/** A capitalised run that holds one of these names an organisation. */
export const organisationWords: ReadonlySet<string> = new Set([
  ...teamNames,
  ...words(`enforcement protection office agency foundation party university college school institute institution
  committee commission council court department ministry bureau board authority association union federation society trust
  group company corporation corp corp. inc inc. ltd ltd. llc plc co co. bank fund hospital clinic church times post news
  journal tribune herald gazette guardian telegraph observer independent mail mirror sun star chronicle globe press media
  network television tv radio magazine edition review house senate congress parliament assembly government administration
  campaign center centre service services force army navy police guard team club league museum library laboratory
  labs systems technologies technology industries partners holdings airlines airways motors energy alliance coalition
  forum initiative project program programme task nations watch international charity studios pictures
  entertainment records books publishing publications security intelligence treasury embassy mission cabinet caucus
  conference convention tribunal charities regulator watchdog rovers town rangers villa wanderers united athletic albion hotspur fc afc
  rfc cc outfitters securities brands foods logistics stores retail pharmaceuticals chemicals mills research link works
  water rail gas power oil steel mining minerals resources pharma biotech therapeutics software robotics analytics hotels
  homes housing properties estates developments construction builders engineering shipping ferries lines aviation
  aerospace cruises travel leisure farms dairy dairies brewery brewing distillery bakery supermarkets markets fashion
  clothing capital ventures investments insurance assurance mutual academy surgery gallery orchestra telecom
  communications digital interactive solutions consulting consultants associates architects solicitors chambers metals metal plastics paper textiles timber cement fisheries vineyards wines spirits cider`),
]);

/** A capitalised run that ends in one of these names a time, a place, a law or an event. */
export const thingWords =
  words(`earthworks ironworks steelworks waterworks brickworks gasworks glassworks day night week month year act bill law treaty war street road avenue lane river lake sea
  ocean mountain mountains valley county city state states island islands coast bay park square tower hotel bridge airport
  station stadium arena cup prize awards games olympics championship championships festival edge show project agreement
  accord protocol constitution amendment plan deal code rights summit debate election primary caucuses crisis scandal
  messenger maps drive cloud store pro phone app index grants bonds loans coverage refugees voters affairs policy standards assistance
  learning photos zones benefits guidelines rules soup`);

/** A capitalised run of two or more that ends in one of these names a place, which does not speak. */
export const placeWords =
  words(`street road avenue lane river lake sea ocean mountain mountains valley island islands coast bay square bridge
  beach hill hills creek falls forest woods moor dale pond canal channel harbour harbor peninsula cape point cove marsh
  fen heath common wharf quay pier wood grove terrace boulevard drive close crescent gardens`);

/** Nouns that stand for an organisation: `the company`. */
export const organisationNouns =
  words(`company firm group giant agency organisation organization charity party campaign
  government administration ministry department office council committee commission board court tribunal union association federation
  foundation trust institute university college school hospital bank fund business corporation manufacturer retailer
  carmaker chipmaker drugmaker automaker planemaker steelmaker bookmaker housebuilder shipbuilder brewer distiller
  wholesaler discounter supermarket airline operator developer maker publisher broadcaster network television radio tv newspaper paper magazine website site outlet
  tabloid daily weekly platform startup start-up brand club team band studio regulator watchdog body force army police
  military church museum think-tank think tank lender insurer supplier utility chain panel inquiry coalition alliance
  movement nonprofit non-profit ngo lobby camp embassy parliament senate congress house cabinet kremlin
  district coastguard directorate secretariat delegation customs militia navy constabulary authority bureau blog channel station publication journal laboratory lab zoo theatre theater cooperative co-op brewery
  consortium conglomerate league syndicate family jury bench borough township parish diocese orchestra
  carrier chamber society academy grocer bloc airport hotel library clinic prison gallery festival hospice consulate treasury shipyard railway observatory
  opera ballet sanctuary refinery industry store shop restaurant cafe café pub farm factory mill railroad dealership bakery
  winery distillery cinema arena nursery kindergarten pharmacy surgery squad brigade battalion troupe choir ensemble
  presidency monarchy palace judiciary legislature assembly caucus opposition leadership management prosecution defense
  defence municipality junta consultancy partnership monastery convent abbey synod seminary mosque synagogue congregation
  inspectorate guild franchise racecourse aquarium hostel helpline foundry smelter exporter importer`);

/** Streets that stand for who works there. */
export const streetsThatSpeak: ReadonlySet<string> = new Set([
  'downing street',
  'wall street',
  'fleet street',
]);

/** Nouns that stand for a text: `the report`, `the Act`. */
export const documentNouns =
  words(`text suit brief bio piece commentary guide op-ed memorandum dissent blueprint endorsement shirt t-shirt hat badge registry acknowledgments acknowledgements report statement letter memo email e-mail document documents act bill law article editorial communique warning amendment policy card terms
  story study survey paper lawsuit complaint filing indictment affidavit ruling judgment opinion resolution petition
  manifesto constitution treaty agreement deal order directive guidance guidelines review analysis book memoir biography
  transcript testimony speech ad advert advertisement commercial billboard poster sign banner placard flyer leaflet
  pamphlet brochure post tweet blog headline caption inscription plaque note message release dossier file record poll
  website page log logbook diary submission prospectus handbook manual summary preface foreword epitaph postcard telegram
  invitation proposal minutes register alert entry column audit communiqué census notice warrant contract clause label video song lyrics verse prayer notification circular ordinance decree bylaw by-law chronicle annals ledger manuscript rulebook textbook guidebook thesis dissertation treatise draft despatch
  copy advisory bulletin newsletter proclamation graffiti voicemail citation assessment evaluation footnote annex appendix
  preamble disclaimer obituary eulogy sermon poem novel hymn psalm anthem recipe menu receipt certificate permit sticker
  tattoo catalogue catalog questionnaire timeline leaflets fax signboard chalkboard blackboard whiteboard tombstone gravestone headstone`);

export const places =
  words(`afghanistan albania algeria argentina armenia australia austria azerbaijan bahrain bangladesh
  belarus belgium bolivia bosnia botswana brazil bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus
  denmark ecuador egypt england eritrea estonia ethiopia europe finland france germany ghana greece guatemala haiti honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait
  latvia lebanon liberia libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique
  myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines
  poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
  switzerland syria taiwan tajikistan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam
  wales yemen zambia zimbabwe britain america africa asia uk us u.k. u.s. usa u.s.a. eu alabama alaska arizona arkansas
  california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont wisconsin wyoming london paris berlin moscow beijing tokyo brussels rome madrid vienna geneva
  dublin edinburgh glasgow cardiff belfast manchester liverpool leeds birmingham bristol washington boston chicago
  philadelphia detroit miami atlanta houston dallas denver seattle cleveland baltimore pittsburgh manhattan brooklyn
  hollywood jerusalem tehran baghdad kabul damascus cairo istanbul ankara delhi mumbai sydney melbourne toronto ottawa
  montreal vancouver orlando phoenix charlotte austin columbus nashville memphis milwaukee benghazi aleppo mosul crimea
  munich hamburg frankfurt zurich antwerp amsterdam rotterdam utrecht copenhagen stockholm gothenburg oslo helsinki
  reykjavik limerick inverness swansea sunderland leicester plymouth southampton portsmouth brighton ipswich
  wolverhampton blackpool rochdale stockport grimsby peterborough northampton luton naples turin venice bologna genoa
  palermo barcelona seville bilbao lisbon porto athens thessaloniki kiev kyiv minsk warsaw krakow prague budapest
  bucharest belgrade zagreb sarajevo skopje tirana tallinn vilnius marseille toulouse nantes strasbourg bordeaux
  tripoli algiers casablanca rabat abuja accra nairobi kampala khartoum johannesburg pretoria durban harare
  luanda dakar basra isfahan beirut amman riyadh jeddah mecca dubai doha muscat sanaa kandahar islamabad karachi lahore
  peshawar bombay calcutta kolkata chennai madras bangalore hyderabad dhaka kathmandu rangoon yangon bangkok
  hanoi saigon jakarta bali manila taipei shanghai guangzhou shenzhen tianjin wuhan chongqing seoul busan pyongyang osaka
  kyoto hiroshima brisbane canberra auckland christchurch calgary quebec tampa cincinnati minneapolis sacramento
  oakland tucson havana caracas bogota quito montevideo brasilia harlem wembley wimbledon heathrow gatwick chechnya
  gaza fallujah guantanamo`);

/** Nouns of nation and town that stand for a person, beside those in -man and the adjectives: `the Dane`. */
export const demonyms =
  words(`zealander yorker lankan rican dutchman dutchwoman frenchman frenchwoman englishman englishwoman welshman welshwoman scotsman scotswoman irishman
  irishwoman ulsterman dane swede finn pole turk croat serb scot briton spaniard slovene slovak czech kurd arab thai swiss lao filipino
  argentine icelander netherlander new-zealander kiwi aussie yank londoner parisian berliner mancunian liverpudlian glaswegian
  dubliner northerner southerner islander new-yorker bostonian chicagoan philadelphian angeleno hoosier oklahoman ohioan
  virginian georgian alabaman arizonan coloradan kansan kentuckian minnesotan missourian nebraskan nevadan oregonian
  pennsylvanian tennessean utahn vermonter wisconsinite wyomingite hawaiian alaskan michigander iowan marylander mainer`);

/** Places that follow a comma after a town: `Columbia, South Carolina`. */
/** Postal codes of the states of the USA: `Berea, OH`. */
export const postalCodes: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);

export const states: ReadonlySet<string> = new Set([
  ...words(`alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
    ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev.
    okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. d.c. n.y. n.j. n.h. n.m. n.c. n.d. s.c. s.d. r.i. w.va.
    b.c. ont. alta. sask. man. que. n.b. n.s. p.e.i. n.l. n.w.t. n.s.w. england scotland wales france germany italy spain`),
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
  'northern ireland',
]);

/** Adjectives of nation, party, faith and region, which may stand before a role: `British`, `Tory`. */
export const nationalities =
  words(`afghan african albanian algerian american argentine armenian asian australian austrian
  bangladeshi belgian bosnian brazilian british bulgarian canadian chilean chinese colombian croatian cuban czech danish
  dutch egyptian english estonian ethiopian european finnish french german ghanaian greek haitian hungarian icelandic indian
  indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kenyan korean kurdish kuwaiti latvian lebanese
  libyan lithuanian malaysian maltese mexican mongolian moroccan nepali nigerian norwegian pakistani palestinian peruvian
  philippine polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian slovak slovenian somali
  spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish ugandan ukrainian uzbek venezuelan
  andorran angolan antiguan bahamian bahraini bajan barbadian basque belarusian belizean beninese
  bermudian bhutanese bolivian botswanan bruneian burkinabe burmese burundian cambodian cameroonian catalan chadian congolese
  corsican cypriot djiboutian dominican ecuadorian ecuadorean emirati eritrean fijian flemish gabonese gambian grenadian guatemalan
  guinean guyanese honduran ivorian kazakh kosovan kosovar kyrgyz laotian liberian macedonian malagasy malawian maldivian malian
  mauritanian mauritian moldovan monegasque montenegrin mozambican namibian nepalese nicaraguan omani panamanian paraguayan samoan
  sardinian seychellois siberian sicilian singaporean surinamese swazi tajik tibetan togolese tongan trinidadian turkmen
  uighur uruguayan uyghur
  islamist islamic sunni shiite shia marxist jihadist salafist zionist maoist nazi soviet ottoman baltic nordic scandinavian
  caribbean mormon anglican methodist evangelical amish hasidic
  vietnamese welsh western yemeni zambian zimbabwean tory labour democratic republican conservative liberal catholic
  protestant muslim jewish christian hindu sikh buddhist texan californian floridian hispanic latino black white northern
  southern eastern gop social independent green federal former ex`);
