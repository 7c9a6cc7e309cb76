/** Which articles an address asks for, and what of it cannot be had. */
export interface Asked {
  /** Sigla in the order of the address, each once, five at most. */
  chosen: string[];
  /** Sigla that were named twice. */
  repeated: string[];
  /** Names of no article. */
  unknown: string[];
  /** Articles beyond the fifth. */
  tooMany: string[];
}

/** Columns that still can be read beside each other. */
const most = 5;

/**
 * Reads `?with=c,a` or `?with=c&with=a` of a story with the given articles.
 *
 * `?with=b,b,x` of `A`, `B` gives chosen `B`, repeated `B`, unknown `X`.
 */
export function readWith(search: string, sigla: readonly string[]): Asked {
  const named = listAsked(search);
  const known = named.filter((siglum) => sigla.includes(siglum));
  const once = [...new Set(known)];
  return {
    chosen: once.slice(0, most),
    repeated: once.filter((siglum) => known.indexOf(siglum) !== known.lastIndexOf(siglum)),
    unknown: [...new Set(named.filter((siglum) => !sigla.includes(siglum)))],
    tooMany: once.slice(most),
  };
}

/** The names after `with`, in capitals, whether there are such articles or not. */
export function listAsked(search: string): string[] {
  return new URLSearchParams(search)
    .getAll('with')
    .flatMap((value) => value.toUpperCase().split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
