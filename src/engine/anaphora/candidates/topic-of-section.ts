import { itemAt } from '../../text/item-at.ts';
import type { Description } from '../description.ts';
import type { Discourse } from '../discourse.ts';
import { mayBeBody } from './may-stand-for.ts';

/** `First Tarn Bank ¶ [The bank] says it will …`: the body whose name alone is the line over the section; or null. */
export function topicOfSection(
  { article, entities, entityOf }: Discourse,
  { kind, words, holdsName }: Description,
  sentence: number,
): number | null {
  const { sentences, headings } = article.reading;
  if (kind !== 'body' || holdsName || words.length > mostWords || headings.size === 0) return null;
  let line = sentence - 1;
  while (line > 0 && sentence - line < longestSection && !headings.has(sentences[line]!.paragraph)) line--;
  const range = sentences[line];
  if (!range || !headings.has(range.paragraph)) return null;
  const name = itemAt(article.index.names, article.index.at.get(range.first));
  if (name?.last !== range.last) return null;
  const entity = itemAt(entities, itemAt(entityOf, article.index.at.get(range.first)) ?? undefined);
  return entity && mayBeBody(entity) ? entity.id : null;
}

/** Of `the telecom firm`; `the state insurance regulator` is mostly another. */
const mostWords = 3;

/** Sentences. */
const longestSection = 12;
