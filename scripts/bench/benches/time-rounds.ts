/**
 * Runs several ways of doing the same work in turn, round after round, so that a busy machine slows all of
 * them alike, and gives the median time of each in milliseconds. One round goes before, to warm up.
 */
export function timeRounds(rounds: number, ways: readonly (() => unknown)[]): number[] {
  const times: number[][] = ways.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, run] of ways.entries()) {
      const started = performance.now();
      run();
      if (round > 0) times[index]!.push(performance.now() - started);
    }
  }
  return times.map(median);
}

/**
 * The CPU time of each way in seconds: the least of rounds in turn, the first ones left out. Time that other
 * programs take does not count, and what they do to the caches only adds.
 */
export function cpuOf(ways: readonly (() => unknown)[], rounds = 15): number[] {
  const times: number[][] = ways.map(() => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, run] of ways.entries()) {
      const time = cpuOnce(run);
      if (round >= 0) times[index]!.push(time);
    }
  }
  return times.map((each) => Math.min(...each));
}

/**
 * The CPU time in seconds of each way over all pieces of a long input, way after way, round after round. Of each piece
 * the least of the rounds counts, so that a slow second of the machine spoils one piece of one round, and every way is
 * measured when it has run often, as in a long batch: V8 goes on compiling for some eight rounds. The first is left out.
 */
export function cpuInPieces<T>(
  pieces: readonly T[],
  ways: readonly ((piece: T) => unknown)[],
  rounds = 12,
): number[] {
  const least = ways.map(() => pieces.map(() => Number.POSITIVE_INFINITY));
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, run] of ways.entries()) {
      for (const [at, piece] of pieces.entries()) {
        const time = cpuOnce(() => run(piece));
        if (round >= 0) least[index]![at] = Math.min(least[index]![at]!, time);
      }
    }
  }
  return least.map((times) => times.reduce((sum, time) => sum + time, 0));
}

/** The CPU time of one run in seconds. */
export function cpuOnce(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
