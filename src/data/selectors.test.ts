import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTextPosition, describeTextQuote } from './describe-text-quote.ts';
import { matchTextPosition, matchTextQuote } from './match-text-quote.fixture.ts';

const text = 'The 🎪 fair: “It is early 🎠,” said Ann Bell. “It is late,” said Bob Gray.';

describe('selectors', () => {
  it('finds the words again', () => {
    const span = { start: text.indexOf('It is late'), end: text.indexOf(',” said Bob') };
    expect(matchTextQuote(text, describeTextQuote(text, span))).toEqual(span);
  });

  it('counts an emoji as one code point', () => {
    const start = text.indexOf('fair');
    expect(describeTextPosition(text, { start, end: start + 4 })).toMatchObject({
      start: start - 1,
      end: start + 3,
    });
  });

  it('names no span where the words stand twice', () => {
    const selector = { type: 'TextQuoteSelector' as const, exact: 'said', prefix: '', suffix: '' };
    expect(matchTextQuote(text, selector)).toBeNull();
  });

  it('position selectors give back every span that cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (sample, from, to) => {
        const points = [...sample];
        const [first, last] = [from, to].map((one) => one % (points.length + 1)).sort((a, b) => a - b);
        const start = points.slice(0, first).join('').length;
        const span = { start, end: start + points.slice(first, last).join('').length };
        expect(matchTextPosition(sample, describeTextPosition(sample, span))).toEqual(span);
      }),
    );
  });
});
