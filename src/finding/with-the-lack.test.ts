import { expect, it } from 'vitest';
import type { Finding } from '../schemas/finding.ts';
import type { Span } from '../schemas/span.ts';
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
  sigla: ['A'],
  evidence: [{ siglum: 'A', ...find('A', 'we would truly like a new pier'), differs: [find('A', 'truly')] }],
};

it('shows the quotation that lacks the words, and where they are missing', () => {
  const { sigla, evidence } = withTheLack(finding, statement);
  expect(sigla).toEqual(['A', 'B']);
  expect(evidence[1]).toMatchObject({ siglum: 'B', ...find('B', 'We would like a new pier') });
  expect(texts.B.slice(0, evidence[1]!.lacksAt)).toBe('“We would');
});

it('adds nothing to a finding of another kind, or without a statement', () => {
  const echo = { ...finding, kind: 'echo' as const };
  expect(withTheLack(echo, statement)).toEqual(echo);
  expect(withTheLack(finding, undefined)).toEqual(finding);
});

it('adds no version that only begins behind the place, or that has other words in it', () => {
  const without = (cell: Span | null, column: number) => ({
    ...statement,
    columns: statement.columns.map((one, at) =>
      at === column ? { ...one, cells: [one.cells[0]!, cell] } : one,
    ),
  });
  expect(withTheLack(finding, without(null, 0))).toEqual(finding);
  expect(withTheLack(finding, without(find('B', 'like'), 1))).toEqual(finding);
});
