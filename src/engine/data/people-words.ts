import { words } from './words.ts';

/**
 * Words that name people by title, office, trade or kin, lower case.
 * Sources: AP Stylebook and Guardian style guide (titles, ranks, peerage), ONS SOC 2020 and US SOC 2018 (occupations, the
 * ones that news reports name speakers by), Wikipedia "English honorifics"; by hand.
 */

export const maleTitles = words(
  'mr mr. sir baba mzee alhaji otunba sayyid haji hajji swami oom tito kuya lord baron earl duke prince king father fr fr. señor monsieur herr brother pope',
);
export const femaleTitles = words(
  'madam mama alhaja sayyida sheikha hajja hajah mrs mrs. ms ms. miss mme mme. dame gogo tannie tita lady baroness countess duchess princess queen sister señora madame frau mother',
);
/** Titles that stand directly before a name and belong to the mention: `Sir Peter Wanless`. */
export const honorifics =
  words(`madam mama baba mzee alhaji alhaja comrade engr engr. barr barr. otunba oba nana sayyid sayyida sheikha ustaz ustad haji hajj hajji hajja hajah swami garda gogo oom tannie tita tito kuya rt rt. fr ven ven. msgr mgr mr mr. mrs mrs. ms ms. miss mx mx. sir dame lord lady smt shri sri cllr cllr. maître dr dr. prof prof. professor baroness
  baron rev rev. reverend fr. sr. hon hon. mme mme. mlle. señor señora monsieur madame messrs messrs. datuk dato datin seri puan encik pandit maulana herr frau signor signora`);

/** Letters after a name: `Helen Marsh MP`. */
export const postnominals =
  words(`mp msp ms mep kc qc sc mbe obe cbe kbe dbe bem cb cmg kcb kcmg cvo lvo mvo kcvo gbe ch om gc vc dso
  phd ph.d ph.d. dphil md m.d m.d. dds dvm jd llb llm msc mba ma ba bsc frs frse fba frcp frcs frcog mrcgp rgn mbbs jp rn
  cpa esq esq. mla mha mpp mna tc td am ac ao oam dl fca frgs qpm`);

/** Titles and offices that may stand, capitalised, before a name: `Home Secretary James Cleverly`. */
export const titleWords =
  words(`mother pcso wpc mec mlc mhr msb acc td tds mpp mla mna sgt lt gen col maj capt cpl cmdr det insp supt pte pvt pc ps di dci dcs ds dsu supt. insp. cdr brig wo cllr. imam rabbi sheikh sister brother canon petitioner trader resident secretary-general director-general tempore tem attorney-general governor-general auditor-general vice-chancellor vice-captain
  co-chair sub-inspector collector tehsildar sarpanch president vice-president undersecretary under-secretary vice chancellor chairman chairwoman chairperson chair speaker
  secretary minister premier governor mayor senator congressman congresswoman representative delegate councillor councilman
  councilwoman councilor alderman ambassador consul envoy commissioner director chief head leader deputy assistant associate
  class taoiseach tánaiste cm rear-admiral vice-admiral major-general lieutenant-general brigadier-general lieutenant-colonel recorder reeve coun coun. comptroller postmaster quartermaster
  acting former ex-president ex attorney general solicitor prosecutor district judge justice magistrate sheriff
  constable superintendent inspector detective sergeant officer captain major colonel lieutenant commander corporal private
  admiral marshal brigadier cardinal archbishop bishop pastor reverend pope father prince princess king
  queen duke duchess emperor sultan emir ayatollah coach manager editor columnist reporter
  correspondent anchor host commentator analyst strategist pollster spokesman spokeswoman spokesperson aide adviser advisor
  counsel counselor counsellor executive ceo cfo coo cto mp msp ms mep sen. rep. gov. lt. gen.
  col. maj. capt. cmdr. adm. sgt. cpl. pvt. pres. sens. reps. govs. det. asst. atty. amb. sec.  
  majority minority whip republican democrat democratic republicans democrats nominee candidate shadow junior senior
  co-founder founder owner partner professor dean provost principal headteacher doctor nurse surgeon actor actress singer
  rapper producer author writer novelist poet historian economist scientist engineer lawyer barrister
  activist campaigner organizer organiser comedian veteran farmer billionaire businessman businesswoman mogul
  tycoon entrepreneur investor chef architect artist designer photographer journalist broadcaster presenter dj`);

