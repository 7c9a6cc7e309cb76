import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../src/engine/text/fold.ts';
import { makePairs } from './make-pairs.ts';

const articles = [
  'The ferry left at nine.\n\nForty people were on board.\n\n“It was late,” said the owner.\n\nNobody was hurt.',
  'A bakery burned down.\n\nThe street was closed for hours.\n\nBread will be dear.',
];

describe('makePairs', () => {
  const pairs = makePairs(articles, 1);
  const whole = pairs.filter(({ kind }) => !kind.startsWith('edit'));

  it('is the same for the same seed', () => expect(makePairs(articles, 1)).toEqual(pairs));

  it('gives offsets of the same words where no word is altered', () => {
    for (const { a, b, gold } of whole) {
      for (const passage of gold) {
        expect(foldPhrase(b.text.slice(...passage.b))).toBe(foldPhrase(a.text.slice(...passage.a)));
      }
    }
  });

  it('makes pairs that share nothing', () => {
    const negatives = pairs.filter(({ kind }) => kind === 'negative');
    expect(negatives.map(({ gold }) => gold)).toEqual([[], []]);
  });

  it('joins paragraphs that stay neighbours', () => {
    const [first] = pairs.filter(({ kind }) => kind === 'trim');
    expect(first!.gold.map(({ a }) => articles[0]!.slice(...a))).toEqual([
      'The ferry left at nine.',
      '“It was late,” said the owner.\n\nNobody was hurt.',
    ]);
  });
});
