// In: a printed word. Out: its comparison form: “Children’s gives children's, "Agency]" gives agency.
/** Lower case, plain apostrophes and hyphens, no punctuation at the edges; '' for a word of punctuation only. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[‐‑‒]/gu, '-')
    .replace(/\u00ad/gu, '')
    .replace(/^[^\p{L}\p{N}$£€]+|[^\p{L}\p{N}%$£€]+$/gu, '');
}
