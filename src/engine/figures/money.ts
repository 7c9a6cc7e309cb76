/**
 * In: the sign or name of a currency as printed. Out: its one name: `Rs`, `₹` and `rupees` are one, and so are `P500`, `₱500`
 * and `500 pesos`.
 */
import { currencies, dollars, letterCurrencies } from '../data/currencies.ts';

const letter =
  `[${[...letterCurrencies.keys()].join('')}]` +
  String.raw`(?=\d{1,3}(?:,\d{3})|\d{3}(?!\d)|\d+\.\d\d(?!\d)|\d+(?:\.\d+)?[\s-]?(?:million|billion|trillion|bn|[Mm])(?!\p{L}))`;

/** What may stand before a sum: `£`, `Rs `, `Rs. `, `INR `, `US$`, `P`. Letters count as printed here only. */
export const currencyPattern = `(?:${currencies.map(([, before]) => before).join('|')}|${letter})`;

const opening = new RegExp(`^${currencyPattern}`, 'u');
const anyCase = new RegExp(`^${currencyPattern}`, 'iu');
const names = currencies.map(([unit, before, behind]) => ({
  unit,
  sign: new RegExp(`^(?:${before})$`, 'iu'),
  name: behind === null ? null : new RegExp(`^(?:${behind})$`, 'iu'),
}));
const units = new Set([...currencies.map(([unit]) => unit), ...letterCurrencies.values()]);

/** Null for what is no currency. */
export function toCurrency(printed: string): string | null {
  const plain = printed.trim();
  const named = names.find(({ sign, name }) => sign.test(plain) || name?.test(plain));
  return named?.unit ?? letterCurrencies.get(plain) ?? null;
}

/** The name of the currency before a sum; null where none stands there. */
export function currencyBefore(numeral: string): string | null {
  const sign = opening.exec(numeral)?.[0];
  return sign ? toCurrency(sign) : null;
}

/** Letters that would be a currency in another case: the `rm` of `rm 500`. */
export function isMiswritten(numeral: string): boolean {
  return anyCase.test(numeral) && !opening.test(numeral);
}

/** The currency that the words behind a number name: `pesos`, `Hong Kong dollars`. */
export function currencyBehind(words: readonly string[]): string | null {
  const [first = '', second = '', third = ''] = words;
  const plain = toCurrencyName(first);
  if (plain) return plain;
  if (toCurrencyName(second) === '$') return dollars.get(first) ?? null;
  return toCurrencyName(third) === '$' ? (dollars.get(`${first} ${second}`) ?? null) : null;
}

function toCurrencyName(word: string): string | null {
  return names.find(({ name }) => name?.test(word))?.unit ?? null;
}

/** Whether the unit of a figure is money: `£`, `$ a share`. */
export function isMoney(unit: string): boolean {
  return units.has(unit.replace(/ a share$/u, ''));
}
