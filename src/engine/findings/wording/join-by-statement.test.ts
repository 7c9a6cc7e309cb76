import { expect, test } from 'vitest';
import { readArticles } from '../../../../tests/statements/read-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { joinByStatement } from './join-by-statement.ts';

const context = toContext(toFindingInput(readArticles(['The crane.', 'The crane.', 'The crane.'])));

const draft = (key: string, given: Partial<Draft> = {}): Draft => ({
  key,
  kind: 'cut quotation',
  headline: key,
  sentence: `Quoting Ida Marr, ${key}.`,
  beside: `${key} too.`,
  sigla: ['A'],
  evidence: [{ siglum: 'A', start: 0, end: 3 }],
  statement: 's-a-1',
  rule: 'by hand',
  confidence: 1,
  size: 1,
  ...given,
});

const join = (...drafts: Draft[]) => joinByStatement(drafts, context);

test('the one that weighs most takes up the sentences, the articles and the evidence of the others', () => {
  const cut = draft('B cuts', {
    sigla: ['C', 'B'],
    evidence: [
      { siglum: 'A', start: 0, end: 3 },
      { siglum: 'B', start: 0, end: 3 },
    ],
  });
  const alters = draft('A alters', {
    kind: 'wording inside the marks',
    evidence: [
      { siglum: 'B', start: 4, end: 9 },
      { siglum: 'A', start: 0, end: 3 },
    ],
  });
  const [joined, ...more] = join(cut, alters);
  expect(more).toEqual([]);
  expect(joined).toMatchObject({
    kind: 'wording inside the marks',
    headline: 'A alters',
    sentence: 'Quoting Ida Marr, A alters. B cuts too.',
    sigla: ['A', 'B', 'C'],
  });
  expect(joined!.evidence.map(({ siglum, start }) => [siglum, start])).toEqual([
    ['B', 0],
    ['B', 4],
    ['A', 0],
  ]);
});

test('what is trifling is told alone only', () => {
  const marks = draft('A marks', { isTrifling: true });
  expect(join(marks)).toEqual([marks]);
  expect(join(marks, draft('B cuts')).map(({ sentence }) => sentence)).toEqual(['Quoting Ida Marr, B cuts.']);
});

test('what makes the sentence too long is left out, and nothing of another statement or kind is joined', () => {
  const long = draft('b', { size: 0.9, beside: 'b '.repeat(200), sigla: ['B'] });
  const others = [draft('e', { statement: 's-b-1' }), draft('f', { kind: 'attribution conflict' })];
  const joined = join(draft('a'), long, draft('c', { size: 0.5 }), ...others);
  expect(joined.map(({ sentence }) => sentence)).toEqual([
    'Quoting Ida Marr, a. c too.',
    'Quoting Ida Marr, e.',
    'Quoting Ida Marr, f.',
  ]);
  expect(joined[0]!.sigla).toEqual(['A']);
});

test('words changed inside the marks lead where a longer count of a cut leaves them no room', () => {
  const cut = draft('B cuts', { beside: 'B cuts too.', sentence: `B cuts ${'much '.repeat(80)}.` });
  const alters = draft('C alters', { kind: 'wording inside the marks', confidence: 0.3, sigla: ['C'] });
  expect(join(cut, alters)).toMatchObject([{ sentence: 'Quoting Ida Marr, C alters. B cuts too.' }]);
  const short = { ...cut, sentence: 'B cuts.' };
  const more = draft('D cuts', { size: 0.9, beside: 'D cuts '.repeat(58) });
  expect(join(short, more, alters)).toMatchObject([{ sentence: 'B cuts. C alters too.' }]);
  expect(join(cut, { ...alters, size: 0.6 })).toMatchObject([{ sentence: cut.sentence }]);
});
