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

const told = 'The crews mended the old crane with wire and fish boxes before the first boat came in.';

test('a long stretch of a quotation that another article has as its own text', () => {
  expect(
    find(
      `Ida Quill said: “The crews mended the old crane with wire and fish boxes, as ever.”`,
      `It was a cold night. ${told}`,
    ),
  ).toEqual([
    [
      'In quotation marks in A only: “The crews mended the old crane with wire and fish boxes”',
      'A prints “The crews mended the old crane with wire and fish boxes” in quotation marks, as words of ' +
        'Ida Quill; B has the same words without them.',
    ],
  ]);
});

test('none for a stretch of common words or of names, or one that the other article quotes as well', () => {
  const use = 'the use of a boat against its own crew';
  expect(find(`Ida Quill said: “We condemn ${use} and more.”`, `Nobody had seen ${use} before.`)).toEqual([]);
  const board = 'the North Harbour Board of Trade and Fish';
  expect(find(`Ida Quill said: “We asked ${board} for it.”`, `Nobody in ${board} was there.`)).toEqual([]);
  const quoted = 'mended the old crane with wire and fish boxes';
  expect(
    find(`Ida Quill said: “The crews ${quoted}, as ever.”`, `${told} Odo Finch said they “${quoted}”.`),
  ).toEqual([]);
});

test('one finding for one place, however many cuttings of the words are quoted', () => {
  const words = 'crews mended the old crane with wire and fish boxes';
  expect(find(`Ida Quill said “${words}”.`, told, `Ida Quill said “the ${words}”.`).length).toBe(1);
});
