/**
 * How much oftener words stand inside quotation marks than outside, as a logarithm; `0` stands for all figures.
 * Source: `npm run fit:repair` on the project’s labelled set and on practice articles (tests/quotation-set/README.md): words printed
 * there at least eight times, without names.
 */
export const spokenWords: Readonly<Record<string, string>> = {
  '-8': `aboard acceptance accompanied accord accused accusing achievements acknowledging activated
    activist actor addition adds administration's admitted admitting adults advising advocates
    afterward aimed airwaves alarmed aligned allegiance alleging allied alongside analyst angered
    anonymity apartment appearances applauded applicants approaches approaching approve
    approved argues array article articles asks assembly asserted asset assigned assistant associate
    asylum attempted attended attending attitudes attributed audiences author authorized authors
    autism avoided await awarded awkward backer backers backlash bank's bankers batch battled battles
    begins betting bias biased birther blamed blasted block blocks blog blunt boasted booed bound
    boycott brief briefing broadcast brokered cabinet camera captain capture captured carries carrying
    casting category celebrities centrist chairwoman challenger channel chaotic cheer cheered cheers
    chemical citing claimed clashed clients clinch clinched clip closures club's clubs co-author coast
    columnist comeback commentary commission committeeman committees company's comparing comparison
    conceded concert condemned condemning condition confrontation connect connections considers
    contender convention's coroner corporations correspondence councillor coup courses credentials
    criticize criticizing crude deadline deadlock deadlocked dealings declaring deemed defended
    defensive deficits degrees demanded demonstrators denouncing deployed deported describes detect
    devastating developers developing discussing dismissed disputes dissent distant distinction
    distributed districts dominate double-digit drafting drama driven eager earnings echoed echoing
    economists editorial eligibility eligible eliminated embraced emerging encryption energized enters
    entry episode equity erupted estimated estimates evenly eventual exact exit expanded experts
    explaining explains extended facilities fallout family's featured fee feelings filibuster filing
    filings finances finishing firms fled follows food footage forecast foreigners formally formidable
    forum foundation's framed free-trade friendship front-runner frontrunner fueled fund-raising
    funded fundraiser fundraisers fury gain gallery garnered gather general-election generated
    globalization golf goods government's grabs group's guest guide guidelines gun-control gym hack
    hackers half-dozen halls hard-line harsh hashtag haul headquarters health-care hearings heavy
    heritage high-profile hints hire hiring hometown hopefuls hosted hostility hosts hypothetical
    impartial impose inability inadequate increases indicated industrial initial initiatives insists
    inspector inspectors interviewer introducing invasion invest investigated investments investor
    invoked issued jet joked journalist junior lamented landed landscape laughter lawmakers leaked
    leaks leaning legislature lenders liberties lifted linked links listed lobbying location looming
    low-income lowest magazine magnate mail mainly maintained maintains majorities maker managed
    margins matchup meantime meanwhile meets memoir memorial mere messaging migrant militant minus
    mired misinformation misogynist mix mocking moderates moderator mogul month's mount naming
    narrowly nationwide negotiating negotiations neighboring network's neurosurgeon nevertheless newly
    nightclub nonprofit notably noting observers obtained officially openly operating operative
    organizer organizers originally outlook outright overhaul owns package pair panel panels
    parliamentary partly passenger pastor pastors patch payments peak penalty pending perform
    performances persuaded petition picks planes pleaded plenty plus podcast polled pollster
    popularity portrayed potent pragmatic praised precincts predicting prepare preparing presented
    pressing preview prices prime-time prior priorities prize procedure production
    professor progressives projections prompted prompting propel prosecuting protester provision
    provisions published pupils qualifications quarter quarter-century questionable quoted racially
    raids railed rallied range reads rebel rebels recalled receives reception recommended recruiting
    reducing referenda referred refusal refusing regulation reiterated rejected relative relying
    remained remark remarked remembers renewed repeating replacement reportedly represented requiring
    researchers reserved resigned resort respectively respondents responds restaurant restrictive
    retail retired retirement retweeted reveal reveals revelations reversed risen rival rivals
    routinely ruled rulings same-sex scores second-place secured securities seeks seemingly seized
    self-described senator's sentenced serves sexism sharp sharply shifted shots sight silver
    single-payer sizable skateboarding slammed slot socialism software specifics speechwriter
    spokesperson sponsored staffer stances statewide stating statistics steering stepped sticking
    stores storm strain strategies streak stressed struggles studies stunning submitted suburban
    successes successfully suggesting suit suite summary summit surprisingly surrounding surveys
    survived suspended tap tariffs teacher tech teenager temporarily tend tends tension third-party
    threshold thwart tighten titled toll topics traded traders trading trails transition treasurer
    trends tribute triumph tunnel tunnels turmoil tweeting types typical typically unclear undercut
    underdog unexpected unfavorable union's unions unusually unveiled update upper upstate user users
    uses vacation veteran viewers visas visited visiting voiced vowed watchdog wave waves websites
    weighed wider winner-take-all winners witness would-be writer xenophobe xenophobic year's`,
  '-3.5': `p.m`,
  '-3.2': `spokesman`,
  '-3.1': `described noted`,
  '-3': `spoke`,
  '-2.8': `criticized poll reported tweeted`,
  '-2.6': `according advisers backing estate`,
  '-2.5': `contests strategist warned`,
  '-2.4': `ban businessman former larger pledged posted referring site`,
  '-2.3': `adviser analysts appearance appeared billionaire concluded member pointed rally recent spokeswoman`,
  '-2.2': `added aides charged cited divided drew prime prominent runs subject swing tweet weekend`,
  '-2.1': `affairs announced argued declined proposal radio released repeatedly reports similar survey
    website`,
  '-2': `a.m controversial declared donor followers hall insisted intended interview leads owner populist
    push remarks sales scheduled shooting shortly socialist`,
  '-1.9': `amid analysis compared controversy draw edge electorate expected instance longtime minister
    presumptive`,
  '-1.8': `advocacy annual banking camp chair counter director elsewhere entered favored helped increased
    joined launched lawsuit manager named opposition promised provided rating relatively returned
    revenue said scene seemed shootings stated struggled tactics turns writes`,
  '-1.7': `attend caucuses chairs claiming criticism emissions expert figures includes led night's pressure
    primaries protests questioned rates reaction receiving remaining roughly sector showed strategists
    suggests surveyed week's`,
  '-1.6': `bid calls campaign's chamber coach developer digits dispute diverse dominated dropped earlier
    factory finance giant host husband's investigators liberals markets mass nominating percent plans
    presidential series shift sites sought unemployment upcoming`,
  '-1.5': `acknowledged addressing aid announcement buying charity church column crowd delivered designed
    event expressed familiar fault favorite finds following hopeful however initially latest network
    party's points polls predicted re-election recently referendum replied revealed rise ruling
    significantly spring state's statement study sweeping temporary tie urged variety widely wrote`,
  '-1.4': `adding addressed advised agency among anchor attendees below beside briefly chairman continued
    denounced donated emotional ended endorsements environmental fired fresh graduate holds
    increasingly inequality insist later male massacre million minimum net nomination ongoing opponent
    outside permanent planning plant prefer pressed probe project proposals pushing rallies reflects
    regional registered regular returning scored seeking source spotlight star strike style suggested
    tone topic trail tuition victories whom winner`,
  '-1.3': `actress agreements aide appealing army assured backed bathroom began blocked called candidate's
    color combined complained concrete conference construction consulting covered deport describing
    details devoted discovered dropping during earned emerged engineer executive expand expanding
    expects explained favorable governments governor hitting holding hopes improve independence
    independents intense lane loss mainstream makers managing mate month nearly notable offering
    officer opposing organize pace passengers preferred primary private privately prospects protesters
    publicly ranks rape replace reporters reporting responded return savings senator several speakers
    square stock straight striking tensions traditional travel understood updated wage`,
  '-1.2': `0 accounts actors advanced ambitious anti-establishment applause approval ballots chief climate
    college commanding commissioner complaints conducted confront controls convicted cuts daily
    defined degree diplomat discuss drawn earning editor entering era eventually executives exposed
    faces famous female financial funds group hardly heavily ignored including interviewed interviews
    joining lawsuits lower mosque newspaper online opening passing per photo pope praise presence
    primarily produced raise restrictions rose rural shared sheriff so-called stake stops suggestion
    tour via vice-presidential weekly while younger`,
  '-1.1': `address ads after banks boost campaigned campaigning candidacy carbon casinos caucus circle combat
    complex congressional conventional conversations convince critics crowds delegates dozens drawing
    endorsed endorsing flag flew fourth gained grew groups increasing key lead leaders limit loan
    margin meaning memo moderators nationally officials opposes parade percentage plane posts profile
    race rate refused report resistance says scientist shifting signs speeches stopping television
    ties trailing troops video volunteer whose`,
  '-1': `absentee ad addresses advice afternoon aircraft airstrikes allegations amendments announcing
    approach arena argument arrived arriving attackers begun benefited billion billions brothers
    cautious challenged cheering closest compromise conferences consensus considerable contenders
    contest contractor corporate dawn de dedicated defending defense delegation demand deputy despite
    detail died dinner diplomatic disclosed disputed district documents doubts dozen economist emailed
    evangelical exchanges extends factor fallen farm fate father's flood friendly fund gathering goals
    headlines highlight highlighted highlighting homes hoped hotel improved inaccurate incites
    incumbent industries inevitable influential inquiry inspired internal intervention invested
    investors its july kelly lacks legislative lengthy letter liberal lines link lobby lobbyist mayor
    membership mocked moments monthly motion nurse officers onto outsider overall packed participants
    passed performed phase photos pivotal previously profits promote prospect province pursuing
    questioning raised rampant recall recalling recorded recruitment reflecting relief request require
    research respond results right-wing sanctions scenes senators senior shares shifts sidelines
    similarly slogan spending staffers stark steel stream string struck subsequent super supporters
    tears testing though tracks training tries universal veterans viewed viral vocal whites
    willingness`,
  '-0.9': `abroad academic accepted admits also appeals appointments arrangement attracted authorities bank
    blacks book carefully causes city civic competitors conducting counsel covering cutting days
    debates demands denied detailed digital divisions document evangelicals faster fellow fifth firm
    fleeing followed founded fringe girl headed his hospital insiders international investigative
    known labor lawyers least lined losers marks media migrants moreover notes obstacle obvious odds
    ordinary pages persistent players poised positioned precedent products profit promising
    prosecutors protecting races reflected register remove residents respects resulted scientists
    secure selected skeptical sounded stance stars statements stealing stretch stump suffered suicide
    supporter task tenure trade transactions trip ultimately vehicles views voters watched wins`,
  '-0.8': `active activists agencies agenda aging agreement airing although annually appointment arguing
    aside attacks attempts attorney bag battleground becoming black broker candidates carly cases cast
    charge coalition code communications conflicts conspiracy contributor costs court's criticisms
    critique database debt declare deleted develop division domestic early efforts employee engineers
    error evening fails fall famously fees files fitness follow-up frequent fundraising funeral
    gathered gay globe grab graduates grass greeted heated hostile incident incidents indicate
    institution investigating involvement journalists laid large largely largest last laugh leading
    limiting lit messages mutual nasty needed nights nominees often outlets partners passport plan
    planned plants police polling poured practice president's projected proposing protest provocative
    purchase randomly rejection requested resignation response rising rush scandals session sex shops
    sits smile solidarity soon sources space speculation spent standard-bearer state students
    surveillance suspected sustained target televised term testified theatre theft three-quarters
    two-thirds two-year unfair vice victory vows vying wife won work-related workers`,
  '-0.7': `account administration ahead ambassador apparently average band birth campaign capital checks
    comment companies company concerns contained content contested contrast convention counties date
    development effort embrace finish finished forces foreign frustration gender generally growing
    hacking hoping identified image immigrants included indeed influence introduced married meeting
    meetings networks nominee offered office overwhelmingly parent particularly platform potential
    promoting pull pursue reference refugee regularly relations release school separate sessions shows
    sign slightly soldiers tax third trillion vast visit week weeks worries year`,
  '-0.6': `acknowledge adopted advantages advocate alleged allegedly alliance altogether appearing area armed
    arrest arrested assignments attempting audience banned bare battle became benefits broke building
    by cable calling cars caucus-goers centers championed chose closer clothing colleague colleges
    comments compound concessions consider consumers contributed corner courthouse coverage credit
    cross currency daughter deals debate description detained direct documentary economic elites
    emphasized enjoys entrepreneur evident express extension extremist fell fierce flight forced
    forcing growth halt handling hawkish heading hedge her historically home-state housing hurt icon
    ignoring implied improvement indictment inflation informed inspire insults investing investment
    jobs jokes journalism jumped knock lately lawyer liability likely lists loans main middle-class
    midst minority mode narrow national neighborhood norms official opponents opted ordered
    organizations owned parents partial partisan performance platforms practices preference prisoners
    pro program property proposed pushed quotes rallying rarely received referencing relied reporter
    retain rich scenario score screening seed sees sent sentiment served server services serving
    setting settled settlement shaking ship signature slipped speaking stability staff stations
    substantial succeeded suggestions summer superdelegates supporting sway tables tally tests
    theories therefore top town traveled urging walls weight which youth`,
  '-0.5': `achievement activities agreed agriculture airport allows apologize appear appears arrival as
    assessment attract barely bases beneath blaming board body bolster border borrow campus
    celebration chain charges chase city's classification closing collapse committee's compromised
    copies crack crew current currently customs cycle decisive deeper delegate deliberately denies
    describe detainees dig disappointing disrupt divide dividing doom dressed elders eliminate elite
    email emergency employed employees endorsement escape even events exchange expertise exploit
    exploited extend extensive failures feared fears felt few filed film final findings focus
    forcefully frame from frustrations funding gains gas generate giving governing grants green guards
    held hide himself historical holes identifying identity images include incremental influenced
    initiative instantly instead insurgent integration intelligence intends itself judge lacked late
    leader licenses losses maintenance master medical members militants mirror mobile modest nation's
    nearby negotiated neighbour night nod occasionally occurred one-on-one opportunities organizing
    parliament partner personnel policy popular pose posed possibility predict prep press pulled
    punished pursued qualify quick reacting receive regions remains renew reply reverse roll roots
    routes rushed scale scandal search sentiments shareholders signaled signals skin skip slaughter
    son's southern specifically spots spread start-up starts steadily strongholds struggling studied
    subtle successor suffer supermarket supported surge surprise surrogates taken tank technology
    testimony three tickets tolerance toward traditionally treatment tweets unable unaware underground
    unity unlikely unusual upheaval upon urgent vehicle venture venue version warfare welcomed whiter
    wing zone`,
  '-0.4': `accept advantage advertising aggressively allies attempt become biggest bloc business cash
    challenge chances commercial complaint confirmed congressman considering cooperation cost court
    cultural deciding defeating dollar donations encouraging enter falls favor firearms five floor
    focused found front gave general global has hasn't he impact in industry lady less local locked
    major majority management manufacturing marketing mentioned mood notion opened operatives opposite
    options parts picked pledge political presidents previous programs reaching refugees regulations
    replaced required rights scrutiny sell serial settle since social spot such taxes terror
    terrorists tied told undermine vastly victims writing`,
  '-0.3': `accusations actions agents ago allow almost an announce apologized apparent art before between
    both brand breaks brings budget businesses calendar carried casino celebrated celebrity
    citizenship civil claim clash colleagues collected compelling contributors could creating creation
    credibility critic crucial cut cyber damaging decades decided deficit directed donors dramatic
    each emails embracing employers especially ethnic exception exceptions exclusive failing federal
    field flip focusing formal gaining granted greater grown hacked had headline heat higher highest
    hold ice ignore immigration impressed increase independent inside investigate investigation
    invited islands kill killed lasting legislation list market measure merger message military missed
    moderate mostly moved music nations neither on operations organized outsiders over page parties
    passage past patients perceived picture pitch pointing politicians potentially presidency prison
    product promises prosecuted providing public questions quickly reached recognition reduce reforms
    releasing reliable reminded representatives rhetoric role roles scramble seat selection sensitive
    service seven she shook short shot side sold speech station support swept territory threats
    through touch transgender traveling turned turnout ultimate under usually view violent voter watch
    wealthy winning worked working-class worth`,
  '-0.2': `abortions absence acting activity additional age aim along apart appointed arms asked at attention
    aware background base based battery behalf campaigns charter claims co-founder computers
    consultant consumer contention conventions convinced countries courts create created day's decade
    defeat deliver democracy desk determined differences distance doctor encouraged equal equally eve
    faced family farmers father features feed filled first fiscal flow follow full further guests half
    head health hearing herself highway hired huge husband ideas impossible involving launch lay
    leaving legal length lied low many marked match midnight might names native negative none novel
    older operation opinions original others overcome painting papers perhaps period policies
    president price propaganda provide racial raising ran record releases returns route seconds secret
    seems sentence show showing signed size slate slots son sooner speaks split steady stories streets
    sued supportive switch targeting telephone thanked the threatened times title tool towards tried
    two undocumented unique unit unpopular village votes warming who widespread winter words years`,
  '-0.1': `abandon ability abortion accepting across allowing already alternative anger appeal assault assets
    babies banning beating becomes behind believed bills born boss boxing break bringing broad broader
    call candidate carry celebrating challenging cheaper classic classified closed conservative
    continuing counting crown damage daughters delivering demographics directly donation due
    employment ending enforcement exclusively extra facing falling fans far farmer fewer force four
    free full-time government help high hundreds ideological illegally immigrant improving income
    insider institutions insurance kingdom label language level map marriage men minorities mixed
    months move multiple name nominated nominations note number of offensive opposed party pause
    placed play playing politically power prevent professional progressive promise proved provides
    rank reach readers red reform related religion reluctant robust saying schools seal second seem
    six sophisticated sports stage stem still suddenly suggest takes targeted targets than threatening
    threw tide took transcripts trend visits volunteers warning with worldwide wounded`,
  '0.1': `a above absent access action acts affected aged amounts argue arguments assistance
    attack attacked attacking available backs bailout beaten believes bipartisan brother came cameras
    cards case caution cent child cities coin collect combination compare competitive completed
    concern conditions connection conservatism considered constant contain control controlled crossing
    crushed data decision demanding demonstrated departure deserves deter dislike door double doubled
    drowned dynamic effect election emphasis encourage energy enjoyed expansion experienced
    experiences experiment explanation extent extremism factors fail fighters file fill flowers
    forceful founding friend furious grabbing grant guard hands inclined individual information
    injured interest joint kept kicked knowing lean liar lived lobbyists loses manner manufacturers
    may missile monetary morning mothers movie murder nurses offer offers oil once oppose organization
    overnight paid painful pen personal plagiarism point politics proof protection pundits qualities
    quietly rapid rare realistic reality reasons rebuild recommendation recommendations redacted
    refuse regarding regime relationships remembered reminder removed repeated representing reputation
    resolution resources responsibility risk rolled seek set shop shown significant skills slowly sons
    specific stakes standing starting success sue tackle taking talks teaching team thousands ticket
    timing total touched track undecided use versus vision vote voted voting wake wearing well-known
    went were whether withdraw within women wore works worry yet`,
  '0.2': `accomplish accomplished accountability actively advance agent aims ally alone and answers
    apologised attorneys awards balanced bearing been bench benefit blow blue bought but camps cell
    chaos character children's chip clarity close comes comfort common consistently constitutional
    continue contrary corruption cry deaths delay deny denying deportation district's divisive doubt
    dream drive earn education eliminating endorse establish example face fact failed fast fracking
    freely gifts grass-roots greatest grow guilty handed heads helping hidden highly hit hot immediate
    impressive incomes internment join kitchen knocked lack landslide law leverage library lost loyal
    making managers marathon measured mention minutes miss movement nation nine nonetheless numerous
    off only opinion overseeing oversight overturn own parks philosophy phone played pleasure poses
    position poverty prevented puts question realized recommend recovery relationship reliably relies
    repair requires rescue result review risks round safety schedule season select sexual silence
    smaller soil sorts speak spend started steps strikes teams technical telling terrorist test to
    today's tradition truck trying unfit universities unpredictable used using various violence
    visitors vulnerable warnings watching water ways weigh welcoming when wide without young zero`,
  '0.3': `about achieved admire adoptees ages agrees alienate allowed anxiety anymore aren't arrive
    assertion assume assuming authority auto avoiding balance bar baseball beginning besides betrayed
    bigger books breaking buy buyer calm cancer catch caught celebrate challenges check choices
    clearance closely collective command commander community competition conscience conservatives
    convincing couple course cover crash crime day deadly deal decline desire developed disagreements
    discussion dominant draft drivers drop duty easy eels effective eight eighth elected embarrassing
    end ends engagement established expecting fighting finally fire firmly flags flooded founder
    frequently garner gate given gotten governor's governors gubernatorial helps him history hour
    justices keeping kick landing levels light long-term longest loudly makes math meet metres miles
    missing missions modern movements moves much one outreach overtime overwhelming owners participate
    path permits piece pilot plays populism prepared present proceedings profound projects quo radar
    railway ratings recession recognized recount rely remote represent requests resolve responding
    rules sang saved science seats sending shape shut signal sixth slip smiling solely solid spoken
    steep stopped story strategy strength strong strongly struggle succeed sum surface surrogate
    system tells terrorism tested thanks that theme theory thinks thoughts thus tiny tools tournament
    treated twice underscore urge value victim visa waters wept willing win wishes woes world's
    written you'd`,
  '0.4': `add apply around back ballot big bombing bridge bring broadly chance changed changing choosing
    chosen clear conflict contact credible criminal critical deep defend demonstrate did difficult
    disclosure down enough enthusiastic flying freedom handful houses human importance involved laying
    leaves lesson lift long material middle moment necessarily nominate noticed open paper persuade
    pick positive possible powerful progress read reason relevant religious repeal rule sides single
    sound standards stay stayed step successful tens themselves those throughout uncertainty unify up
    videos voice where wild women's worker world`,
  '0.5': `amount answer asking away barriers being bet bigotry blue-collar buses care caused certain
    champion children circumstances citizen class clock complicated computer conclusion connected
    consistent constantly conversation death deeply defeated dismantle does dollars drives easier
    economics effectively empty environment establishment eye facility fear fight fit games
    generations glad harder hurting identify immediately infrastructure investigations issues killing
    leave letters looking meant mile minds money natural neighbors numbers old oldest ones or out pain
    pays picking politician poor priority racism racist rather reduced regardless road row run
    sacrifice same scared securing seeing segment sets severe sharing sister sitting standard
    strengthen stronger supports tea thinking time turn unknown until usual wedding yard`,
  '0.6': `admit animal answered anyway arm avoid award behavior believing broken cause change changes
    communication condemn conduct contentious coordinated cracks demographic destroyed different
    diplomacy display drug dues ear easily element enjoy entire except expectations flat fly fully
    glass ground handled historic how is knew laws lock losing manage matter mission moving necessary
    noon now nuclear obtain otherwise participation people's phrase place possibly principal protected
    punch qualified rapidly rattled reading ready real responses safe sale satisfied saw seen shock
    sometimes special sport stands staying strategic sudden superdelegate surprising sympathy table
    talk talking thirty thrown undermining understands wages walking wasn't waving weakness welfare
    well whoever widow will wonder work write`,
  '0.7': `angry any are areas be bear blame choice competing correct danger decide decisions desperate
    discussed either entirely essentially evidence feet figure find friends future generous happened
    having he'll illegal interests isn't judgment laughed leadership little lives living loved moral
    mother order places resign roof sat shocked solutions stood stuck temperament then trust walked
    wanted wants wealth weapons woman working worried`,
  '0.8': `abuse achieve affect afford aggressive all assumed beat because bed beliefs better bitter bold
    boring built burned cap capabilities capable century choose comfortable committed communities
    competent confidence consequences country crossed daylight differently difficulty direction
    diversity earth epidemic expensive fan form fuel fun gone gray hadn't hand handle hits hope idea
    insufficient intention jail joke keep lessons maintain make massive met mind must needs not
    opportunity outcome pack pay perfect pictures presents proceed process properly prosecutor prove
    put quality quote reject repeat resonate say serve shake simply situations skepticism store
    supposed suspend take talked them they threat threaten throwing tip today together too trash
    troubled truly ugly unanimous understanding unite unqualified waterboarding welcome won't`,
  '0.9': `actual afterwards again basis billionaires borders bowl boys bread build buried capped civilian
    coffee come compassion compete confidential contracts contribution corridor count dead define
    dependent deportations descent disastrous discourse discrimination doctors enemies ensuring
    equivalent expectation experience fairly fake families fascist fireworks flawed football fortune
    frustrated game genocide gloves grassroots gross guns hardest have horrific household hung if
    impression inquiries interested invitation it job knife knowledge likes longer machines misleading
    narrative offices paperwork passes peace personality pleased politicized quit resolved respected
    responsible roads selling send should someone sounds speed sponsor start stern stop suspect
    swimming taught they'd throw trouble type unifying unless unlike vet why woman's`,
  '1': `accident accurate adult agree baby bodies boots box boy breach busy car card certainly chapter
    cheap coal culture determine didn't discussions effects enormous ensure exist faith false feels
    fish forth fought gays getting give greed hard harm hero honest humility important jump just keeps
    kid leak learning letting lies life lights like limited looks lots man memory millions mistakes
    nervous nowhere offense one's passion passionate principles problems putting reflect regard
    requirements revolution room save situation slow so solution teachers traction treat urban
    violated violation waiting way weren't who's word worst`,
  '1.1': `coming confident consideration contract cool counted customers disease driving exactly gets heard
    heart here individuals kinds legitimate listen lose loud lunch machine matters nature no normal
    notice person personally pivot problem protect reasonable remarkable sense serious sit something
    sure systems there these this tough trusted try weak whatever wouldn't`,
  '1.2': `able anti-immigrant anyone bargain best bit bottom bus capacity clean comprehensive crimes depth
    difference doesn't everyone feel firing foot generals genuine get happening he'd height honor
    ideology intent jury luck minute moon optimistic option parking patience patient probably purposes
    recovered registration screen she'll shouting sleep smart stacked stick strongest structure
    thought tragic train true vetted viable voices warm what`,
  '1.3': `alive apology badly basic belief bird bomb can clearly concerned couldn't deck depending doors
    electing eleven every exists explain goes hatred he's instances listening mean mortgage need never
    nice orders people photograph planet polite raises see seriously simple somehow sort surprised
    treating unprecedented violations vital wait wanting worse`,
  '1.4': `actually animals ball barrier basically believe bunch complete criminals dark dear definition done
    elect ever expect extraordinary fair finger funny go grade hateful hats haven't helpful homegrown
    horse humanity inspiring interesting joy justified live look looked lucky nothing ocean panic
    perception prayer prosecution queue realize recognize recruit remember samples shame shouldn't
    sink society suffering terms things tougher traffic truth weather window wise workforce yesterday`,
  '1.5': `bad cannot careful doing good happy hate kind learn radical rigged right wrong`,
  '1.6': `always anything anywhere ask bubble completely dangerous disaster do enemy everywhere fix forward
    girls happen hell innocent let maybe mouth physical pretty proper rain rapists respect rid
    somewhere substantive ten tragedy walk want weapon what's wind wish`,
  '1.7': `absurd cares ceiling commitment disagree eating else engage extreme facts feeling fine great hear
    hundred liberty mistake neutral paint quiet reckless she'd sheet soft stand tell that's thing
    thousand unacceptable unclassified`,
  '1.8': `appropriate die eyes fence happens imagine it's knows legally sick values`,
  '1.9': `design dog forty fundamental got incredible judges liked mess perspective print quite songs spirit
    sums they'll understand unfortunately`,
  '2': `boat brilliant can't cried dust evil fundamentally guarantee ladies lot outrageous pieces pizza
    principle proud root soup teach tonight totally truthful us`,
  '2.1': `absolute carpet corrupt crazy destroy everything forget guess hungry listened literally me mom
    peaceful player really regret she's terrible there's they're very waited whole your`,
  '2.2': `disappointed guy know let's nobody please stuff they've`,
  '2.3': `amnesty awful don't eat guys incredibly kids lie love negligence our ourselves soul think
    transform twenty you'll`,
  '2.4': `accountable excuse extremely forgotten insult lying mine sorry stupid tired`,
  '2.5': `anxious dad disturbed excited folks going my perfectly pro-life sad safer we've you`,
  '2.6': `everybody we`,
  '2.7': `am decent deserve insulting owe ring tomorrow valuable`,
  '2.8': `afraid i mum myself noise tremendous wonderful you're you've`,
  '2.9': `we're`,
  '3': `gonna thank`,
  '3.1': `i'd i'm obviously we'll`,
  '3.2': `beautiful careless definitely`,
  '3.3': `anybody i've ought`,
  '3.4': `absolutely disgrace i'll it'll rang shameful`,
  '3.5': `somebody till`,
  '3.7': `honestly`,
  '3.9': `shall`,
  '4.2': `okay`,
  '4.4': `we'd`,
  '10.9': `amazing courage frankly lovely reproductive`,
};

/** Of a word with a capital that is not listed. */
export const nameOdds = -1;
