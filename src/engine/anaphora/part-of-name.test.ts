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
  'whose response opens the sentence': {
    text: 'Rival club Corran City was silent. Corran United’s response came as little surprise. “Any board has a duty,” the club said.',
    expected: ['Corran United'],
  },
  'whom a sentence leads up to': {
    text: '“I like Karl Voss,” said Bill Thole.\n\nAcross town, rowing for the harbour, is Odo Finch, a baker who left in May. Dismayed by his memory of Bill Thole’s years, he is loyal.\n\n“I knock on doors,” he said.',
    expected: ['Bill Thole', 'Odo Finch'],
  },
};

describe('the parts that names play', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
