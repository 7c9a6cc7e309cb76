// In: the sign or name of a currency as printed. Out: its sign: `Rs`, `₹` and `rupees` are one.

const names: readonly [pattern: RegExp, sign: string][] = [
  [/^(?:₹|rs\.?|inr|rupees?)$/iu, '₹'],
  [/^(?:£|pounds?)$/iu, '£'],
  [/^(?:\$|dollars?)$/iu, '$'],
  [/^(?:€|euros?)$/iu, '€'],
];

/** What may stand before a sum: `£`, `Rs `, `Rs. `, `INR `. */
export const currencyPattern = String.raw`(?:[£$€₹]|(?:Rs\.?|INR)\s?)`;

/** Null for what is no currency. */
export function toCurrency(printed: string): string | null {
  return names.find(([pattern]) => pattern.test(printed.trim()))?.[1] ?? null;
}

/** The sign before a sum; null where none stands there. */
export function currencyBefore(numeral: string): string | null {
  const sign = new RegExp(`^${currencyPattern}`, 'iu').exec(numeral)?.[0];
  return sign ? toCurrency(sign) : null;
}

/** Whether the unit of a figure is money: `£`, `$ a share`. */
export function isMoney(unit: string): boolean {
  return /[£$€₹]/u.test(unit);
}
