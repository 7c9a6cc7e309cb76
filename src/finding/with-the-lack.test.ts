import { expect, it } from 'vitest';
import type { Finding } from '../schemas/finding.ts';
import type { Statement, Version } from '../schemas/statement.ts';
import { withTheLack } from './with-the-lack.ts';

const texts = {
  A: 'She said “we would truly like a new pier” there.',
  B: '“We would like a new pier”, said Ann Lee.',
};
const find = (siglum: 'A' | 'B', words: string) => {
  const start = texts[siglum].indexOf(words);
  return { start, end: start + words.length };
};
const version = (siglum: 'A' | 'B', words: string, count: number) =>
  ({ siglum, context: 'body', words: count, ...find(siglum, words) }) as Version;

const statement = {
  versions: [version('A', 'we would truly like a new pier', 7), version('B', 'We would like a new pier', 6)],
  columns: [
    { kind: 'same', cells: [find('A', 'we would'), find('B', 'We would')] },
    { kind: 'wording', cells: [find('A', 'truly'), null] },
    { kind: 'same', cells: [find('A', 'like a new pier'), find('B', 'like a new pier')] },
  ],
} as unknown as Statement;

const finding: Pick<Finding, 'kind' | 'sigla' | 'evidence'> = {
  kind: 'wording inside the marks',
  sigla: ['A', 'B'],
  evidence: [{ siglum: 'A', ...find('A', 'we would truly like a new pier'), differs: [find('A', 'truly')] }],
};

it('shows the quotation that lacks the words, and where they are missing', () => {
  const [, lack] = withTheLack(finding, statement);
  expect(lack).toMatchObject({ siglum: 'B', ...find('B', 'We would like a new pier') });
  expect(texts.B.slice(0, lack!.lacksAt)).toBe('“We would');
});

it('adds nothing to a finding of another kind, or where every article has its evidence', () => {
  expect(withTheLack({ ...finding, kind: 'echo' }, statement)).toEqual(finding.evidence);
  expect(withTheLack({ ...finding, sigla: ['A'] }, statement)).toEqual(finding.evidence);
  expect(withTheLack(finding, undefined)).toEqual(finding.evidence);
});

it('prefers the version that quotes on across the place to a longer one that ends before it', () => {
  const [a, b] = statement.versions;
  const longer = { ...b!, words: 9, start: 0, end: 3 };
  const columns = statement.columns.map(({ kind, cells }, at) => ({
    kind,
    cells: [cells[0]!, at === 0 ? { start: 0, end: 3 } : null, cells[1]!],
  }));
  const [, lack] = withTheLack(finding, { ...statement, versions: [a!, longer, b!], columns });
  expect(lack).toMatchObject(find('B', 'We would like a new pier'));
});
