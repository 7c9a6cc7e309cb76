import { expect, test } from 'vitest';
import { checkQuotations } from './check-quotations.ts';

const texts = { A: '“We sail,” he said.', B: '“We sail,” Odo Finch said.' };

/** A gives the words to him whom B names at `start`. */
const withName = (start: number, text: string) =>
  ({
    sources: Object.entries(texts).map(([siglum, own]) => ({ siglum, text: own })),
    quotations: [
      {
        siglum: 'A',
        quotations: [
          {
            id: 'a-1',
            start: 1,
            end: 9,
            exact: 'We sail,',
            form: 'full',
            speakerId: null,
            continues: null,
            mention: null,
            cue: null,
            attribution: null,
            readWith: {
              names: [{ siglum: 'B', start, end: start + text.length, text }],
              alone: null,
              rule: 'x',
            },
          },
        ],
      },
    ],
    speakers: [],
  }) as unknown as Parameters<typeof checkQuotations>[0];

test('the name that another article gives stands where it is said to', () => {
  expect(checkQuotations(withName(11, 'Odo Finch'))).toEqual([]);
  expect(checkQuotations(withName(12, 'Odo Finch'))).toEqual([
    { file: 'quotations/a.json', what: '"Odo Finch" does not stand where it says in article B.' },
  ]);
});
