/**
 * From bytes to text, as strict UTF-8; a byte order mark at the start is left out.
 * [0x61, 0xff] -> Error: byte 1 (0xff) is not UTF-8. Save the file as UTF-8.
 */
import { findBadByte } from '../project/find-bad-byte.ts';

export function decodeText(bytes: Uint8Array): string {
  const bad = findBadByte(bytes);
  if (bad === null) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  throw new Error(
    `byte ${bad} (0x${bytes[bad]!.toString(16).padStart(2, '0')}) is not UTF-8. Save the file as UTF-8.`,
  );
}
