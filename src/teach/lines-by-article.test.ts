import { expect, it } from 'vitest';
import { linesByArticle } from './lines-by-article.ts';

it('joins the lines of each article that touch or overlap', () => {
  const places = [
    { siglum: 'B', first: 7, last: 7 },
    { siglum: 'A', first: 2, last: 2 },
    { siglum: 'B', first: 1, last: 3 },
    { siglum: 'B', first: 2, last: 2 },
    { siglum: 'B', first: 4, last: 4 },
  ];
  expect(linesByArticle(places)).toEqual([
    {
      siglum: 'B',
      ranges: [
        { first: 1, last: 4 },
        { first: 7, last: 7 },
      ],
    },
    { siglum: 'A', ranges: [{ first: 2, last: 2 }] },
  ]);
});
