import { expect, test } from 'vitest';
import { readArticles } from '../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../tests/statements/to-finding-input.ts';
import { disputedWords } from './disputed-words.ts';

const disputed = (...said: string[]) => {
  const articles = readArticles(said.map((words) => `The mill was in the news.\n\n${words}`));
  const [statement] = toFindingInput(articles).statements;
  return disputedWords(statement!, (siglum) => articles.find((one) => one.siglum === siglum)!.text);
};
const words = 'The wheel of the old mill has not turned without a creak';

test('words that are all of it are not named', () => {
  expect(disputed(`“${words},” said Ada Brandt.`, `“${words},” said Olaf Tarn.`)).toBeNull();
});

test('words that are a part of it are', () => {
  expect(
    disputed(
      `“It was oiled in May, and nobody knows by whom or at what price. ${words},” said Ada Brandt.`,
      `“${words},” said Olaf Tarn.`,
    ),
  ).toBe(`${words},`);
});
