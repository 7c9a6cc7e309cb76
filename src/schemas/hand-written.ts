/** Words that an editor writes by hand: never blank, and without characters that a page or a feed cannot carry. */
import { z } from 'astro/zod';

/** Control characters but tab and line ends, halves of a character, and what Unicode keeps for no character. */
const uncarried = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/u;

/** Several lines, such as a summary; white space at the ends goes. */
export const proseSchema = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !uncarried.test(text), {
    error: 'There is a control character in it, which no page can carry.',
  });

/** One line, such as a title or a name. */
export const lineSchema = proseSchema.refine((text) => !/[\t\r\n\u2028\u2029]/.test(text), {
  error: 'It must stand on one line.',
});

/** `2021-03-04`, `2021-03` or `2021`, with or without a time: `2021-03-04T09:30Z`. The day must be in the calendar. */
export const dateSchema = z.string().trim().min(1).refine(isDate, {
  error: 'A date is written as year, month and day, such as 2021-03-04, and must be in the calendar.',
});

const dateForm =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?)?)?$/;

function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = dateForm.exec(value) ?? [];
  if (!year || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** An address on the web, without a name and a password of anybody. */
export const addressSchema = lineSchema.refine(isAddress, {
  error: 'An address starts with http:// or https:// and names no user.',
});

function isAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s/]/i.test(value) || /\s/.test(value)) return false;
  const url = URL.parse(value);
  return url !== null && url.username === '' && url.password === '';
}

/** A tag of BCP 47 whose language has a code of its own; what else it says may be unknown to this machine. */
export const languageSchema = z.string().refine(isLanguage, {
  error: 'A language is given by its tag, such as en, pt-BR or zh-Hant.',
});

export function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The name of a file of `raw/`. */
export const fileNameSchema = z
  .string()
  .min(1)
  .refine((name) => !uncarried.test(name) && !/[\t\r\n\u2028\u2029]/.test(name), {
    error: 'A file name has no line ends and no control characters.',
  });
