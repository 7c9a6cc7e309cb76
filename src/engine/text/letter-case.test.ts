import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startsLower, startsUpper } from './letter-case.ts';

test('capitals and small letters of any alphabet', () => {
  expect(['Orrin', 'Åse', 'Ωmega', '𝐀lpha'].map(startsUpper)).toEqual([true, true, true, true]);
  expect(['orrin', 'åse', 'ωmega', '𝐚lpha'].map(startsLower)).toEqual([true, true, true, true]);
});

test('figures, marks, and letters without case are neither', () => {
  for (const text of ['42', '“Orrin', '@orrin', '中', '', undefined])
    expect([startsUpper(text), startsLower(text)]).toEqual([false, false]);
});

test('any text reads as the classes of Unicode have it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(startsUpper(text)).toBe(/^\p{Lu}/u.test(text));
      expect(startsLower(text)).toBe(/^\p{Ll}/u.test(text));
    }),
  );
});
