/**
 * In: what stands behind a number. Out: the words that say what it counts, up to the first plural, and for what time: “ High
 * Court judges a year”, “ of its 212 schools”, “ false or misleading claims”.
 */

import { onlyVerbs, whenWords } from '../data/around-numbers.ts';
import { closedClassWords } from '../data/common-words.ts';
import { smallNumber } from '../data/number-words.ts';
import { irregularPasts } from '../data/verbs.ts';
import { foldPhrase } from '../text/fold.ts';
import { endsNoun, findHead, findJoined, isMany, wordPattern } from './counted-words.ts';

/** ` a year` */
export const rate = String.raw`(?:\s(?:per|a|each|every)\s(?:day|week|month|year|hour|person|head)(?!\s(?:before|after|ago|later|earlier)\b))`;

/** `14 of its 212 schools`, `four of the six dangerous dogs`, `22 of 25 hired weavers` */
export const whole = new RegExp(
  String.raw`^ of (?:(?:its|the|their|our|his|her) (?:\p{L}+[’']s? )?(?:(?:\d[\d,]*|\p{L}+) )?|(?:\d[\d,]*|${smallNumber}) (?:\p{Ll}+ )?)` +
    String.raw`(?:\p{L}+(?:ous|us) )?\p{L}+s\b(?<!ous)`,
  'u',
);

/** A word with a capital begins something else, and a verb ends it: `$181bn Unemployment: 12%`, “$75 million flowed”. */
export function findPriced(after: string): string {
  const words = /^(?:\s\p{Ll}[\p{L}’'-]*)*/u.exec(findCounted(after, false))![0];
  const verb = [...words.matchAll(/\s(\p{L}+)/gu)].find(
    ({ 1: word, index, 0: printed }) =>
      irregularPasts.has(word!) || (/ed$/u.test(word!) && index + printed.length === words.length),
  );
  return verb ? words.slice(0, verb.index) : words;
}

/** `a 2% pay rise`, `34% fewer deaths`; but `26% believe her`, `1% Quill`. */
const byPart =
  /^\s(?:(?:more|fewer|less|higher|lower|greater)(?<more>\s\p{Ll}[\p{L}-]*)?|(?:\p{Ll}[\p{L}-]*\s){0,2}(?:increase|decrease|rise|fall|raise|hike|jump|surge|gain|drop|decline|cut|reduction|growth|rate|tariff|tax|levy|surcharge|discount|share|stake|chance|margin|majority|lead|turnout|threshold|approval)s?)(?!\p{L})/u;

/** Without a word that only goes on: `23% more than`. */
function findCompared(after: string): string {
  const { 0: printed = '', groups } = byPart.exec(after) ?? {};
  const more = groups?.['more'];
  return more && closedClassWords.has(foldPhrase(more)) ? printed.slice(0, -more.length) : printed;
}

/** `IS` and `US` are no verb and no pronoun. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

const nextWord = new RegExp(String.raw`^[ \u00a0](?<word>${wordPattern})`, 'u');

/** The words after a number that say what it counts: up to three, and a rate; “of its 212 schools”. */
export function findCounted(after: string, part: boolean): string {
  const many = part ? null : whole.exec(after);
  if (many) return many[0];
  let at = 0;
  const opening = part ? /^\sof(?=\s)/u.exec(after)?.[0].length : undefined;
  if (part && !opening) return findCompared(after);
  if (opening) at = opening;
  for (let words = 0; words < 3; words++) {
    const next = nextWord.exec(after.slice(at));
    const word = next && foldPhrase(next.groups!['word']!);
    if (
      !word ||
      (closedClassWords.has(word) && !isAcronym(next!.groups!['word']!)) ||
      onlyVerbs.has(word) ||
      whenWords.has(word)
    )
      break;
    at += next[0].length;
    if (isMany(next[0])) {
      at += findHead(after.slice(at), next[0]).length;
      at += findJoined(after.slice(at), next[0]).length;
      break;
    }
  }
  if (opening && at === opening) at = 0;
  if (at > 0 && !part && !isMany(after.slice(0, at))) at += findOther(after.slice(at)).length;
  at += new RegExp(`^${rate}`, 'u').exec(after.slice(at))?.[0].length ?? 0;
  return after.slice(0, at);
}

const otherWords = /^(?:,|,?\s(?:or|and))\s(?<words>\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?)(?![\p{L}’'-])/u;

/** ` or misleading claims`, behind ` false`: the noun of both. */
function findOther(after: string): string {
  const { 0: printed = '', groups } = otherWords.exec(after) ?? {};
  const words = groups?.['words']?.split(/\s/u) ?? [];
  return words.length > 1 && isMany(printed) && !words.some(endsNoun) ? printed : '';
}
