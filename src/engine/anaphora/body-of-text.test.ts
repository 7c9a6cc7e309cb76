import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'the body is named before': {
    text: 'The Norland Tide Agency has nine boats. Two are dry.\n\n“The boats must be mended,” said an agency statement.',
    expected: ['Norland Tide Agency'],
  },
  'no other body’s': {
    text: 'Odo Finch left. “We are proud,” a Voss campaign memo said.',
    expected: ['Voss campaign memo'],
  },
};

describe('texts of bodies', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
