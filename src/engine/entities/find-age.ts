import { oneToNineteen } from '../data/number-words.ts';
import type { Reading } from '../sentences/reading.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import type { Name } from './find-names.ts';

/** The age printed beside a name, in years: `Ann Lee, 62, said`, `Ann Lee (62)`, `Fifteen-year-old Ann Lee`. */
export function findAge(reading: Reading, names: readonly Name[]): string | null {
  for (const name of names) {
    const age = ageAfter(reading, name.last) ?? ageBefore(reading, name.title?.first ?? name.first);
    if (age !== null) return age;
  }
  return null;
}

function ageAfter({ tokens }: Reading, last: number): string | null {
  if (!/^[,(]$/.test(printedAt(tokens, last))) return null;
  // `Ann Lee, who is 62 and …`
  const told = tokens[last + 1]?.lower === 'who' && /^(?:is|was|turned)$/.test(lowerAt(tokens, last + 2));
  const aged = /^(?:aged|age|now)$/.test(lowerAt(tokens, last + 1)) ? last + 2 : last + 1;
  const at = told ? last + 3 : aged;
  const closed = /^(?:[,).;]|and)$/.test(lowerAt(tokens, at + 1));
  return closed && /^\d{1,2}$/.test(printedAt(tokens, at)) ? (tokens[at]?.text ?? null) : null;
}

/** The title itself, or up to three words before the name. */
function ageBefore({ tokens }: Reading, first: number): string | null {
  for (let i = first; i >= Math.max(0, first - 3); i--) {
    const lower = lowerAt(tokens, i);
    const found = lower.endsWith('-year-old') ? /^(\d{1,2}|\p{L}+)-year-old$/u.exec(lower)?.[1] : undefined;
    if (found !== undefined) return numbers.get(found) ?? (/^\d+$/.test(found) ? found : null);
  }
  return null;
}

const numbers: ReadonlyMap<string, string> = new Map(
  [...oneToNineteen, 'twenty'].map((word, i) => [word, String(i + 1)]),
);
