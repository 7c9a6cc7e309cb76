import type { Mention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';

/**
 * `[A Finch adviser] called it “amateur”. ¶ Odo Quill, Finch’s tide adviser, cited …`: whom the next paragraph opens with,
 * for the first time, and gives the same noun.
 */
export function namedInNextParagraph(
  { article, entities, entityOf }: Pick<AnaphoraState, 'article' | 'entities' | 'entityOf'>,
  { first, last, head, plural, end }: Mention,
  sentence: number,
): number | null {
  const { sentences, tokens, text } = article.reading;
  if (plural || !isPersonNoun(head) || !/^an?$/.test(lowerAt(tokens, first))) return null;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  const next = sentences.slice(sentence + 1).find((one) => one.paragraph > paragraph);
  const found = article.index.at.get(next?.first ?? -1);
  const entity = itemAt(entities, itemAt(entityOf, found));
  const [name] = entity?.mentions ?? [];
  if (!entity || !name || name.start < end || entity.kind !== 'person' || !entity.name.includes(' '))
    return null;
  const role = entity.roles.find(({ start }) => start > name.end && start - name.end < 3);
  const told = role ? text.slice(role.start, role.end) : '';
  const names = tokens.slice(first, last).filter((token) => startsUpper(token.text) && token.text.length > 3);
  const ofSame = names.some((token) => told.includes(token.text) && !parties.has(token.lower));
  return ofSame && told.toLowerCase().endsWith(` ${head}`) ? entity.id : null;
}

/** What many are who have no more in common. */
const parties: ReadonlySet<string> = new Set(
  'republican democratic democrat conservative labour liberal white house'.split(' '),
);

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
  if (plural || !isPersonNoun(head) || !/^an?$/.test(lowerAt(tokens, first))) return null;
  const called = entities.find(({ named, kind, mentions: [name] }) => {
    if (!named || kind !== 'person' || !name || name.start < end) return false;
    const before = `the ${head}, `;
    const behind = text.slice(name.end, name.end + head.length + 7).toLowerCase();
    const opens = text.slice(Math.max(0, name.start - before.length), name.start).toLowerCase() === before;
    return (opens && behind.startsWith(',')) || behind.startsWith(`, the ${head},`);
  });
  return called?.id ?? titledSo({ article, entities }, mention);
}
