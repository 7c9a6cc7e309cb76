import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';

/** The versions of each statement, the words of the first twenty characters. */
function group(...texts: string[]): string[][] {
  const articles = readArticles(texts.map((text) => `The ferry was late on Monday.\n\n${text}`));
  return groupStatements('x', articles, []).statements.map(({ versions }) =>
    versions.map(({ siglum, start, end }) => {
      const { text } = articles.find((one) => one.siglum === siglum)!;
      return `${siglum}: ${text.slice(start, Math.min(end, start + 20))}`;
    }),
  );
}

const found =
  '“The inquiry did not find that the harbour board or anyone close to it paid or promised money to the divers in the matter of the wreck off the northern reef,” wrote Ida Marr.';
const offers =
  '“The inspector did not find that the harbour board, or anyone close to it, paid or promised money to the crew and the cook of the tug, despite many letters from its owner,” wrote Ida Marr.';

test('two sentences of one report that a third article prints both', () => {
  const both =
    'Ida Marr wrote that “the harbour board or anyone close to it paid or promised money to the divers in the matter of the wreck off the northern reef” was not found.\n\nShe wrote that she “did not find that the harbour board, or anyone close to it, paid or promised money to the crew and the cook of the tug” either.';
  expect(group(found, offers, both)).toEqual([
    ['B: The inspector did no', 'C: did not find that th'],
    ['A: The inquiry did not ', 'C: the harbour board or'],
  ]);
});

test('a letter and a speech that say alike, of which an article prints both', () => {
  const speech =
    '“It was told to us that there was no strike on the boats, none at all,” said Ida Marr. “It was a great and lasting agreement, and the boats will sail.”';
  const letter =
    '“No strike, no boats lost, a great and lasting agreement! Long live the harbour!” wrote Ida Marr.';
  const other =
    '“It was told to us that there was no strike on the boats, a thing nobody believed, and it was a great and lasting agreement,” said Ida Marr.';
  const letters = group(`${letter}\n\nOn the quay she spoke to us.\n\n${speech}`, other).flat();
  expect(letters).toContain('B: It was told to us th');
  expect(letters.some((version) => version.includes('No strike, no boats'))).toBe(false);
});

test('words of another sentence, which the other article has of somebody else', () => {
  const rule =
    '“The fee does not fall on boats that lack any standing licence to land at one of the piers of the island,” said the Harbour Court.';
  const phrase =
    'The Harbour Court spoke of an “honest claim of a standing licence to land at one of the piers of the island”.';
  expect(group(rule, phrase)).toHaveLength(1);
  const more = 'Who has an “honest claim” is hard to tell, wrote Olaf Tarn.';
  expect(group(`${rule}\n\n${more}`, phrase)).toEqual([]);
});
