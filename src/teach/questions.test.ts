import { describe, expect, it } from 'vitest';
import { type Finding, findingKinds } from '../schemas/finding.ts';
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
      finding(2, 'echo', ['B', 'C']),
      finding(4, 'figure', ['C']),
    ];
    expect(questionsOf(findings).map(({ id }) => id)).toEqual(['f-1', 'f-2', 'f-4']);
  });

  it('meets every kind before any twice', () => {
    const findings = findingKinds.flatMap((kind, index) => [
      finding(2 * index + 1, kind),
      finding(2 * index + 2, kind, ['B', 'C']),
    ]);
    const firsts = findings.filter((_, index) => index % 2 === 0).map(({ id }) => id);
    expect(questionsOf(findings, findingKinds.length).map(({ id }) => id)).toEqual(firsts);
  });

  it('names the words that the finding names, and speaks of one article as of one', () => {
    const figure = { ...finding(1, 'figure', ['C']), headline: 'Figure: “two million”' };
    const [about, lifted, open] = questionsOf([
      figure,
      finding(2, 'lifted quotation', ['C']),
      finding(3, 'missing date', ['A', 'C']),
    ]).map(({ question }) => question);
    expect(about).toContain('the figure “two million” in C');
    expect(lifted).toMatch(/^C first sets/);
    expect(open).toMatch(/^A and C give no date\..* each of them/);
  });

  it('names the matter that the editor links, for the sigla alone do not tell it', () => {
    const linked = { ...finding(1, 'one matter, other accounts'), headline: 'Who pays' };
    const [question] = questionsOf([linked]).map((one) => one.question);
    expect(question).toMatch(/^Who pays: A and B do not tell it alike\./);
  });

  it('names the article whose date is open, not the one that helps to read it', () => {
    const dates = finding(1, 'ambiguous date', ['A', 'B']);
    const [asked] = questionsOf([{ ...dates, evidence: [{ siglum: 'B', start: 0, end: 6 }] }]);
    expect(asked?.question).toMatch(/^A date in B can/);
  });

  it('asks nothing twice', () => {
    expect(questionsOf([finding(1, 'cut quotation'), finding(2, 'cut quotation')])).toHaveLength(1);
  });

  it('has none without findings', () => {
    expect(questionsOf([])).toEqual([]);
  });
});
