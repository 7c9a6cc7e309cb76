import { prepositions } from '../data/function-words.ts';
import { femaleNouns, maleNouns } from '../data/people-words.ts';
import type { Gender } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import type { Name } from './find-names.ts';

/**
 * The sex of a person by the pronouns that follow the name where nobody else comes between; unknown where they differ.
 * `Zelph Orrin has climbed the tower, he reckons.`, `Zelph Orrin is 49. He paints.`, `Zelph Orrin, making his first
 * film, …` → male.
 */
export function genderOfPronouns(reading: Reading, own: readonly Name[], isNamed: IsNamed): Gender {
  let male = 0;
  let female = 0;
  for (const name of own.slice(0, mostNames)) {
    const gender = genderAfter(reading, name, isNamed);
    if (gender === 'male') male++;
    if (gender === 'female') female++;
  }
  if (male === female || Math.min(male, female) * 2 > Math.max(male, female)) return 'unknown';
  return male > female ? 'male' : 'female';
}

/** Whether a token belongs to a name. */
export type IsNamed = (token: number) => boolean;

/** Mentions of one person that are looked at. */
const mostNames = 30;

/** The first pronoun after a name that opens its sentence as subject. */
function genderAfter(reading: Reading, name: Name, isNamed: IsNamed): Gender {
  const { tokens } = reading;
  const number = sentenceOf(reading, name.first);
  const sentence = reading.sentences[number];
  const before = lowerAt(tokens, name.first - 1);
  const opens = name.first - 1 === sentence?.first && clauseOpeners.test(before);
  if (!sentence || (prepositions.has(before) && !opens)) return 'unknown';
  for (let i = sentence.first; i < name.first; i++) if (isPersonal(reading, i, isNamed)) return 'unknown';
  const saying = pronounSaid(tokens, name.last, sentence.last);
  if (saying) return genderOf(saying, subject);
  for (let i = name.last; i < sentence.last; i++)
    if (isPersonal(reading, i, isNamed))
      // `When Orrin left, she said, it rained`: whoever tells of it
      return opens && lookUpReportingWord(lowerAt(tokens, i + 1))
        ? 'unknown'
        : genderOf(tokens[i], isOwnAside(tokens, name, i) ? owner : subject);
  const next = reading.sentences[number + 1];
  if (next?.paragraph !== sentence.paragraph) return 'unknown';
  return genderOf(tokens[next.first], subject);
}

/** `When Orrin heard of it, she left` */
const clauseOpeners = /^(?:when|while|although|though|because|once)$/;

/** `Orrin wrote about Quill’s sentence, saying she did not agree`: what the subject says of itself; or undefined. */
function pronounSaid(tokens: readonly Token[], from: number, last: number): Token | undefined {
  for (let i = from; i < last - 2; i++) {
    const verb = lowerAt(tokens, i + 1);
    if (tokens[i]?.text !== ',' || !saying.test(verb)) continue;
    return tokens[tokens[i + 2]?.lower === 'that' ? i + 3 : i + 2];
  }
  return undefined;
}

const saying = /^(?:saying|adding|writing|insisting|claiming|arguing|explaining|admitting|promising|noting)$/;

function genderOf(token: Token | undefined, counted: RegExp): Gender {
  const lower = token?.lower ?? '';
  return counted.test(lower) ? (genderOfPronoun.get(lower) ?? 'unknown') : 'unknown';
}

/** Names, pronouns and nouns of men and women: what a pronoun further on may stand for. */
function isPersonal({ tokens }: Reading, i: number, isNamed: IsNamed): boolean {
  const lower = lowerAt(tokens, i);
  return isNamed(i) || genderOfPronoun.has(lower) || femaleNouns.has(lower) || maleNouns.has(lower);
}

/** `Zelph Orrin, making her first film, …`: hers; elsewhere whose something is, is as often somebody else. */
function isOwnAside(tokens: readonly Token[], { last }: Name, pronoun: number): boolean {
  if (tokens[last]?.text !== ',' || !tokens[last + 1]?.lower.endsWith('ing')) return false;
  return !tokens.slice(last + 1, pronoun).some(({ text }) => text === ',');
}

const subject = /^(?:s?he(?:'(?:s|d|ll))?|himself|herself)$/;
const owner = /^(?:his|her)$/;

export const genderOfPronoun: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ...["he's", "he'd", "he'll"].map((he): [string, Gender] => [he, 'male']),
  ...["she's", "she'd", "she'll"].map((she): [string, Gender] => [she, 'female']),
]);

/** The sentence that holds a token. */
function sentenceOf({ sentences }: Reading, token: number): number {
  return Math.max(0, partitionPoint(sentences.length, (at) => sentences[at]!.first <= token) - 1);
}
