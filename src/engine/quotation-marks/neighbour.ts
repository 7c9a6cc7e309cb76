/** What kind of character stands beside a mark: `neighbourOf(',')` is `stop`, `neighbourOf('£')` is `word`. */
export type Neighbour = 'space' | 'word' | 'stop' | 'bracket' | 'dash' | 'ellipsis';

const kinds: readonly [RegExp, Neighbour][] = [
  [/[\s\u200b\ufeff]/, 'space'],
  [/[.,;:!?)\]}>]/, 'stop'],
  [/[([{</]/, 'bracket'],
  [/[-‐‑‒–—―]/, 'dash'],
  [/…/, 'ellipsis'],
];

const plain = /[\p{L}\p{N}]/u;

export function neighbourOf(character: string): Neighbour {
  if (plain.test(character)) return 'word';
  return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'word';
}
