import { expect, test } from 'vitest';
import { bodySentences } from '../../engine/text/body-sentences.ts';
import type { Block } from '../../schemas/source.ts';
import { toPassages } from './to-passages.ts';

const part = {
  story: 'harbour',
  storyTitle: 'The harbour',
  siglum: 'B',
  articleTitle: 'Harbour vote',
  articleFacts: null,
  language: 'en',
  articlePath: '/harbour/articles/b/',
};

/** The sentences that search finds in an article of these blocks, all of one paragraph. */
function sentences(...pieces: [Block['kind'], string][]): string[] {
  const text = pieces.map(([, words]) => words).join('');
  let at = 0;
  const blocks = pieces.map(([kind, words], index): Block => {
    at += words.length;
    return {
      kind,
      start: at - words.length,
      end: at,
      ...(kind === 'body' && index > 0 && { continues: true }),
    };
  });
  const source = { text, blocks, metadata: {} as never, sentences: bodySentences(text, blocks) };
  const paragraph = blocks.filter(({ kind }) => kind === 'body');
  const article = { titleBasis: 'first words', paragraphs: [paragraph] } as never;
  return toPassages({ article, source, quotations: [] }, part).map((record) => record.text);
}

test('a sentence is what the pages take for one', () => {
  expect(sentences(['body', 'The U.S. Senate voted at 3 p.m. Monday. Nobody spoke.'])).toEqual([
    'The U.S. Senate voted at 3 p.m. Monday.',
    'Nobody spoke.',
  ]);
});

test('a sentence that goes on below a link has its own words only', () => {
  const link: [Block['kind'], string] = ['related', '\n\nMore on the harbour\n\n'];
  expect(
    sentences(['body', 'The wall, which was'], link, ['body', 'built in May, fell. It rained.']),
  ).toEqual(['The wall, which was built in May, fell.', 'It rained.']);
});
