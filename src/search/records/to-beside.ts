// In: an article's file. Out: the sentences of what it holds beside the article, readers’ comments and house rules, as
// records; they lead to where the article's page shows them.

import type { Block } from '../../schemas/source.ts';
import type { SearchRecord } from '../record.ts';
import { type SentenceSpan, splitSentences } from './split-sentences.ts';
import { type ArticlePart, type ArticleToSearch, toPassage } from './to-passages.ts';

const kinds: Readonly<Partial<Record<Block['kind'], 'comment' | 'rules'>>> = {
  comment: 'comment',
  'comment-policy': 'rules',
};

export function toBeside({ source }: ArticleToSearch, part: ArticlePart): SearchRecord[] {
  return source.blocks.flatMap((block) => {
    const kind = kinds[block.kind];
    const text = source.text.slice(block.start, block.end);
    return kind ? sentencesOf(text).map((span) => toRecord({ text, block, ...span }, kind, part)) : [];
  });
}

/** The number of a rule, `1.`, is no sentence of its own. */
function sentencesOf(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const span of splitSentences(text)) {
    const last = spans.at(-1);
    const isNumber = last && !/\p{L}/u.test(text.slice(last.start, last.end));
    if (isNumber) spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}

function toRecord(
  { text, block, start, end }: { text: string; block: Block; start: number; end: number },
  kind: 'comment' | 'rules',
  part: ArticlePart,
): SearchRecord {
  const passage = toPassage(
    part,
    `beside-${block.start + start}`,
    text.slice(start, end).trimStart(),
    `${part.articlePath}#furniture`,
  );
  return { ...passage, kind };
}
