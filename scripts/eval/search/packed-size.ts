import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli bytes at quality 6, about what a static host sends. */
export function packedSize(data: string | Uint8Array): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
}
