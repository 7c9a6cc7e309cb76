import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { itemAt } from '../../text/item-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';

/**
 * Who is named right behind a verb of saying, and so is somebody else than its subject; null where nobody is.
 * `He warns (that) Lee is late`, `The mayor defended Lee’s plan` → Lee. `last`: the token behind the subject.
 */
export function namedInReport(
  { article, entityOf }: Pick<AnaphoraState, 'article' | 'entityOf'>,
  last: number,
): number | null {
  const { reading, index } = article;
  const verb = [last, last + 1, last + 2].find((i) => lookUpReportingWord(reading.tokens[i]?.lower ?? ''));
  if (verb === undefined) return null;
  // `He said that Lee`, `He added about Lee: “…”`
  const first = /^(?:that|about)$/.test(reading.tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const name = itemAt(index.names, index.at.get(first));
  if (!name || (name.title?.first ?? name.first) !== first || /\b[JS]r\.?$/.test(name.text)) return null;
  return itemAt(entityOf, index.at.get(first)) ?? null;
}
