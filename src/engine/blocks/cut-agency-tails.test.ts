import { expect, test } from 'vitest';
import { splitLines } from '../text/split-lines.ts';
import { cutAgencyTails } from './cut-agency-tails.ts';

function cut(text: string): { last: string; tails: string[] } {
  const lines = splitLines(text).filter(({ start, end }) => end > start);
  const { paragraphs, tails } = cutAgencyTails(text, lines);
  const printed = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return { last: printed(paragraphs.at(-1)!), tails: tails.map(printed) };
}

const top = 'Two boats sink\n\nTove, Mar 3 (CWN) Two boats sank on Monday.\n\n';

test.each([
  ['The board will report in May. CWN BR AL', 'The board will report in May.', ['CWN BR AL']],
  ['“It will be May,” she said. “Not June.” CWN BR', '“It will be May,” she said. “Not June.”', ['CWN BR']],
  ['The board will report in May. PTI BR/AL AL', 'The board will report in May.', ['PTI BR/AL AL']],
  ['The board will report in May.\nCWN BR AL', 'The board will report in May.', ['CWN BR AL']],
  ['The board will report in May. HMS GANT', 'The board will report in May. HMS GANT', []],
  ['The board met CWN BR AL', 'The board met CWN BR AL', []],
  ['The board will report in May. CWN', 'The board will report in May. CWN', []],
])('%s', (last, kept, tails) => expect(cut(top + last)).toEqual({ last: kept, tails }));

test('the name of the agency alone below the article', () => {
  expect(cut(`${top}The board will report in May.\n\n- CWN`).tails).toEqual(['- CWN']);
  expect(cut(`${top}The board will report in May.\n\n(CWN)`).tails).toEqual(['(CWN)']);
  expect(cut(`${top}The board will report in May.\n\n- BR`).tails).toEqual([]);
});

test('a headline in capitals is kept', () => {
  expect(cut('PTI TO CUT JOBS\n\nThe agency said so on Monday.').tails).toEqual([]);
});
