/** Terms that are names: titles of works and broadcasts, campaigns and laws. */

import { afterThing, nameBearers, namedThings, workVerbs } from '../data/named-things.ts';
import { atEnd } from '../text/at-end.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { FormContext } from './form-context.ts';
import { besideSpeech, followsWord, remote, type TermRule, termWhere } from './term-rule.ts';

const work = atEnd(
  new RegExp(
    `\\b${workVerbs}(?: (?:in|on|of|for|to|from|with|as|include|includes|at))? (?:the )?$|\\bseason (?:\\w+ )?(?:of|finale of) (?:the )?$`,
    'i',
  ),
);
const broadcast = atEnd(
  /(?:^|\s)(?:on|for|to|with|watching|by|from|and|or|in|(?:of|from|on|at|aboard) the) $/,
);
const goneTo = atEnd(
  /\b(?:in|at|to|from|by|for|since|during|under|with|(?:win|won|open|opened|join|joined|create|created|pass|passed|propose|proposed|introduce|introduced|launch|launched|visit|attend|attended|reject|rejected|host|hosted|forward|back|backed|support)) (?:the|an?) $/,
);
const owned = atEnd(
  /(?:\p{Lu}[\p{L}’']*|year|week|month|night|season|television|radio)(?:['’]s|[sS]['’]) $/u,
);
const bearer = new RegExp(`^ (?:\\p{Ll}+ |TV )?(?:${namedThings}|${nameBearers})\\b`, 'u');
const sentenceStart = atEnd(/(?:^|[.!?]["”’]? )(?:The |To )?$/);
/** `Finch called the report “Fake News”` */
const calledThing = atEnd(
  /\b(?:called|dubbed|labell?ed|branded) (?:the|an?|this|that|his|her|its|their) (?:report|reports|story|article|book|film|series|speech|study|survey|poll) $/u,
);
/** In words. */
const longestName = 7;
const verbOfThing =
  /^ (?:is|are|was|were|has|had|will|would|follows|defines|stars|tells|makes|opens|sets|begins|ran|runs) /;

export const nameRules: readonly TermRule[] = [
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
    (context) => context.isTitle && afterThing(context.lead) && !calledThing(context.before),
  ),
  termWhere(
    'name of what one goes to, makes or lives through',
    'he vowed to fight in the “Battle of the Barges”',
    ({ before, words, count, stop, evidence, isTitle }) =>
      count > 1 &&
      count <= longestName &&
      isTitle &&
      /\p{Ll}/u.test(words) &&
      !/^[?!…]/.test(stop) &&
      !besideSpeech(evidence) &&
      goneTo(before),
  ),
  termWhere(
    'title after what one does with it',
    'starred in “Second Chance”',
    (context) => context.isTitle && work(context.lead),
  ),
  termWhere(
    'programme on which somebody speaks',
    'On “Norvik Sunday,” Finch promised a vote',
    ({ before, isTitle, count, stop }) =>
      isTitle && count <= 4 && stop === ',' && /(?:^|[.!?]["”’]?\s)On (?:\p{Lu}+[’']s )?$/u.test(before),
  ),
  termWhere(
    'programme of a broadcaster',
    'told CBS’s “This Morning”',
    (context) => context.isTitle && (owned(context.before) || (context.count > 1 && broadcast(context.lead))),
  ),
  termWhere(
    'programme by its letters',
    'struggled on “DTS” last year',
    ({ before, words, count, evidence }) =>
      count === 1 && /^\p{Lu}{3,6}$/u.test(words) && broadcast(before) && !besideSpeech(evidence),
  ),
  termWhere(
    'name before its kind',
    'the “Second Chance” campaign',
    (context) => context.isTitle && (bearer.test(context.after) || bearer.test(smallFirst(context.after))),
  ),
  termWhere(
    'name in small letters before its kind',
    'thought the harbour’s “Row it yourself” campaign a stunt',
    ({ before, after, words, count, stop }) =>
      count > 1 &&
      count <= longestName &&
      stop === '' &&
      startsUpper(words) &&
      bearer.test(after) &&
      /(?:\b(?:the|an?|its|their|his|her)|['’]s|s['’]|\b\p{Lu}\p{L}+) $/u.test(before),
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
      !/[!?]/.test(context.stop) &&
      (!context.evidence || remote.has(context.evidence.rule) || context.evidence.rule === 'cue after') &&
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
  return (verbOfThing.test(after) || (isRemote && /^ \p{Ll}/u.test(after))) && sentenceStart(before);
}
