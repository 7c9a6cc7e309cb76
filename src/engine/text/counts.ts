import { twoToTen } from '../data/number-words.ts';

const spelled = ['no', 'one', ...twoToTen];

/** A whole number in running text: `no`, `three`, `211`, `1,204`. */
export function spell(number: number): string {
  return spelled[number] ?? inFigures(number);
}

/** A number with its noun: `1 word`, `2 words`, `1,204 words`; `plural` where `s` will not do. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${inFigures(number)} ${number === 1 ? noun : plural}`;
}

/** A whole number with its thousands apart: `1,204`. */
export function inFigures(number: number): string {
  // The first use of toLocaleString takes a slow phone some 80 ms: too long while somebody types.
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The same as a sentence has it: `one passage`, `two passages`, `no voices`. */
export function countInWords(number: number, noun: string, plural = `${noun}s`): string {
  return `${spell(number)} ${number === 1 ? noun : plural}`;
}

/** Whose the quotations are: `by 2 speakers`; `7 of them by 2 speakers` where some are nobody’s; `no speaker found`. */
export function ofSpeakers(quotations: number, given: number, speakers: number): string {
  if (given === 0 || speakers === 0) return 'no speaker found';
  return `${given < quotations ? `${inFigures(given)} of them ` : ''}by ${count(speakers, 'speaker')}`;
}

/** A share in running text: `0.407` is `40.7%`; never `0%` of what is there nor `100%` of what is not whole. */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000) / 10;
  if (tenths === 0 && share > 0) return 'less than 0.1%';
  if (tenths === 100 && share < 1) return 'more than 99.9%';
  return `${Number.isInteger(tenths) ? tenths : tenths.toFixed(1)}%`;
}

/** The same to the whole per cent: `41%`, `less than 1%`, `more than 99%`. */
export function wholePercent(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return 'less than 1%';
  if (percent === 100 && share < 1) return 'more than 99%';
  return `${percent}%`;
}

/** `A`, `A and B`, `A, B and C`. */
export function list(items: readonly string[], joint = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}

/** The first letter in upper case, for the start of a sentence. */
export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
