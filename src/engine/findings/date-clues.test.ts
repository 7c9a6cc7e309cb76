import { expect, test } from 'vitest';
import { quotedArticles, toBlocks } from '../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { readMetadata } from '../3-read-metadata.ts';
import { collectFindings } from '../9-collect-findings.ts';
import { findDateClues } from './date-clues.ts';

const cluesIn = (text: string) => {
  const blocks = toBlocks(text);
  const { clues } = readMetadata(text, blocks);
  const input = toFindingInput([{ siglum: 'A', text, blocks, quotations: [] }]);
  const articles = input.articles.map((article) => ({ ...article, clues }));
  const [missing] = collectFindings({ ...input, articles }).filter(({ kind }) => kind === 'missing date');
  expect(missing?.headline).toBe('A states no date of publication');
  return missing!.sentence.replace('A states no date of publication.', '').trim();
};

test('the date under a message that it prints comes first', () => {
  const text =
    'The mayor wrote on Thursday that it is over. It began on May 4, 1999.\n\n' +
    'It is over for good. — Ada Brandt (@adabrandt) May 3, 2031\n\nThe clerk left.';
  expect(cluesIn(text)).toBe('A says “May 3, 2031” and “on Thursday”.');
});

test('a date beside a time of day', () => {
  expect(cluesIn('It fell.\n\nCorrected by: Odo Finch @ 03/27/2031 08:34 PM: it had the wrong name.')).toBe(
    'A says “03/27/2031”.',
  );
});

test('the last full date of what has been', () => {
  expect(
    cluesIn('The mill burned on 4 May 1999. On 16 June 2017 it opened again. It will close on 3 May 2040.'),
  ).toBe('A says “16 June 2017”.');
});

test('a day without a year, whole', () => {
  expect(cluesIn('They came home to Tarn on May 10. The mill has stood idle since August 8.')).toBe(
    'A says “May 10” and “August 8”.',
  );
  expect(cluesIn('It takes effect on Thursday, June 29 (three days after the ruling).')).toBe(
    'A says “June 29” and “on Thursday, June 29”.',
  );
});

test.each([
  'The law takes effect in April of 2033.',
  'His arrest last May was the third.',
  'She ran for mayor in 2016 and lost.',
  'The mill has been shut since 1996.',
])('nothing of other months and years: %s', (text) => {
  expect(cluesIn(text)).toBe('');
});

test('what stands under a picture or below the article', () => {
  const kinds = ['body', 'blank', 'boilerplate'] as const;
  const text =
    'They came home.\n\nThe mayor at Tarn on May 10. Corrected @ 03/27/2031 08:34 PM, first 4 May 1999.';
  const blocks = toBlocks(text).map((block, at) => ({ ...block, kind: kinds[at]! }));
  const [article] = toFindingInput([{ siglum: 'A', text, blocks, quotations: [] }]).articles;
  expect(findDateClues(article!).map(({ start, end }) => text.slice(start, end))).toEqual([
    '03/27/2031',
    'May 10',
  ]);
});

test('a date that somebody is quoted with is none', () => {
  const text = 'She said: “It was 4 May 1999.” It rained.';
  const quotation = quotedArticles([text])[0]!.quotations[0]!;
  const blocks = toBlocks(text);
  const [article] = toFindingInput([{ siglum: 'A', text, blocks, quotations: [quotation] }]).articles;
  expect(findDateClues(article!)).toEqual([]);
});
