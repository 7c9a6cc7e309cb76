// Which of the forms of a name an article prints is its whole name.
import type { Reading } from '../attribution/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Name } from './find-names.ts';
import { isFirstName } from './first-names.ts';

/** The longest form; of `Odo Finch` and `Odo Finch, Jr.`, which may be two people’s, the one that is printed more often. */
export function fullestOf(names: readonly Name[]): Name {
  const times = (text: string) => names.filter((name) => name.text === text).length;
  return names.reduce((a, b) => {
    const [long, short] = b.text.length > a.text.length ? [b, a] : [a, b];
    const suffixed = long.text.replace(/,? (?:[JS]r\.?|II|III|IV)$/, '') === short.text;
    return suffixed && times(short.text) > times(long.text) ? short : long;
  });
}

/** `Orrin` in the article, `Elizabeth Orrin` in the headline alone: her whole name, or null. */
export function fullNameInHeadline({ headline }: Reading, name: string): string | null {
  if (name.includes(' ') || !headline.includes(` ${name}`)) return null;
  const words = headline.split(/[^\p{L}’'-]+/u);
  const first = words[words.indexOf(name) - 1] ?? '';
  return startsUpper(first) && isFirstName(first) ? `${first} ${name}` : null;
}
