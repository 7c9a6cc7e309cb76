import { expect, test } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

/** Articles with curly marks around what Ida Quill says. */
function find(...texts: string[]) {
  return collectFindings(toFindingInput(quotedArticles(texts)))
    .filter(({ kind }) => kind === 'with and without quotation marks')
    .map(({ headline, sentence }) => [headline, sentence]);
}

const long = 'Ida Quill said: “The plan is bad, and runs against the written advice of every warden.”';
const piece = 'Ida Quill called it “against the written advice of every warden”.';
const bare = 'The plan goes against the written advice of every warden.';

test('articles that have the words inside a longer quotation print them in marks too', () => {
  expect(find(long, bare, long, piece)).toEqual([
    [
      'In quotation marks in A, C and D, not in B: “against the written advice of every warden”',
      'A, C and D print “against the written advice of every warden” in quotation marks, as words of Ida Quill; ' +
        'B has the same words without them.',
    ],
  ]);
});

test('one finding for two articles that quote the same piece', () => {
  expect(find(piece, bare, piece).map(([headline]) => headline)).toEqual([
    'In quotation marks in A and C, not in B: “against the written advice of every warden”',
  ]);
});

test('one article alone', () => {
  expect(find(piece, bare, 'The warden left.').map(([headline]) => headline)).toEqual([
    'In quotation marks in A only: “against the written advice of every warden”',
  ]);
});

test('none where the other article has the words in marks as well, or sets them off', () => {
  expect(find(piece, `${bare}\n\n${piece}`)).toEqual([]);
  expect(find(piece, `Ida Quill wrote to the wardens on Monday:\n\n${bare}`)).toEqual([]);
});
