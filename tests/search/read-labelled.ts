/** In: the name of a labelled story. Out: its story as the site's search reads it. */

import { bodySentences } from '../../src/engine/text/body-sentences.ts';
import type { Speaker } from '../../src/schemas/quotation.ts';
import { type MetadataField, metadataSchema } from '../../src/schemas/source.ts';
import { metadataNames } from '../../src/schemas/story.ts';
import type { StoryToSearch } from '../../src/search/records/to-records.ts';
import { readLabelledStory } from '../statements/read-story.ts';

const noLabels = { initials: '', rank: 1, labels: [], roles: [], quotations: [], counts: [] };

export function readLabelled(name: string): StoryToSearch {
  const { title, articles } = readLabelledStory(name);
  const nothing = Object.fromEntries(
    metadataNames.map((each): [string, MetadataField | null] => [each, null]),
  );
  const speakers = new Map<string, Speaker>();
  for (const { speaker, speakerId: id } of articles.flatMap((article) => article.quotations)) {
    if (id && speaker) speakers.set(id, { ...speaker, ...noLabels, story: name, id });
  }
  return {
    slug: name,
    story: { title },
    speakers,
    articles: articles.map(({ siglum, text, blocks, quotations }) => ({
      article: {
        siglum,
        title: text.split(' ').slice(0, 6).join(' '),
        titleBasis: 'first words',
        language: 'en',
        paragraphs: blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => [{ start, end }]),
      },
      source: {
        text,
        blocks: [...blocks],
        metadata: metadataSchema.parse(nothing),
        sentences: bodySentences(text, blocks),
      },
      quotations,
    })),
  };
}
