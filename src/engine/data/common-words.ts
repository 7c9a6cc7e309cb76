/**
 * Words that carry little of what a sentence says: the closed classes of English (articles, pronouns,
 * prepositions, conjunctions, auxiliaries) and the verbs, adverbs and nouns that fill any sentence.
 * The closed classes follow Quirk et al., A Comprehensive Grammar of the English Language (1985), §2.34.
 */

const closedClasses = `
a an the this that these those such some any each every either neither no none all both half other another
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one ones who whom whose which what whatever whoever
someone somebody something anyone anybody anything everyone everybody everything nobody nothing
about above across after against along among around as at before behind below beneath beside besides between
beyond but by despite down during except for from in inside into like near of off on onto out outside over past
per since than through throughout till to toward towards under until up upon via with within without
and or nor so yet if because although though unless whether while whereas when whenever where wherever why how
am is are was were be been being do does did doing done have has had having
can could may might must shall should will would ought need
not never here there then now also too very just only even still again already ever
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't
shouldn't mustn't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll
we're we've we'd we'll they're they've they'd they'll that's there's here's what's who's let's`;

const fillers = `
get gets got getting give gives gave given go goes going gone went come comes came coming make makes made making
take takes took taken taking put puts say says said saying see sees saw seen know knows knew known think thinks
thought want wants wanted use used try tried keep keeps kept let lets look looks looking find found feel felt
seem seems seemed become becomes became happen happens happened mean means meant work works working
thing things way ways lot lots kind sort bit part place time times day days year years week weeks month months
man men woman women people person one two three first last next new old good bad better best big small great
much many more most less least few several enough own same different able sure really quite rather well
always often sometimes maybe perhaps however therefore thus back away together today yesterday tomorrow
mr mrs ms dr sir according`;

export const closedClassWords: ReadonlySet<string> = toSet(closedClasses);

export const commonWords: ReadonlySet<string> = new Set([...closedClassWords, ...toSet(fillers)]);

function toSet(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/u));
}
