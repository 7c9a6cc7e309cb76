/**
 * In: a record. Out: its address; a sentence has no id of its own, so that its paragraph's is followed by a text
 * fragment: `/fair/articles/b/#p4:~:text=The%20wall%20will%20hold,the%20sea%20can%20send.`
 */

import type { SearchRecord } from '../record.ts';

const edge = 4;

export function toLink({ kind, path, text }: SearchRecord): string {
  if (kind === 'quotation' || !path.includes('#')) return path;
  const words = text.split(' ');
  // So few words may stand elsewhere on the page too.
  if (words.length < edge) return path;
  const ends = [words.slice(0, edge), words.slice(-edge)].map((each) => encode(each.join(' ')));
  return `${path}:~:text=${words.length > 2 * edge ? ends.join(',') : encode(text)}`;
}

// In a text fragment a hyphen parts prefix and suffix.
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/gu, '%2D');
}
