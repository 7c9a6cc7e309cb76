import type { Token } from '../../text/segment.ts';

/** `Lee proposed a tax; that would be “late”`: a semicolon stands between, and begins another statement; tokens, end exclusive. */
export function parted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ';') return true;
  return false;
}
