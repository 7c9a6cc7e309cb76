// In: a number as printed. Out: its value: 1bn, 1 billion and 1,000,000,000 are one, and so are 10 lakh and 1 million;
// null for “hundreds of”.
import { currencyPattern } from './money.ts';

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['lakh crore', 1e12],
]);
const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const sign = new RegExp(`^${currencyPattern}`, 'u');

export function numberValue(printed: string): number | null {
  const plain = printed
    .replace(sign, '')
    .toLowerCase()
    .replace(/,|(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
    .replace(/\s?(?:%|per ?cent|percent)$/u, '')
    .replace(/^an? (?=\p{L})/u, 'one ');
  const digits = /^(?<count>\d+(?:\.\d+)?)[\s-]?(?<scale>lakh crore|\p{L}*)/u.exec(plain)?.groups;
  if (digits) return Number(digits['count']) * (scales.get(digits['scale']!) ?? 1);
  return spelledValue(plain.split(/[\s-]+/u));
}

const joined = new RegExp(`^(?:${tens.join('|')})-?(?:${ones.slice(0, 9).join('|')})$`, 'u');

/** `twenty`, `twenty-two`, `twentytwo`, `dozen`, lower case. */
export function isNumberWord(word: string): boolean {
  return scales.has(word) || ones.includes(word) || tens.includes(word) || joined.test(word);
}

/** `two hundred and fifty thousand`: a scale below the one before adds up, a larger one multiplies what stands. */
function spelledValue(words: readonly string[]): number | null {
  let [whole, part, read] = [0, 0, false];
  for (const word of words) {
    const value = ones.includes(word) ? ones.indexOf(word) + 1 : (tens.indexOf(word) + 2) * 10;
    const factor = scales.get(word);
    if (factor !== undefined && read && factor < 1e3) part *= factor;
    else if (factor !== undefined && read) [whole, part] = [whole + part * factor, 0];
    else if (ones.includes(word) || tens.includes(word)) [part, read] = [part + value, true];
    else if (word !== 'and') return null;
  }
  return read ? whole + part : null;
}
