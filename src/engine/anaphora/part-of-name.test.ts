import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'a supporter of somebody is not he': {
    text: 'Odo R. Finch, a onetime lawyer, counts himself as a devout diver and Karl Voss supporter. He recently wrote a piece mocking leaders as “obsessed”.',
    expected: ['Odo R. Finch'],
  },
  'who is said to do something is not who speaks': {
    text: 'Karl Voss spoke first. “I am not aiming at anybody,” Voss said. Club spokesman Odo Finch said Voss wasn’t targeting just Thole.\n\n“It is not uncommon,” he said.',
    expected: ['Karl Voss', 'Odo Finch'],
  },
};

describe('the parts that names play', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
