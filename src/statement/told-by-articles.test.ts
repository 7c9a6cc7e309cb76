import { expect, it } from 'vitest';
import type { Statement, Version } from '../schemas/statement.ts';
import { toldByArticles } from './told-by-articles.ts';

const text = 'the old pier opens in May';
const cells = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
  start: index,
  end: index + word.length,
}));

function version(siglum: string, extent: Version['extent'], part: Partial<Version> = {}): Version {
  const end = extent === 'excerpt' ? 12 : text.length;
  const words = text.slice(0, end).split(' ').length;
  const of = { quotation: `${siglum.toLowerCase()}-0`, siglum, start: 0, end, extent, words };
  return { ...of, context: 'body', speakerId: 'ann-bell', ...part };
}

function statement(versions: Version[], speakerConflict = false): Statement {
  return {
    story: 'fair',
    id: 's-a-0',
    versions,
    fullest: versions.findIndex(({ extent }) => extent === 'whole'),
    speakerConflict,
    columns: cells.map((cell) => ({
      kind: 'same',
      cells: versions.map(({ end }) => (cell.end <= end ? cell : null)),
    })),
    rule: 'same words',
    confidence: 1,
  };
}

it('puts articles together that print as much and name the same', () => {
  const versions = [version('A', 'whole'), version('B', 'excerpt'), version('C', 'whole')];
  const { told, longest, isWhole } = toldByArticles(statement(versions), () => text);
  expect(told).toMatchObject([
    { sigla: ['A', 'C'], full: 6, changes: [], pieces: 0, speakers: ['ann-bell'] },
    { sigla: ['B'], full: 0, pieces: 1, partly: { words: 3, other: 0, more: 0, whole: 6 } },
  ]);
  expect([longest.siglum, isWhole]).toEqual(['A', true]);
});

it('knows where the articles name others, and which words those are', () => {
  const versions = [version('A', 'whole'), version('B', 'excerpt', { speakerId: 'bob-gray' })];
  const disputed = (conflict: boolean) => toldByArticles(statement(versions, conflict), () => text).disputed;
  expect(disputed(true)).toEqual({ words: 'the old pier' });
  expect(disputed(false)).toBeNull();
});

it('counts a comment that repeats it as no article', () => {
  const repeat = version('B', 'repeat', { context: 'comment' });
  const { told, repeats } = toldByArticles(statement([version('A', 'whole'), repeat, repeat]), () => text);
  expect(told.map(({ sigla }) => sigla)).toEqual([['A']]);
  expect(repeats).toEqual(['B']);
});
