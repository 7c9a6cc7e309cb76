import { expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

/** What is told of laws where the second article has the name of the first with another last word. */
function find(...texts: string[]): string[] {
  return collectFindings(toFindingInput(quotedArticles(texts)))
    .filter(({ kind }) => kind === 'one law, two names')
    .map(({ sentence }) => sentence);
}

test('a law by its two names', () => {
  const bill = 'The council backs the Harbour Dues Bill, which passed.';
  expect(find(bill, 'Nobody reads the Harbour Dues Act.')).toEqual([
    'A writes “Harbour Dues Bill”; B writes “Harbour Dues Act”.',
  ]);
});

test('a law that one article alone names is not told', () => {
  const kinds = collectFindings(
    toFindingInput(
      quotedArticles(['The council backs the Harbour Dues Bill.', 'The tide came in.', 'It rained.']),
    ),
  ).map(({ kind }) => kind);
  expect(kinds).toEqual([]);
});

test.each([
  ['Both Richard Quill and Bill Finch were mayors of Tarn.', 'They read the Richard Quill Act.'],
  ['New Tarn City Mayor Bill de Quill left on Monday.', 'They read the Tarn City Mayor Act.'],
  ['Senate Harbour Dues Bill, as they call it, is late.', 'They read the Senate Harbour Dues Act.'],
  ['Harbour Dues Bill Hangs In The Balance', 'They read the Harbour Dues Act.'],
  [
    'Mayor Ida Quill Ida Ann QuillCrews cheer Harbour Dues Act as ferry docks MORE (Tove) agreed.',
    'They read the Harbour Dues Bill.',
  ],
])('no law: %s', (text, other) => expect(find(text, other)).toEqual([]));
