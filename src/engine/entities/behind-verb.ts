import { documentNouns } from '../data/organisation-words.ts';
import { speechNouns } from '../data/reporting-verbs.ts';
import type { NounPhrase } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { lowerAt } from '../text/token-at.ts';

/** A role without the verb that was taken for a part of it: `It also [clears] train driver Odo Finch`, `The report blames driver Finch`. */
export function behindVerb({ tokens }: Reading, phrase: NounPhrase): NounPhrase {
  const { first, headLast } = phrase;
  const word = (i: number) => lowerAt(tokens, i);
  const articled = /^(?:the|an?|this|that|its|his|her|their)$/.test(word(first));
  const text = articled && (documentNouns.has(word(first + 1)) || speechNouns.has(word(first + 1)));
  const behindSubject = /^(?:also|it|he|she|who|which|that)$/.test(word(first - 1));
  const verb = text ? first + 2 : first;
  if (first + 1 < headLast && opensWithVerb(word, tokens[first - 1]?.kind, first))
    return { ...phrase, first: first + 1 };
  const mayBeVerb = (text || behindSubject) && verb + 1 < headLast && /[^s']s$/.test(word(verb));
  return mayBeVerb ? { ...phrase, first: verb + 1 } : phrase;
}

/** `declined to [indict] police officer Odo Finch`, `, [prompting] Quill adviser`, `”, [argues] political scientist`. */
function opensWithVerb(word: (i: number) => string, before: string | undefined, first: number): boolean {
  const verb = word(first);
  if (word(first - 1) === 'to') return infinitiveOpeners.has(word(first - 2));
  if (before !== 'mark' && before !== 'hidden') return false;
  const known = lookUpReportingWord(verb);
  if (verb.endsWith('ing')) return known !== undefined || causing.has(verb);
  return known?.speech === true && known.form === 'present' && !alsoNouns.has(verb);
}

/** Behind these `to` opens an infinitive. */
const infinitiveOpeners = new Set(
  'agreed asked attempt cause chose decided decision declined effort expected failed not ordered plan planned refused sought threatened tried vote voted vowed wanted wants'.split(
    ' ',
  ),
);
const causing = new Set(['causing', 'forcing', 'prompting', 'pushing', 'leaving']);
/** `claims adjuster`, `reports editor`. */
const alsoNouns = new Set(['claims', 'comments', 'notes', 'quotes', 'remarks', 'reports', 'states']);
