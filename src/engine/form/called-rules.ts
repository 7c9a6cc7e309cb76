/** Terms that are what somebody or something is called: nicknames, names that a thing goes by. */

import { afterThing, namingWords } from '../data/named-things.ts';
import { atEnd } from '../text/at-end.ts';
import { isTitle } from './is-title.ts';
import { type TermRule, termWhere } from './term-rule.ts';

const nameBefore = atEnd(/(?:^|\s)(?:\p{Lu}[\p{L}’'-]*|(?:\p{Lu}\.\s?)+|[“”"‘’'])\s$/u);
const surnameAfter =
  /^\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:As|In|On|At|For|To|With|And|Or|From|By|Of|The|An?|If|When) )(?:de |von |van |la |del )?\p{Lu}[\p{L}’'-]*\p{Ll}/u;
const knownAs = atEnd(
  new RegExp(
    `\\b(?:${namingWords}|so called|known? (?:\\w+ )?(?:as|by)|so-called(?: [a-z]+)?|diagnosed with(?: an?)?|(?:commonly|often|usually|widely|sometimes) referred to as|calling (?:itself|himself|herself|themselves)|known (?:to|in|on|around|at|among|across|throughout) [^,.;“”"]{1,50} as|identified (?:only |simply )?as|goes by|went by|going by|named after|stands for|short for) (?:the |as )?$`,
    'i',
  ),
);
const passive = atEnd(
  /(?:\b(?:is|are|was|were|been|being|commonly|sometimes|often|officially)|\bwhat['’]s) (?:called|named|dubbed|known) (?:the |an? )?$/,
);
const called = atEnd(
  /(?:, |[—–] ?| \p{Ll}+ |officially |simply )(?:called|(?:re)?named|rebranded|dubbed|labell?ed|christened) (?:as )?(?:the |an? |(?:its|their|his|her) \p{Ll}+ )?$/u,
);
const calledBySomebody = atEnd(
  /\b(?:he|she|they|who|it|has|have|had|what|I|we|and) (?:once |also |later )?(?:called|dubbed|labell?ed) (?:the |an? )?$/,
);
const namedBySomebody = atEnd(
  /\b(?:called|dubbed|labell?ed|described|branded|derided|hailed|known|referred to)(?: as)?(?: the| an?)? $/,
);
const agent = /^ by (?!then|now|the (?:time|end)\b|\d)\p{L}/u;
const calledByMany = atEnd(
  /\b(?:whom?|whose|which|that)\b[^,.]{0,40} call(?:ing)? (?:(?:him|her|it|them) )?$|\b(?:the|an?) (?:\p{Ll}+ )?\p{Ll}+ they call(?:ed)? $|\b(?:is|are|was|were|been|being) referred to (?!by )[^,.]{0,40}as $|(?:^|[.,] )(?:\p{L}+ ){1,3}call (?:it|him|her|them) $|\bcall(?:s|ed|ing)? (?:itself|himself|herself|themselves) $/u,
);
const toThoseAround = /^ to (?:the|his|her|all|many|most|some|those|two|three|generations)\b/;
const calledWhich = atEnd(
  /\bwhich (?!he |she |I |we )(?:\p{L}[\p{L}’'-]* ){1,4}(?:calls?|called|(?:has|have|had) taken to calling|nicknamed?|refers? to as) $/u,
);
const endsInCall = atEnd(/call (?:an? |the )?$/);
const calledByTrade = atEnd(
  /\b(?:what|an? \p{Ll}+) (?!some |many |others |critics |opponents |they (?!have )|he |she |I |we |you |it )(?:\p{Ll}[\p{L}’'-]* ){1,3}(?:likes? to |have started to |have come to )?call (?:an? |the )?$/u,
);
const inBrackets = atEnd(
  /(?:\p{Lu}[\p{L}.]+|\p{Lu}\p{L}+["”]) \((?:or |the |aka |a\.k\.a\. |collectively, ?|together, ?)?(?:["“‘][^"“”‘’]{1,30}["”’],? (?:or|and) (?:the )?)*$/u,
);
const worksOf = atEnd(/\p{Lu}\p{Ll}+ \((?:["“][^"”]{1,60}["”],? (?:and )?)*$/u);
const christened = atEnd(/\b(?:named|christened|nicknamed|renamed) (?:the|its|his|her|their) \p{Ll}+ $/u);
const isItsName = atEnd(
  /\b(?:name|motto|nickname|codename|code name|surname|title|pseudonym|password|username) (?:is|was|became|remains) (?:the )?$|\b(?:name|nickname|surname|alias|codename|pseudonym): $/,
);

const identified = atEnd(
  /\b(?:self-)?identif(?:y|ies|ied|ying)(?: (?:themselves|himself|herself|their \p{Ll}+|either|more|primarily))* as (?:either |an? )?(?:["“][^"”]{1,25}["”],? (?:or|and) )?$/u,
);
const groupDubbed = atEnd(
  /(?:\b(?:groups?|people|members|men|women|those) |, \d{2}, (?:and )?)(?:dubbed|nicknamed) $/u,
);
const ofOneself = atEnd(
  /\bself[- ](?:proclaimed|described|styled|declared|professed|confessed|identified|labell?ed) (?:\p{Ll}+ )?$/u,
);

const onceCalled = atEnd(
  /\p{Lu}[\p{L}’'-]*,? (?:the|an?) (?:former|one-?time|erstwhile|sometime|original|legendary|notorious|infamous|fabled|famed) $/u,
);

/** Words of a name that a contract or a release gives somebody. */
const longestDefined = 5;
const ofDefinition = String.raw`(?:["“][^"“”()]{1,40}["”]|,|\s|\b(?:or|and|the|an?|our|its|each|as|to|collectively|together|with|hereinafter|hereafter|individually|referred|also)\b)`;
const opensDefinition = atEnd(new RegExp(`\\(${ofDefinition}*$`, 'i'));
const closesDefinition = new RegExp(`^${ofDefinition}*\\)`, 'i');

export const calledRules: readonly TermRule[] = [
  {
    name: 'called so by oneself',
    example: 'Una Kessell, a self-proclaimed “lazy sailor”, won',
    reads: ({ before }) => (ofOneself(before) ? 'speech' : null),
  },
  {
    name: 'called so by somebody',
    example: 'The plan has been called “strategic sleep” by Una Kessell',
    reads: ({ before, after, stop }) =>
      stop === '' && agent.test(after) && namedBySomebody(before) && !afterThing(before) ? 'speech' : null,
  },
  termWhere(
    'what people say they are',
    'people who identify as “rowers”',
    ({ before, count }) => count <= 3 && identified(before),
  ),
  termWhere(
    'a group dubbed so',
    'groups dubbed “pioneers” like new things; Finch, 64, dubbed “Big Odo” in the north, won',
    ({ before, after, stop }) => stop === '' && !agent.test(after) && groupDubbed(before),
  ),
  termWhere(
    'nickname to those around',
    'Alfie Tranter, “Postman” to the whole yard, bowled',
    ({ before, after, count, stop }) =>
      count <= 3 &&
      stop === '' &&
      /\p{Lu}[\p{L}’'-]*(?:,| [–—-]) $/u.test(before) &&
      toThoseAround.test(after),
  ),
  termWhere(
    'what somebody calls a thing of his',
    'The first, which he calls “the Coffin,” hangs over the sink',
    ({ before, words, count }) =>
      count <= 3 && /\bwhich (?:he|she|they|we) calls? $/u.test(before) && /^the \p{Lu}/u.test(words),
  ),
  termWhere(
    'what others call a thing',
    'The play, which Dry Fork calls “Grandma’s Couch” because …',
    (context) => context.count <= 4 && context.isTitle && calledWhich(context.before),
  ),
  termWhere(
    'name in brackets behind a name',
    'President Odo Finch (“Gulls”) was there; Larch Foods Inc. (“Larch” or the “Company”) said',
    ({ before, after, words, count, stop }) =>
      count === 1 &&
      stop === '' &&
      inBrackets(before) &&
      /^(?:\)|,? (?:or|and) (?:the )?["“‘])/.test(after) &&
      /^\p{Lu}\p{Ll}+$/u.test(words),
  ),
  termWhere(
    'defined in brackets',
    'Larch Foods Inc. (TOVE: LRCH) (“Larch Foods” or the “Company”) said',
    ({ before, after, words, count, isTitle: titled }) =>
      count <= longestDefined &&
      (titled || /^(?:we|us|our)$/i.test(words)) &&
      opensDefinition(before) &&
      closesDefinition.test(after) &&
      /^[^(]*\b(?:the|or|we|us|collectively|together)\b/i.test(
        `${before.slice(before.lastIndexOf('(') + 1)} ${after.split(')')[0]}`,
      ),
  ),
  termWhere(
    'works in brackets behind a name',
    'the director Odo Finch (“Low Water,” “The One I Row”) was there',
    ({ before, after, isTitle: titled }) => titled && worksOf(before) && /^(?:\)|,? ["“])/.test(after),
  ),
  termWhere(
    'nickname inside a name',
    'Dwayne “The Rock” Johnson',
    ({ before, after, count, stop }) =>
      count <= 3 && stop === '' && surnameAfter.test(after) && nameBefore(before),
  ),
  termWhere(
    'what somebody was once called',
    'The mayor pardoned Una Kessell, the former “eel queen” who pleaded guilty in May',
    ({ before, after, count, stop }) =>
      count <= 4 && stop === '' && onceCalled(before) && /^(?:,| (?:who|of|from|and)\b)/.test(after),
  ),
  termWhere(
    'known as',
    'a group known as “the Wreckers”',
    ({ before, count }) => count <= 8 && knownAs(before),
  ),
  termWhere('is called', 'the region is called the “Neptunian desert”', ({ before }) => passive(before)),
  termWhere(
    'called so by nobody',
    'a blog, called the “Feed”',
    (context) => context.isTitle && called(context.before) && !calledBySomebody(context.before),
  ),
  termWhere(
    'called so by those around',
    'Thornquist, whose teammates call her “the Crane”',
    ({ before, words, count }) => count <= 4 && calledByMany(before) && isTitle(words.replace(/^the /, '')),
  ),
  termWhere(
    'called so by a trade',
    'It was what meteorologists call a “supercell”',
    ({ before, count }) => count <= 4 && endsInCall(before) && calledByTrade(before),
  ),
  termWhere(
    'name given',
    'He named the repair “the Kessell manoeuvre”',
    ({ before, count }) => count <= 5 && christened(before),
  ),
  termWhere(
    'name or motto',
    'Its name is “Elephant.”',
    ({ before, count }) => count <= 8 && isItsName(before),
  ),
];
