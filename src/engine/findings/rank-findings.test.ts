import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { rankFindings } from './rank-findings.ts';

const draft = (key: string, given: Partial<Draft> = {}): Draft => ({
  key,
  kind: 'figure',
  headline: key,
  sentence: `${key}.`,
  sigla: ['A'],
  evidence: [],
  rule: 'by hand',
  confidence: 1,
  size: 1,
  ...given,
});

const keysOf = (drafts: readonly Draft[]) => rankFindings(drafts).map(({ headline }) => headline);

test('ids are unique, and do not hang on the rank', () => {
  const drafts = [draft('a-5', { size: 0.1 }), draft('a-5', { size: 0.9 }), draft('a-5-2'), draft('a-5')];
  const sizes = new Map(rankFindings(drafts).map(({ id, sentence }) => [id, sentence]));
  expect([...sizes.keys()].toSorted()).toEqual([
    'f-figure-a-5',
    'f-figure-a-5-2',
    'f-figure-a-5-3',
    'f-figure-a-5-4',
  ]);
  const [first] = rankFindings([draft('a-5', { size: 0.1, headline: 'first' }), draft('a-5')]).filter(
    ({ headline }) => headline === 'first',
  );
  expect(first!.id).toBe('f-figure-a-5');
});
