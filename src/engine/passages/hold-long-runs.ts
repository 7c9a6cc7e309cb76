import type { Seed } from './find-seeds.ts';
import type { Match } from './merge-chains.ts';

/** So many equal words in a row are a passage whatever stands around them. */
export const longRun = 12;

/**
 * In: the passages so far, and all longest runs of equal words. Out: passages such that each long run lies
 * inside one of them on both sides: the passage that has most of a run takes the rest of it, and a run that
 * none has is a passage by itself. Only what both texts repeat inside longer passages is not told crosswise.
 */
export function holdLongRuns(passages: readonly Match[], seeds: readonly Seed[]): Match[] {
  const held = [...passages];
  for (const run of seeds) {
    if (run.length < longRun || held.some((match) => holds(match, run))) continue;
    const parts = held.map((match) => partOf(match, run));
    const most = parts.indexOf(Math.max(0, ...parts));
    const own = toMatch(run);
    if (parts[most]) held[most] = take(held[most]!, own, parts[most]);
    else if (!isRepeated(run, 'a', held) || !isRepeated(run, 'b', held)) held.push(own);
  }
  return held;
}

function holds({ a, b }: Match, run: Seed): boolean {
  return a[0] <= run.a && a[1] >= run.a + run.length && b[0] <= run.b && b[1] >= run.b + run.length;
}

/** Whether a run is a small part of a passage that pairs it with another place. */
function isRepeated(run: Seed, side: 'a' | 'b', passages: readonly Match[]): boolean {
  return passages.some((match) => {
    const [start, end] = match[side];
    const holdsRun = start <= run[side] && end >= run[side] + run.length;
    return holdsRun && end - start >= 2 * run.length && pairs(match, run, side);
  });
}

/** The passage has most of the words in its seeds; those of an insertion it has not. */
function pairs({ seeds }: Match, run: Seed, side: 'a' | 'b'): boolean {
  const shared = seeds.map((seed) => {
    const end = Math.min(seed[side] + seed.length, run[side] + run.length);
    return Math.max(0, end - Math.max(seed[side], run[side]));
  });
  return shared.reduce((sum, words) => sum + words, 0) > run.length / 2;
}

/** Words of a run that a passage pairs as the run does. */
function partOf(match: Match, run: Seed): number {
  let words = 0;
  for (const seed of match.seeds) {
    if (seed.a - seed.b !== run.a - run.b) continue;
    words += Math.max(0, Math.min(seed.a + seed.length, run.a + run.length) - Math.max(seed.a, run.a));
  }
  return words;
}

function toMatch(run: Seed): Match {
  const { a, b, length } = run;
  return { a: [a, a + length], b: [b, b + length], seeds: [run], score: length, mass: length };
}

function take(match: Match, own: Match, part: number): Match {
  return {
    a: [Math.min(match.a[0], own.a[0]), Math.max(match.a[1], own.a[1])],
    b: [Math.min(match.b[0], own.b[0]), Math.max(match.b[1], own.b[1])],
    seeds: [...match.seeds, ...own.seeds],
    score: match.score + own.score - part,
    mass: match.mass + own.mass - part,
  };
}
