import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const words = '“Nobody in this harbour will pay for the crane a second time,”';

function find(...texts: string[]): string[] {
  return collectFindings(toFindingInput(readArticles(texts)))
    .filter(({ kind }) => kind === 'attribution conflict')
    .map(({ sentence }) => sentence);
}

test('a pronoun is told as one', () => {
  expect(
    find(
      `The crane fell on Monday.\n\n${words} said Olaf Quill.`,
      `The crane fell on Monday.\n\nPeter Hale, the mayor, came to the quay at noon. ${words} he said.`,
    ),
  ).toEqual([
    'A gives the words “Nobody in this harbour will pay for the crane a second time” to Olaf Quill; ' +
      'B gives them to “he”, read as Peter Hale. The articles do not say which is right, or whether both are.',
  ]);
});

test('none is told where “he” was read with the help of the article that names him', () => {
  const said = 'We sail at noon, all of us, whatever the tide does to the harbour';
  const texts = [
    `Harbour master Odo Finch left. Fisherman Jonas Marr spoke to the crew, Marr told them “no”.\n\n“${said},” he said.`,
    `Harbour master Odo Finch rose early. “${said},” Finch said.`,
  ];
  expect(find(...texts)).toEqual([]);
  expect(find(texts[0]!.replace('he said', 'Marr said'), texts[1]!)).toHaveLength(1);
});

test('none is told where one reads out what the other wrote', () => {
  const wrote = `The crane fell on Monday.\n\n${words} Olaf Quill wrote in a letter.`;
  const read = (opening: string) =>
    `The crane fell on Monday.\n\n${opening} Peter Hale said: ${words.replace(',', '.')}`;
  expect(find(wrote, read('Reading from Quill’s letter to the board,'))).toEqual([]);
  expect(find(wrote, read('At the quay'))).toHaveLength(1);
});

test('none is told where “he” may be the other, or a fragment stands in a sentence that names him', () => {
  const wrote = `The crane fell on Monday.\n\n${words} Olaf Quill wrote in a letter.`;
  const below = (who: string) =>
    `The crane fell on Monday.\n\nPeter Hale, the mayor, spoke of what ${who} had to say.\n\n${words} he wrote.`;
  expect(find(wrote, below('Quill'))).toEqual([]);
  expect(find(wrote, below('the town'))).toHaveLength(1);
  const said =
    'The mayor has “had no part in the work on the crane or on the quay since the day that he left”, Tarn Mills said.';
  const claim = (who: string) =>
    `The crane fell.\n\n${who} doubted Peter Hale’s claim that he has “had no part in the work on the crane or on the quay since the day that he left”.`;
  expect(find(said, claim('At Tarn Mills nobody'))).toEqual([]);
  expect(find(said, claim('Nobody'))).toHaveLength(1);
});
