import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import type { Name } from './find-names.ts';

/** Small words that an acronym may leave out. */
export const leftOut = /^(?:of|on|for|and|the|to|in|against|at|&)$/;
const longest = 14;

/** `Action on Tides and Drains (Atad)`: names that the letters behind them make one. Names in order, in and out. */
export function joinDefined({ tokens, text }: Reading, names: readonly Name[]): Name[] {
  const joined = [...names];
  for (let i = 1; i < tokens.length; i++) {
    const isWithin = tokens[i - 1]?.text === '(' && tokens[i]?.kind === 'word';
    const first = isWithin ? firstOfDefined(tokens, i) : null;
    if (first === null || joined.some((name) => name.last === i - 1 && name.core === first)) continue;
    const parts = joined.filter((name) => name.last > first && name.last <= i - 1);
    if (parts.length === 0) continue;
    const whole = text.slice(tokens[first]!.start, tokens[i - 2]!.end);
    joined.splice(joined.indexOf(parts[0]!), parts.length, {
      first,
      last: i - 1,
      core: first,
      text: whole,
      honorific: null,
      title: null,
      kind: 'name',
    });
  }
  return joined;
}

/** The token from which the words before a bracket have the letters of what it holds for initials; null for others. */
export function firstOfDefined(tokens: readonly Token[], within: number): number | null {
  const { text: acronym = '' } = tokens[within] ?? {};
  const bracket = within - 1;
  if (tokens[bracket]?.text !== '(' || tokens[within + 1]?.text !== ')') return null;
  if (!/^\p{Lu}\p{L}{1,6}$/u.test(acronym)) return null;
  const letters = [...acronym.toLowerCase()];
  for (let i = bracket - 1; i >= Math.max(0, bracket - longest); i--) {
    const { kind, lower = '', text = '' } = tokens[i] ?? {};
    if (kind !== 'word') return null;
    const counts = lower[0] === letters.at(-1);
    if (!leftOut.test(lower) && !(counts && startsUpper(text))) return null;
    // `the Office of Tides (OT)`: its first letter is that of no small word.
    if (counts && (letters.length > 1 || startsUpper(text))) letters.pop();
    if (letters.length === 0) return i;
  }
  return null;
}
