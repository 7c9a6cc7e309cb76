import { expect, test } from 'vitest';
import { findEnd } from './find-end.ts';
import { toParagraph } from './paragraph.ts';

const article = [
  'The council of Tove met on Monday night to vote on the pier that storms had broken in the autumn.',
  'Members said the pier would cost the council two million crowns, and that storms might break it again.',
  'The harbour master told the council that boats could use the old pier until the autumn at least.',
  'Nobody from the harbour spoke against the pier, and the vote of the members was put off until May.',
  'The mayor said that the council would ask the harbour master for a plan of the pier by the spring.',
];

function endOf(lines: string[], headline = 'Council of Tove puts off vote on pier'): number {
  return findEnd(
    lines.map((line, index) => toParagraph(line, index)),
    headline,
  ).end;
}

test('titles with teasers below the article are none of it', () => {
  const teasers = [
    'Singer cancels all her concerts',
    'The star of three decades blamed a cold and promised to give the money back.',
    'How to bake bread without flour',
    'A chemist explains which powders rise and which only look as if they did.',
    'Rain is coming',
    'Forecasters expect heavy showers from Thursday across the whole of the west.',
  ];
  expect(endOf([...article, ...teasers])).toBe(article.length);
});

test('the article goes on below a list of links and below a heading', () => {
  const lines = [
    ...article,
    'Related articles',
    'Ferry sinks',
    'Storm closes port',
    'A second vote',
    ...article,
  ];
  expect(endOf(lines)).toBe(lines.length);
});

test('bullets above the first text speak against nothing', () => {
  const bullets = [
    'Vote put off',
    'Pier still broken',
    'Boats may land',
    'Mayor wants plan',
    'No one against',
  ];
  expect(endOf([...bullets, ...article])).toBe(bullets.length + article.length);
});

test('entries of a live report belong to it, whatever they tell of', () => {
  const entry = [
    '14:11',
    'Bo Roe',
    '“My cat slept through all of it,” a neighbour called Una Fenn told us by telephone.',
  ];
  expect(endOf([...article, ...entry, ...entry])).toBe(article.length + 6);
});
