/**
 * In: what stands behind a number. Out: how far the words go that say what it counts: “ High Court judges” of “ High
 * Court judges left”, “ and nets” of “ and nets of all kinds”.
 */
import { onlyVerbs, singularsOnS, whenWords } from '../data/around-numbers.ts';
import { closedClassWords } from '../data/common-words.ts';
import { irregularPasts } from '../data/verbs.ts';
import { foldPhrase } from '../text/fold.ts';
import { isNumberWord } from './number-value.ts';

/** A plural or a measure. `767 lease`, `34 Thursday`, `4 Heavy` and `403 onwards` count nothing. */
const manyOrMeasure =
  /(?:(?<![s’']|\b(?:on|up|down|for|back|after|to|in|out)ward)s|people|men|children|feet|aircraft|staff|police|troops|cattle|sheep|\s(?:[kcm]?m|k?g|[km]wh?|[gt]wh?|[km]ph|[kmgt]b))$/iu;
/** `three overseas players`, `two dangerous dogs`, `70 TRIS sailors` */
const endsAsOne = new RegExp(`(?:[^mrgn]us|\\b(?:${[...singularsOnS].join('|')}))$`, 'iu');
const acronym = /(?<!\p{L})\p{Lu}{2,}$/u;

export function isMany(counted: string): boolean {
  return manyOrMeasure.test(counted) && !endsAsOne.test(counted) && !acronym.test(counted);
}

/** `N.L.`, or a word. */
export const wordPattern = String.raw`(?:\p{Lu}\.){2,}|\p{L}[\p{L}’'-]*`;

/** Whether a word, lower case, stands in no noun phrase. */
export function endsNoun(word: string): boolean {
  return closedClassWords.has(word) || onlyVerbs.has(word) || whenWords.has(word) || irregularPasts.has(word);
}

/** Words of a part of something: `of High Court judges`. */
const longestPart = 4;
const next = new RegExp(String.raw`\s(?<word>${wordPattern}|\d[\d,]*)`, 'guy');

/** As far as the first plural; of a phrase without one the first word, behind those with capitals: `the Norlandish public`. */
export function findPartOf(after: string): string {
  const words: string[] = [];
  for (const { 0: printed, groups } of after.matchAll(next)) {
    const word = groups!['word']!;
    if (words.length === longestPart || endsNoun(foldPhrase(word))) break;
    words.push(printed);
    if (isMany(printed)) return words.join('') + findHead(after.slice(words.join('').length), printed);
  }
  const capitals = words.findIndex((word) => !/^\s\p{Lu}/u.test(word));
  const last = capitals < 0 || /ed$/u.test(words[capitals]!) ? capitals : capitals + 1;
  return words.slice(0, capitals < 0 ? words.length : Math.max(1, last)).join('');
}

/** Names of many that say of what kind others are: `police officers`, `staff members`. */
const saysWhatKind = /^\s(?:police|staff|people)$/iu;

/** The plural right behind such a name. */
export function findHead(after: string, plural: string): string {
  const head = saysWhatKind.test(plural) ? (/^\s\p{Ll}{3,}s(?![\p{L}’'-])/u.exec(after)?.[0] ?? '') : '';
  return head !== '' && isMany(head) && !endsNoun(head.trim()) ? head : '';
}

/** What does not follow a verb alone: “and her sister lives in Tarn”. */
const notVerb =
  /^(?!\s(?:in|at|for|on|with|to|the|an?|his|her|its|their|it|him|them|as|up|out|off|from|by|there|here|now|again)\b)/u;
/** What follows a noun and no verb. */
const followsNoun =
  /^(?:[,.;:)—–”"\]]|\s(?:of|were|are|have|had|who|that|which|will|would|could|can|may|from|between|by)\b|\s[-–—]|\s*$)/u;
const countsMany = /^(?:tens|dozens|scores|hundreds|thousands|millions|billions)$/u;
const longestJoined = 3;
const joinedWord = /\s(?<word>\p{Ll}[\p{L}’'-]*)(?![\p{L}’'-])/guy;

/** ` and Centrists`; not ` and Ida Tarn`, ` and Hughes said`, ` and Tarn’s men`. */
const joinedName = /^\sand\s\p{Lu}\p{Ll}+s(?![\p{L}\p{N}’'-])(?!\s(?:\p{Lu}|(?:is|was|has|says|said)\b))/u;

/** More that the same number counts, behind a plural: ` and nets`, ` and port masters`; ` and Centrists` behind ` Greens`. */
export function findJoined(after: string, plural: string): string {
  const names = /^\s\p{Lu}/u.test(plural) ? joinedName.exec(after)?.[0] : undefined;
  if (names && isMany(names)) return names;
  const [and = ''] = /^\sand(?=\s)/u.exec(after) ?? [];
  let joined = and;
  for (const { 0: printed, groups } of after.slice(and.length, and.length + 80).matchAll(joinedWord)) {
    const word = groups!['word']!;
    if (and === '' || endsNoun(word) || isNumberWord(word) || countsMany.test(word)) return '';
    const isOne = joined === and;
    joined += printed;
    if (isMany(printed))
      return (isOne ? followsNoun : notVerb).test(after.slice(joined.length)) ? joined : '';
    if (joined.split(' ').length > longestJoined + 1) return '';
  }
  return '';
}
