import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexSpans } from './index-spans.ts';

const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

it('answers as a look at every span does, nested and crossing ones too', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
      const { holds, touches } = indexSpans(spans);
      expect(holds(asked)).toBe(spans.some((one) => one.start <= asked.start && one.end >= asked.end));
      expect(touches(asked)).toBe(spans.some((one) => one.start < asked.end && one.end > asked.start));
    }),
  );
});
