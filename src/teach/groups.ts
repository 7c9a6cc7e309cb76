import type { Finding } from '../schemas/finding.ts';

const mostGroups = 6;
/** Where there is nothing to ask, articles are given out all the same. */
const leastToAsk = 0.01;

/**
 * Which articles each group of a class gets: two, such as there is most to ask about by number and rank of findings,
 * until every article is given out or there are six groups. The only article of a story makes a group of its own.
 *
 * Of A, B and C, with the best finding about A and B and another about C: `[['A', 'B'], ['A', 'C']]`.
 */
export function groupsOf(
  sigla: readonly string[],
  findings: readonly Pick<Finding, 'sigla' | 'rank'>[],
): string[][] {
  const pairs = sigla.flatMap((one, index) => sigla.slice(index + 1).map((other) => [one, other]));
  if (pairs.length === 0) return sigla.map((siglum) => [siglum]);
  const about = new Map<string, number>();
  for (const { sigla: named, rank } of findings) {
    const key = named.join();
    about.set(key, (about.get(key) ?? 0) + 1 / rank);
  }
  const toAsk = new Map(
    pairs.map((pair) => {
      const keys = [pair.join(), pair.toReversed().join(), ...pair];
      return [pair, keys.reduce((sum, key) => sum + (about.get(key) ?? 0), leastToAsk)];
    }),
  );
  const left = new Set(sigla);
  const groups: string[][] = [];
  while (left.size > 0 && groups.length < mostGroups) {
    const worth = (pair: string[]) => toAsk.get(pair)! * pair.filter((siglum) => left.has(siglum)).length;
    const open = pairs.filter((pair) => pair.some((siglum) => left.has(siglum)));
    const best = open.reduce((best, pair) => (worth(pair) > worth(best) ? pair : best));
    groups.push(best);
    for (const siglum of best) left.delete(siglum);
  }
  return groups;
}
