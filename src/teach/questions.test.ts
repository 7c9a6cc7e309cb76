import { describe, expect, it } from 'vitest';
import type { Finding } from '../schemas/finding.ts';
import { questionsOf } from './questions.ts';

const finding = (rank: number, kind: Finding['kind'], sigla = ['A', 'B']): Finding => ({
  id: `f-${rank}`,
  kind,
  headline: '',
  sentence: `Answer ${rank}.`,
  sigla,
  evidence: [],
  rule: '',
  confidence: 1,
  rank,
});

describe('questionsOf', () => {
  it('asks about a finding and answers with its sentence', () => {
    expect(questionsOf([finding(1, 'attribution conflict')])).toEqual([
      {
        id: 'f-1',
        question:
          'A and B print the same words. To whom does each article give them, and by which words does it do so?',
        answer: 'Answer 1.',
      },
    ]);
  });

  it('takes two of each kind at most, by rank', () => {
    const findings = [
      finding(3, 'echo'),
      finding(1, 'echo'),
      finding(2, 'echo'),
      finding(4, 'figure', ['C']),
    ];
    expect(questionsOf(findings).map(({ id }) => id)).toEqual(['f-1', 'f-2', 'f-4']);
  });

  it('has none without findings', () => {
    expect(questionsOf([])).toEqual([]);
  });
});