/** Nouns of people without a fixed sex that a speaker is named by: `the minister`, `an eyewitness`. */
export const personNouns =
  words(`individual commenter counterpart associate attendee participant surrogate representative counsel respondent
  appointee guy rep liaison acquaintance proponent adherent assailant go-between wag troll namesake hawk confidante wonk nemesis foe lefty personality brother-in-law
  sister-in-law mother-in-law father-in-law son-in-law daughter-in-law abbot abbess prioress friar muezzin mullah lama sexton pilgrim amputee ballerina bridegroom caddy
  centenarian civilian clown companion compere contestant copilot cowboy diabetic druid emigre escapee fugitive goldsmith
  hermit honoree interviewee laureate lumberjack matriarch patriarch mercenary merchant newlywed newsagent parliamentarian
  pirate recipient restaurateur sentry silversmith sleuth socialite soprano spy steeplejack stevedore understudy vagrant
  vigilante yogi receiver linebacker lineman cornerback fullback halfback wingback wicketkeeper fly-half scrum-half full-back centre-back winger playmaker
  postmistress postmaster headmistress favourite fellow spokesperson spokesman spokeswoman official officer minister secretary president senator
  congressman congresswoman lawmaker legislator mp peer politician leader chief head director executive ceo boss manager
  chairman chairwoman chairperson chair founder co-founder owner adviser advisor aide staffer strategist consultant analyst
  expert undersecretary under-secretary economist scientist researcher professor academic scholar historian author writer novelist poet columnist
  journalist reporter correspondent editor host anchor presenter commentator critic supporter backer ally opponent rival
  candidate nominee contender hopeful frontrunner front-runner challenger incumbent governor mayor councillor councilman
  councilwoman ambassador diplomat envoy judge justice lawyer attorney solicitor barrister prosecutor detective inspector
  sheriff policeman policewoman constable sergeant captain colonel general admiral soldier veteran doctor nurse surgeon
  physician patient victim survivor witness eyewitness bystander neighbor neighbour resident local voter citizen man woman
  boy girl teenager teen student pupil teacher headteacher principal coach player striker goalkeeper midfielder defender
  batsman bowler quarterback pitcher athlete swimmer runner sprinter cyclist driver pilot passenger worker employee
  farmer fisherman shopkeeper engineer architect designer developer programmer artist painter sculptor musician singer
  songwriter rapper drummer guitarist actor actress comedian filmmaker producer star celebrity model activist campaigner
  organizer organiser protester demonstrator advocate prelate clergyman churchman priest pastor bishop archbishop cardinal pope rabbi imam king queen
  prince princess duke duchess father mother dad mum mom son daughter brother sister husband wife uncle aunt cousin nephew
  niece grandfather grandmother grandson granddaughter stepson
  accountant acrobat actuary artisan assistant astronaut attendant blacksmith bodyguard cabbie cashier chambermaid chauffeur
  cleric concierge consul deacon dean dietitian farmhand governess housewife lifeguard locksmith marine masseur
  mechanic missionary notary osteopath peasant prefect relative retiree reverend seamstress servant shepherd stewardess
  trustee valet passer-by fiance fiancee spouse infant youth juvenile alumnus scout recruit conscript insurgent guerrilla
  warlord hostage captive felon thief burglar assassin addict beggar immigrant expat expatriate patron heir heiress appellant
  emissary sceptic skeptic pundit cop cosmonaut pedestrian gymnast caddie physio champion runner-up newcomer
  stepdaughter stepfather stepmother fiancé fiancée girlfriend boyfriend bride groom coxswain widow widower parent child grandparent nun monk clerk steward waitress barista cadet apprentice trainee
  intern graduate undergraduate deckhand cook maid nanny medic magistrate bailiff landlady client mayoress adult
  schoolboy schoolgirl grandad gran granny nan pal mate sibling orphan refugee migrant evacuee detainee convict
  complainant claimant flanker forward friend colleague partner businessman businesswoman billionaire millionaire
  entrepreneur mogul tycoon investor trader banker insider source person commander fighter rebel militant guard firefighter
  paramedic rescuer volunteer donor delegate operative pollster counselor counsellor therapist psychologist
  curator librarian chef landlord tenant homeowner speaker moderator narrator caller user blogger guest deputy
  superintendent commissioner chancellor premier whip republican democrat conservative liberal socialist native 
  magnate guru whistleblower informant suspect defendant plaintiff accused attacker gunman killer inmate prisoner
  congresswoman-elect president-elect spokespeople brewer baker builder carpenter plumber electrician cleaner
  keeper ranger warden trainer jockey referee umpire skipper sailor explorer climber hiker tourist visitor customer
  shopper buyer seller dealer vendor broker agent translator interpreter secretary-general planner surveyor registrar
  chaplain vicar curate archaeologist biologist chemist physicist geologist ecologist meteorologist epidemiologist
  vet veterinarian midwife pharmacist dentist sociologist anthropologist philosopher theologian conductor
  composer pianist violinist dutchman frenchman englishman irishman scotsman welshman spaniard
  texan briton major lieutenant corporal sergeant-major headmaster lobbyist petitioner half-back wing-back goalie prop hooker batter all-rounder opener
  publican commuter sophomore freshman rookie debutant mother-of-one mother-of-two mother-of-three mother-of-four father-of-one
  father-of-two father-of-three father-of-four grandmother-of-two mum-of-two dad-of-two member mp-elect tory 
  dancer choreographer playwright screenwriter illustrator cartoonist publisher bookseller adolescent alumna aristocrat
  baron baroness beneficiary bureaucrat bursar chieftain clairvoyant commandant commodore comrade confidant constituent
  countess custodian descendant dissident dockhand emir enthusiast entrant fan firebrand gaucho goatherd grandchild
  grandma grandpa guide hero heroine hostess impresario kid lad lady laird lass maestro marshal martyr monarch nomad
  occupant septuagenarian octogenarian nonagenarian oligarch pontiff postdoc prodigy provost psychic recluse regent
  runaway sheikh signatory stalwart sultan superstar thug triathlete tsar twin viscount zealot valedictorian barmaid
  bellhop shortstop cfo coo cto mep msp td gp`);

