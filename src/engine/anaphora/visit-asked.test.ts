import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'replies, though only described': {
    text: 'Detective Sergeant Ian Voss said Finch was calm. The officer said Finch had told him: “You have the wrong man.”\n\nDefending, Karl Blunt QC asked the detective whether he had searched the yard. “No,” he replied.',
    expected: ['Finch', 'Ian Voss'],
  },
};

describe('who is asked', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
