import { expect, it } from 'vitest';
import { cpuInPieces, cpuOf, timeRounds } from './time-rounds.ts';

it('runs every way in turn, with one round more to warm up', () => {
  const runs: string[] = [];
  const times = timeRounds(2, [() => runs.push('ours'), () => runs.push('theirs')]);
  expect(runs).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs']);
  expect(times).toHaveLength(2);
  expect(times.every((time) => time >= 0)).toBe(true);
});

it('gives the CPU time of each way', () => {
  const [nothing, much] = cpuOf([() => 0, () => 'x '.repeat(100_000).split(' ').sort().join()]);
  expect(much).toBeGreaterThan(nothing!);
});

it('takes all pieces with one way, then with the next', () => {
  const runs: string[] = [];
  const times = cpuInPieces(
    ['a', 'b'],
    [(piece) => runs.push(`ours ${piece}`), (piece) => runs.push(`theirs ${piece}`)],
    1,
  );
  const round = ['ours a', 'ours b', 'theirs a', 'theirs b'];
  expect(runs).toEqual([...round, ...round]);
  expect(times.every((time) => time >= 0 && time < 60)).toBe(true);
});
