import { expect, test } from 'vitest';
import { quotedArticles } from '../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../9-collect-findings.ts';
import { firstInEach, inOrderOf, siglaInOrder } from './in-articles.ts';

const story = { articles: ['A', 'B', 'Z', 'AA', 'AB'].map((siglum) => ({ siglum })) };

test('articles stand in the order of their story, each once', () => {
  const places = ['AB', 'AA', 'B', 'Z', 'AA'].map((siglum) => ({ siglum }));
  expect(siglaInOrder(story, places)).toEqual(['B', 'Z', 'AA', 'AB']);
  expect(inOrderOf(story, ['AA', 'Z'])).toEqual(['Z', 'AA']);
});

test('the first of each article stays in the order given', () => {
  const [late, early, again] = [
    { siglum: 'AA', start: 9 },
    { siglum: 'B', start: 1 },
    { siglum: 'AA', start: 3 },
  ] as const;
  expect(firstInEach([late, early, again])).toEqual([late, early]);
});

const whole =
  '“The crane is back. We thank the welders, and we thank the town for its patience,” said Ida Quill.';
const cut = '“We thank the welders, and we thank the town,” said Ida Quill.';
const fragment = 'Ida Quill said that the town was thanked “for its patience” too.';
const unmarked = 'We thank the welders, and we thank the town for its patience, all winter.';

test.each([
  ['cut quotation', cut, whole],
  ['lifted quotation', fragment, whole],
  ['with and without quotation marks', unmarked, cut],
])('%s: Z is named before AA', (kind, ofZ, ofAA) => {
  for (const texts of [
    { Z: ofZ, AA: ofAA },
    { Z: ofAA, AA: ofZ },
  ]) {
    const found = collectFindings(toFindingInput(quotedArticles(texts)));
    expect(found.filter((one) => one.kind === kind).map(({ sigla }) => sigla)).toEqual([['Z', 'AA']]);
  }
});
