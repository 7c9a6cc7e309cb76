/** What kind of character stands beside a mark: `neighbourOf(',')` is `stop`, `neighbourOf('£')` is `word`. */
export type Neighbour = 'space' | 'word' | 'stop' | 'bracket' | 'dash' | 'ellipsis';

const kinds: readonly [RegExp, Neighbour][] = [
  [/[\s\u200b\ufeff]/u, 'space'],
  [/[.,;:!?)\]}>]/, 'stop'],
  [/[([{</]/, 'bracket'],
  [/[-‐‑‒–—―]/, 'dash'],
  [/…/, 'ellipsis'],
];

export function neighbourOf(character: string): Neighbour {
  return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'word';
}
