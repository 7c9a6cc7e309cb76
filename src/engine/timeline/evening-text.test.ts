import { expect, test } from 'vitest';
import { quotedArticles } from '../../../tests/statements/make-articles.ts';
import { toFindingInput, withDates } from '../../../tests/statements/to-finding-input.ts';
import { buildTimeline } from './build-timeline.ts';
import { isOfEvening } from './evening-text.ts';

const said = 'Ida Quill said the pier was “older than anybody in this town remembers”.';

/** `date` and words of each article, which all quote Quill; what the timeline says of the first sentence of A. */
function firstOfA(...articles: [date: string, words: string][]) {
  const input = toFindingInput(quotedArticles(articles.map(([, words]) => `${words} ${said}`)));
  const readings = [{ value: '2031-05-13', reading: '' }];
  const dates = Object.fromEntries(articles.map(([value], at) => ['AB'[at], { value, readings }]));
  const entries = buildTimeline(withDates(input, dates));
  return entries.find(({ event }) => articles[0]![1].startsWith(event))!;
}

const evening = 'Tuesday May 13 2031, 8.15pm';
const noon = '13 May 2031, 12:30';

test('in a text of the evening “yesterday” is one of two days', () => {
  expect(firstOfA([evening, 'The pier fell yesterday.'])).toMatchObject({
    when: '12 or 13 May 2031',
    date: null,
  });
  expect(firstOfA([evening, 'The pier will fall tomorrow.'])).toMatchObject({ when: '14 or 15 May 2031' });
  expect(firstOfA([noon, 'The pier fell yesterday.'])).toMatchObject({ date: '2031-05-12' });
});

test('it is the day itself where an article of that day quotes the same and names its weekday', () => {
  const entry = firstOfA([evening, 'The pier fell yesterday.'], [noon, 'The pier fell on Tuesday.']);
  expect(entry).toMatchObject({ date: '2031-05-13', certainty: 'from clues' });
  expect(entry.reasoning).toContain('B says “on Tuesday”');
});

test('it is the day before where the text itself names the weekday of its date', () => {
  const words = 'The pier fell yesterday. Divers went down on Tuesday.';
  expect(firstOfA([evening, words], [noon, 'The pier fell on Tuesday.'])).toMatchObject({
    date: '2031-05-12',
  });
});

test('a quotation in a reader’s comment is not the article’s', () => {
  const input = toFindingInput(
    quotedArticles([`The pier fell yesterday. ${said}`, `The pier fell on Tuesday.\n> ${said}`, said]),
  );
  const readings = [{ value: '2031-05-13', reading: '' }];
  const dated = withDates(input, { A: { value: evening, readings }, B: { value: noon, readings } });
  const entry = buildTimeline(dated).find(({ event }) => event === 'The pier fell yesterday.');
  expect(entry).toMatchObject({ when: '12 or 13 May 2031', date: null });
});

test.each([
  ['18:22, 12 Mar 2024', true],
  ['Tuesday March 12 2024, 8.15pm', true],
  ['2024-03-12T18:22:00Z', true],
  ['12 March 2024 at 6 p.m.', true],
  ['12 March 2024, 17:00', true],
  ['12 March 2024, 16:59', false],
  ['12 March 2024, 12.30pm', false],
  ['20.03.2024', false],
  ['March 12, 2024 4:52 PM GMT', false],
  ['12 March 2024, 08:30', false],
  ['12 March 2024', false],
])('%s', (value, expected) => expect(isOfEvening(value)).toBe(expected));
