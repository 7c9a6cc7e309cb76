import { expect, it } from 'vitest';
import { find } from '../pair/pair.fixture.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { tiesOfStatement } from './ties-of-statement.ts';

const textA = 'We rang her at eight as we do on every working day. No boat came, and none will.';
const textB = 'No boat came, and none will. I want to see the log of that night in full.';

/** The sentences of a text with their ids. */
function article(siglum: string, text: string) {
  const sentences = [...text.matchAll(/[^ .][^.]*\./g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    paragraph: 0,
  }));
  return { siglum, sentences };
}

function version(siglum: string, span: Span): Statement['versions'][number] {
  return { ...span, siglum, quotation: 'q', context: 'body', extent: 'whole', words: 9, speakerId: null };
}

const whole = (text: string) => ({ start: 0, end: text.length });
const shared = 'No boat came, and none will.';
const columns: Statement['columns'] = [
  { kind: 'wording', cells: [find(textA, 'We rang her at eight as we do on every working day.'), null] },
  { kind: 'same', cells: [find(textA, shared), find(textB, shared)] },
  { kind: 'wording', cells: [null, find(textB, 'I want to see the log of that night in full.')] },
];
const versions = [version('A', whole(textA)), version('B', whole(textB))];
const articles = [article('A', textA), article('B', textB)];

it('ties the sentences that print the same words, not the longest of each version', () => {
  expect(tiesOfStatement({ versions, columns }, articles)).toEqual([[`a-${textA.indexOf('No')}`, 'b-0']]);
});

it('ties every pair of sentences that two versions share', () => {
  const twice = [article('A', textA), article('B', textA)];
  const same: Statement['columns'] = [{ kind: 'same', cells: [whole(textA), whole(textA)] }];
  const ties = tiesOfStatement(
    { versions: [versions[0]!, version('B', whole(textA))], columns: same },
    twice,
  );
  expect(ties).toEqual([
    ['a-0', 'b-0'],
    [`a-${textA.indexOf('No')}`, `b-${textA.indexOf('No')}`],
  ]);
});

it('does not tie for a word by the way', () => {
  const word: Statement['columns'] = [{ kind: 'same', cells: [find(textA, 'and'), find(textB, 'in')] }];
  expect(tiesOfStatement({ versions, columns: [...columns, ...word] }, articles)).toHaveLength(1);
});

it('ties a few words quoted out of a long sentence to it', () => {
  const text = 'Asked at night by three reporters in the hall he said that no boat came for him.';
  const words = find(text, 'no boat came');
  const beside = [article('A', textA), article('B', text)];
  const piece: Statement['columns'] = [{ kind: 'same', cells: [find(textA, 'No boat came'), words] }];
  const ties = tiesOfStatement({ versions: [versions[0]!, version('B', words)], columns: piece }, beside);
  expect(ties).toEqual([[`a-${textA.indexOf('No')}`, 'b-0']]);
});

it('ties nothing inside one article, nor what readers repeat', () => {
  const own = [versions[0]!, versions[0]!];
  const cells = [whole(textA), whole(textA)];
  expect(tiesOfStatement({ versions: own, columns: [{ kind: 'same', cells }] }, articles)).toEqual([]);
  const comment = [versions[0]!, { ...versions[1]!, context: 'comment' as const }];
  expect(tiesOfStatement({ versions: comment, columns }, articles)).toEqual([]);
});
