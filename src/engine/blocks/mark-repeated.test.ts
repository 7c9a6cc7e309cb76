import { expect, test } from 'vitest';
import { markRepeated } from './mark-repeated.ts';
import { toParagraph } from './paragraph.ts';

function kindsOf(line: string, times: number) {
  const lines = Array.from({ length: times }, (_, index) => [
    line,
    `The ferry sailed ${index} times in March.`,
  ]).flat();
  return markRepeated(lines.map((text) => toParagraph(text))).map(({ own }) => own);
}

test('a line between all paragraphs is furniture', () =>
  expect(kindsOf('Harbour content', 4)).toEqual(Array(4).fill(['boilerplate', null]).flat()));

test.each([
  ['Harbour content', 3],
  ['Ann Lee', 4],
  ['HARBOUR MASTER:', 4],
  ['And what then?', 4],
  ['She said no.', 4],
  ['No', 4],
])('%s, %i times, is not', (line, times) => expect(kindsOf(line, times)).not.toContain('boilerplate'));
