import { expect, test } from 'vitest';
import { splitBlocks } from '../2-split-blocks.ts';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';

function attribute(text: string) {
  const { blocks } = splitBlocks(text);
  return attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
}

/** Whom the article describes without a name, as far as it was read. */
function unnamedIn(text: string): string[] {
  return attribute(text).entities.flatMap(({ named, name }) => (named ? [] : [name]));
}

const named = '“The ferry is late,” said Ida Quill, the harbour master.';
const unnamed = 'A docker said that he would wait.';
const asking = '“I have a book,” the docker said.';

test('an article whose speakers all have names is not read', () => {
  expect(unnamedIn(`${named}\n\n${unnamed}`)).toEqual([]);
});

test('it is read as far as somebody without a name speaks', () => {
  expect(unnamedIn(`${named}\n\n${unnamed}\n\n${asking}\n\nA stoker said that he was off.`)).toEqual([
    'docker',
  ]);
});

test('it is read to the pronoun that tells that a speaker is a person', () => {
  const speaker = (text: string) => attribute(text).quotations[0]?.speaker;
  const surname = '“The ferry is late,” said Quarrowby.';
  expect(speaker(surname)).toMatchObject({ name: 'Quarrowby', kind: 'organisation' });
  expect(
    speaker(`${surname}\n\nThe quay was cold. Quarrowby put down a book, and he read it twice.`),
  ).toMatchObject({ kind: 'person' });
});
