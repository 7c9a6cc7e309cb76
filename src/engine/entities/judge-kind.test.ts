import { describe, expect, it } from 'vitest';
import { speakersOf } from '../anaphora/speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'Christian, a first name': {
    text: 'Karl Voss spoke first. “No,” Voss said.\n\nChristian Vessot, a former mayor and currently president of the Harbour Council, said the boat was full. Vessot told the radio that “it sank”.\n\nHe added that it was “planned”.',
    expected: ['Karl Voss', 'Christian Vessot', 'Christian Vessot'],
  },
  'the third of his name': {
    text: 'L. Brent Orrin III runs the Tide Centre. Karl Voss was his uncle.\n\n“It is clear,” Orrin says.\n\n“It is the party,” he adds.',
    expected: ['L. Brent Orrin III', 'L. Brent Orrin III'],
  },
  'a spokesman who is a woman': {
    text: '“I pay,” said Odo Finch. Voss spokesman Hope Thole confirmed that the club was new.\n\n“They are not ours,” she said.',
    expected: ['Odo Finch', 'Hope Thole'],
  },
  'a surname that is a month, behind names that no list has': {
    text: 'Soe Kyin May, 60, a doctor, said she was elated.\n\n“We have to be careful,” she said.',
    expected: ['Soe Kyin May'],
  },
  'a surname with i': {
    text: 'Transport Minister Carme Puig i Roca ruled it out. “It is between adults,” she said.',
    expected: ['Carme Puig i Roca'],
  },
};

describe('people by their names', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
