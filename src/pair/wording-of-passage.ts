import type { Change, Passage } from '../schemas/passage.ts';
import type { Span } from '../schemas/span.ts';

/**
 * The places where the words of a passage differ, as all pages count them: a bracket by itself is none, and two that
 * a single word of agreement parts are one.
 *
 * `the Crime Office` against `the NCO [Crime Office]` is one place, not two.
 */
export function wordingOfPassage(
  { changes, pair }: Pick<Passage, 'changes' | 'pair'>,
  textOf: (siglum: string) => string,
): Change[] {
  const [a, b] = pair.map(textOf) as [string, string];
  const hasWords = (text: string, { start, end }: Span) => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  const joined: Change[] = [];
  for (const change of changes) {
    if (change.kind !== 'wording' || !(hasWords(a, change.a) || hasWords(b, change.b))) continue;
    const last = joined.at(-1);
    if (last && !/\s/.test(a.slice(last.a.end, change.a.start).trim())) {
      const hull = (side: 'a' | 'b') => ({ start: last[side].start, end: change[side].end });
      joined[joined.length - 1] = { ...last, a: hull('a'), b: hull('b') };
    } else joined.push(change);
  }
  return joined;
}
