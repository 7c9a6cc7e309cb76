import { describe, expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';

function speakers(text: string) {
  const opening = 'Harbour vote\n\nThe harbour voted on Monday in the rain.\n\n';
  return annotateText('vote', opening + text).quotations.map(({ speaker }) => speaker?.name ?? null);
}

describe('names that are words of grammar', () => {
  it.each([
    [
      'a first name before the verb',
      '“He stopped,” Will Estrade, the chair of the harbour, said of it.',
      ['Will Estrade'],
    ],
    [
      'a surname, in full and alone',
      'Ida May said: “No boats.” “No nets,” May added.',
      ['Ida May', 'Ida May'],
    ],
    ['a surname behind a title', 'Ida May left. “Not I,” said Mrs May.', ['Ida May']],
    [
      'months and verbs',
      'Odo Finch said in May: “Will it hold?” “It may,” he added.',
      ['Odo Finch', 'Odo Finch'],
    ],
    ['a preposition', 'From Finch came a letter. “I resign,” Odo Finch wrote.', ['Odo Finch']],
    ['a first name after a comma', '“It holds,” said the board’s owner, Will Estrade.', ['Will Estrade']],
    ['a question', 'Will Finch resign? “Never,” said Odo Finch.', ['Odo Finch']],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
