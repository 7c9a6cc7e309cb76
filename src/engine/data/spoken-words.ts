/**
 * How much oftener words stand inside quotation marks than outside, as a logarithm; `0` stands for all figures.
 * Source: `npm run fit:repair` on the project’s labelled set and on practice articles (tests/quotation-set/README.md): words printed
 * there at least eight times, without names.
 */
export const spokenWords: Readonly<Record<string, string>> = {
  '-8': `a.m aboard acceptance accompanied accord accused accusing achievements acknowledging activated
    activist actor addition adds administration's admitted admitting adults advising advocates
    afterward aimed airwaves alarmed aligned allegiance alleging allied alongside analyst angered
    anonymity anti-trump apartment appearances applauded applicants approaches approaching approve
    approved argues array article articles asks assembly asserted asset assigned assistant associate
    asylum attempted attended attending attitudes attributed audiences author authorized authors
    autism avoided await awarded awkward backer backers backlash bank's bankers batch battled battles
    begins betting bias biased birther blamed blasted block blocks blog blunt boasted booed bound
    boycott brief briefing broadcast brokered cabinet camera captain capture captured carries carrying
    casting category celebrities centrist chair chairwoman challenger channel chaotic cheer cheered
    cheers chemical citing claimed clashed clients clinch clinched clip closures club's clubs
    co-author coast columnist comeback commentary commission committeeman committees company's
    comparing comparison competitors complaints conceded condemned condemning condition confrontation
    connect connections considers contender convention's corporations correspondence coup courses
    covered credentials criticize criticizing crude deadline deadlock deadlocked dealings declaring
    deemed defended defensive deficits degrees demanded demonstrators denouncing deployed deported
    describes detect devastating developers developing discussing dismissed disputes dissent distant
    distinction distributed districts dominate double-digit drafting drama driven eager earnings
    echoed echoing economists editorial eligibility eligible eliminated embraced emerging encryption
    energized enters entry episode equity erupted estimated estimates evenly eventual exact exit
    expanded experts explaining explains extended facilities fallout family's featured fee feelings
    filibuster filing filings finances finishing firms fled follows food footage forecast foreigners
    formally formidable forum foundation's free-trade friendship front-runner frontrunner fueled
    fund-raising funded fundraiser fundraisers fury gain gallery garnered gather general-election
    generated globalization golf goods government's grab grabs group's guest guide guidelines
    gun-control hack hackers half-dozen halls hard-line harsh hashtag haul hawkish headquarters
    health-care hearings heavy heritage high-profile hints hire hiring hometown hopefuls hosted
    hostility hosts hypothetical impartial impose inability inadequate increases indicated industrial
    initial initiatives insists inspector inspectors introducing invasion invest investigated
    investments investor invoked issued jet joked journalist junior lamented landed landscape laughter
    lawmakers leaked leaning legislature lenders liberties lifted linked links listed lobbying
    location looming low-income lowest magazine magnate mail mainly maintained maintains majorities
    managed margins matchup meantime meanwhile meets memoir memorial mere messaging migrant militant
    minus mired misinformation misogynist mix mocking moderates moderator mogul month's motion mount
    naming narrowly nationwide negotiating negotiations neighboring net network's neurosurgeon
    nevertheless newly nightclub nonprofit notably noting observers obtained officially openly
    operating operative organizer organizers originally outlook outright overhaul owns package packed
    pair panel panels parliamentary partly passenger pastor pastors payments peak pending perform
    performances persistent persuaded petition picks planes pleaded plenty plus podcast polled
    pollster popularity portrayed potent pragmatic praised precincts predicting preferred prepare
    preparing presented pressing preview prices prime-time prior priorities prize pro-clinton
    procedure production professor progressives prompted prompting propel prosecuting protester
    provision provisions published qualifications quarter quarter-century questionable quoted racially
    raids railed rallied range reads rebel rebels recalled receives reception recommended recruiting
    reducing referenda referred refusal refusing regulation reiterated rejected relative relying
    remained remark remarked remembers renewed repeating replacement reportedly represented requiring
    researchers reserved resigned resort respectively respondents responds restaurant restrictive
    retail retired retirement retweeted reveal reveals revelations reversed risen rival rivals
    routinely ruled rulings same-sex savings scores second-place secured securities seeks seemingly
    seized self-described senator's sentenced serves sexism sharp sharply shifted shots sight silver
    single-payer site sizable skateboarding slammed slot socialism software specifics speechwriter
    spokesperson sponsored staffer stances statewide stating statistics steering stepped sticking
    stores strain strategies streak stressed striking struggles studies stunning submitted suburban
    successes successfully suggesting suit suite summary summit surprisingly surrounding surveys
    survived suspended tap tariffs teacher tech teenager temporarily tend tends tension testing
    third-party threshold thwart tighten titled toll topics traded traders trading trails transition
    treasurer trends tribute triumph tunnel tunnels turmoil tweeting types typical typically unclear
    undercut underdog unexpected unfavorable union's unions unusually unveiled update upper upstate
    user users uses vacation vehicles veteran viewers visas visited visiting voiced vowed watchdog
    wave waves websites weighed wider winner-take-all winners witness would-be writer xenophobe
    xenophobic year's`,
  '-3.4': `p.m`,
  '-3.1': `noted spokesman`,
  '-3': `described spoke`,
  '-2.8': `criticized poll reported tweeted`,
  '-2.6': `according advisers backing`,
  '-2.5': `contests estate strategist`,
  '-2.4': `businessman former warned`,
  '-2.3': `adviser appearance appeared ban billionaire concluded larger pledged pointed posted rally recent
    referring`,
  '-2.2': `added aides analysts charged cited divided member prominent spokeswoman subject tweet weekend`,
  '-2.1': `affairs announced declined drew expected manager prime reports runs similar spring survey swing`,
  '-2': `argued controversial donor helped intended interview proposal push radio released repeatedly
    shortly website`,
  '-1.9': `amid analysis controversy declared draw drawn edge electorate followers hall insisted instance
    leads populist remarks sales scheduled shooting socialist`,
  '-1.8': `annual calls compared counter elsewhere following grew increased launched lawsuit longtime
    minister owner plans presumptive provided rating returned said seemed stated tactics`,
  '-1.7': `advocacy attend banking camp caucuses claiming crowd demand director emissions entered expert
    favored hopes hotel includes joined named night's opposition pressure promised protests questioned
    rates reaction receiving relatively remaining revenue roughly scene sector shootings strategists
    struggled suggests surveyed turns week's writes wrote`,
  '-1.6': `bid campaign's chairs criticism developer digits diverse dominated factory figures giant host
    however husband's investigators led liberals markets mass nominating presidential primaries series
    shift showed unemployment upcoming`,
  '-1.5': `addressing aid announcement buying chamber column designed dispute dropped earlier event expressed
    favorite finance finds hopeful initially later network party's percent polls predicted re-election
    recently referendum revealed ruling significantly sites sought state's sweeping temporary tie
    variety widely`,
  '-1.4': `acknowledged adding addressed advised anchor attendees below briefly charity continued delivered
    denounced deputy donated dozen emotional environmental familiar fault filed fired fresh graduate
    inequality insist latest male massacre million minimum month nearly ongoing opponent outside
    permanent points prefer probe project proposals pushing rallies reflects registered regular rise
    source spotlight star statement strike style suggested tone topic tuition urged victories whom
    worries`,
  '-1.3': `agency among appealing backed called chairman church coach concrete construction consulting de
    describing details discovered during emerged ended endorsements explained favorable holding holds
    increasingly independents intense letter loss mainstream makers mate nomination notable offering
    officers opposing planning pressed primary privately property prospects protesters regional
    replied reporting responded results returning scored seeking senator several speakers stock study
    traditional trail wage winner`,
  '-1.2': `0 actors actress advanced agreements aide ambitious anti-establishment assured bathroom began
    blocked candidate's chain college color combined commanding complained conducted conference
    confront controls convicted defined deport devoted dropping earned earning editor entering
    eventually executive expand expanding expects exposed financial governments governor hardly
    hitting improve including independence interviewed interviews joining lane lawsuits lower modest
    mosque newspaper officer online opening organize pace pages passing plant praise primarily private
    produced publicly ranks rape replace report reporters restrictions return rural says square stake
    stops straight suggestion tensions though travel understood updated vice-presidential whose`,
  '-1.1': `accounts address ads after applause approval ballots bank banks beside billion boost breakfast
    campaigned candidacy carbon casinos caucus chief circle climate combat complex congressional
    conventional conversations convince critics crowds cuts daily degree delegates discuss dozens
    drawing endorsing era executives faces famous female finished flag followed funds gained group
    heavily hospital ignored increasing key limit loan mayor meaning moderators nationally opposes
    parade passengers per percentage photo plane pope posts presence profile raise resistance rose
    scientist shared shifting sign signs so-called stopping television tour trailing troops via video
    volunteer while younger`,
  '-1': `absentee ad addresses advice afternoon airstrikes allegations amendments announcing approach
    attackers begun book brothers campaigning challenged commissioner conferences consensus contenders
    contest dedicated despite dinner diplomat diplomatic disclosed documents emailed endorsed engineer
    evangelical exception exchanges fate flood gathering goals groups highlight highlighted
    highlighting hoped improved incumbent industries inspired internal intervention investors its july
    kelly largest lead leaders legislative lengthy lines managing margin memo mocked moments officials
    onto outsider passed photos previously profits prospect province pursuing questioning race rampant
    rate recalling recruitment reflecting refused request respond right-wing senators senior sidelines
    speeches spending staffers steel super supporters ties veterans viewed vocal weekly whites`,
  '-0.9': `agreement also area arena argument arrived arriving benefited billions cautious cheering city
    closest compromise considerable contractor corporate counsel defending defense delegation detail
    digital district document doubts dramatic extends factor fallen farm father's fellow firm flew
    founded fourth friendly fund headed headlines his homes inaccurate incites inevitable influential
    inquiry international invested known lacks largely least liberal link lobby lobbyist media
    membership notes odds ordered overall participants performed phase pivotal promising promote races
    raised recorded relief require research response sanctions scenes secure selected shares shifts
    similarly slogan stance stark stream string struck stump subsequent supporter tank tenure tracks
    training tries ultimately universal views viral voters willingness`,
  '-0.8': `abroad academic active activists agenda agreed aircraft appeals arguing arrangement aside attacks
    attracted authorities becoming blacks body candidates carefully cases cash causes charge city's
    civic coalition communications conducting conflicts covering cutting dawn days debates demands
    denied desk detailed died division divisions domestic early economist employee error evangelicals
    faster fleeing fringe fundraising gay girl hedge hostile incident insiders investigative
    involvement journalists labor large last lawyers leading lined losers marks migrants moderate
    monthly moreover needed obstacle obvious often ordinary partners patients planned players poised
    police positioned practice precedent president's products profit prosecutors protecting protest
    recall reflected register remove residents respects resulted rising scientists skeptical sounded
    spent stars state statements stealing stretch suffered suicide summer target task tax tears town
    trade transactions trip vice watched wife wing wins won workers year`,
  '-0.7': `accepted administration admits agencies aging ahead airing although annually appointments attempts
    attorney average bag band battleground birth black breaks calling carly cast code comment company
    concerns conspiracy content contested contrast contributor costs court's criticisms critique
    database daughter debt deficit deleted develop development downtown efforts evening fails fall
    famously fees fell fifth files fitness follow-up foreign frequent frustration funeral gathered
    globe graduates grass greeted growing grown growth hacking heated highway immigrants incidents
    included indicate influence institution introduced investigating laid laugh limiting map meetings
    messages mutual nasty networks nights nominees nurse nurses outlets overwhelmingly page parent
    particularly passport plan plants polling potential poured projected promoting proposing
    provocative pull pulled purchase pursue randomly received reference regularly rejection release
    requested resignation responses robust scandals school separate session sex shows sits slightly
    smile soldiers solidarity soon sophisticated sources space speculation standard-bearer students
    surprise surveillance sustained televised term theft third three-quarters threw tied top trend
    trillion two-thirds two-year unfair vast victory village visit vows vying week weeks work-related`,
  '-0.6': `account acknowledge adopted advantages advocate alleged allegedly altogether ambassador apparently
    appearing appointment armed arrest assignments attempting audience banned bare became benefits
    boxing broker by cable campaign capital caucus-goers caution centers championed checks chose
    closer clothing companies compound concessions consumers contained contributed convention counties
    credit cross currency date debate decade declare description detained disputed documentary
    economic effort embrace emphasized engineers enjoys enter entrepreneur events evident falls felt
    fierce final finish five forces gender generally giving halt heading her historically home-state
    hoping icon identified ignoring image implied improvement indeed indictment informed inspire
    investing investment jobs journalism jumped lady late lately liability likely lists lit loans
    meeting merger middle-class midst minority mode names narrow national neighborhood nominee norms
    offered office official opened opponents opted organizations parents partial partisan performance
    pitch platform platforms popular practices prisoners pro program proposed quotes rallying rapid
    rarely referencing refugee relations relied reporter retain rich scenario screening sees sent
    server serving sessions setting settled settlement sheriff ship shops stability stations
    substantial succeeded suggestions superdelegates supporting suspected sway tables tackle taken
    testified theories therefore three told traveled weight which withdraw youth`,
  '-0.5': `achievement agriculture alliance apologize appear appears arrested arrival as assessment attract
    barely bases battle beneath board bolster border borrow broke building campus cars celebration
    charges chase chip classification collapse colleagues colleges comments committee's compromised
    consider consultant corner courthouse coverage current currently cycle deals decisive deeper
    delegate deliberately describe detainees dig direct disappointing disrupt dividing doom dressed
    elders eliminate elite elites email employed employees endorsement escape eve exchange expertise
    exploit exploited express extend extension extensive extremist failures fears few film flight
    follow forced forcing frame from front frustrations generate governing grants guards handling held
    hide historical holes housing hurt identifying images incremental influenced instantly instead
    insults insurgent integration intelligence intends jokes judge knock lacked landslide lawyer
    licenses maintenance married master measure militants mobile nation's nearby negotiated night nod
    occasionally occurred one-on-one opportunities owned parliament partner policy pool pose posed
    possibility predict preference prep press prince promises punished pursued pushed qualify reacting
    regions remains renew repair reply reverse rushed scale scandal score search seed sentiment
    sentiments served services shaking shareholders signaled signature since skip slaughter slipped
    son's speaking specifically spots spread staff start-up starts station steadily strongholds
    struggling studied subtle suffer supported surrogates tally technology testimony tests theatre
    tolerance toward traditionally treatment tweets unable unaware unity unusual upheaval upon urgent
    urging usually vehicle venture venue version walls warfare watch whiter winter`,
  '-0.4': `accept activities advertising aggressively airport allows asked before biggest bloc both business
    challenge closing colleague confirmed congressman considering cooperation cost court crack crew
    cultural defeating divide dollar donations double encouraging even favor field findings firearms
    focus focused found funding gains gas general global green has hasn't he himself identity impact
    in include inflation initiative itself killed leader less local locked losses low main majority
    management manufacturing marketing medical members mentioned midnight notion operatives options
    organizing parts personnel picked pledge presidents previous programs quick reaching receive
    refugees regulations replaced required roll roots round route scrutiny sell serial settle size
    southern spot successor such surge taxes terror terrorists under undermine unlikely vastly
    welcomed writing zone`,
  '-0.3': `acting actions advantage age agents ago allies almost alternative announce apologized art attempt
    become between brings broad broader budget businesses calendar casino celebrated chances
    citizenship commercial complaint contractors contributors could creating credibility crucial
    decades decided directed donors drove each emails embracing especially ethnic exclusive federal
    flip floor gave granted had heat higher hold holiday ignore impressed industry inside investigate
    investigation invited kill knowing learned major market missed mood mostly moved nations neither
    on operations opposite organized parties past perceived perhaps political politicians presidency
    price prison proved providing public questions quickly recognition reforms releasing
    representatives rhetoric rights seat selection sensitive service she short signed social support
    swept threats touch transgender traveling turned turnout ultimate victims view violent wealthy
    winning worked working-class`,
  '-0.2': `abortions accusations additional allow an apart apparent arms at based behalf behind believed
    campaigns carried carry celebrity civil claim claims clash closed compelling countries courts
    created creation cut cyber damaging deciding deliver democracy employers equal exceptions faced
    failing family filled first focusing formal four full further gaining gives greater hacked half
    head health herself highest huge husband ice ideas immigration increase independent involving kept
    lasting lay legal legislation level list marked men message military months move music number
    operation others outsiders over passage paying period picture pointing potentially product
    prosecuted racial raising ran reached reduce reliable reminded role roles scramble secret seems
    sentence seven shook shot show showing side slowly speech stage stories targeting territory the
    threatened through times title tried two undocumented voter warning who words worth years`,
  '-0.1': `ability abortion accepting across activity against aim allowing along already appeal appointed
    argue assault attention aware background banning base battery beating beyond blow blue brand
    bringing call candidate celebrating challenging charter child co-founder collected computers
    conservative consumer contention conventions create critic defeat delivering determined
    differences directly distance doctor donation emergency encouraged equally falling far father
    features feed fewer file fire flow government guests headline hearing help hired illegally
    immigrant impossible income institutions insurance islands kitchen language launch leaving left
    length lied line many match might mixed multiple name native negative nine nominated none note
    novel of older opinions opposed original overcome paid painting papers particular party pass
    placed playing policies politically power president progressive promise propaganda provide record
    recovery reform releases remain rest returns row running schools second seem silence slate sold
    son sooner speaks split stayed stem still streets suggest supportive switch takes targets took
    tool unique unit unpopular votes war warming watching went widespread with`,
  '0.1': `absent access acted action acts affected ages amounts anti-muslim attack available babies beaten
    begin buy came cameras cards career case cheaper combination comes compare competitive completed
    concern connection constant contain control controlled core crushed daughters deadly decision
    decline demanding demonstrated departure deserves deter dislike doubled due dynamic economy effect
    election empty encourage enjoyed experiences failure farmer farmers flowers forceful founding
    fraud furious gap grabbing home inclined information injured kicked land lean levels loses may
    measures minutes missile movie offer offers once opens oppose organization pack painful pause pen
    personal plagiarism played point positions pundits qualities quietly realistic reality reasons
    rebuild recommendations redacted refuse regarding reminder removed represents reputation
    resolution resources responsibility result review rolled science seal seats seconds secretary seek
    set small smaller specific spend stakes standing status store success sue taking teaching team
    telling test tested thoughts thousands threatening timing touched track trial twice undecided use
    versus vote voted voting wake wearing well-known were whether wore works worry yard`,
  '0.2': `about above accomplish accomplished accountability agent aims ally and answers arguments
    assistance attacked attacking attorneys awards backs bailout balanced believes bench bipartisan
    bought but camps caught chaos character children's cities clarity close coin collect common
    competition conditions conservatism constitutional contrary corruption cover crossing crown cry
    data deal deaths denying deportation district's divisive doubt drive driver earn eliminating
    emphasis endorse energy establish example expansion experienced experiment explanation extent
    extremism face fact factors fail failed fast fighters freely friend generous gifts grow guilty
    helping hidden highly him hit immediate impressive individual internment join joint knocked lack
    law leverage liar lived lobbyists loyal making manage manner manufacturers measured mention miles
    monetary mothers murder nonetheless numerous off oil only opinion overseeing overturn parks
    philosophy phone pleasure politics poses position poverty prevented proof puts question rare
    realized recommend recommendation relationship relationships reliably relies repeated representing
    requires risks roof schedule season select sexual shown significant skills soil sons sorts speak
    started starting talks teams terrorist thanked theory to total treated truck unfit universities
    unpredictable used various violence vision visitors vulnerable warnings ways weigh welcoming when
    wide without women young zero`,
  '0.3': `actively advance allowed anxiety around back bar bearing been beginning benefit bigger breaking
    bridge catch cell choices client commander community consistently continue couple course crime day
    defend deny did discussion dream drop education effective eight end engagement expecting fighting
    fill founder fracking governors grant grass-roots greatest guard handed heads history hot incomes
    justices keeping long-term lost makes managers miss moment movement moves much nation one
    overnight oversight overwhelming owners paper participate path phrase plays projects ratings read
    represent rules safety shouted shut solid spoken standards steps story strength strong strongly
    struggle succeed surrogate tea terrorism that thinks thus today's tradition trying using value
    voice win written`,
  '0.4': `achieved admire adoptees agrees alienate anymore apologised aren't arm arrive assertion assume
    assuming authority auto avoiding balance ballot baseball besides big books bring calm cancer
    celebrate challenges chance changed check chosen clearance closely collective command conflict
    conscience conservatives consistent convincing crash critical deep deeply delay demonstrate desire
    difficult disagreements discussed dominant down draft drowned duty easy eighth elected
    embarrassing ends enough enthusiastic established finally firmly fit flags flying freedom
    frequently fully garner given gotten governor's gubernatorial handful harder helps hour importance
    landing library light long longest loudly material math meant meet middle missing missions modern
    money movements out outreach overtime permits pick pictures piece pilot poor populism positive
    possible powerful prepared proceedings profound progress quo radar railway rattled reading reason
    recession recognized recount religious rely remembered remote requests rescue resolve responding
    road rule sending sets shape sides signal sitting sixth solely stay steep step stopped strategy
    strikes successful system technical tells thanks theme themselves those tiny tools underscore
    until up urge victim visa waters wept where willing wishes woes women's world world's you'd`,
  '0.5': `add amount answer apply asking away being bet bigotry bombing broadly care caused cent certain
    changing choosing circumstances citizen class clear computer conclusion constantly contact count
    credible criminal death developed disclosure dismantle does dollars economics effectively except
    facility games houses human hurting identify immediately infrastructure investigations involved
    issues laying leave leaves lesson lessons lift lock looking matter minds natural necessarily
    neighbors nervous nominate noticed numbers ones open or pain persuade picking politician priority
    racism racist rather reduced regardless relevant repeal repeat run sacrifice same saw scared
    securing seeing segment single sister sound standard strengthen supports table tens thinking
    throughout time turn uncertainty unify unknown usual videos wanted wasn't wild worker write`,
  '0.6': `admit animal answered any avoid award barriers behavior believing blue-collar buses cause change
    children complicated condemn conduct confidential connected contentious conversation defeated
    demographic different diplomacy drives drug dues easier easily either element environment
    establishment expectations eye fear fight find fortune generations glad glass ground handled
    historic how is joke killing knew laws letters losing mission moving now nuclear obtain old oldest
    participation pays people's place possibly punch qualified ready real safe sale seen severe shock
    sleep sometimes special sport staying stronger stuck sudden superdelegate surprising swimming
    sympathy talk talked talking then undermining understands wages waving well whoever will wonder
    work`,
  '0.7': `angry are areas bear broken built champion changes choice communication competing confidence
    coordinated correct danger decide decisions desperate destroyed differently display entire
    entirely essentially evidence feet figure fly friends hadn't happened having he'll illegal
    interests isn't keep laughed leadership little lives living loved moral necessary order otherwise
    outcome pay peace places protected rapidly resign sat satisfied send serve sharing shocked
    solutions stands stood strategic temperament them they threat thrown walked walking wants weakness
    wealth weapons working worried`,
  '0.8': `abuse accident achieve affect afford aggressive all anyway assumed be because beliefs better
    bitter blame boring cap capabilities capable century coffee committed communities competent
    consequences contracts cracks crossed daylight dead difficulty direction diversity earth enjoy
    epidemic expensive families fan flat future gone gray greed have hits hope insufficient intention
    it judgment likes lunch maintain make massive mind mother must not opportunity presents proceed
    process properly prosecutor prove put quality quote reject resonate roads save say selling shake
    simply situations skepticism stop suspend take taught threaten throwing tip today too trash
    troubled truly trust ugly unite unqualified waterboarding wedding welcome welfare widow woman
    won't`,
  '0.9': `actual again beat billionaires bold borders bowl boys build card choose civilian come comfortable
    compete country define discourse discrimination doctors experience fairly fake fireworks football
    form frustrated fuel fun genocide grassroots gross guns hand handle idea if jail job knowledge
    listen looks met misleading narrative needs perfect personality principal putting quit responsible
    screen she'll should situation slow someone sounds speed start supposed they'd together trouble
    type understanding unless unlike why woman's`,
  '1': `agree basis bodies boy burned car clock compassion contract contribution couldn't counted culture
    dependent deportations depth descent determine disastrous ear enemies enormous ensuring equivalent
    exist expectation faith false fascist feels flawed forth game gloves harm he'd honest horrific
    household important impression interested jump just keeps knife learning lies lights like limited
    longer lose lots loud machine man memory millions no notice offices optimistic paperwork passes
    patience patient pleased politicized principles requirements revolution room so solution sponsor
    suspect teachers throw tragic unanimous unifying way worst`,
  '1.1': `accurate adult baby boots box breach busy certainly chapter cheap coal coming confident
    consideration cool didn't discussions doors driving effects ensure everyone fish foot fought gays
    gets getting give hard heard heart here hero humility hundred hung individuals kid kinds leak
    legitimate letting life mistakes mortgage normal nowhere offense one's option orders passion
    passionate pivot polite problems protect reasonable reflect regard registration remarkable
    respected sense serious something there these this traction treat try urban violated violation
    violations waiting weak weren't whatever who's word wouldn't`,
  '1.2': `able anti-immigrant anyone ball best bit bottom capacity clean disease doesn't exactly feel get
    happening haven't honor ideology looked matters nature nothing person personally probably problem
    raises simple sit stick strongest structure sure thought tough trusted unprecedented vetted voices
    what`,
  '1.3': `alive animals apology badly bargain basic belief bird bus can comprehensive concerned crimes
    customers deck depending difference electing ever every exists explain extraordinary firing
    generals genuine goes hatred he's height instances intent mean minute moon need never parking
    people photograph planet purposes recovered see seriously shouldn't shouting smart somehow sort
    stacked surprised systems train true viable vital wait waited wanting warm worse`,
  '1.4': `actually bad believe bomb cannot clearly complete criminals dark done expect fair go good happy
    interesting look nice recognize society ten terms things`,
  '1.5': `always ask basically bread bunch cried definition doing elect funny hate hateful hats hear helpful
    homegrown humanity inspiring joy jury justified kind learn let listening live paint panic
    perception prayer prosecution radical realize recruit remember respect right suffering tougher
    treating truth wise workforce wrong`,
  '1.6': `anything anywhere careful completely dangerous disaster do eleven else enemy everywhere fine fix
    happen maybe pretty rain rid rigged samples somewhere they'll thousand tragedy walk weapon what's
    wind window`,
  '1.7': `absurd bubble cares commitment disagree eating extreme facts forget forward girls grade great hell
    innocent liberty neutral physical proper rapists reckless she'd soft songs stand substantive tell
    that's thing unacceptable unclassified want wish`,
  '1.8': `appropriate dog engage eyes feeling fundamental got happens imagine it's knows legally mistake
    quiet sick yesterday`,
  '1.9': `design fence incredible judges mess mouth perspective print proud quite spirit sums totally
    understand unfortunately values`,
  '2': `brilliant can't die evil fundamentally guarantee ladies liked listened lot me outrageous peaceful
    pieces tonight truthful us`,
  '2.1': `crazy everything kids literally nobody player principle really she's terrible there's they're very
    whole your`,
  '2.2': `absolute boat carpet corrupt destroy disappointed don't eat guess know let's love lying mom please
    regret sorry they've`,
  '2.3': `amnesty awful excuse forgotten guy incredibly lie mine negligence ourselves soul stuff think
    transform you'll`,
  '2.4': `extremely guys my myself our tired you`,
  '2.5': `accountable dad going insult pro-life stupid we've`,
  '2.6': `anxious disturbed excited folks sad tomorrow we`,
  '2.7': `afraid am decent deserve everybody i insulting noise owe ring twenty valuable you've`,
  '2.8': `you're`,
  '2.9': `gonna tremendous we're wonderful`,
  '3': `i'd thank`,
  '3.1': `careless definitely i'm i've obviously we'll`,
  '3.2': `anybody beautiful`,
  '3.3': `i'll ought`,
  '3.4': `absolutely disgrace it'll shameful somebody`,
  '3.8': `honestly shall`,
  '4.2': `okay`,
  '4.4': `we'd`,
  '10.9': `amazing frankly reproductive`,
};

/** Of a word with a capital that is not listed. */
export const nameOdds = -1;
