import { describe, expect, it } from 'vitest';
import type { Finding } from '../schemas/finding.ts';
import type { Passage } from '../schemas/passage.ts';
import { marksOfConflicts } from './marks-of-conflicts.ts';

const texts: Record<string, string> = {
  A: 'The council has “12 boats” on the lake.',
  B: 'There are 14 boats, it is said.',
  C: 'Of 14 boats, one sank; the count had been 12 boats.',
  D: 'It owns 14 boats.',
};

function place(siglum: string, words: string, label?: string) {
  const start = texts[siglum]!.indexOf(words);
  const differs = [{ start, end: start + words.length }];
  return { siglum, start: 0, end: texts[siglum]!.length, differs, ...(label && { label }) };
}

const finding = (evidence: Finding['evidence'], kind: Finding['kind'] = 'different figures'): Finding => ({
  id: 'different-figures-a-17',
  kind,
  headline: '“12 boats” in A; “14 boats” in B',
  sentence: '',
  sigla: [...new Set(evidence.map(({ siglum }) => siglum))],
  evidence,
  rule: '',
  confidence: 1,
  rank: 1,
});

const passage = (pair: [string, string]): Passage => ({
  id: 'p',
  pair,
  scope: 'body',
  class: 'narrative',
  a: { start: 0, end: 30 },
  b: { start: 0, end: 30 },
  words: 9,
  similarity: 1,
  moved: false,
  changes: [],
});

const about = { story: 'lake', textOf: (siglum: string) => texts[siglum]!, passages: [] as Passage[] };
const boats = finding([
  place('A', '12 boats'),
  place('B', '14 boats'),
  place('C', '14 boats'),
  place('C', '12 boats'),
  place('D', '14 boats'),
]);

describe('marksOfConflicts', () => {
  it('stands before the words and the mark that opens with them, and names who has them otherwise', () => {
    expect(marksOfConflicts([boats], 'A', about)).toEqual([
      {
        kind: 'conflict',
        start: texts['A']!.indexOf('“'),
        end: texts['A']!.indexOf('“') + 1,
        sigla: ['B', 'D'],
        headline: boats.headline,
        path: '/lake/findings/#different-figures-a-17',
      },
    ]);
  });

  it('leaves out who has it here too', () => {
    expect(marksOfConflicts([boats], 'D', about).map(({ sigla }) => sigla)).toEqual([['A']]);
  });

  it('leaves the place to the passage that both print', () => {
    const passages = [passage(['A', 'B']), passage(['A', 'D'])];
    expect(marksOfConflicts([boats], 'A', { ...about, passages })).toEqual([]);
    expect(marksOfConflicts([boats], 'A', { ...about, passages: [passage(['A', 'B'])] })).toMatchObject([
      { sigla: ['D'] },
    ]);
  });

  it('compares whom a place is about where that is told', () => {
    const holders = finding(
      [place('A', 'council', 'Ann Bell'), place('B', 'There', 'Jo Gray'), place('D', 'It', 'Ann Bell')],
      'one office, two holders',
    );
    expect(marksOfConflicts([holders], 'A', about)).toMatchObject([{ sigla: ['B'] }]);
  });

  it('is silent on findings that set nothing against anything', () => {
    expect(marksOfConflicts([{ ...boats, kind: 'figure' }], 'A', about)).toEqual([]);
  });
});
