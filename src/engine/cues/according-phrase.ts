import { determiners } from '../data/function-words.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';

/** A phrase such as `according to`, and where its speaker is. */
export interface Phrase {
  /** Tokens before the speaker. */
  length: number;
  /** What must follow the speaker, as words with a space between. */
  behind?: RegExp;
  /** A pronoun that owns what follows. */
  pronoun?: boolean;
  /** The speaker is a name that owns what follows. */
  owned?: boolean;
  /** The token behind the speaker, who owns what follows. */
  owner?: number;
}

export function wordsFrom(tokens: readonly Token[], first: number, length: number): string {
  return tokens
    .slice(first, first + length)
    .map(({ lower }) => ` ${lower}`)
    .join('');
}

/** `“…,” per the internal memo` */
function endsSentence(tokens: readonly Token[], per: number): boolean {
  const before = tokens[per - 1];
  const behind = before?.kind === 'hidden' || (before?.text === ',' && tokens[per - 2]?.kind === 'hidden');
  return behind && /^(?:the|an?|his|her|its|their|\p{Lu}.*)$/u.test(printedAt(tokens, per + 1));
}

/** `to use [the mayor]’s own words`, `to use [his] phrase` */
function toUse(tokens: readonly Token[], use: number): Phrase | null {
  for (let mark = use + 1; mark < use + longestPraise; mark++) {
    const owned = /^(?:his|her|its|their)$/.test(lowerAt(tokens, mark));
    if (!owned && tokens[mark]?.lower !== "'s") continue;
    const noun = tokens[mark + 1]?.lower === 'own' ? mark + 2 : mark + 1;
    if (!/^(?:words?|phrase|term)$/.test(lowerAt(tokens, noun))) return null;
    return owned ? { length: 1, pronoun: mark === use + 1 } : { length: 1, owner: mark };
  }
  return null;
}

/** `By [Lee]’s own account`, `By [the wardens]’ account`. */
function byAccount(tokens: readonly Token[], by: number): Phrase {
  const mark = [2, 3, 4].map((step) => by + step).find((at) => tokens[at]?.lower === "'s");
  const behind = / 's (?:own )?(?:account|admission|reckoning|telling)\b/;
  const told = mark !== undefined && behind.test(wordsFrom(tokens, mark, 3));
  return told && /^(?:the|his|her|its|their)$/.test(lowerAt(tokens, by + 1))
    ? { length: 1, owner: mark }
    : { length: 1, behind, owned: true };
}

/** `as [Lee] sees it`; `as [Lee] puts it`, but for `“…,” as Lee puts it`, which says nothing of other words. */
const asSeen = / (?:sees|saw|remembers|tells|told|has) it\b/;
const asPut = / (?:sees|saw|remembers|tells|told|has|puts?) it\b/;

function isBehindWords(tokens: readonly Token[], as: number): boolean {
  const before = tokens[as - 1]?.text === ',' ? tokens[as - 2] : tokens[as - 1];
  return before?.kind === 'hidden';
}

/** `As [set forth in] the memo`, `as [laid out in] the memo` */
function isSetForth(tokens: readonly Token[], as: number): boolean {
  const [verb, particle, preposition] = [1, 2, 3].map((step) => lowerAt(tokens, as + step));
  if (/^(?:stated|described|explained|outlined|detailed|noted|alleged)$/.test(verb!))
    return particle === 'in';
  return (
    /^(?:set forth|set out|laid out|spelled out|spelt out)$/.test(`${verb} ${particle}`) &&
    preposition === 'in'
  );
}

/** `to borrow a phrase from` */
function isBorrowed(tokens: readonly Token[], from: number): boolean {
  const noun = /^(?:phrase|line|word|term|quote)$/.test(lowerAt(tokens, from - 1));
  return noun && [2, 3, 4].some((back) => /^borrow(?:ing|ed|s)?$/.test(lowerAt(tokens, from - back)));
}

/** The phrase that names its speaker next; null where there is none. `from`: where its sentence begins. */
export function phraseAt(tokens: readonly Token[], i: number, from: number): Phrase | null {
  const own = lowerAt(tokens, i);
  const next = tokens[i + 1];
  const before = lowerAt(tokens, i - 1);
  switch (own) {
    case 'according':
      return next?.lower === 'to' ? { length: 2 } : null;
    case 'per':
      return (i === from && startsUpper(next?.text)) || endsSentence(tokens, i) ? { length: 1 } : null;
    case 'far':
      return before === 'as' && next?.lower === 'as'
        ? { length: 2, behind: / (?:is|are|was) concerned\b/ }
        : null;
    case 'if':
      return { length: 1, behind: / (?:is|are) to be believed\b/ };
    case 'hear':
      return before === 'to' ? { length: 1, behind: / tells? it\b/ } : null;
    case 'quote':
      return before === 'to' && startsUpper(next?.text) ? { length: 1 } : null;
    case 'use':
      return before === 'to' ? toUse(tokens, i) : null;
    case 'from':
      return isBorrowed(tokens, i) ? { length: 1 } : null;
    case 'as':
      return isSetForth(tokens, i)
        ? { length: tokens[i + 2]?.lower === 'in' ? 3 : 4 }
        : { length: 1, behind: isBehindWords(tokens, i) ? asSeen : asPut };
    case 'in': {
      const owned = /^(?:his|her|its|their)$/.test(next?.lower ?? '') && tokens[i + 2]?.lower === 'words';
      if (owned) return { length: 1, pronoun: true };
      return {
        length: 1,
        behind: / 's (?:telling|words|estimation|reckoning|phrase|phrasing)\b/,
        owned: true,
      };
    }
    case 'by':
      return byAccount(tokens, i);
    default: {
      return next?.lower === 'of' && isIn(tokens, i) ? { length: 2 } : null;
    }
  }
}

/** `in the words [of]`, `in the memorable, now famous words [of]` */
function isIn(tokens: readonly Token[], noun: number): boolean {
  let article = noun - 1;
  while (
    article > noun - longestPraise &&
    startsLower(tokens[article]?.text) &&
    !determiners.has(tokens[article]!.lower)
  )
    article--;
  return /^(?:the|these|those)$/.test(lowerAt(tokens, article)) && tokens[article - 1]?.lower === 'in';
}

/** Tokens of `memorable and oft-quoted`. */
const longestPraise = 5;
