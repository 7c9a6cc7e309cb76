/** Every word of any weight has a capital: `Meet the Press` has, `A significant step` has not. */
export function isTitle(words: string): boolean {
  const all = words.split(/[\s/–—-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const weighty = all.filter((word, index) => index === 0 || !light.test(word));
  return weighty.length > 0 && weighty.every((word) => /^["'‘’“([#@]*[\p{Lu}\d]/u.test(word));
}

const light =
  /^(?:the|a|an|of|and|or|but|nor|in|on|at|to|for|from|by|with|as|into|over|is|vs\.?|de|la|le|y|’?n’?)$/;
