import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';

const cases: [name: string, text: string, speakers: (string | null)[]][] = [
  [
    'a nickname in marks, alone and before the surname',
    'Odo “Sparrow” Finch laughed when it began to rain.\n\n“It is wet,” said Sparrow. Later Sparrow Finch said it was “very wet indeed”.',
    ['Odo Finch', 'Odo Finch'],
  ],
  [
    'a nickname that is a nationality, where it speaks',
    'Odo “Dutch” Finch met the Dutch team in the rain.\n\n“It is wet,” said Dutch.',
    ['Odo Finch'],
  ],
  [
    'letters after a name are no part of it, a surname like them is',
    'The barrister, Ada Pell SC, called the wall “a heap of wet sand”. The cellist Odo Ma called it “sound”.',
    ['Ada Pell', 'Odo Ma'],
  ],
];

describe('the other names of a person', () => {
  it.each(cases)('%s', (_, text, speakers) => {
    const spoken = annotateText('wall', text).quotations.filter(({ form }) => form !== 'term');
    expect(spoken.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
  });
});
