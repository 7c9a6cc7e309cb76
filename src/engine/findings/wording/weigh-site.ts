/**
 * In: the readings of a place where versions have other words. Out: how much of a difference they make, from 0 to 1.
 */
import { closedClassWords } from '../../data/common-words.ts';
import { turningWords } from '../../data/turning-words.ts';
import { findFigures } from '../../figures/find-figures.ts';
import { numberValue } from '../../figures/number-value.ts';
import { plainWords } from '../../statements/plain-words.ts';
import { foldPhrase } from '../../text/fold.ts';
import { spellOut } from '../../text/spell-out.ts';
import type { Reading, WordingSite } from './wording-sites.ts';

/** Articles and prepositions that come and go rarely change what is said. */
const lightWords = new Set(
  'a an the any some of that to and for in on at by with which this these it its as here there'.split(' '),
);

/** What a speaker says while thinking of the next word. */
const fillers = new Set([
  'you know',
  'i mean',
  'you see',
  'um',
  'uh',
  'er',
  'look',
  'look you know',
  'well you know',
]);

/** They join a sentence to the one before it. */
const joiningWords = new Set('and but so well now then also yes no'.split(' '));

type Readings = Pick<WordingSite, 'readings'>;

/**
 * 1 where a word of some weight differs: will and would, not, a name, a number; less for “whom” and “who”, “anyone”
 * and “anybody”, and for “£30m” and “30 million pounds”, “we’re” and “we are”.
 */
export function weighSite({ readings }: Readings): number {
  if (isOneNumber(readings) || areOneInFull(readings)) return 0.2;
  if (areFormsOfOneWord(readings)) return 0.4;
  const isLeftOut = readings.some(({ words }) => words === '');
  if (isLeftOut && readings.every(({ words }) => words === '' || fillers.has(foldPhrase(words)))) return 0.3;
  const differing = ownWords(readings).flat();
  if (differing.length === 0) return 0.2;
  if (differing.every((word) => joiningWords.has(word))) return 0.3;
  // “I’ve been here and I’ve been there” and “I’ve been here and been there”: nobody else is meant.
  const weighty = isLeftOut ? differing.filter((word) => !persons.has(word)) : differing;
  return weighty.some(isWeighty) ? 1 : 0.6;
}

/** Only “that” or an article comes and goes. */
export function isOfLightWords({ readings }: Readings): boolean {
  return readings.every(({ words }) => /^(?:that|the|an?)?$/u.test(foldPhrase(words)));
}

/** A negation, a hedge, a number. */
const turning =
  /^(?:not|never|none|nobody|nothing|think|believe|suppose|guess|perhaps|maybe|probably|possibly)$|^\p{N}/u;

/** Of places of one weight the first that turns what is said, then that has other words, then that lacks some. */
export function turnOf({ readings }: Readings): number {
  const own = ownWords(readings).map((words) => words.filter((word) => !joiningWords.has(word)));
  const turns = own.flat().some((word) => turning.test(word));
  const modals = own.filter((words) => words.some((word) => turningWords.has(word))).length;
  if (!turns && modals > 1) return 2;
  const telling = own.filter((words) =>
    words.some((word) => !closedClassWords.has(word) || persons.has(word)),
  ).length;
  return (turns ? 4 : 0) + (telling > 1 ? 2 : telling);
}

/** The words of each reading that another lacks. */
function ownWords(readings: readonly Reading[]): string[][] {
  const words = readings.map((reading) =>
    spellOut(foldPhrase(reading.words).split(' ')).map((word) => word.replace(/'s$/u, '')),
  );
  return words.map((own) =>
    own.filter(
      (word) => word !== '' && !lightWords.has(word) && words.some((other) => !other.includes(word)),
    ),
  );
}

/** Who is meant: “us” for “himself”. */
const persons = new Set(
  `i me my mine myself you your yours he him his himself she her hers herself we us our ours ourselves they them their
  theirs themselves`.split(/\s+/u),
);

function isWeighty(word: string): boolean {
  return !closedClassWords.has(word) || turningWords.has(word) || persons.has(word);
}

function isOneNumber(readings: readonly Reading[]): boolean {
  const keys = readings.map(({ words }) => findFigures(words, 0, words.length));
  const [first] = keys[0] ?? [];
  return first !== undefined && keys.every(([one, ...more]) => more.length === 0 && one?.key === first.key);
}

/** `twelve` and `12` are one word in two styles; `£30m` and `30 million pounds` are not one word. */
export function areOneNumeral(readings: readonly Reading[]): boolean {
  const values = readings.map(({ words }) =>
    isNumeral(words) ? numberValue(words.toLowerCase().replace(/[.,;:]$/u, '')) : null,
  );
  return values[0] !== null && new Set(values).size === 1;
}

function isNumeral(words: string): boolean {
  return /^(?:\d[\d,]*|\p{L}+(?:[- ]\p{L}+){0,5})[.,;:]?$/u.test(words);
}

/** The same once short forms are spelled out and numbers stand in figures: `we’re` and `we are`, `twelve` and `12`. */
export function areOneInFull(readings: readonly Reading[]): boolean {
  const plain = readings.map(({ words }) => plainWords(foldPhrase(words).split(' ')).join(' '));
  return new Set(plain).size === 1;
}

/** “stabbing” and “stabbed”: a writer fits a verb into a sentence. */
function areFormsOfOneWord(readings: readonly Reading[]): boolean {
  const words = readings.map(({ words: printed }) => foldPhrase(printed));
  const shortest = Math.min(...words.map(({ length }) => length));
  const stem = words[0]!.slice(0, Math.max(3, Math.ceil(shortest * 0.6)));
  return words.every(
    (word) => /^\p{L}+(?:ed|ing|s|e)?$/u.test(word) && word.startsWith(stem) && !word.includes(' '),
  );
}