/** Offices and walks of life that news puts in place of a name it has just given: `the senator`, `the actor`. */
export const lifeNouns =
  words(`minister secretary president senator congressman congresswoman lawmaker legislator mp peer
  politician leader candidate nominee contender hopeful frontrunner front-runner challenger incumbent governor mayor
  councillor councilman councilwoman ambassador diplomat premier chancellor republican democrat conservative liberal
  socialist star actor actress singer rapper musician songwriter comedian filmmaker author writer novelist poet celebrity
  model player striker goalkeeper midfielder defender winger batsman quarterback pitcher athlete swimmer sprinter cyclist
  driver fly-half scrum-half full-back centre-back half-back wing-back goalie hooker flanker batter all-rounder
  billionaire millionaire businessman businesswoman mogul magnate tycoon entrepreneur veteran native man woman boy
  girl teenager teen mother father king queen prince princess duke duchess pope pontiff activist campaigner boss skipper
  captain champion winner artist painter playwright presenter broadcaster soldier widow widower pensioner grandmother
  grandfather farmer sophomore freshman rookie debutant newcomer mother-of-one mother-of-two mother-of-three
  mother-of-four father-of-one father-of-two father-of-three father-of-four dutchman frenchman englishman irishman scotsman welshman spaniard texan briton whistleblower`);

/** People whom news brings in by their part alone, without a name: `the judge`, `the driver`, `the spokesman`. */
export const officeNouns =
  words(`spokesperson spokesman spokeswoman official officer source insider witness eyewitness
  resident aide judge prosecutor coroner magistrate manager director chairman chairwoman chairperson chair referee umpire
  driver pilot victim defendant suspect gunman attacker killer headteacher caretaker landlord landlady editor lawyer
  attorney solicitor barrister doctor nurse surgeon king queen conductor moderator narrator caller user speaker host
  announcer operator clerk secretary-general treasurer registrar court-clerk reporter journalist interviewer pollster
  analyst expert survivor customer reader listener viewer passenger neighbour neighbor owner buyer seller author writer
  boy girl man woman child worker employee member player supporter voter`);

export const pluralPeopleNouns =
  words(`people men women officials officers police ministers senators lawmakers
  legislators mps tds msps meps mlas mlcs gps pcsos politicians leaders executives experts economists scientists researchers professors academics scholars
  historians authors writers journalists reporters editors critics supporters backers allies opponents rivals candidates
  advisers advisors aides staffers strategists analysts lawyers attorneys prosecutors detectives doctors nurses patients
  victims survivors witnesses neighbors neighbours residents locals voters citizens students pupils teachers parents
  families relatives workers employees farmers activists campaigners organizers organisers protesters demonstrators
  advocates friends colleagues businessmen investors sources insiders commanders fighters rebels volunteers donors
  delegates operatives republicans democrats conservatives liberals members fans players owners users authorities
  investigators diplomats judges some many others few several most both all crowd audience jurors engineers 
  children brothers sisters couple pair governors mayors countries states companies firms groups agencies organisations
  organizations sides camps factions nations signatories clergy bishops soldiers troops`);

export const maleNouns =
  words(`man boy father dad son grandson stepson stepfather fiancé boyfriend groom brother husband uncle nephew grandfather widower king prince duke
  spokesman chairman congressman councilman businessman policeman fisherman gunman batsman lad laird grandpa baron`);
export const femaleNouns =
  words(`woman girl mother mum mom daughter granddaughter stepdaughter stepmother fiancée girlfriend bride sister wife aunt niece grandmother widow queen
  princess duchess spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress midwife lady lass grandma baroness countess heroine
  hostess barmaid`);

/** Who mostly bears the same surname. */
export const kinNouns =
  words(`father dad mother mum mom son daughter brother sister husband wife widow widower grandson granddaughter
  grandfather grandmother uncle aunt nephew niece cousin twin`);
