import type { Change, Passage } from '../schemas/passage.ts';

/**
 * The places where the words of a passage differ, as all pages count them; a single word of agreement between
 * two of them is no break. `text` is that of the article on the given side.
 *
 * `the Crime Office` against `the old [Crime] office` is one place, not two.
 */
export function wordingOfPassage(
  { changes }: Pick<Passage, 'changes'>,
  text: string,
  side: 'a' | 'b' = 'a',
): Change[] {
  const joined: Change[] = [];
  for (const change of changes.filter(({ kind }) => kind === 'wording')) {
    const last = joined.at(-1);
    const between = last ? text.slice(last[side].end, change[side].start).trim() : '';
    if (last && !/\s/.test(between)) {
      const hull = (of: 'a' | 'b') => ({ start: last[of].start, end: change[of].end });
      joined[joined.length - 1] = { ...last, a: hull('a'), b: hull('b') };
    } else joined.push(change);
  }
  return joined;
}
