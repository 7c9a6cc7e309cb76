import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../9-collect-findings.ts';

function find(...texts: string[]): string[] {
  return collectFindings(toFindingInput(readArticles(texts)))
    .filter(({ kind }) => !['figure', 'missing date', 'sole voice'].includes(kind))
    .map(({ sentence }) => sentence);
}

const transcript = `Hearing on the Corley weir

Ida Marr (mayor of Corley)

CHAIR: Who wants to begin?

IDA MARR: Let me begin with the night itself. I shut both gates with my own hands, and I would shut them tomorrow. The rest is in our papers.

CHAIR: Thank you.

IDA MARR: We are all tired of this weir.`;

const report = (quoted: string) =>
  `Mayor shut the gates herself\n\nThe mayor of Corley told a hearing about the night of the flood.\n\n“${quoted},” said Ida Marr.`;

test('who prints an answer of a transcript as a quotation cuts nothing, and quotes nobody alone', () => {
  expect(
    find(report('I shut both gates with my own hands, and I would shut them tomorrow'), transcript),
  ).toEqual([]);
});

test('what is left out of a sentence is told', () => {
  expect(find(report('I would shut them tomorrow'), transcript)).toEqual([
    'Quoting Ida Marr, A prints five of the 14 words that B prints. It does not quote “I shut both gates with my own hands, and”.',
  ]);
});

test('a dash is no word of those that are counted', () => {
  const dashed = transcript.replace('hands, and', 'hands – and');
  expect(find(report('I would shut them tomorrow'), dashed)).toEqual([
    'Quoting Ida Marr, A prints five of the 14 words that B prints. It does not quote “I shut both gates with my own hands – and”.',
  ]);
});

test('another word is told with where it stands', () => {
  expect(
    find(report('I shut all gates with my own hands, and I would shut them tomorrow'), transcript),
  ).toEqual([
    'Quoting Ida Marr, A has “all”; B has “both”. The word stands inside the quotation marks, in B behind the speaker’s label.',
  ]);
});

test('words that one article prints behind a label and another as its own are its business', () => {
  const own =
    'Mayor shut the gates\n\nShe shut both gates with her hands. We are all tired of this weir, and so is Corley.';
  expect(find(own, transcript).filter((sentence) => sentence.includes('tired'))).toEqual([]);
});
