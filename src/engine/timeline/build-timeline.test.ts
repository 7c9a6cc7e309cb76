import { expect, test } from 'vitest';
import { plainArticles, quotedArticles } from '../../../tests/statements/make-articles.ts';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import { toFindingInput, withDates } from '../../../tests/statements/to-finding-input.ts';
import { buildTimeline } from './build-timeline.ts';

function timelineOf(texts: Record<string, string>, dates: Record<string, string>) {
  const input = withDates(toFindingInput(plainArticles(texts)), dates);
  return buildTimeline(input).map(({ when, certainty, event }) => [when, certainty, event]);
}

const said = 'Ida Quill said the pier was “older than anybody in this town remembers”.';

test('a stated date anchors months and weekdays', () => {
  const text = 'The ferry sank in March. Divers found it on Tuesday. It will be raised in June.';
  expect(timelineOf({ A: text }, { A: '2031-05-15' })).toEqual([
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

test('a month with its year is stated, whatever stands before it and whether the article has a date', () => {
  const minutes = 'The minutes of the board for January 2029 say that it put off the work.';
  const survey = 'The survey was made in November 2028.';
  const expected = [
    ['November 2028', 'stated', survey],
    ['January 2029', 'stated', minutes],
  ];
  expect(timelineOf({ A: `${minutes} ${survey}` }, { A: '2030-03-12' }).slice(0, 2)).toEqual(expected);
  expect(timelineOf({ A: `${minutes} ${survey}` }, {})).toEqual(expected);
});

test('a day is not read once more as its month', () => {
  expect(timelineOf({ A: 'The deed of 3 March 2031 is lost.' }, {})[0]?.[0]).toBe('3 March 2031, a Monday');
});

test('last year and next year are counted from the year of the article', () => {
  const before = 'The board met in January last year.';
  const day = 'The kiln closed on 3 February last year.';
  const ahead = 'The kiln will reopen in January next year.';
  const now = 'The roof fell in February this year.';
  expect(timelineOf({ A: `${before} ${day} ${ahead} ${now}` }, { A: '2030-03-12' })).toEqual([
    ['January 2029', 'from clues', before],
    ['3 February 2029, a Saturday', 'from clues', day],
    ['February 2030', 'from clues', now],
    ['12 March 2030, a Tuesday', 'stated', 'A is published.'],
    ['January 2031', 'from clues', ahead],
  ]);
  expect(timelineOf({ A: before }, {})).toEqual([['January last year, year not stated', 'unknown', before]]);
});

test('a date stated in the text is kept, and a sentence that two articles print is one event', () => {
  const text = 'The ferry sank on 3 March 2031.';
  const [event] = timelineOf({ A: text, B: text }, {});
  expect(timelineOf({ A: text, B: text }, {})).toHaveLength(1);
  expect(event).toEqual(['3 March 2031, a Monday', 'stated', text]);
});

test('an undated article that quotes what a dated one quotes gets its day from the weekday', () => {
  const input = toFindingInput(readLabelledStory('rail').articles);
  const published = buildTimeline(withDates(input, { B: '2031-05-13' })).filter(({ event }) =>
    event.endsWith('published.'),
  );
  expect(published.map(({ event, when, certainty }) => [event, when, certainty])).toEqual([
    ['B is published.', '13 May 2031, a Tuesday', 'stated'],
    ['A is published.', '13 May 2031, a Tuesday, or soon after', 'from clues'],
  ]);
});

test('a quoted day is the speaker’s, not the story’s', () => {
  const text = 'He said: “I left in May.”';
  expect(buildTimeline(toFindingInput(quotedArticles([text])))).toEqual([]);
});

test('what is voted on lies ahead, a date without a year is the one meant, yesterday is the day before', () => {
  const text =
    'Members voted to close the kiln in September. The consultation will begin on 12 February. The owner resigned yesterday. A fire on Monday cost little.';
  expect(timelineOf({ A: text }, { A: '2031-02-06' })).toEqual([
    ['3 February 2031, a Monday', 'from clues', 'A fire on Monday cost little.'],
    ['5 February 2031, a Wednesday', 'from clues', 'The owner resigned yesterday.'],
    ['6 February 2031, a Thursday', 'stated', 'A is published.'],
    ['12 February 2031, a Wednesday', 'from clues', 'The consultation will begin on 12 February.'],
    ['September 2031', 'from clues', 'Members voted to close the kiln in September.'],
  ]);
});

test('where nothing tells back from ahead, no year is given', () => {
  expect(timelineOf({ A: 'The planned closure in September is unpopular.' }, { A: '2031-06-05' })[0]).toEqual(
    ['September, year not stated', 'unknown', 'The planned closure in September is unpopular.'],
  );
});

test('an undated article that prints a dated one’s sentence adds nothing to it', () => {
  const text = 'The mill will close by the end of the year.';
  const events = timelineOf({ A: text, B: text }, { A: '2031-06-05' });
  expect(events.filter(([, , event]) => event === text)).toEqual([
    ['after 5 June 2031, as planned', 'from clues', text],
  ]);
});

test('a dateline without a year has the one of an article that quotes the same', () => {
  const text = `PORT ANNA, May 3 (Wire) - ${said}`;
  const input = withDates(toFindingInput(quotedArticles([text, text])), { A: '2031-05-03' });
  const entry = buildTimeline(input).find(({ event }) => event === 'B is published.');
  expect(entry).toMatchObject({ when: '3 May 2031, a Saturday, or soon after', certainty: 'from clues' });
});

test('a weekday of somebody else’s words dates no article', () => {
  const texts = [`${said} She spoke yesterday.`, `${said} A man from Hull drowned on Thursday.`];
  const input = withDates(toFindingInput(quotedArticles(texts)), { A: '2031-05-15' });
  expect(input.statements).toHaveLength(1);
  const events = buildTimeline(input).map(({ event }) => event);
  expect(events).not.toContain('B is published.');
});

test('what a reader quotes below an article does not date it', () => {
  const library = 'The library was painted on Thursday. It has a green door.';
  const dated = (below: string) => {
    const texts = [`${said} She spoke on Thursday.`, `${library}${below}`, said];
    const input = withDates(toFindingInput(quotedArticles(texts)), { A: '2031-05-15' });
    return buildTimeline(input).map(({ event }) => event);
  };
  expect(dated(`\n${said}`)).toContain('B is published.');
  expect(dated(`\n> ${said}`)).not.toContain('B is published.');
});

test('a number of things behind a month is no day', () => {
  for (const text of [
    'In April 12 boats sank off Skerra.',
    'During May 11 people left.',
    'In early June 30 lamps broke.',
  ])
    expect(whenOf(text), text).toEqual([]);
  expect(whenOf('On April 12 boats sank off Skerra.')).toEqual(['12 April 2031, a Saturday']);
  expect(whenOf('April 12 was wet and boats sank.')).toEqual(['12 April 2031, a Saturday']);
  expect(whenOf('In the April 12 storm boats sank.')).toEqual(['12 April 2031, a Saturday']);
});

test('29 February of a year without one is no day', () => {
  expect(whenOf('The mill shut on 29 February last year.', '2029-06-01')).toEqual([
    '29 February 2028, a Tuesday',
  ]);
  expect(whenOf('The mill shut on 29 February last year.', '2028-06-01')).toEqual([]);
  const texts = { A: 'The mill shut on 29 February last year.', B: 'It shut in May.' };
  expect(timelineOf(texts, { B: '2028-06-01' }).map(([, , event]) => event)).not.toContain(texts.A);
});

const whenOf = (text: string, date = '2031-05-15') =>
  timelineOf({ A: text }, { A: date }).flatMap(([when, , event]) =>
    event === 'A is published.' ? [] : [when],
  );

test('until a day that somebody is given looks ahead', () => {
  expect(whenOf('The council has given owners until 1 August to decide.')).toEqual([
    '1 August 2031, a Friday',
  ]);
  expect(whenOf('The hearing was adjourned until 2 February.')).toEqual(['2 February 2032, a Monday']);
  expect(whenOf('She was given the keys and stayed until 1 March.')).toEqual(['1 March 2031, a Saturday']);
});

test('months in short, with a day or a year', () => {
  expect(whenOf('The next trial is set for Sept. 9.')).toEqual(['9 September 2031, a Tuesday']);
  expect(whenOf('The mill shut on 9 Feb.')).toEqual(['9 February 2031, a Sunday']);
  expect(whenOf('The mill shut in Oct. 2029.')).toEqual(['October 2029']);
  expect(whenOf('Dec Marsh met Jan Holm, 9, and 12 Marines.')).toEqual([]);
});

test('weekdays with the hours of the day, and standing alone', () => {
  expect(whenOf('The train struck it in the early hours of Tuesday.')).toEqual(['13 May 2031, a Tuesday']);
  expect(whenOf('The mill said in a filing Tuesday that it had lost money.')).toEqual([
    '13 May 2031, a Tuesday',
  ]);
  expect(whenOf('Odo Finch spoke outside the court Wednesday.')).toEqual(['14 May 2031, a Wednesday']);
  expect(
    whenOf('They met every Friday, on a quiet Friday edition, and kept Black Friday, until Friday.'),
  ).toEqual([]);
});

test('years of what is written, and those that a sentence reaches back or on to', () => {
  expect(whenOf('They had seen cracks as early as 2014.')).toEqual(['2014']);
  expect(whenOf('Ada Brandt, whose 2023 study found cracks, spoke.')).toEqual(['2023']);
  expect(whenOf('He chaired the mill until 2016.')).toEqual(['2016']);
  expect(whenOf('Readers of the 2010 law and of the 2012 election spoke.')).toEqual([]);
});

test('a sentence with two times is told at both, and a time in two parts once', () => {
  const text = 'In a report made public on Tuesday, Ada Brandt said the fall on March 14 had been foretold.';
  expect(whenOf(text)).toEqual(['14 March 2031, a Friday', '13 May 2031, a Tuesday']);
  expect(whenOf('The mill fell on Friday, March 14, after rain.')).toEqual(['14 March 2031, a Friday']);
  expect(whenOf('In 2031 the mill fell on 14 March.')).toEqual(['14 March 2031, a Friday']);
});

test('a long sentence is cut around its time', () => {
  const text = `The old mill ${'of grey and of red stone '.repeat(8)}fell down on 14 March.`;
  const [[, , event] = []] = timelineOf({ A: text }, { A: '2031-05-15' });
  expect(event).toMatch(/^… .*fell down on 14 March\.$/u);
});

test('a span of months or days is told once, with both its ends', () => {
  const spans = (text: string) => timelineOf({ A: text }, {}).map(([when]) => when);
  expect(spans('The boats were bought between March 2029 and January 2030 in three ports.')).toEqual([
    'March 2029 to January 2030',
  ]);
  expect(spans('The boats were sold from March 2029 through August 2030.')).toEqual([
    'March 2029 to August 2030',
  ]);
  expect(spans('The fair ran from 3 March 2029 to 5 March 2029.')).toEqual([
    '3 March 2029, a Saturday, to 5 March 2029, a Monday',
  ]);
});

test('a time in brackets is that of another text, and a stamp of the web is no event', () => {
  expect(whenOf('I was there on Tuesday and read your report (“The mill falls”, May 14).')).toEqual([
    '13 May 2031, a Tuesday',
  ]);
  expect(whenOf('8:02 AM · May 3, 2031 · 212 Likes')).toEqual([]);
});

test('a deadline that somebody told of is ahead of the report', () => {
  const text = 'The mayor said the mill had until November 5 to explain it.';
  expect(timelineOf({ A: text }, { A: '2031-10-23' }).map(([when]) => when)).toEqual([
    '23 October 2031, a Thursday',
    '5 November 2031, a Wednesday',
  ]);
});

test('a sentence that only says she is told with the name', () => {
  const text =
    'Ann Bell runs the ferry. On 3 May 2031 she called the sale “a mistake”. On 4 May 2031 Ann Bell called it “sad”.';
  const speaker = { name: 'Ann Bell', kind: 'person', named: true } as const;
  const quoted = (words: string, mention: string) => {
    const start = text.indexOf(words);
    const at = text.lastIndexOf(mention, start);
    return { start, end: start + words.length, speaker, mention: { start: at, end: at + mention.length } };
  };
  const input = toFindingInput([
    {
      siglum: 'A',
      text,
      blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
      quotations: [quoted('a mistake', 'she'), quoted('sad', 'Ann Bell')] as never[],
    },
  ]);
  expect(buildTimeline(input).map(({ event }) => event)).toEqual([
    'Ann Bell: On 3 May 2031 she called the sale “a mistake”.',
    'On 4 May 2031 Ann Bell called it “sad”.',
  ]);
});

test('a weekday that is the article’s own is that very day, where no verb says more', () => {
  expect(whenOf('The mayor accused Odo Finch of refusing to sit down in the defeat on Thursday.')).toEqual([
    '15 May 2031, a Thursday',
  ]);
});

test('a date just past is not that of the next year', () => {
  expect(whenOf('The mill should have been shut on 10 May.')).toEqual(['10 May 2031, a Saturday']);
  expect(whenOf('The mill will be shut on 10 March.')).toEqual(['10 March 2032, a Wednesday']);
});

test('a day without its year is that of the day that another article names', () => {
  const events = timelineOf(
    { A: 'The pool will open on 2 May.', B: 'Odo Finch sings at the pool on Friday 2 May.' },
    { A: '2031-03-18' },
  );
  expect(events.slice(-2)).toEqual([
    ['2 May 2031, a Friday', 'from clues', 'The pool will open on 2 May.'],
    ['2 May 2031, a Friday', 'from clues', 'Odo Finch sings at the pool on Friday 2 May.'],
  ]);
});

test('a weekday that is left open is not that of another event', () => {
  const text = 'The pool opened on 15 May 2031. The planned march on Friday is unpopular.';
  expect(whenOf(text)).toContain('a Friday');
});

test('a sentence of 36 words is told whole, a longer one is cut', () => {
  const eventOf = (words: number) => {
    const text = `The ferry sank in March 2031${' old'.repeat(words - 8)} rope broke.`;
    return timelineOf({ A: text }, {})[0]![2] as string;
  };
  expect(eventOf(36).split(' ')).toHaveLength(36);
  expect(eventOf(36)).not.toContain('…');
  expect(eventOf(37).split(' ')).toHaveLength(35);
  expect(eventOf(37)).toMatch(/ old …$/u);
});

test('an article that prints a sentence twice is named once', () => {
  const text = 'The ferry sank in 2021.';
  const [event, ...more] = buildTimeline(
    withDates(toFindingInput(plainArticles({ A: `${text} ${text}` })), {}),
  );
  expect([event?.reasoning, event?.evidence.length, more.length]).toEqual(['A says “in 2021”.', 1, 0]);
});

test('the signature of a post and the caption of a gallery are no events', () => {
  const post = 'The pier is gone. — Ann Lee (@annlee) April 8, 2031';
  const gallery = 'Hide Caption 8 of 9 Photos: The ferries of Tove A ferry lands on April 14, 1999.';
  expect(timelineOf({ A: post, B: gallery }, {})).toEqual([]);
});

test('what was foreseen is no stated event, and nothing is later for it', () => {
  const text = 'She was expected to be released in 2034. She left on Tuesday. They vote next Tuesday.';
  expect(timelineOf({ A: text }, {}).map(([when, certainty]) => [when, certainty])).toEqual([
    ['2034, as foreseen', 'from clues'],
    ['a Tuesday', 'unknown'],
    ['next Tuesday', 'unknown'],
  ]);
});
