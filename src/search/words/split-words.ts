/**
 * In: a text. Out: its words in the form that search compares, each with its place in the text:
 * `U.K.’s end-to-end plan: 1,200` → uk · end · to · end · plan · 1200.
 */

import { months } from '../data/months.ts';

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The words as printed, where fewer of them are compared: `roll` and `out` of `rollout`. */
  readonly parts?: readonly string[];
}

const joints = [
  "['’ʼ‘](?=\\p{L})", // don’t
  '(?<=\\p{N}),(?=\\p{N}{3})', // 1,200
  '(?<=\\p{N})\\.(?=\\p{N})', // 2.5
  '(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))', // U.K
  "(?<=\\.\\p{L})\\.['’](?=s(?!\\p{L}))", // U.K.’s
  '(?<=(?<!\\p{N})\\p{N}{4})-(?=\\p{N}{2}-\\p{N}{2}(?!\\p{N}))|(?<=(?<!\\p{N})\\p{N}{4}-\\p{N}{2})-(?=\\p{N}{2}(?!\\p{N}))', // 2023-12-07
];
const letters = '[\\p{L}\\p{N}\\p{M}\\p{Default_Ignorable_Code_Point}]+';
const pattern = new RegExp(
  `${letters}(?:(?:${joints.join('|')})${letters})*|(?<=\\p{N}\\s?)%|(?<=[\\p{L}\\p{N}.]\\s?)&(?=\\s?\\p{L})`,
  'gu',
);

/** Contractions that lose only their apostrophe; any other `’s` is a possessive and goes. */
const contractions = /^(?:it|that|what|who|he|she|there|here|let|how|where)'s$/u;
const letterForms: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const year = shortYear(text, span);
    for (const word of year ? [year] : splitUnit(foldLetters(match[0]))) words.push({ word, ...span });
  }
  return words;
}

const dayAndMonth = /(?<![\d/])\d{1,2}\/\d{1,2}\/$/u;
/** From this one on two figures are a year of the last century. */
const lastCentury = 70;

/** `2023` of `12/7/23`; null for all else. */
function shortYear(text: string, { start, end }: { start: number; end: number }): string | null {
  if (text[start - 1] !== '/' || text[end] === '/' || !/^\d\d$/u.test(text.slice(start, end))) return null;
  if (!dayAndMonth.test(text.slice(Math.max(0, start - 7), start))) return null;
  const year = Number(text.slice(start, end));
  return String(year + (year < lastCentury ? 2000 : 1900));
}

const units: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
};

/** `94mph`, `11cm`, `9am`: a number and what it counts, printed as one. */
const measured = /^(\d[\d.]*)(mph|kmh|kph|km|cm|mm|kg|kw|mw|gw|kwh|gwh|ft|lb|lbs|mb|gb|am|pm)$/u;

const signs = new Map([
  ['%', 'percent'],
  ['&', 'and'],
]);

/** `1bn` is 1 · billion, `400k` 400000, `94mph` 94 · mph, `%` is percent, `2023-12-07` is 7 · december · 2023. */
function splitUnit(word: string): string[] {
  const sign = signs.get(word);
  if (sign) return [sign];
  if (!/^\d/u.test(word)) return word === '' ? [] : [word];
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(word) ?? [];
  const name = months[Number(month) - 1];
  if (year && name) return [String(Number(day)), name, year];
  const [, thousands] = /^(\d{1,4}(?:\.\d)?)k$/u.exec(word) ?? [];
  if (thousands) return [String(Math.round(Number(thousands) * 1000))];
  const [, number, unit] = /^(\d[\d.]*)(mn?|bn|tn)$/u.exec(word) ?? [];
  if (number && unit) return [number, units[unit]!];
  const [, amount, measure] = measured.exec(word) ?? [];
  if (amount && measure) return [amount, measure];
  return [word];
}

function foldLetters(printed: string): string {
  if (/^[a-z0-9]+$/u.test(printed)) return printed;
  const plain = printed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[øłđðþßæœı]/gu, (letter) => letterForms[letter] ?? letter)
    .replace(/['’ʼ‘]/gu, "'");
  return plain
    .replace(contractions.test(plain) ? /'/gu : /'s$|'/gu, '')
    .replace(/,|(?<=\p{L})\.|\.(?=\p{L})/gu, '');
}
