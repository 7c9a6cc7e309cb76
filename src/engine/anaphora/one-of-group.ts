import type { Article } from '../attribution/sieve.ts';
import { sentenceSubject } from '../cues/subjects/subject-of-sentence.ts';
import { determiners } from '../data/function-words.ts';
import { twoToTen } from '../data/number-words.ts';
import { documentNouns } from '../data/organisation-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPeopleNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';

/** Whether the words stand for one of several: `one`, `another`. */
export function isOneOf({ head, first, last }: Mention): boolean {
  return /^(?:one|another)$/.test(head) && last - first === 1;
}

/** `[An email] said it was “late”. [Another] said it was “lost”.`: the text that the sentence before begins with, or null. */
export function anotherText(
  { reading, index }: Article,
  { head }: Mention,
  sentence: number,
): Mention | null {
  const before = reading.sentences[sentence - 1];
  if (head !== 'another' || before?.paragraph !== reading.sentences[sentence]?.paragraph || !before)
    return null;
  const subject = sentenceSubject({ reading, index, sentence: before }, before.last);
  const isNew = /^(?:an?|one)$/.test(lowerAt(reading.tokens, subject?.first ?? 0));
  return subject?.kind === 'nominal' && isNew && documentNouns.has(subject.head) ? subject : null;
}

/**
 * What `one` is called, of the people whom a sentence before is about; null where they are not told by a noun.
 * `Several officials agreed. [One] said …` → `one of several officials`; `Critics scoffed. [Another] said …` → `another of
 * the critics`.
 */
export function nameOneOf({ tokens, text }: Reading, one: Mention, group: Mention): string | null {
  if (
    !isPeopleNoun(group.head) ||
    / (?:them|us|these|those)$/i.test(text.slice(group.start, group.end)) ||
    group.last - group.first > longestGroup
  )
    return null;
  const opens = tokens[group.first];
  const printed = text.slice(group.start, group.end).replace(/\s+/g, ' ');
  const words = printed.replace(loose, '');
  const lower = opens?.lower ?? '';
  const counted = words === printed && (determiners.has(lower) || counts.test(lower));
  const isName = !counted && startsUpper(tokens[group.first + 1]?.text);
  const small = isName ? words : `${words[0]?.toLowerCase()}${words.slice(1)}`;
  return `${one.head} of ${counted ? '' : 'the '}${small}`;
}

/** Tokens; more of them say more than a name should. */
const longestGroup = 6;

/** `some nurses` are `the nurses` of whom one speaks. */
const loose = /^(?:some|many|most|(?:dozens|hundreds|scores|thousands) of)\s/i;

const counts = new RegExp(`^(?:several|${twoToTen.join('|')}|his|her|its|their|\\d+)$`);
