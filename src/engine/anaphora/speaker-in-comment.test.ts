import { expect, test } from 'vitest';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';

const body = 'The mayor, Odo Finch, said: “We shall mend the pier before the spring tides.”';

/** Name and kind of who speaks in the comments, a line each, below an article about Odo Finch, the mayor. */
function speakersBelow(...comments: string[]) {
  const lines = [body, ...comments];
  let end = 0;
  const blocks = lines.map((line, index) => {
    const start = end;
    end += line.length + 1;
    return { start, end: end - 1, kind: index === 0 ? ('body' as const) : ('comment' as const) };
  });
  const text = lines.join('\n');
  const { quotations } = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
  return quotations
    .slice(1)
    .map(({ speaker, mention }) => [speaker && `${speaker.name}, ${speaker.kind}`, mention !== null]);
}

test('words of an article that a reader repeats are not the reader’s', () =>
  expect(speakersBelow('BigOda1962', '“Before the spring tides” my foot. Sack the lot of them')).toEqual([
    [null, false],
  ]));

test('“he” in a comment is nobody of the article', () =>
  expect(
    speakersBelow(
      'Ida Quill',
      'My late husband worked there. He always said “that pier will have somebody one day”.',
    ),
  ).toEqual([[null, false]]));

test('a description in a comment is kept as it is printed', () =>
  expect(speakersBelow('The mayor said “we shall mend the pier” in May too.')).toEqual([
    ['mayor, person', true],
  ]));

test('who is named in the comment speaks', () => {
  expect(speakersBelow('Finch said “we shall mend the pier” in May too.')).toEqual([
    ['Odo Finch, person', true],
  ]);
  expect(speakersBelow('Finch came in May. He said “we shall mend the pier” then.')).toEqual([
    ['Odo Finch, person', true],
  ]);
});

test('a reader named by a handle is a person', () =>
  expect(speakersBelow('Seagull77 said: “The pier was rotten years ago.” So it was.')).toEqual([
    ['Seagull77, person', true],
  ]));
