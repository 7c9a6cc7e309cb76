import { isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Name } from './find-names.ts';
import { namedInWords } from './named-in-words.ts';

/** The longest form of a name that an article prints, with the first name that its headline, or words in marks, alone have. */
export function wholeName(reading: Reading, forms: readonly Name[]): string {
  const fullest = forms.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const printed = fullest.text.replace(/\s+/g, ' ');
  return fullNameInHeadline(reading, printed) ?? namedInWords(reading, printed) ?? printed;
}

/** `Orrin` in the article, `Elizabeth Orrin` in the headline alone: her whole name, or null. */
function fullNameInHeadline({ headline }: Reading, name: string): string | null {
  if (name.includes(' ') || !headline.includes(` ${name}`)) return null;
  const words = headline.split(/[^\p{L}’'-]+/u);
  const first = words[words.indexOf(name) - 1] ?? '';
  return startsUpper(first) && isFirstName(first) ? `${first} ${name}` : null;
}
