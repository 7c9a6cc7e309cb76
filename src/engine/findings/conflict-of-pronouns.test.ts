import { expect, test } from 'vitest';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { splitBlocks } from '../2-split-blocks.ts';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';
import { nameSpeakers } from '../6-name-speakers.ts';
import { collectFindings } from '../9-collect-findings.ts';

const words = '“Nobody in this harbour will pay for the crane a second time,”';

function find(...texts: string[]): string[] {
  const articles = texts.map((text, at) => {
    const { blocks } = splitBlocks(text);
    const given = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
    return { siglum: 'ABC'[at]!, text, blocks, ...given };
  });
  const named = nameSpeakers('invented', articles);
  return collectFindings(toFindingInput(articles.map((one, at) => ({ ...one, ...named.quotations[at]! }))))
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
