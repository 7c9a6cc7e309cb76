import { describe, expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput, withDates } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

/** Each article is of 6 February 2031, a Thursday. */
function sentencesOf(...texts: string[]): string[] {
  const input = toFindingInput(plainArticles(texts));
  const day = '2031-02-06';
  return collectFindings(withDates(input, { A: day, B: day, C: day }))
    .filter(({ kind }) => kind === 'different dates')
    .map(({ sentence }) => sentence);
}

test('two days for one beginning', () => {
  expect(
    sentencesOf(
      'A consultation will begin on 12 February.',
      'It is subject to consultation with employees, which will begin on 19 February 2031.',
      'A consultation begins on 12 February.',
    ),
  ).toEqual([
    'A has “consultation will begin on 12 February”; B has “consultation with employees, which will begin on 19 February 2031”; ' +
      'C has “consultation begins on 12 February”.',
  ]);
});

test('the object of a verb is the subject of its passive, shut is close, a weekday is counted', () => {
  expect(
    sentencesOf(
      'Councillors voted by 23 to 19 to close the town’s swimming pool in September.',
      'The leader moved that the swimming pool be closed on 31 August 2031.',
    ),
  ).toEqual([
    'A has “close the town’s swimming pool in September”; ' + 'B has “pool be closed on 31 August 2031”.',
  ]);
  expect(
    sentencesOf(
      'The bridge collapsed on Tuesday.',
      'Nobody was on the bridge when it collapsed on 5 February.',
    ),
  ).toEqual([
    'A has “bridge collapsed on Tuesday”, that is 4 February 2031; B has “bridge when it collapsed on 5 February”.',
  ]);
});

test('what is closed from a day on is closed on it', () => {
  expect(
    sentencesOf(
      'The swing bridge will be closed to traffic for two years from 6 May.',
      'The swing bridge will close to vehicles on 13 May 2031.',
    ),
  ).toEqual([
    'A has “swing bridge will be closed to traffic for two years from 6 May”; B has “swing bridge will close to vehicles on 13 May 2031”.',
  ]);
});

test.each([
  [
    'other things',
    'The firm opened a plant in Leeds in 2029.',
    'The firm opened an office in Leeds in 2030.',
  ],
  [
    'dates that agree as far as they go',
    'The mill closed in January.',
    'The mill closed on 31 January 2031.',
  ],
  ['years far apart', 'The mill opened in 1968.', 'The mill opened again in 2012.'],
  ['bounds', 'The mill will close by March.', 'The mill will close in April.'],
  ['what happens many times', 'Prices rose in January.', 'Prices rose in December.'],
])('nothing of %s', (_, a, b) => {
  expect(sentencesOf(a, b)).toEqual([]);
});

test('things of one kind with two names have dates of their own', () => {
  expect(
    sentencesOf(
      'Two new Orrel variants were found on 3 February.',
      'A new variant of the Tasker worm was found on 5 February.',
    ),
  ).toEqual([]);
  expect(
    sentencesOf(
      'A new variant of Orrel was found on 3 February.',
      'The Orrel variant was found on 5 February.',
    ),
  ).toHaveLength(1);
});

test('two months of two years are told once', () => {
  expect(
    sentencesOf(
      'The home, which had 40 beds, was closed in March 2031.',
      'The home, which had 40 beds, closed in May 2031.',
    ),
  ).toHaveLength(1);
});

test.each([
  ['on 1 March 2031', 'on 2 April 2031', 1],
  ['on 1 March 2031', 'on 3 April 2031', 0],
  ['in March 2031', 'in June 2031', 1],
  ['in March 2031', 'in July 2031', 0],
  ['in 2028', 'in 2031', 1],
  ['in 2028', 'in 2032', 0],
])('dates of one event are not too far apart: %s and %s', (one, other, count) => {
  expect(sentencesOf(`The pool closed ${one}.`, `The pool closed ${other}.`)).toHaveLength(count);
});

test('a date goes with a verb up to nine words before it', () => {
  const told = (words: string) =>
    sentencesOf(`The pool closed ${words} on 5 March 2031.`, 'The pool closed on 6 March 2031.');
  expect(told('in the rain with all its lamps')).toHaveLength(1);
  expect(told('in the rain with all of its lamps')).toHaveLength(0);
});

test('an inspection, a vote or a beginning on two days of one month', () => {
  expect(
    sentencesOf(
      'The works was inspected on 3 February by the Safety Board, which found two blocked exits.',
      'Two exits were blocked when the Safety Board inspected it on 4 February 2031.',
    ),
  ).toHaveLength(1);
  expect(
    sentencesOf(
      'Shareholders in the engineer Kestrel will vote on 17 March on the bid, the firms said.',
      'Kestrel investors will be asked for their view at a meeting in Tarn on 27 March.',
      'The board of Kestrel will vote on 19 March.',
    ),
  ).toEqual([
    'A has “Kestrel will vote on 17 March”; B has “Kestrel investors will be asked for their view at a meeting in Tarn on 27 March”.',
  ]);
});

test.each([
  [
    'days that no slip of a digit makes of each other, with one word in common',
    'Kestrel’s owners vote on 17 March.',
    'Kestrel will hold a meeting on 24 March.',
  ],
  [
    'one of several days',
    'The board inspected the Tarn home on 5 March.',
    'It inspected the Tarn home on 5 and 15 March.',
  ],
  ['weekdays', 'The council will vote on Friday in Tarn.', 'The council voted in Tarn on Monday.'],
  [
    'two months',
    'The board inspected the Tarn home on 5 March.',
    'The board inspected the Tarn home on 5 June.',
  ],
])('no vote or inspection of %s', (_, a, b) => {
  expect(sentencesOf(a, b)).toEqual([]);
});

