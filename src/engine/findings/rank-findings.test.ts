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

test('hands on all that a finding has, and nothing that is for ranking alone', () => {
  const about = { statement: 's-a-5', pair: ['A', 'B'] as [string, string], speakers: ['ann-bell'] };
  const ranking = { telling: 0.5, beside: 'In short.', isTrifling: false };
  const { key: _key, size: _size, ...finding } = draft('a-5', about);
  expect(rankFindings([draft('a-5', { ...about, ...ranking })])).toEqual([
    { ...finding, id: 'f-figure-a-5', rank: 1 },
  ]);
});

test('what weighs more comes first, and a further finding of one kind weighs less', () => {
  expect(
    keysOf([draft('one', { kind: 'quoted in one article only' }), draft('echo', { kind: 'echo' })]),
  ).toEqual(['echo', 'one']);
  // 1 × 0.7 lies below 0.72 and above 0.66.
  const kinds = ['attribution conflict', 'cut quotation', 'with and without quotation marks'] as const;
  const [conflict, cut, marks] = kinds.map((kind) => draft(kind, { kind }));
  const again = { ...conflict!, headline: 'again' };
  expect(keysOf([conflict!, again, cut!, marks!])).toEqual([kinds[0], kinds[2], 'again', kinds[1]]);
});

test('a finding about little text, or less sure, keeps half its weight', () => {
  // 0.9 × 0.5 lies below 0.46 and above 0.22.
  for (const given of [{ size: 0 }, { confidence: 0 }]) {
    const figures = draft('figures', { kind: 'different figures', ...given });
    const others = draft('others', { kind: 'one matter, other accounts' });
    expect(keysOf([figures, others, draft('date', { kind: 'missing date' })])).toEqual([
      'others',
      'figures',
      'date',
    ]);
  }
});

test('a part of the weight of its kind', () => {
  const marks = draft('marks', { kind: 'wording inside the marks', telling: 0.2 });
  expect(keysOf([marks, draft('one', { kind: 'quoted in one article only' })])).toEqual(['one', 'marks']);
  expect(rankFindings([marks])[0]).not.toHaveProperty('telling');
});

test('of one kind not more than two stand among the first five, where others weigh nearly as much', () => {
  const wordings = ['a', 'b', 'c'].map((key) => draft(key, { kind: 'wording inside the marks' }));
  const marks = draft('lifted', { kind: 'lifted quotation', size: 0.1 });
  expect(keysOf([...wordings, marks])).toEqual(['a', 'b', 'lifted', 'c']);
  const office = draft('office', { kind: 'one matter, other accounts', size: 0.6 });
  expect(keysOf([...wordings, office])).toEqual(['a', 'b', 'office', 'c']);
  expect(keysOf([...wordings, draft('figure')])).toEqual(['a', 'b', 'c', 'figure']);
});
