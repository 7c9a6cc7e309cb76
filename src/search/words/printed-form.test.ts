import { expect, test } from 'vitest';
import { printedForm } from './printed-form.ts';

const cases: [string, string, string][] = [
  ['the case of letters falls away', 'The UK', ' the uk '],
  ['dots part initials', 'The U.K.’s roll-out', ' the u k roll out '],
  ['apostrophes and commas of thousands do not', 'Don’t take 1,200', ' dont take 1200 '],
  ['per cent stays', '80% of “them”', ' 80% of them '],
  ['diacritics', 'Ångström', ' angstrom '],
];
for (const [name, text, expected] of cases) test(name, () => expect(printedForm(text)).toBe(expected));
