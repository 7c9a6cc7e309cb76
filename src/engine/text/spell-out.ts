/** Folded words with their short forms in full: `can't` and `cannot` → `can not`; `don't` → `do not`; `we've` → `we have`. */
export function spellOut(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const plain = word.replace(/[’ʼ‘]/gu, "'");
    if (plain === "can't" || plain === 'cannot') return ['can', 'not'];
    if (plain === "won't") return ['will', 'not'];
    const short = /^(.+?)(n't|'ve|'re|'ll|'m)$/u.exec(plain);
    return short ? [short[1]!, fullForms[short[2]!]!] : [word];
  });
}

const fullForms: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'m": 'am',
};
