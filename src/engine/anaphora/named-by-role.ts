import type { Mention } from '../attribution/mention.ts';
import { isPersonNoun } from '../entities/is-person-noun.ts';
import type { AnaphoraState } from './anaphora-state.ts';

/** `[A judge] called him “a menace” …`, in the first sentence, and one `Judge Ida Holm` further on. */
function titledSo(
  { article, entities }: Pick<AnaphoraState, 'article' | 'entities'>,
  { head, end }: Mention,
) {
  const { sentences, tokens, text } = article.reading;
  if (end > (tokens[(sentences[0]?.last ?? 0) - 1]?.end ?? 0)) return null;
  const titled = entities.filter(({ named, kind, mentions: [name] }) => {
    if (!named || kind !== 'person' || !name || name.start < end) return false;
    return text.slice(Math.max(0, name.start - head.length - 1), name.start).toLowerCase() === `${head} `;
  });
  return titled.length === 1 ? titled[0]!.id : null;
}

/**
 * Somebody whom an article brings in without a name, and further on calls by the same noun and the name; or null.
 * `[A ferry captain] said he had been “up since Tuesday”. ¶ The captain, Odo Finch, resigned.` → Odo Finch.
 */
export function namedByRole({ article, entities }: AnaphoraState, mention: Mention): number | null {
  const { tokens, text } = article.reading;
  const { first, head, plural, end } = mention;
  if (plural || !isPersonNoun(head) || !/^an?$/.test(tokens[first]?.lower ?? '')) return null;
  const called = entities.find(({ named, kind, mentions: [name] }) => {
    if (!named || kind !== 'person' || !name || name.start < end) return false;
    const before = `the ${head}, `;
    const behind = text.slice(name.end, name.end + head.length + 7).toLowerCase();
    const opens = text.slice(Math.max(0, name.start - before.length), name.start).toLowerCase() === before;
    return (opens && behind.startsWith(',')) || behind.startsWith(`, the ${head},`);
  });
  return called?.id ?? titledSo({ article, entities }, mention);
}
