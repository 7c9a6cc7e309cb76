import { partitionPoint } from '../../src/engine/text/partition-point.ts';

/**
 * Bytes in, the offset of the first one that is not UTF-8 out, or null: in `ab\xff` it is 2.
 * The decoder of the platform decides; halving the text finds the place.
 */
export function findBadByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null;
  const isGoodUpTo = (at: number) => isUtf8(bytes.subarray(0, at + 1), true);
  return startOfSequence(bytes, partitionPoint(bytes.length - 1, isGoodUpTo));
}

/** `partial`: a character that the end cuts in two is no error. */
function isUtf8(bytes: Uint8Array, partial: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial });
    return true;
  } catch {
    return false;
  }
}

/** A broken character is named by its first byte: in `e2 28` the `28` is good, the `e2` is not. */
function startOfSequence(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && (bytes[start - 1]! & 0xc0) === 0x80) start -= 1;
  const lead = bytes[start - 1] ?? 0;
  return start > 0 && lead >= 0xc0 && !isUtf8(bytes.subarray(start - 1, at + 1), false) ? start - 1 : at;
}
