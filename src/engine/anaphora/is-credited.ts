import type { Name } from '../entities/find-names.ts';
import { isOutlet } from '../entities/is-outlet.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';

/** `It has sued the board, the Tarn Herald reported.`: whose news it is, not whom it is about. */
export function isCredited(tokens: readonly Token[], { first, last, text }: Name): boolean {
  const opens = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  const closes = /^(?:reported|reports|said|says|noted|notes)$/.test(lowerAt(tokens, last));
  return closes && tokens[opens - 1]?.text === ',' && tokens[last + 1]?.text === '.' && isOutlet(text);
}
