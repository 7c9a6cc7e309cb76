/**
 * What is known of a place where a mark may have stood, as reasons that `weigh` adds up. A fact counts by itself and
 * beside what matters most there: `then preposition` becomes that, `fragment: then preposition`, `within: then preposition`.
 */

export interface Place {
  at: number;
  features: string[];
  /** How much like speech the words on either side sound: the numbers of `soundOf`, in its order. */
  sound: readonly number[];
}

/** `heads`: what matters most at the place, like its kind. */
export function toReasons(heads: readonly string[], facts: readonly string[]): string[] {
  const reasons = [...heads, ...facts];
  heads.forEach((head, index) => {
    for (const other of heads.slice(index + 1)) reasons.push(`${head}: ${other}`);
    for (const fact of facts) reasons.push(`${head}: ${fact}`);
  });
  return reasons;
}

/** So many words, roughly. */
export function bucket(count: number): string {
  const limit = [1, 2, 4, 8, 16].find((most) => count <= most);
  return limit ? `up to ${limit}` : 'more';
}
