import { words } from './words.ts';

/**
 * Verbs that report speech, in the base form.
 * Sources: Levin, English Verb Classes and Alternations (1993), classes 37.1 to 37.9 (verbs of communication), 29.1 and
 * 29.2 (appoint and characterize), 33 (judgment), 38 (animal sounds used of speech); VerbNet 3.4 say-37.7, tell-37.2,
 * manner_speaking-37.3, lecture-37.11, complain-37.8, advise-37.9, judgment-33; additions by hand.
 */

/** Verbs of saying: report speech wherever they stand in the sentence of a quotation. */
export const speechVerbs =
  words(`say tell point require stipulate decree mandate prescribe add ask write state explain reply respond answer note continue tweet retweet
  declare announce argue insist warn admit remark claim suggest acknowledge recall shout urge vow promise pledge predict
  observe conclude exhort joke yell lament assert exclaim emphasize emphasise stress underscore underline boast interject concede complain vent
  quip retort counter reiterate repeat caution contend maintain allege testify comment confirm deny confess mutter murmur
  whisper scream cry chant proclaim report inform remind advise assure reassure swear muse ponder wonder inquire enquire
  demand plead beg implore opine theorize theorise speculate reason estimate reckon believe think feel agree disagree
  object protest grumble gripe moan bark growl thunder bellow hiss snarl sneer scoff taunt gush rave enthuse crow brag
  gloat deadpan recount relate narrate reveal disclose divulge confide hint imply intimate indicate elaborate clarify detail
  specify summarize summarise paraphrase quote cite mention blog pen scribble scrawl chalk daub type editorialize editorialise preach
  sermonize instruct recommend propose advocate apologize apologise hail applaud fume rage rant rail bluster stammer
  stutter mumble shriek holler voice express convey communicate articulate pronounce recite rebut refute dispute
  interrupt attest certify affirm reaffirm avow profess forecast prophesy foretell hypothesize posit postulate surmise
  decry bemoan bewail regret rejoice marvel question chide scold rebuke reprimand admonish berate appeal threaten tout
  trumpet echo parrot concur reflect reminisce recollect ramble fear worry dread counsel thank read post email describe
  call dub label brand characterize characterise denounce condemn criticize criticise slam blast accuse deride dismiss`);

/** Verbs that report speech only when they touch the quotation: `“Yes,” she smiled`, `he began: “…”`. */
export const weakVerbs =
  words(`chip weigh cut sob groan sigh laugh chuckle giggle snap roar mock tease riff intone crack sing text
  message wire cable telegraph phone radio caption headline lecture order command direct greet welcome salute
  toast seethe drawl squeal utter chime pipe butt intervene resume begin start finish close offer volunteer venture hazard
  put pose submit guess infer decide determine rule find hold judge beam grin smile nod shrug wink interpose prod press
  probe challenge correct invite dare bristle blurt spout herald second remember expect anticipate hope wish fret tip coach
  charge deduce croak purr coo chirp yelp whimper wail howl grouse carp jeer wisecrack parry sputter splutter
  fulminate pontificate enjoin entreat hector harangue expound shoot grimace tut simper drone wheeze pant gasp
  guarantee allow grant accept contest fire hit clap strike bite lash push open brief go show signal mean leak sum
  jot speak talk joke see want love like know learn understand figure try keep look turn react retaliate snipe demur rejoin
  aver babble banter bawl blare bleat boom breathe bubble burst cackle cajole chatter chortle coax commiserate contradict
  curse digress effuse encourage explode exult fib gibe grate grunt guffaw gurgle huff insinuate jabber jest josh justify
  keen lie lisp mouth nag persist philosophise philosophize pout pray prompt query rasp reproach request screech slur
  notice smirk sniff sniffle snort squawk squeak storm share dish relay highlight outline assess expand float summarise suppose sympathise sympathize thrill trill vouch weep whine spit`);

/** Report words about somebody or something: `called it “…”`, `accused him of “…”`, `a “…” , as X puts it`. */
export const judgementVerbs =
  words(`term class praise congratulate blame refer portray depict paint cast reject lambast lambaste attack
  assail lash ridicule mock deem consider name nickname declare proclaim pronounce laud extol commend compliment
  credit chastise castigate excoriate pan rip trash bash knock savage pillory vilify malign disparage belittle deplore
  celebrate define censure fault designate liken compare equate style view regard speak address discuss talk defend
  promote tag rate insult target oppose endorse champion challenge remember denigrate demean smear revile lampoon deprecate`);

/** Nouns whose owner said it: `his claim that “…”`, `Smith’s message: “…”`. */
export const speechNouns =
  words(`statement claim comment comments remark remarks message words tweet tweets post posts
  letter email memo speech reply response answer assertion suggestion allegation accusation complaint warning promise
  pledge vow call plea appeal criticism verdict description assessment conclusion prediction motto slogan mantra dictum adage maxim credo
  catchphrase testimony quip joke declaration announcement retort rejoinder riposte rebuttal denial confession admission apology tribute
  advice threat demand quote takeaway explanation excuse rationale tagline pitch punchline boast tirade rant outburst musings argument insistence contention assumption characterization characterisation portrayal depiction dismissal comparison view opinion belief theory feeling hunch guess reasoning suspicion instruction recommendation revelation disclosure acknowledgement acknowledgment observation assurance compliment jab impression impressions
  address lecture sermon eulogy homily ultimatum watchword`);

/** Irregular forms: base, past, participle. Verbs not listed are inflected by rule. */
export const irregularVerbs = `say said said; tell told told; write wrote written; read read read; think thought thought; feel felt felt; swear
  swore sworn; sing sang sung; begin began begun; put put put; mean meant meant; hold held held; find found found;
  go went gone; see saw seen; speak spoke spoken; tear tore torn; hit hit hit; sell sold sold; cast cast cast;
  shoot shot shot; strike struck struck; bite bit bitten; weep wept wept; spit spat spat; burst burst burst; lie
  lied lied; foretell foretold foretold; butt butted butted; compel compelled compelled; regret regretted
  regretted`;
