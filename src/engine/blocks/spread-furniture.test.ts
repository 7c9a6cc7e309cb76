import { expect, test } from 'vitest';
import { toParagraph } from './paragraph.ts';
import { spreadFurniture } from './spread-furniture.ts';

const text = 'The council of the harbour town met on Monday night and put off the vote on the new pier.';

/** The lines that are known as furniture; a `|` in one parts lines without an empty line between them. */
function furniture(...paragraphs: string[]): string[] {
  const lines = paragraphs.flatMap((one, group) => one.split('|').map((line) => toParagraph(line, group)));
  return spreadFurniture(lines).flatMap((line) => (line.own === 'boilerplate' ? [line.text] : []));
}

test('a box with a button, between paragraphs that stand apart', () =>
  expect(furniture(text, text, 'Harbour news daily|Enter your email|Sign up', text, text)).toEqual([
    'Harbour news daily',
    'Enter your email',
    'Sign up',
  ]));

test('no box where paragraphs follow line by line', () =>
  expect(furniture(`${text}|${text}|Harbour news daily|Advertisement|${text}|${text}`)).toEqual([
    'Advertisement',
  ]));

test('a row of short lines, most of them buttons', () =>
  expect(furniture(text, 'Share', 'Facebook', 'Save', 'Post', text)).toEqual([
    'Share',
    'Facebook',
    'Save',
    'Post',
  ]));

test('a short line alone is a heading of the article', () =>
  expect(furniture(text, 'What next', text)).toEqual([]));

test('the heading below a caption belongs to what comes next', () =>
  expect(
    furniture(text, text, 'A gull on a wall|The pier at dawn. (HP/Bo Roe)|What comes next', text, text),
  ).toEqual(['A gull on a wall']));

test('what stands between all paragraphs makes no box', () => {
  const between = 'Post content';
  const lines = [
    text,
    'View gallery',
    text,
    'View gallery',
    text,
    `View gallery|${between}`,
    text,
    'View gallery',
    text,
  ];
  expect(furniture(...lines)).not.toContain(between);
});

test('a long line in capitals between two paragraphs is a link, a short one a heading', () => {
  const kind = (line: string) =>
    spreadFurniture([text, line, text].map((one, index) => toParagraph(one, index)))[1]?.own;
  expect(kind('FERRY SINKS OFF GANT IN FIRST STORM OF THIS YEAR')).toBe('related');
  expect(kind('THE FIRST STORM')).toBeNull();
});
