import { expect, test } from 'vitest';
import { quotedArticles, toBlocks } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';
import { findDateClue } from './date-clues.ts';

const articleOf = (text: string) =>
  toFindingInput([{ siglum: 'A', text, blocks: toBlocks(text), quotations: [] }]).articles[0]!;
const clueIn = (text: string) => {
  const clue = findDateClue(articleOf(text));
  return clue ? text.slice(clue.start, clue.end) : null;
};
const missingOf = (...texts: string[]) =>
  collectFindings(
    toFindingInput(
      texts.map((text, at) => ({ siglum: 'ABC'[at]!, text, blocks: toBlocks(text), quotations: [] })),
    ),
  ).find(({ kind }) => kind === 'missing date');

test('the date under a message that it prints comes first', () => {
  const text =
    'The mayor wrote on Thursday that it is over. It began on May 4, 1999.\n\n' +
    'It is over for good. — Ada Brandt (@adabrandt) May 3, 2031\n\nThe clerk left.';
  expect(clueIn(text)).toBe('May 3, 2031');
});

test('a date beside a time of day', () => {
  expect(clueIn('It fell.\n\nCorrected by: Odo Finch @ 03/27/2031 08:34 PM: it had the wrong name.')).toBe(
    '03/27/2031',
  );
});

test('a date under a picture', () => {
  expect(clueIn('They came home.\n\nRowers land at Tarn, Norland, May 3, 2031. REUTERS/Ada Brandt')).toBe(
    'May 3, 2031',
  );
});

test('or else the day of the opening; one further down is of what it tells of', () => {
  expect(clueIn('The mill burned on Tuesday. It was old. It had opened on Friday, 16 June 2017.')).toBe(
    'on Tuesday',
  );
  expect(clueIn('They came home to Tarn on May 10. The mill shut on Monday.')).toBe('May 10');
  expect(
    clueIn('The mill burned. It was old. It had opened on 16 June 2017. Odo Finch died on April 2.'),
  ).toBeNull();
  expect(clueIn('It will open on Thursday.')).toBeNull();
});

const dated = 'It rained.\n\nUpdated on 2/14/2031 @ 5:20 pm';

test('what stands under a picture is told to stand there', () => {
  const said = missingOf(
    'They came home.\n\nRowers land at Tarn, Norland, May 3, 2031. REUTERS/Ada Brandt',
    dated,
  );
  expect(said?.sentence).toBe(
    'A states no date of publication. A has, under a message or a picture, “May 3, 2031”; B says “updated on 2/14/2031”.',
  );
});

test('where all lack a date, nothing is told', () => {
  expect(missingOf('The mill burned on Tuesday.', 'It rained.')).toBeUndefined();
});

test('at most one of each article is told', () => {
  const said = missingOf(
    'The mill burned on Tuesday. It burned on Friday, too. It will open in May.',
    dated,
    'On Monday it burned.',
  );
  expect(said?.sentence).toBe(
    'A and C state no date of publication. A tells of something “on Tuesday”; B says “updated on 2/14/2031”; C tells of something “on Monday”.',
  );
});

test('an article that gives its date in its text does state one', () => {
  const first =
    'It rained.\n\nThis article first appeared in the Tarn Echo at 5:05 p.m. on February 12, 2031.';
  const told = missingOf('It rained on Tuesday.', first, dated);
  expect(told?.headline).toBe('A states no date of publication');
  expect(told?.sentence).toBe(
    'A states no date of publication. A tells of something “on Tuesday”; B says “first appeared in the Tarn Echo at 5:05 p.m. on February 12, 2031”; C says “updated on 2/14/2031”.',
  );
  expect(missingOf(first, dated)).toBeUndefined();
});

test('a date that somebody is quoted with is none', () => {
  const text = 'She said: “It was 4 May 1999.” It rained.';
  const quotation = quotedArticles([text])[0]!.quotations[0]!;
  const blocks = toBlocks(text);
  const [article] = toFindingInput([{ siglum: 'A', text, blocks, quotations: [quotation] }]).articles;
  expect(findDateClue(article!)).toBeNull();
});
