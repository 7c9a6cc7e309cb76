import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'a candidate of one party is not of the other': {
    text: 'Democratic presidential candidate Ida Thole was in Tarn on Monday.\n\nKarl Voss is mending a boat.\n\nThe GOP presidential candidate asked members to “bring a brush”.',
    expected: ['Karl Voss'],
  },
  'whose party is printed beside the name': {
    text: 'Odo Finch (R-Corran) met Ida Thole (D-Vale) on the quay. “It leaks,” Thole said.\n\nThe Corran Republican called it “a sieve”.',
    expected: ['Ida Thole', 'Odo Finch'],
  },
};

describe('parties', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
