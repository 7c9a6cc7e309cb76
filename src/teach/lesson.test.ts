import { describe, expect, it } from 'vitest';
import type { Finding } from '../schemas/finding.ts';
import { lessonOf } from './lesson.ts';
import type { Sheet } from './sheet.ts';

const sheets = [...'ABC'].map(
  (siglum): Sheet => ({
    siglum,
    paragraphs: [
      {
        kind: 'body',
        lines: [
          { number: 1, start: 0, end: 50 },
          { number: 2, start: 51, end: 90 },
        ],
      },
    ],
  }),
);

const finding = (id: string, kind: Finding['kind'], sigla: string, start = 40): Finding => ({
  id,
  kind,
  headline: '',
  sentence: 'Answer.',
  sigla: [...sigla],
  evidence: [...sigla].map((siglum) => ({ siglum, start, end: start + 20 })),
  rule: '',
  confidence: 1,
  rank: 1,
});

const asked = (findings: Finding[], of = sheets) => {
  const { groups, together } = lessonOf(of, findings);
  const ids = (questions: { id: string }[]) => questions.map(({ id }) => id).join(' ');
  return {
    groups: groups.map(({ sigla, questions }) => `${sigla.join('')}: ${ids(questions)}`),
    together: ids(together),
  };
};

describe('lessonOf', () => {
  it('asks a group about its articles, and all together about more', () => {
    const findings = [
      finding('pair', 'cut quotation', 'AB'),
      finding('three', 'wording inside the marks', 'ABC'),
      finding('one', 'sole voice', 'C'),
    ];
    expect(asked(findings)).toEqual({ groups: ['AB: pair', 'AC: one'], together: 'three' });
  });

  it('asks all together what is in one article only, unless a group has every article', () => {
    const only = [finding('only', 'quoted in one article only', 'A')];
    expect(asked(only).together).toBe('only');
    expect(asked(only, sheets.slice(0, 2))).toEqual({ groups: ['AB: only'], together: '' });
  });

  it('asks no question about several articles of a finding that names one', () => {
    expect(asked([finding('alone', 'wording inside the marks', 'B')]).groups[0]).toBe('AB: ');
  });

  it('names the lines that an answer rests on', () => {
    const { groups } = lessonOf(sheets, [finding('pair', 'echo', 'AB')]);
    expect(groups[0]!.questions[0]!.places).toEqual([
      { siglum: 'A', first: 1, last: 2 },
      { siglum: 'B', first: 1, last: 2 },
    ]);
  });

  it('asks about nothing that stands beside the articles', () => {
    expect(asked([finding('comment', 'echo', 'AB', 300)]).groups[0]).toBe('AB: ');
  });
});
