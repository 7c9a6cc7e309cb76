/**
 * In: a number as printed. Out: its value: 1bn, 1 billion and 1,000,000,000 are one, and so are 10 lakh and 1 million;
 * null for “hundreds of”.
 */
import { oneToNine, oneToNineteen, tens } from '../data/number-words.ts';
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
  ['lakhcrore', 1e12],
]);

const sign = new RegExp(`^${currencyPattern}`, 'u');
const half = '+half';

/** One grammar for digits and words: a count, then any run of scales: `2 hundred thousand`, `two and a half million`. */
export function numberValue(printed: string): number | null {
  const plain = printed
    .replace(sign, '')
    .toLowerCase()
    .replace(/,|(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
    .replace(/\s?(?:%|per ?cent|percent)$/u, '')
    .replace(/^half an? (?=\p{L})/u, '0.5 ')
    .replace(/^an? quarter of an? (?=\p{L})/u, '0.25 ')
    .replace(/^an? (?=\p{L})/u, 'one ')
    .replace(/ and an? half(?!\p{L})/u, ` ${half}`)
    .replace('lakh crore', 'lakhcrore');
  const [count] = /^\d+(?:\.\d+)?/u.exec(plain) ?? [];
  const words = plain.slice(count?.length ?? 0).split(/[\s-]+/u);
  return readWords(words.filter(Boolean), count === undefined ? null : Number(count));
}

const joined = new RegExp(`^(?:${tens.join('|')})-?(?:${oneToNine.join('|')})$`, 'u');

/** `twenty`, `twenty-two`, `twentytwo`, `dozen`, lower case. */
export function isNumberWord(word: string): boolean {
  return scales.has(word) || oneToNineteen.includes(word) || tens.includes(word) || joined.test(word);
}

/**
 * `two hundred and fifty thousand`: a scale below the one before adds up, a larger one multiplies what stands. Behind digits
 * a word that is no number ends it; a number in words has no other words.
 */
function readWords(words: readonly string[], count: number | null): number | null {
  let [whole, part, read, last] = [0, count ?? 0, count !== null, 1];
  for (const word of words) {
    const value = count === null ? wordValue(word) : null;
    const factor = scales.get(word);
    if (factor !== undefined && read) {
      const isSmall = factor < 1e3;
      [whole, part] = isSmall ? [whole, part * factor] : [whole + part * factor, 0];
      last = factor;
    } else if (value !== null) [part, read, last] = [part + value, true, 1];
    else if (word === half && read) part += last / 2;
    else if (count !== null) break;
    else if (word !== 'and') return null;
  }
  return read ? whole + part : null;
}

/** `two`, `twenty`, `twentytwo` */
function wordValue(word: string): number | null {
  if (oneToNineteen.includes(word)) return oneToNineteen.indexOf(word) + 1;
  const ten = tens.find((one) => word.startsWith(one));
  if (ten === undefined) return null;
  const rest = word.slice(ten.length);
  const unit = rest === '' ? 0 : oneToNine.indexOf(rest) + 1;
  return rest !== '' && unit === 0 ? null : (tens.indexOf(ten) + 2) * 10 + unit;
}
