import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.fixture.ts';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'who speaks goes on, not the subject of a clause in his sentence': {
    text: [
      'Odo Finch said the storm hit Ida Thole, who never had to row as far as Karl Voss did in May.',
      '“She is stronger than I was,” he said.',
    ].join('\n\n'),
    expected: ['Odo Finch'],
  },
  'nor in a longer sentence': {
    text: 'Karl Voss’s deputy Odo Finch said that the crew will see that Voss has “a plan for every tide,” he said.',
    expected: ['Odo Finch'],
  },
  'a clause after a comma is not within the sentence of who speaks': {
    text: [
      'Asked whether he feared that Karl Voss, who has called the lock a joke, could run it, Odo Finch laughed.',
      '“The tide decides,” he said.',
    ].join('\n\n'),
    expected: ['Odo Finch'],
  },
  'nor whom a colon brings in at the end': {
    text: [
      'Donald Voss spoke for an hour. But he spent most of it on an old friend: Karl Finch.',
      'Voss’s best joke came when he said “two” boats would sink.',
    ].join(' '),
    expected: ['Donald Voss'],
  },
};

describe('clauses within the sentence of who speaks', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
