import { expect, test } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';

const rivals = (...texts: string[]) =>
  collectFindings(toFindingInput(plainArticles(texts)))
    .filter(({ kind }) => kind === 'different figures')
    .map(({ headline }) => headline);

test('one part of two wholes: they do not agree on the whole', () => {
  const a = 'The port said that it would keep 144 of its 578 boats in the harbour over the winter.';
  expect(rivals(a, 'Some 144 of its 675 boats stay at work, it is said.')).toEqual([
    '“578 boats” in A; “675 boats” in B',
  ]);
  expect(rivals(a, 'Some 140 of its 675 ferries stay at work, it is said.')).toEqual([]);
  expect(rivals(a, 'Some 144 of its 578 boats stay at work, it is said.')).toEqual([]);
});

test('sums of quite another size, and the ends of a range, are no other numbers of it', () => {
  const a = 'The harbour deal of Tarn cuts the port debt by £20 million over ten years.';
  expect(rivals(a, 'The harbour deal of Tarn cuts the port debt by £23 million over ten years.')).toEqual([
    '“£20 million” in A; “£23 million” in B',
  ]);
  expect(rivals(a, 'The harbour deal of Tarn leaves the port a debt of £17 billion over ten years.')).toEqual(
    [],
  );
  expect(
    rivals(
      a,
      'The harbour deal of Tarn cuts the port debt by between £23 million and £30 million over ten years.',
    ),
  ).toEqual([]);
  expect(
    rivals(a, 'The harbour deal of Tarn cuts the port debt by £20 billion over ten years.'),
  ).toHaveLength(1);
});

test('what holds such a whole is not told as the same part, hedged or not', () => {
  const told = collectFindings(
    toFindingInput(
      plainArticles([
        'The port said that it would keep some 140 boats in the harbour over the winter.',
        'The port said that it would keep 144 of its 578 boats in the harbour over the winter.',
        'The port said that it would keep 144 of its 675 boats in the harbour over the winter.',
      ]),
    ),
  );
  const kinds = told.map(({ kind }) => kind);
  expect(kinds).toContain('different figures');
  expect(kinds).not.toContain('figure');
});
