/**
 * In: articles with quotations. Out: what stage 9 gets, with speakers counted from the quotations, no metadata,
 * and passages, statements and echoes as stages 7 and 8 find them.
 */

import { alignPassages } from '../../src/engine/7-align-passages.ts';
import { groupStatements } from '../../src/engine/8-group-statements.ts';
import type { FindingInput } from '../../src/engine/findings/context.ts';
import type { StatementArticle } from '../../src/engine/statements/quoted-words.ts';
import type { Passage, Share } from '../../src/schemas/passage.ts';
import type { Quotation, Speaker } from '../../src/schemas/quotation.ts';
import type { Metadata } from '../../src/schemas/source.ts';
import { metadataNames } from '../../src/schemas/story.ts';

type Published = NonNullable<Metadata['published']>;

interface Shared {
  passages: Passage[];
  shares: Share[];
}

export function toFindingInput(
  articles: readonly StatementArticle[],
  { passages, shares }: Shared = alignPassages(articles),
): FindingInput {
  const metadata = Object.fromEntries(metadataNames.map((name) => [name, null])) as Metadata;
  return {
    story: 'invented',
    articles: articles.map((article) => ({ ...article, metadata, clues: [] })),
    speakers: toSpeakers(articles),
    passages,
    shares,
    paraphrases: [],
    ...groupStatements('invented', articles, passages),
  };
}

/** The same with dates that articles state, by siglum; `readings` where the words are no day as ISO 8601 writes it. */
export function withDates(
  input: FindingInput,
  dates: Readonly<Record<string, string | Pick<Published, 'value' | 'readings'>>>,
): FindingInput {
  const articles = input.articles.map((article) => {
    const date = dates[article.siglum];
    if (date === undefined) return article;
    const given = typeof date === 'string' ? { value: date } : date;
    const published: Published = { ...given, start: 0, end: 1, basis: 'stated' };
    return { ...article, metadata: { ...article.metadata, published } };
  });
  return { ...input, articles };
}

function toSpeakers(articles: readonly StatementArticle[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { siglum, text, quotations } of articles)
    for (const quotation of quotations.filter(({ context, speaker }) => context === 'body' && speaker)) {
      const speaker = speakers.get(quotation.speakerId!) ?? newSpeaker(quotation);
      speakers.set(speaker.id, speaker);
      addQuotation(speaker, siglum, text, quotation);
    }
  return [...speakers.values()];
}

function newSpeaker({ speaker, speakerId }: Quotation): Speaker {
  return {
    ...speaker!,
    story: 'invented',
    id: speakerId!,
    initials: '',
    rank: 1,
    labels: [],
    roles: [],
    quotations: [],
    counts: [],
  };
}

function addQuotation(
  speaker: Speaker,
  siglum: string,
  text: string,
  { id, words, mention }: Quotation,
): void {
  speaker.quotations.push(id);
  if (mention) speaker.labels.push({ siglum, ...mention, text: text.slice(mention.start, mention.end) });
  const count = speaker.counts.find((one) => one.siglum === siglum);
  if (!count) speaker.counts.push({ siglum, quotations: 1, words });
  else Object.assign(count, { quotations: count.quotations + 1, words: count.words + words });
}
