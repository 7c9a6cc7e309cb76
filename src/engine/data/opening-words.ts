/**
 * Words that open sentences and are names hardly ever: inside sentences they have a capital in fewer than 2 of 100 places.
 * Source: counted in 26,000 news articles (github.com/ramybaly/Article-Bias-Prediction); words printed there at least thirty
 * times, and four times at the head of a sentence.
 */
export const openingWords: ReadonlySet<string> = new Set(
  `abandon aboard abolish abolishing abortion above absent absentee absolute absolutely abuse academic
  academics accept acceptance accepting access accompanied accompanying according accordingly accountable
  accounting accounts accuracy accusations accused accusing achieving acknowledging act action actions active
  actively activism activist activists actor actors acts actual actually adapted added addiction adding
  additional address addressing adds adherents adjusted administration administrations administrators
  admittedly admitting adopt adopting adoption ads adult adults advantage advertisement advertisements
  advertisers advertising advisers advocacy advocates affected affirmative age agencies agency agenda agents
  aggressive agree agreed agreeing ahead aid aides aiming aircraft airline airport airports airstrikes alarm
  alarmed alert algorithms alienating allegations alleged allegedly allies allow allowing allows alter
  alternative amazing ambition amending amendments amidst analysis analyst analysts analyzing anchor anger
  angered angry animosity announced announcement announcing annual answer answering answers antibody
  anticipating anticipation anxiety anxious anytime anywhere apart apologies apologize appalled apparently
  appealing appearing applicants applications applying appoint appointed appointing appreciate apprehensions
  approval approve approving approximately area areas arguably arguing argument arguments arming arrest
  arrested arrests arriving articles artists aside asked asking aspiring assault asserting assess assessing
  assessment assessments assimilation assistance associates assume assuming asylum athletes atop attack
  attackers attacking attacks attempting attempts attendees attending attention attitudes attorneys attracting
  attrition audience audio audit austerity author authoritarian authorities authority authors auto automakers
  automatic automation average avoid avoiding awareness awesome babies backed backers background backing
  backlash bail bailouts balance balancing ballot ballots ban bankers bankruptcy banks banners banning bans
  bar barely barring bars base baseball based basic basically battles battling beating become becoming beef
  beginning belief believe believing bells below benchmark bending beneath benefits besieged best bet betting
  bias bigger biggest bigotry bilateral billionaire billionaires billions bills biofuels bipartisanship birth
  birthright bitter bizarre blaming blank block blocked blocking blogger bloggers blood blow bodies body bold
  bolstered bolstering bomb bombing bombshell bond bonds book boom boosting borders boring born borrowers
  borrowing bots bowing boys brace brand branding brands break breaking breathing breed briefing brilliant
  bringing brinkmanship broad broadening broader broadly broken brother brothers brutal bubbles buckle budgets
  build building buildings bullet bulletproof bullets bullies bullying bump buoyed bureaucrats buried burning
  bus buses businesses businessman busted busy buy buying buzz bypassing bystanders cable called calling calls
  calm camera cameras campaign campaigners campaigning campaigns campus campuses cancel canceling cancer
  candidate candidates candles cap capitalism capping captured car carbon care career carried carriers
  carrying cars cases cash casting catch caucus caucuses caught cause caution cautious celebrate celebrating
  celebration celebrities celebrity cell cellphone cellphones censorship centrists centuries certain certainly
  chain challenge challenged challengers challenges challenging chambers chances change changes changing
  chants chaos character charge charges charging charitable charities chart cheap check checking checks cheers
  child children chill chilling choice choose choosing chronic churches cigarette circle circumstances
  circumstantial cities citing civilian civilians civility claim claiming claims clarification clashes classic
  classified clear clearly click clinics clips close closely closer closing cloture cloud clouds clues coal
  coalitions cocaine coffee cognitive coincidentally collapse colleague colleagues collecting collective
  collectively colleges column columnist columnists combat combine combined combining come comedian comedians
  coming commanders commentary commentator commentators commenting comments committees commodities communities
  community commutations companies company comparatively compare compared comparing comparisons compassion
  competing competition complaining complaints complete completed completely completing complicating complying
  comprehensive compromise computer computers concealed conceived concentration concern concerns conclusion
  concrete condemnation conditions conference confidence confident confidential confirmation confirmed
  confirming conflict conflicting conflicts conform confront confronted confronting confused confusion
  connecting cons conservatism consideration considered considering consistent conspiracy constituents
  constitutionally consulate consultants consumers contact contacted contagion containment contemporary
  content context continuing contract contractors contracts contradicting contrary contrast contribute
  contributing control controlling controversial controversies controversy convention conventional conventions
  conversations convicted conviction convincing cooking cool cooperation copies cops copyright core
  coronavirus corporate corporations correct corrected corrupt corruption cost costs counselor counselors
  count counter counties counting countless countries country couple coupled couples courage courting courts
  cover coverage covering cracking cracks crafted create created creating credibility credit creepy crew crews
  crimes criminal criminals crises crisis critical critically criticism criticizing critics crop cross
  crossing crowd crowds crucial crucially crude cruise crushing cry cue cultural culturally culture curfew
  curious currencies current currently customers cut cuts cutting cynicism damage damn dance danger dangerous
  dare dash data date dated dating daughter day days dead deadline deadlines deadly deal dealing deals death
  deaths debate debates debating decades deciding decisions decisive declare declaring declassified decline
  declining decrying deepening deeply default defeat defeated defeating defend defenders deficit deficits
  define defining definitely defunding defying delay delaying delays delegate delete delivered delivering
  delivery demanding demands demographic demographically demographics demonstrating demonstrations
  demonstrators denial denials denouncing denuclearization denying departing depending depends deplorable
  deploying deportation deportations deputies describe described describing despair desperate desperation
  destroying destruction detail details detainees detention determining deterrence detractors devastating
  developing developments dialogue die differences different difficult dig digging dinner diplomatic diplomats
  dire direct directing direction dirty disagreement disagreements disappointed disapproval disaster disasters
  disclosure discontent discover discrepancies discretionary discrimination discuss discussing discussion
  discussions diseases disgraced disgraceful disgruntled disgust dishonest disinformation dismissing
  disposable disproportionately disputes disregard disrupt dissatisfaction dissent dissenting distancing
  distinguishing districts distrust divers diverse divide divided divisions doctor documents dog doing
  domestic domestically donate donations done donor donors dossier double doubling doubtful doubts download
  draft drag dragging drain dramatic drawing dress dressed drilling drive drivers driving drone drones drop
  dropping drought dubbed dude due dump eager early earning easier easing easy eat eating echoes echoing
  economically economies economists economy editorials editors educating educators effective effectively
  effects efforts elderly elect electability elected electing elections electors elements eliminating elite
  email emails embassies embattled emboldened embrace emerging emissions emotion emotional emotions emphasis
  emphasizing employee employees employer employers empowering enabling enacting encourage encouraged
  encouraging end ending endorsements ends enemies enemy energized enforcement engaging enhanced enjoy enough
  enrollment ensure ensuring enter entering enthusiasm entire entitlement entitlements entrepreneur
  entrepreneurs environmentalists epidemiologists episode equally equipment equity error errors escalating
  especially essential essentially establish established establishing establishment estate estimated estimates
  etc ethanol events eventually everyday everywhere evidently evolution evolving exact exactly examining
  example examples exasperated excellent excerpts excessive excited excluded excluding exclusive excuse
  executives exercising existing exit exiting expand expanded expanding expansion expect expectations expected
  expecting experience experienced expert experts explain explaining exploiting explore explosions explosive
  exports exposing exposure express expressing extend extended extending extensive extra extraordinary extreme
  extremist extremists eyeing face faced facial facing fact factor factories factors factory facts failed
  failing failure fairly faithful falling fallout false families famous fans fantastic far farmers farther
  fascism faster fat fatal fate favorable fear fearful fearing fears feature featured federally feel feeling
  feelings fellow felony female feminism feminists fever fewer field fierce fight fighting fights figure
  figures figuring file filibuster filibusters filing filling filmmaker films final financially find finding
  findings finish fire firearm fired fires fireworks firing firms fiscal fixing flag flags flames flanked
  flash flights flip flipping floating flood flooding floodwaters fly flying focus focused focusing folks fool
  footage football force forced forces forcing forecasters forecasts foreigners foremost forever forging
  forgive formal formally former formerly forward fossil founded fracking framework framing frankly fraud
  freed frequent frequently fresh freshman friend front frozen frustrated frustration fuck fuel fueled fueling
  fully fun fund fundamentally funded funding fundraising funeral funerals funny furloughed furloughs future
  futures gaining gains game gangs gaps gas gasoline gay gender generally generations generic genius
  geographically geography gerrymandering get getting giant gifted gifts girls given giving globally goals
  golf goods got gotta governing governments grab grabbing graduate graduates granted granting graphic
  graphics grappling grassroots gratitude greatest gridlock ground group groups grow growing guards
  gubernatorial guest guests guidance guidelines guilt guilty gun gunfire gunman gunmen guns gunshots guys
  gyms hack hacked hackers hacking hair half halfway halting hand handguns handing hands hang hanging happily
  happy hard harder hardest hardline hardly harsh hate hateful hatred hawk hawkish head headed heading
  headline headlines heads healing heard hearing hearings heart heartbeat hearts heat heavily heavy hedge
  helicopter helicopters help helping hence hidden hiding high higher highest highlighting highlights highly
  hint hiring historian historians historic historical historically history hit hitting hold holding holidays
  home homegrown homeowners homosexual honest honestly honesty honored honoring hopeful hopefully hopes hoping
  horrible horrific horrifying hospital hospitals host hostage hosted hostile hostility hosts hotels hourly
  hours household households hubris huge humanitarian humans hunting hurt hurting hydroxychloroquine hypocrisy
  ideally ideas identify identifying identity ideological ideologically ideology ignorance ignore ignoring ill
  illegal images immediate immediately immigrants impact impeach impeaching impeachment implementation
  implemented implementing important importantly imports impose imposing impossible impressive improve
  improved improving inaction inadequate incident incidentally incidents include included incomes incoming
  increase increased increases increasing increasingly incredible incredibly incumbent incumbents indications
  indicting individual individuals industries industry inequality inevitably infection infections influential
  informed initial initially inmates insane inserting insiders inspired instant institutions insufficient
  insulting insurers intellectually intense intensifying intentional intentionally interest interested
  interesting interim internally internationally interview interviewed interviewer interviewers interviews
  intimidation introduced introducing introduction invalid invest investigate investigating investigation
  investigations investigators investing investment investments investors invitations invoking involuntary
  ironically irrespective isolated isolation issue issues issuing items jail jihadists job jobless jobs join
  joined joining journalist journalists judged judges judging juries jurors jury keep keeping key kick kicking
  kid kidnapping kids kill killed killer killing kind kindness know knowing knowledge known labeling lack
  lacking lamenting language large largely larger last late lately latest launching lawmaker lawmakers laws
  lawsuit lawsuits lawyer lawyers laying layoffs lead leader leaders leadership leading leak leaked leaks
  leaning learn learning least leaving led legal legalization legalizing legally legislation legislators
  legitimate lenders lengthy less lesser lesson lessons lest letter letters letting level liberal liberalism
  liberate libraries lie lies lift lifting light lights likely limit limited limiting limits lines lingering
  link links listening literally litigation lives living loan lobbying lobbyists local located location lock
  lockdown locking logic logically loneliness long longer longstanding longtime looked looking looks looming
  looters loser losers losing losses lost lot lots loud louder lousy low lowering loyalty lurking luxury lying
  lynching machine made magazines mailing mainly mainstream maintaining majorities make makes making male man
  managers managing mandate mandatory manufacturing map marchers marches market markets marks married marshal
  masks massive material math maximum mean meaning meaningful meantime measles measure measured measures
  measuring meat median meeting meetings member members memo memorable memories men mental mentions mere mess
  message messages metal methane midterm midterms migrants militants military milk millions mind mindful
  miners mines minimum mining minister ministers minor minorities minutes misinformation missed missile
  missiles missing mistake mistakes mixed mixing mocking models moderate moderates moderator moderators
  moments momentum money monitoring monthly months monuments moral morale morality morally mornings mortality
  mortgage mostly mounting move moved movement movements moves movie movies moving multiple murder murders
  music mustard mutual myriad mystery myth named namely naming narcissism narrow nasty nationalism nationalist
  nationally nations naturally navigating nearby nearly need needless negative negotiating negotiations
  negotiators neighbors nervous net network networks newer newly news newsletter newspaper newspapers newsroom
  next nightly nightmare nominating nomination nominations nonpartisan nonprofits nonsense normal normally
  notable notably note notes notice noting notorious notwithstanding nowhere nuclear nullification number
  numbers numerous nurse nurses nursing objective objectivity observers observing obstacles obstructing
  obstruction obtaining obvious obviously occasional occasionally odd oddly odds offensive offer offering
  officers official officially officials offshore oftentimes oil older ongoing opening openly operating
  operations operatives operators opinions opioid opioids opponents opportunities opportunity opposes opposing
  opposition optimism option options oral order orders ordinarily ordinary org organizations organized
  organizers original originally ostensibly others ours ousted outgoing outlets outrage outraged outrageous
  outsiders outsourcing outspoken outstanding overcoming overhauling overhead overheated overturning
  overwhelming overwhelmingly owing own owners owning packed paid pain pandemic panel panelists panels panic
  paper paralyzed pardon pardoning pardons parent parents part partial partially participants participating
  participation particular particularly parties parting partisan partisans partisanship partly partnering
  parts party pass passage passed passenger passengers passing past path pathetic patients patriotism patrons
  patterns pause pay paychecks paying payment payments payroll payrolls peaceful penalties pending people
  perceived percent percentage perception perceptions perfect period permanent permitting persistent person
  personal personally persons perspectives persuading persuasion perverse pet philosopher phone phony photo
  photograph photographer photographers photographs physical pick picking pictured pictures pieces pillar
  pilots pinning pipeline pity places placing plain plainly plaintiffs plan planes planning plastic platforms
  play playbook players playing pleasant plenty pocket podcast point pointing points polarization police
  policies policy policymakers political politically politicians poll polling polls pollster pollsters pols
  pool poorer popular population populist porn portions positive possible possibly posted posters posting
  posts pot potential potentially pound power powered powerful practically practice pray praying precise
  precisely predictably predicting predictions preference preliminary premium premiums preparation
  preparations prepare preparing presented preserving presidential pressed pressing pressure presumably
  presumptive pretend pretending pretty preventing previous prices primaries primarily primary principles
  print prior prioritizing prison prisoners private privately privatization probably problem problems process
  prodded produced producers productivity products professors profile profiles profits program programs
  progress progressives projected projecting projections projects prominent promises promising promoting
  prompted proof proper properly property proponents proposal proposals proposed proposing pros prosecuting
  prosecutor prosecutorial prosecutors prospective prospects protect protecting protection protectionism
  protest protester protesters protesting protestors protests provide provided providing proving provisional
  provisions psychologists publicly published publishers publishing pull pulling punch pundits punishing pure
  purely pursuant pursuing push pushed pushing put putting qualified quality question questioned questioning
  questions quick quickly quid quiet quietly quit quote quotes quoting race races racial racism racist raids
  raise raised raising rallies rally ramping random ranging rank rape rare rarely rate rates rating ratings
  reach reached reaching reacting reaction reactions readers reading ready realistically reality really
  reasonable reasons rebel rebels rebuild rebuilding recall recalling receipts recent recession recessions
  recipients recognition recognize recognizing recommended record records recount recounts recreational
  recruiting redistricting reduce reduced reducing reeling references referencing referring refineries
  reflecting reformers reforms refunds refuse refusing regardless regime registered registering regular
  regulations regulators regulatory reinforcing reject rejecting rejection related relations relationship
  relationships relatively release released releasing relevant reliable reliance relief relying remain
  remaining remarkable remarkably remembering remind reminded reminder remote remove removing renaming
  renewables renewed renewing rent reopen reopening repeal repealing repeated repeatedly repeating replace
  replacing report reported reportedly reporter reporters reporting reports representing requests require
  requiring researchers resident residential residents resignation resist resisting resolutions resolved
  resolving respect respectfully respecting respondents responding response responses rest restaurant
  restaurants restricting restrictions result results retail retailers retaliation rethink retired retirees
  retiring returning returns revealing revelations revenge revenues reversing review reviewing reviews
  reviving revoking rhetoric ridiculous riding riot rioters rioting riots rising risk risks rival rivals roads
  robust rocket role roots rough roughly round rounding rounds rule rules ruling rumors run running runoff
  rural sacrifice sad sadly safe safer safety said sales same sanctions sanctuary sands satellite satire save
  saving saw saying says scales scandal scandals scarcity scary scattered scenario scenarios scenes scheduling
  school schools scientifically scientists scoop scores scramble scrapping screenshot screw scrutiny search
  searches searching seasoned seated seats seconds sectarian seeing seek seeking seemingly seen segregation
  seizing seldom selected sell selling send sending senior seniors sensitive sentencing sentiment separate
  separated separately separation sequester sequestration serial serious seriously services serving set
  setting settlements severe sex sexism sexual shaken shale shame shameful shaming shaped shared shareholders
  shares sharing sharp shattered shift shifting shock shocking shockingly shoot shooter shooters shooting
  shootings shoppers shopping shops short shortly shot shots show showing shut shutdown shutdowns shutting shy
  sick side sides signaling signals signature signed significant significantly signing signs silence similar
  similarities similarly simple simultaneously sincerely single sit sitting skeptical skeptics skip skipping
  slavery sleep slides slightly slow slowing slowly small smaller smoke smoking smugglers smuggling soccer
  socialism socially societies society software solar soldiers solid solutions someday somehow sometime
  somewhat somewhere song sooner sorry sort sound sounding sounds source sources spare speak speakers speaking
  specialists specific specifically specifics speculation speech speeches speed spend spending spent spies
  spoiler spokesman spokespeople spokeswoman sponsored sponsors sporting spot spread spring spurred spying
  stack staffers stage standards staring start starting startling startups stated statement statements states
  statewide statistically statues status stay staying steady steep step stepping steps stick sticking stock
  stockpiles stocks stop stopping store stores stories story straight strangely stranger strategically
  strategists strategy streets strength strengthening stress strict strictly strike striking strikingly strong
  stronger strongly structural struggling stuck student students studies studying stuff stumping stung stunned
  stupid style submit subpoena subpoenas subsequent subsequently subsidies substantively substitute suburban
  success successful successfully successive suddenly suffice suggested suggesting suicide summit
  superdelegates support supporters supporting supports supposedly surely surprise surprised surprisingly
  surrogates surrounded surveillance survey surveying surveys surviving survivor survivors suspect suspected
  suspects suspending suspension suspicion suspicions suspicious sustained sweeping swing symptoms systemic
  systems tables tabloid tackling takeaway taken taking tales talk talking talks tall taps targeted targeting
  targets tariff tariffs task taxes taxing taxpayer taxpayers teacher teaching teams tear tech technical
  technically teenage teenagers television telling tells temperatures tens tension tensions term terrible
  terrific terrified terrifying terrorism terrorist terrorists test testifying testimony testing tests text
  texts thankfully thanks theirs theoretically things think thinking thirty thought thoughts threat
  threatening threats throngs throw throwing tickets tie ties tight tighter time timeline timing tiny tips
  tired titled told tolerance tons top topics topping tornadoes torture total totally tough tougher tourists
  town toxic track tracking traders trading traditional traditionally tragedy tragically trailing train
  training transcript transgender transition translated translation transnational transparency trapped travel
  traveling treason treat treating treatment trees tremendous trends trial tribal tribalism tribes tributes
  triggered trip trips triumph troopers troops trouble troubling truly trust trusted trying tucked tuition
  tune turn turned turnout turns tweet tweeted tweeting tweets tying type typical typically tyranny ultimately
  umbrella unable unacceptable unanswered unauthorized unbelievable uncertain uncertainty unclassified unclear
  undecided undercover underlying underneath underscoring understand understandably understanding undocumented
  undoubtedly unelected unfavorable unfiltered unfortunately unhappy unhinged unidentified unintended unions
  unity universities unlikely unmarried unmasking unnamed unofficial unprecedented unquestionably unrest
  unsafe unsubstantiated unsurprisingly unusually unveiled unwilling update updated upset upward urging use
  users using usually utilities utility utilizing utterly vaccination vaccines vague values vaping various
  vast ventilators venture verbal verdict very veteran victim victims victories video videos view viewed
  viewers views violating violators violence violent virtual virtually virus viruses visa vision visit
  visiting visitors visits vital vocal voice voices volatility volume voluntary volunteer volunteers von vote
  voter voters votes vouchers vowing vulnerable wage wages waiting wake walk walking wanting warm warming
  warning warnings wars wary wasted watchdog watched watching water waves waving way weak weakening weaker
  weakness wealth wealthy weapons wear wearing website weed weeks weird welfare whenever wherever whichever
  whistleblower whistleblowers whites whoever whole whomever wide widely widening widespread wildfires win
  winds winners winning wins wireless wish withdrawal witness witnesses witnessing woman women wonder word
  work workers working worried worries worse worst wounded write writer writers writes writing written wrote
  years yields younger`.split(/\s+/),
);
