// Terms that are names: nicknames, titles of works and broadcasts, things that are called so.
import type { FormContext } from './form-context.ts';
import { isTitle } from './is-title.ts';
import { nameBearers, namedThings, namingWords, workVerbs } from './named-things.ts';
import { followsWord, remote, type TermRule, termWhere } from './term-rule.ts';

const nameBefore = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]*|(?:\p{Lu}\.\s?)+|[“”"‘’'])\s$/u;
const surnameAfter =
  /^\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:As|In|On|At|For|To|With|And|Or|From|By|Of|The|An?|If|When) )(?:de |von |van |la |del )?\p{Lu}[\p{L}’'-]*\p{Ll}/u;
const knownAs = new RegExp(
  `\\b(?:${namingWords}|so called|known? (?:\\w+ )?(?:as|by)|known to [^,.;“”"]{1,50} as|goes by|went by|going by|named after|stands for|short for) (?:the |as )?$`,
  'i',
);
const passive =
  /\b(?:is|are|was|were|been|being|commonly|sometimes|often|officially) (?:called|named|dubbed|known) (?:the |an? )?$/;
const called =
  /(?:, | \p{Ll}+ |officially |simply )(?:called|named|dubbed|labell?ed|christened) (?:the |an? |(?:its|their|his|her) \p{Ll}+ )?$/u;
const calledBySomebody =
  /\b(?:he|she|they|who|it|has|have|had|what|I|we|and) (?:once |also |later )?(?:called|dubbed|labell?ed) (?:the |an? )?$/;
const namedBySomebody =
  /\b(?:called|dubbed|labell?ed|described|branded|derided|hailed|known)(?: as)?(?: the| an?)? $/;
const agent = /^ by (?!then|now|the (?:time|end)\b|\d)\p{L}/u;
const calledByMany =
  /\b(?:whom?|whose|which|that)\b[^,.]{0,40} call(?:ing)? (?:(?:him|her|it|them) )?$|\b(?:the|an?) (?:\p{Ll}+ )?\p{Ll}+ they call(?:ed)? $|\b(?:is|are|was|were|been|being) referred to (?!by )[^,.]{0,40}as $|(?:^|[.,] )(?:\p{L}+ ){1,3}call (?:it|him|her|them) $|\bcall(?:s|ed|ing)? (?:itself|himself|herself|themselves) $/u;
const endsInCall = /call (?:an? |the )?$/;
const calledByTrade =
  /\b(?:what|an? \p{Ll}+) (?!some |many |others |critics |opponents |he |she |I |we |you |it )(?:\p{Ll}[\p{L}’'-]* ){1,3}(?:likes? to |have started to |have come to )?call (?:an? |the )?$/u;
const christened = /\b(?:named|christened|nicknamed|renamed) (?:the|its|his|her|their) \p{Ll}+ $/u;
const isItsName =
  /\b(?:name|motto|nickname|codename|code name|surname|title|pseudonym|password|username) (?:is|was|became|remains) (?:the )?$/;
const thing = new RegExp(
  `(?:^|[^\\p{L}])${namedThings}(?:,| [—–])?(?: (?:of|by|for|called|named))? (?:the )?$`,
  'iu',
);
const work = new RegExp(
  `\\b${workVerbs}(?: (?:in|on|of|for|to|from|with|as|include|includes|at))? (?:the )?$|\\bseason (?:\\w+ )?(?:of|finale of) (?:the )?$`,
  'i',
);
const broadcast = /(?:^|\s)(?:on|for|to|with|watching|by|from|and|or|in|(?:of|from|on|at|aboard) the) $/;
const owned = /(?:\p{Lu}[\p{L}’']*|year|week|month|night|season|television|radio)(?:['’]s|s['’]) $/u;
const bearer = new RegExp(`^ (?:\\p{Ll}+ |TV )?(?:${namedThings}|${nameBearers})\\b`, 'u');
const sentenceStart = /(?:^|[.!?]["”’]? )(?:The |To )?$/;
const verbOfThing =
  /^ (?:is|are|was|were|has|had|will|would|follows|defines|stars|tells|makes|opens|sets|begins|ran|runs) /;

export const nameRules: readonly TermRule[] = [
  {
    name: 'called so by somebody',
    example: 'The plan has been called “strategic sleep” by Una Kessell',
    reads: ({ before, after, stop }) =>
      stop === '' && agent.test(after) && namedBySomebody.test(before) && !thing.test(before)
        ? 'speech'
        : null,
  },
  termWhere(
    'nickname inside a name',
    'Dwayne “The Rock” Johnson',
    ({ before, after, count, stop }) =>
      count <= 3 && stop === '' && surnameAfter.test(after) && nameBefore.test(before),
  ),
  termWhere(
    'known as',
    'a group known as “the Wreckers”',
    ({ before, count }) => count <= 8 && knownAs.test(before),
  ),
  termWhere('is called', 'the region is called the “Neptunian desert”', ({ before }) => passive.test(before)),
  termWhere(
    'called so by nobody',
    'a blog, called the “Feed”',
    (context) => context.isTitle && called.test(context.before) && !calledBySomebody.test(context.before),
  ),
  termWhere(
    'called so by those around',
    'Thornquist, whose teammates call her “the Crane”',
    ({ before, words, count }) =>
      count <= 4 && calledByMany.test(before) && isTitle(words.replace(/^the /, '')),
  ),
  termWhere(
    'called so by a trade',
    'It was what meteorologists call a “supercell”',
    ({ before, count }) => count <= 4 && endsInCall.test(before) && calledByTrade.test(before),
  ),
  termWhere(
    'name given',
    'He named the repair “the Kessell manoeuvre”',
    ({ before, count }) => count <= 5 && christened.test(before),
  ),
  termWhere(
    'name or motto',
    'Its name is “Elephant.”',
    ({ before, count }) => count <= 8 && isItsName.test(before),
  ),
  termWhere(
    'told to a programme',
    'She told “Harbour and Friends” that it was over',
    (context) => context.count > 1 && context.isTitle && /\b(?:told|tells|telling) $/.test(context.before),
  ),
  termWhere(
    'title set between commas',
    'A show of her jars, “Nothing Holds,” opens in June',
    (context) =>
      (context.stop === ',' || (context.stop === '' && context.after.startsWith(','))) &&
      (!context.evidence || remote.has(context.evidence.rule)) &&
      /^,? \p{Ll}/u.test(context.after) &&
      context.isTitle &&
      /\p{Ll}, $/u.test(context.before),
  ),
  termWhere(
    'title after its kind',
    'the film “Harbour Lights”',
    (context) => context.isTitle && thing.test(context.lead),
  ),
  termWhere(
    'title after what one does with it',
    'starred in “Second Chance”',
    (context) => context.isTitle && work.test(context.lead),
  ),
  termWhere(
    'programme of a broadcaster',
    'told CBS’s “This Morning”',
    (context) =>
      context.isTitle && (owned.test(context.before) || (context.count > 1 && broadcast.test(context.lead))),
  ),
  termWhere(
    'name before its kind',
    'the “Second Chance” campaign',
    (context) => context.isTitle && (bearer.test(context.after) || bearer.test(smallFirst(context.after))),
  ),
  termWhere(
    'name at the head of a sentence',
    'The “Safe Kennels Act” defines a keeper',
    (context) => context.count > 1 && context.stop === '' && context.isTitle && opensWithName(context),
  ),
  termWhere(
    'name of nobody’s words',
    'too “Tea Party” for them',
    (context) =>
      context.count > 1 &&
      context.count <= 6 &&
      !context.evidence &&
      followsWord(context.before) &&
      context.isTitle,
  ),
];

/** As in running text, where a headline has a capital: ` Star Asks Harbour To Wait`. */
function smallFirst(after: string): string {
  return after.replace(/^ \p{Lu}/u, (start) => start.toLowerCase());
}

function opensWithName({ before, after, evidence }: FormContext): boolean {
  const isRemote = !evidence || remote.has(evidence.rule);
  return (verbOfThing.test(after) || (isRemote && /^ \p{Ll}/u.test(after))) && sentenceStart.test(before);
}
