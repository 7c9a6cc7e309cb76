import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'a supporter of somebody is not he': {
    text: 'Odo R. Finch, a onetime sailor, calls himself a diver and Karl Voss supporter. He has since drawn a cartoon mocking leaders as “asleep”.',
    expected: ['Odo R. Finch'],
  },
  'who is said to do something is not who speaks': {
    text: 'Karl Voss spoke first. “I blame nobody,” Voss said. Club spokesman Odo Finch said Voss wasn’t mocking just Thole.\n\n“It is not rare,” he said.',
    expected: ['Karl Voss', 'Odo Finch'],
  },
  'whose response opens the sentence': {
    text: 'Rival club Corran City was silent. Corran United’s answer came late. “Our books are open,” the club said.',
    expected: ['Corran United'],
  },
  'whom a sentence leads up to': {
    text: '“I like Karl Voss,” said Bill Thole.\n\nAcross the bay, singing for the harbour, is Odo Finch, a baker who left in May. Moved by Bill Thole’s songs, he is loyal.\n\n“I sing on boats,” he said.',
    expected: ['Bill Thole', 'Odo Finch'],
  },
  'whom the subject thanks, by role and name': {
    text: 'Donald Voss thanked his aunts and his neighbours, as well as his manager, Emil Finch, and his cook, Ida Thole.\n\nHe said his wife “knew it all along”.',
    expected: ['Donald Voss'],
  },
  'who is there': {
    text: '“No,” said Bill Thole. Thole himself was quiet.\n\nThen there’s Karl Finch.\n\n“It is odd,” he wrote in May.',
    expected: ['Bill Thole', 'Karl Finch'],
  },
  'the manager of somebody’s campaign': {
    text: 'Barack Finch had not come since May. Karl Voss had.\n\nFinch campaign manager Odo Thole put it down to luck.\n\n“They are strong,” he told reporters.',
    expected: ['Odo Thole'],
  },
  'somebody described by the way': {
    text: 'Karl Voss won in Tarn. Sen. Odo Finch is behind, standing as a proud diver in a town that has gone dry. He said he would “wait and see”.',
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
