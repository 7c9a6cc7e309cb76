import { expect, test } from 'vitest';
import { readArticles } from '../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../tests/statements/to-finding-input.ts';
import { changesOfVersion } from './changes-of-version.ts';

const changes = (...said: string[]) => {
  const articles = readArticles(
    said.map((words) => `The mill was in the news.\n\n“${words},” said Ada Brandt.`),
  );
  const [statement] = toFindingInput(articles).statements;
  const textOf = (siglum: string) => articles.find((one) => one.siglum === siglum)!.text;
  return changesOfVersion(statement!.versions.at(-1)!, statement!, textOf);
};

test('a word in the place of another', () => {
  expect(
    changes(
      'My neighbour says the wheel has not turned without a creak since 1962',
      'My neighbour says the wheel has not turned without a creak since 1926',
    ),
  ).toEqual([{ from: '1962,', to: '1926,' }]);
});

test('a word left out, and marks that are no word', () => {
  expect(
    changes(
      'The early figures show that the mill is “sound”, and that it will stand',
      'The figures show that the mill is ‘sound’, and that it will stand',
    ),
  ).toEqual([{ from: 'early', to: '' }]);
});

test('the same words have none', () => {
  expect(changes('The mill will stand for another year', 'The mill will stand for another year')).toEqual([]);
});
