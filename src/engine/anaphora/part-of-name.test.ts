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
  'whom the subject thanks, by role and name': {
    text: 'Donald Voss thanked his parents and his children, as well as his manager, Corey Finch, and his spokeswoman, Ida Thole.\n\nHe said his wife “said so from the start”.',
    expected: ['Donald Voss'],
  },
  'who is there': {
    text: '“No,” said Bill Thole. Thole himself has made comments.\n\nThen there’s Karl Finch.\n\n“It is bewildering,” he wrote last October.',
    expected: ['Bill Thole', 'Karl Finch'],
  },
  'somebody described by the way': {
    text: 'Karl Voss won in Tarn. Sen. Odo Finch is the underdog, standing as an unabashed diver in a town that has gone dry. He said he would “need help”.',
    expected: ['Odo Finch'],
  },
  'a player by his rank, and the one he beat': {
    text: 'It rained in Corran.\n\nThird seed Craig Orrin beat champion Luis Ferrer 6-4 7-5 to reach the final.\n\nThe Scot saved four set points. “I just kept swinging,” he said.',
    expected: ['Craig Orrin'],
  },
};

describe('the parts that names play', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
