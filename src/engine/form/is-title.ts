import { startsLower } from '../text/letter-case.ts';

/** Every word of any weight has a capital: `Meet the Press` has, `A significant step` has not. */
export function isTitle(words: string): boolean {
  if (startsLower(words)) return false;
  let weighty = 0;
  let first = true;
  wordPattern.lastIndex = 0;
  for (let word = wordPattern.exec(words)?.[0]; word; word = wordPattern.exec(words)?.[0]) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    const isLight = !first && light.test(word);
    first = false;
    if (isLight) continue;
    if (!/^["'‘’“([#@]*[\p{Lu}\d]/u.test(word)) return false;
    weighty++;
  }
  return weighty > 0;
}

const wordPattern = /[^\s/–—-]+/g;

const light =
  /^(?:the|a|an|of|and|or|but|nor|in|on|at|to|for|from|by|with|as|into|over|is|vs\.?|de|la|le|y|’?n’?)$/;
