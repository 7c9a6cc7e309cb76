/** The last part of an article's address: its siglum in lower case, `a`. */
export function articleName(siglum: string): string {
  return siglum.toLowerCase();
}

/** The last part of the address of a page of two articles: `a-b`. */
export function pairName(pair: readonly [string, string]): string {
  return pair.map(articleName).join('-');
}
