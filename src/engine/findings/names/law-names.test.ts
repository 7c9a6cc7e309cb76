import { expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

/** What only the first of three articles is said to name. */
function find(text: string): string[] {
  return collectFindings(toFindingInput(quotedArticles([text, 'The tide came in.', 'The boats left.'])))
    .filter(({ kind }) => kind === 'law named in one article only')
    .map(({ sentence }) => sentence);
}

test('a law by its name', () => {
  expect(find('The council backs the Harbour Dues Bill, which passed.')).toEqual([
    'Only A names “Harbour Dues Bill”.',
  ]);
  expect(find('Both Tarn Harbour Dues Act and the pier are old.')).toEqual([
    'Only A names “Tarn Harbour Dues Act”.',
  ]);
});

test('none that another article names in other letters', () => {
  const texts = [
    'The council backs The HARBOUR Act, which passed.',
    'Nobody reads the Harbour Act.',
    'It rained.',
  ];
  const kinds = collectFindings(toFindingInput(quotedArticles(texts))).map(({ kind }) => kind);
  expect(kinds).not.toContain('law named in one article only');
});

test.each([
  'Both Richard Quill and Bill Finch were mayors of Tarn.',
  'New Tarn City Mayor Bill de Quill left on Monday.',
  'Senate Harbour Dues Bill, as they call it, is late.',
  'Harbour Dues Bill Hangs In The Balance',
  'Mayor Ida Quill Ida Ann QuillCrews cheer Harbour Dues Act as ferry docks MORE (Tove) agreed.',
])('no law: %s', (text) => expect(find(text)).toEqual([]));
