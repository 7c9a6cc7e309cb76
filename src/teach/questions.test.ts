import { describe, expect, it } from 'vitest';
import { type Finding, findingKinds } from '../schemas/finding.ts';
import { type Question, questionsOf } from './questions.ts';

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

/** Without places: what a question says does not depend on them. */
const ask = (findings: Finding[], most = 16): Question[] =>
  questionsOf(
    findings.map((one) => ({ finding: one, places: [] })),
    most,
  );

describe('questionsOf', () => {
  it('asks about a finding and answers with its sentence', () => {
    const places = [{ siglum: 'A', first: 3, last: 4 }];
    expect(questionsOf([{ finding: finding(1, 'attribution conflict'), places }], 16)).toEqual([
      {
        id: 'f-1',
        question: 'A and B print the same words. To whom does each article give them?',
        talk: 'Which words of each article say so? Can both be right?',
        answer: 'Answer 1.',
        places,
      },
    ]);
  });

  it('takes more of a kind where there are fewer than three questions', () => {
    const findings = [1, 2, 3, 4].map((rank) => ({
      ...finding(rank, 'figure', ['A']),
      headline: `Figure: “${rank} boats”`,
    }));
    expect(ask(findings).map(({ id }) => id)).toEqual(['f-1', 'f-2', 'f-3']);
  });

  it('names the speaker', () => {
    const about = {
      finding: finding(1, 'wording inside the marks'),
      places: [],
      speaker: 'the harbour board',
    };
    expect(questionsOf([about], 5)[0]?.question).toBe(
      'A and B quote the harbour board. Which words inside the quotation marks are not the same?',
    );
  });

  it('takes two of each kind at most, by rank', () => {
    const findings = [
      finding(3, 'echo'),
      finding(1, 'echo'),
      finding(2, 'echo', ['B', 'C']),
      finding(4, 'figure', ['C']),
    ];
    expect(ask(findings).map(({ id }) => id)).toEqual(['f-1', 'f-2', 'f-4']);
  });

  it('meets every kind before any twice', () => {
    const findings = findingKinds.flatMap((kind, index) => [
      finding(2 * index + 1, kind),
      finding(2 * index + 2, kind, ['B', 'C']),
    ]);
    const firsts = findings.filter((_, index) => index % 2 === 0).map(({ id }) => id);
    expect(ask(findings, findingKinds.length).map(({ id }) => id)).toEqual(firsts);
  });

  it('names the words that the finding names, and speaks of one article as of one', () => {
    const figure = { ...finding(1, 'figure', ['C']), headline: 'Figure: “two million”' };
    const asked = ask([
      figure,
      finding(2, 'lifted quotation', ['C']),
      finding(3, 'missing date', ['A', 'C']),
    ]);
    const [about, lifted, open] = asked.map(({ question, talk }) => `${question} ${talk}`);
    expect(about).toContain('C prints the figure “two million”');
    expect(lifted).toMatch(/^C works/);
    expect(open).toMatch(/^A and C give no date\..* each of them/);
  });

  it('speaks of one figure as of one, and of three articles not as of both', () => {
    const figure = { ...finding(1, 'figure', ['C']), headline: 'Figure: “two million”' };
    const talks = ask([
      figure,
      finding(2, 'figure', ['A']),
      finding(3, 'wording inside the marks', ['A', 'B', 'C']),
      finding(4, 'different figures', ['A', 'B']),
    ]).map(({ talk }) => talk);
    expect(talks).toEqual([
      'How could you check it?',
      'How could you check them?',
      'Could all of it be what was said?',
      'What does each number count? Can both be right?',
    ]);
  });

  it('names the matter that the editor links, for the sigla alone do not tell it', () => {
    const linked = { ...finding(1, 'one matter, other accounts'), headline: 'Who pays' };
    const [question] = ask([linked]).map((one) => one.question);
    expect(question).toMatch(/^Who pays: A and B do not tell it alike\./);
  });

  it('names the article whose date is open, not the one that helps to read it', () => {
    const dates = finding(1, 'ambiguous date', ['A', 'B']);
    const [asked] = ask([{ ...dates, evidence: [{ siglum: 'B', start: 0, end: 6 }] }]);
    expect(asked?.question).toMatch(/^A date in B can/);
  });

  it('asks nothing twice', () => {
    expect(ask([finding(1, 'cut quotation'), finding(2, 'cut quotation')])).toHaveLength(1);
  });

  it('has none without findings', () => {
    expect(ask([])).toEqual([]);
  });
});