test('three articles that are joined by the second of them are told once', () => {
  expect(
    sentencesOf(
      'Many fell ill in the outbreak, which began on 8 January.',
      'It began on 18 January after a party in the garden of the home.',
      'The outbreak began on 18 January after a garden party.',
    ),
  ).toHaveLength(1);
});

test('the day until which something is shut or put off', () => {
  expect(
    sentencesOf(
      'Seven schools within a mile of the mill will be shut until Friday because of the smoke.',
      'Schools near the mill will stay closed until Monday.',
      'The baths will be closed until Sunday.',
    ),
  ).toEqual([
    'A has “schools within a mile of the mill will be shut until Friday”, that is 7 February 2031; ' +
      'B has “Schools near the mill will stay closed until Monday”, that is 10 February 2031.',
  ]);
  expect(
    sentencesOf('The trial was adjourned until 5 March.', 'The trial has been adjourned until 8 March 2031.'),
  ).toHaveLength(1);
  expect(sentencesOf('The pool was closed until 5 March.', 'The pool was closed on 8 March.')).toEqual([]);
});

test('two years of a beginning that a slip of two digits would make of each other', () => {
  expect(
    sentencesOf(
      'The works opened in 1968 and employs 410 people.',
      'The plant, which opened in 1986, has a large workforce.',
    ),
  ).toHaveLength(1);
  expect(sentencesOf('It was founded in 1923.', 'The firm was set up in 1932 by two brothers.')).toHaveLength(
    1,
  );
  expect(
    sentencesOf('The Orrel works opened in 1968.', 'It is older than the Tasker works, opened in 1986.'),
  ).toEqual([]);
});

test('prices at the end of a day, and a year beside a day of this week, are of other events', () => {
  expect(
    sentencesOf('The price at which Kestrel closed on Tuesday.', 'Kestrel shares closed on Wednesday.'),
  ).toEqual([]);
  expect(sentencesOf('The pool’s service ended on Tuesday.', 'The service ended in 2030.')).toEqual([]);
});

describe('in articles that nothing dates', () => {
  const headlines = (...texts: string[]) =>
    collectFindings(toFindingInput(plainArticles(texts))).flatMap(({ kind, headline, sentence }) =>
      kind === 'different dates' ? [headline, sentence] : [],
    );

  test('one agreement on two weekdays, whatever it is called', () => {
    expect(
      headlines(
        'The agreement was reached in a call late Friday night with Ada Brandt.',
        'On Saturday, leaders of mills and unions reached consensus on the outlines of it.',
        'It said that a deal reached Friday between the mills and the unions was not final.',
      ),
    ).toEqual([
      'Friday in A and C; Saturday in B',
      'A has “agreement was reached in a call late Friday”; ' +
        'B has “On Saturday, leaders of mills and unions reached consensus”; C has “deal reached Friday”.',
    ]);
    expect(headlines('A deal was reached on Friday.', 'The boat reached Tarn on Saturday.')).toEqual([]);
  });

  test('those whom the sentence before has named', () => {
    expect(
      headlines(
        'Aide Odo Finch and his friend Ida Quill have been indicted by a jury on Monday on 12 counts.',
        'Ida Quill worked with Odo Finch for years. The two were indicted under seal on Friday, a clerk said.',
      )[0],
    ).toBe('Monday in A; Friday in B');
    expect(
      headlines(
        'Aide Odo Finch and his friend Ida Quill have been indicted on Monday.',
        'Two other clerks of the mill were indicted on Friday.',
      ),
    ).toEqual([]);
  });

  test('a day of a month beside another', () => {
    expect(
      headlines(
        'The bridge collapsed on 26 September.',
        'It was shut when the bridge collapsed on Sept. 25.',
      )[0],
    ).toBe('26 September in A; 25 September in B');
    expect(headlines('The bridge collapsed on 26 September.', 'The bridge collapsed on Friday.')).toEqual([]);
  });

  test('two days side by side of what no verb tells', () => {
    const one = 'Holt first sought help at the clinic of Tarn on Sept. 26 but was sent home with a fever.';
    const other =
      'The head of the clinic is sorry that nobody in Tarn saw the fever of Holt on his first trip there Sept. 25.';
    expect(headlines(one, other)).toEqual([
      '26 September in A; 25 September in B',
      'A has “Holt first sought help at the clinic of Tarn on Sept. 26”; ' +
        'B has “The head of the clinic is sorry that nobody in Tarn saw the fever of Holt on his first trip there Sept. 25”.',
    ]);
    expect(headlines(one, other.replace('25', '29'))).toEqual([]);
    expect(headlines(one, `${other} He was dead by Sept. 26 or so.`)).toEqual([]);
    expect(
      headlines(
        'The minister told the house that he first learned that Brandt of Tarn planned to dismiss Holt during a May 8 meeting.',
        'And yet Brandt of Tarn took a great step on May 9: he signed a letter to dismiss Holt.',
      ),
    ).toEqual([]);
    expect(
      headlines(
        'The inquiry is about the call of Brandt with Holt on July 25, in which a favour was asked.',
        'The inquiry heard of a call between Brandt, Ada Marr and Una Vale on July 26, in which a favour was asked.',
      ),
    ).toEqual([]);
    expect(
      headlines(
        'The inquiry is about the call of Brandt with Holt on July 25, in which a favour was asked.',
        'The inquiry heard of a call of Brandt on July 26, a day after the one in which Holt was asked a favour.',
      ),
    ).toEqual([]);
    expect(headlines(one, 'A fair of the clinic in Tarn is on Sept. 25.')).toEqual([]);
  });
});
