/** What kind of character stands beside a mark: `neighbourOf(',')` is `stop`, `neighbourOf('£')` is `word`. */
export type Neighbour = 'space' | 'word' | 'stop' | 'bracket' | 'dash' | 'ellipsis';

export function neighbourOf(character: string): Neighbour {
  // Most are letters.
  const small = character.charCodeAt(0) | 32;
  if (small >= 97 && small <= 122) return 'word';
  return kinds.get(character) ?? (/\s/.test(character) ? 'space' : 'word');
}

const kinds: ReadonlyMap<string, Neighbour> = new Map([
  ...each(' \n', 'space'),
  ...each('.,;:!?)]}>', 'stop'),
  ...each('([{<', 'bracket'),
  ...each('-‐‑‒–—―', 'dash'),
  ...each('…', 'ellipsis'),
]);

function each(characters: string, kind: Neighbour): [string, Neighbour][] {
  return Array.from(characters, (character) => [character, kind]);
}
