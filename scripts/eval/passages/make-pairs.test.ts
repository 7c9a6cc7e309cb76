import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../../src/engine/text/fold.ts';
import { makePairs } from './make-pairs.ts';

const articles = [
  'The ferry left at nine.\n\nForty people were on board.\n\n“It was late,” said the owner.\n\nNobody was hurt.',
  'A bakery burned down.\n\nThe street was closed for hours.\n\nBread will be dear.',
];

describe('makePairs', () => {
  const pairs = makePairs(articles, 1);
  const altered = /^(?:edit|combo|sentgraft|rewrite)/;
  const whole = pairs.filter(({ kind }) => !altered.test(kind));

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

  it('grafts one altered sentence into another article', () => {
    const long = 'It was far too late for any boat to be out there at all, said he.';
    const [grafted] = makePairs([`${articles[0]} ${long}`, articles[1]!], 1).filter(
      ({ kind }) => kind === 'sentgraft',
    );
    expect(grafted!.gold).toHaveLength(1);
    expect(grafted!.a.text.slice(...grafted!.gold[0]!.a)).toBe(long);
    expect(grafted!.b.text.replace(grafted!.b.text.slice(...grafted!.gold[0]!.b), '')).toMatch(
      /A bakery[\s\S]*Bread will be dear/,
    );
  });

  it('joins paragraphs that stay neighbours', () => {
    const [first] = pairs.filter(({ kind }) => kind === 'trim');
    expect(first!.gold.map(({ a }) => articles[0]!.slice(...a))).toEqual([
      'The ferry left at nine.',
      '“It was late,” said the owner.\n\nNobody was hurt.',
    ]);
  });
});
