import { documentNouns } from '../data/organisation-words.ts';
import { speechNouns } from '../data/reporting-verbs.ts';
import type { NounPhrase } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';

/** A role without the verb that was taken for a part of it: `It also [clears] train driver Odo Finch`, `The report blames driver Finch`. */
export function behindVerb({ tokens }: Reading, phrase: NounPhrase): NounPhrase {
  const { first, headLast } = phrase;
  const word = (i: number) => tokens[i]?.lower ?? '';
  const articled = /^(?:the|an?|this|that|its|his|her|their)$/.test(word(first));
  const text = articled && (documentNouns.has(word(first + 1)) || speechNouns.has(word(first + 1)));
  const behindSubject = /^(?:also|it|he|she|who|which|that)$/.test(word(first - 1));
  const verb = text ? first + 2 : first;
  const mayBeVerb = (text || behindSubject) && verb + 1 < headLast && /[^s']s$/.test(word(verb));
  return mayBeVerb ? { ...phrase, first: verb + 1 } : phrase;
}
