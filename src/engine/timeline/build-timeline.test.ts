import { expect, test } from 'vitest';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import type { Metadata } from '../../schemas/source.ts';
import { buildTimeline } from './build-timeline.ts';

type Published = NonNullable<Metadata['published']>;

const { articles } = readLabelledStory('rail');
const stated = (value: string): Published => ({ value, start: 0, end: 1, basis: 'stated' });

function timelineOf(texts: Record<string, string>, dates: Record<string, Published>) {
  const input = toFindingInput(
    Object.entries(texts).map(([siglum, text]) => ({
      siglum,
      text,
      blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
      quotations: [],
    })),
  );
  const dated = input.articles.map((article) => ({
    ...article,
    metadata: { ...article.metadata, published: dates[article.siglum] ?? null },
  }));
  return buildTimeline({ ...input, articles: dated }).map(({ when, certainty, event }) => [
    when,
    certainty,
    event,
  ]);
}

test('a stated date anchors months and weekdays', () => {
  const text = 'The ferry sank in March. Divers found it on Tuesday. It will be raised in June.';
  expect(timelineOf({ A: text }, { A: stated('2031-05-15') })).toEqual([
    ['March 2031', 'from clues', 'The ferry sank in March.'],
    ['13 May 2031, a Tuesday', 'from clues', 'Divers found it on Tuesday.'],
    ['15 May 2031, a Thursday', 'stated', 'A is published.'],
    ['June 2031', 'from clues', 'It will be raised in June.'],
  ]);
});

test('without a date a month has no year and a weekday no day', () => {
  const text = 'The ferry sank in March. Divers found it on Tuesday. It was built in 1974.';
  expect(timelineOf({ A: text }, {})).toEqual([
    ['1974', 'stated', 'It was built in 1974.'],
    ['a Tuesday after 1974', 'unknown', 'Divers found it on Tuesday.'],
    ['March, year not stated', 'unknown', 'The ferry sank in March.'],
  ]);
});

test('a date stated in the text is kept, and a sentence that two articles print is one event', () => {
  const text = 'The ferry sank on 3 March 2031.';
  const [event] = timelineOf({ A: text, B: text }, {});
  expect(timelineOf({ A: text, B: text }, {})).toHaveLength(1);
  expect(event).toEqual(['3 March 2031, a Monday', 'stated', text]);
});

test('an undated article that quotes what a dated one quotes gets its day from the weekday', () => {
  const input = toFindingInput(articles);
  const dated = input.articles.map((article) =>
    article.siglum === 'B'
      ? { ...article, metadata: { ...article.metadata, published: stated('2031-05-13') } }
      : article,
  );
  const published = buildTimeline({ ...input, articles: dated }).filter(({ event }) =>
    event.endsWith('published.'),
  );
  expect(published.map(({ event, when, certainty }) => [event, when, certainty])).toEqual([
    ['B is published.', '13 May 2031, a Tuesday', 'stated'],
    ['A is published.', '13 May 2031, a Tuesday, or soon after', 'from clues'],
  ]);
});

test('a quoted day is the speaker’s, not the story’s', () => {
  const text = 'He said: “I left in May.”';
  const quotation = { ...articles[0]!.quotations[0]!, start: 10, end: 23 };
  const input = toFindingInput([
    { siglum: 'A', text, blocks: [{ start: 0, end: text.length, kind: 'body' }], quotations: [quotation] },
  ]);
  expect(buildTimeline(input)).toEqual([]);
});
