/**
 * The measures of PAN text alignment (Potthast et al. 2010): recall of each gold passage and precision of each
 * found one by characters on both sides, granularity (pieces found for one gold passage), and plagdet,
 * F1 ÷ log2(1 + granularity). {gold: [{a: [0, 9], b: [4, 13]}], found: the same} -> plagdet 1
 */

export interface PassagePair {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export interface ScoredPair {
  readonly gold: readonly PassagePair[];
  readonly found: readonly PassagePair[];
}

export interface PassageScore {
  readonly pairs: number;
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly granularity: number;
  readonly plagdet: number;
  /** Of the pairs that share nothing, those where nothing was found. */
  readonly clean: readonly [clean: number, of: number];
}

export function scorePassages(pairs: readonly ScoredPair[]): PassageScore {
  const recalls = pairs.flatMap(({ gold, found }) => gold.map((each) => covered(each, found)));
  const precisions = pairs.flatMap(({ gold, found }) => found.map((each) => covered(each, gold)));
  const pieces = pairs
    .flatMap(({ gold, found }) => gold.map((each) => found.filter((other) => overlaps(each, other)).length))
    .filter((count) => count > 0);
  const [precision, recall] = [mean(precisions, recalls.length === 0 ? 1 : 0), mean(recalls, 1)];
  const granularity = mean(pieces, 1);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const negatives = pairs.filter(({ gold }) => gold.length === 0);
  return {
    pairs: pairs.length,
    gold: recalls.length,
    found: precisions.length,
    precision,
    recall,
    granularity,
    plagdet: f1 / Math.log2(1 + granularity),
    clean: [negatives.filter(({ found }) => found.length === 0).length, negatives.length],
  };
}

function mean(values: readonly number[], ofNone: number): number {
  return values.length === 0 ? ofNone : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function overlaps(one: PassagePair, other: PassagePair): boolean {
  return (['a', 'b'] as const).every(
    (side) => Math.max(one[side][0], other[side][0]) < Math.min(one[side][1], other[side][1]),
  );
}

/** How much of a passage lies in passages that overlap it on both sides. */
function covered(passage: PassagePair, others: readonly PassagePair[]): number {
  const hits = others.filter((other) => overlaps(passage, other));
  const lengths = (['a', 'b'] as const).map((side) => {
    const [start, end] = passage[side];
    let [count, reached] = [0, start];
    for (const hit of hits.map((each) => each[side]).sort((x, y) => x[0] - y[0])) {
      count += Math.max(0, Math.min(hit[1], end) - Math.max(hit[0], reached));
      reached = Math.max(reached, hit[1]);
    }
    return count;
  });
  const size = passage.a[1] - passage.a[0] + passage.b[1] - passage.b[0];
  return size === 0 ? 0 : (lengths[0]! + lengths[1]!) / size;
}
