/**
 * In: an article's file. Out: the sentences of what it holds beside the article, readers’ comments and house rules, as
 * records; they lead to where the article's page shows them.
 */

import { furnitureOf, idOfStretch } from '../../article/furniture.ts';
import { sentencesIn } from '../../engine/text/body-sentences.ts';
import { contains } from '../../engine/text/overlaps.ts';
import type { BlockKind } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import type { SearchRecord } from '../record.ts';
import { type ArticlePart, type ArticleToSearch, toPassage } from './to-passages.ts';

const kinds: Readonly<Partial<Record<BlockKind, 'comment' | 'rules'>>> = {
  comment: 'comment',
  'comment-policy': 'rules',
};

export function toBeside({ source: { text, blocks } }: ArticleToSearch, part: ArticlePart): SearchRecord[] {
  return furnitureOf(blocks).flatMap((stretch) => {
    const kind = kinds[stretch.kind];
    const path = `${part.articlePath}#${idOfStretch(stretch)}`;
    const within = kind ? blocks.filter((each) => each.kind === stretch.kind && contains(stretch, each)) : [];
    return within.flatMap((block) =>
      sentencesOf(text, block).map(({ start, end }): SearchRecord => {
        const words = text.slice(start, end).trimStart();
        return { ...toPassage(part, `beside-${start}`, words, path), kind: kind! };
      }),
    );
  });
}

/** The number of a rule, `1.`, is no sentence of its own. */
function sentencesOf(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  for (const span of sentencesIn(text, block)) {
    const last = spans.at(-1);
    if (last && !/\p{L}/u.test(text.slice(last.start, last.end))) last.end = span.end;
    else spans.push(span);
  }
  return spans;
}
