/** Folded words with their short forms in full: `can't` and `cannot` → `can not`; `don't` → `do not`; `we've` → `we have`; `that's` → `that is`. */
export function spellOut(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const plain = word.replace(/[’ʼ‘]/gu, "'");
    if (plain === "can't" || plain === 'cannot') return ['can', 'not'];
    const spoken = spokenForms.get(plain);
    if (spoken) return spoken;
    if (plain === "won't") return ['will', 'not'];
    if (/^(?:that|it|he|she|there|here|what|who|where)'s$/u.test(plain)) return [plain.slice(0, -2), 'is'];
    const short = /^(.+?)(n't|'ve|'re|'ll|'m)$/u.exec(plain);
    return short ? [short[1]!, fullForms[short[2]!]!] : [word];
  });
}

const spokenForms: ReadonlyMap<string, string[]> = new Map([
  ['gonna', ['going', 'to']],
  ['gotta', ['got', 'to']],
  ['wanna', ['want', 'to']],
  ["ain't", ['is', 'not']],
  ["'em", ['them']],
  ["y'all", ['you', 'all']],
]);

const fullForms: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'m": 'am',
};
