import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';

/**
 * Who is named right behind a verb of saying, and so is somebody else than its subject; null where nobody is.
 * `He warns (that) Lee is late`, `The mayor defended Lee’s plan`, `He went on by declaring that Lee was late` → Lee.
 * `last`: the token behind the subject.
 */
export function namedInReport(
  { article, entityOf }: Pick<AnaphoraState, 'article' | 'entityOf'>,
  last: number,
): number | null {
  const { reading, index } = article;
  const first = behindVerb(reading.tokens, last);
  const found = first === null ? undefined : index.at.get(first);
  const name = itemAt(index.names, found);
  if (!name || (name.title?.first ?? name.first) !== first || /\b[JS]r\.?$/.test(name.text)) return null;
  return itemAt(entityOf, found) ?? null;
}

/** The token behind a verb of saying and its `that`: right behind its subject, or further on in the clause. */
function behindVerb(tokens: readonly Token[], last: number): number | null {
  const says = (i: number) => lookUpReportingWord(lowerAt(tokens, i)) !== undefined;
  const verb = [last, last + 1, last + 2].find(says);
  // `He said that Lee`, `He added about Lee: “…”`
  if (verb !== undefined) return /^(?:that|about)$/.test(lowerAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  for (let i = last + 3; i < last + longestClause && tokens[i]?.kind === 'word'; i++)
    if (tokens[i + 1]?.lower === 'that' && says(i)) return i + 2;
  return null;
}

/** Tokens of `followed it up this week by declaring`. */
const longestClause = 14;
