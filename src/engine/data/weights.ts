/** The name of a reason → how much it speaks for an answer, in log odds. A map, as names that have no weight are looked up too. */
export type Weights = ReadonlyMap<string, number>;

/** The same as it is written down. */
export type WeightTable = Readonly<Record<string, number>>;

export function toWeights(table: WeightTable): Weights {
  return new Map(Object.entries(table));
}
