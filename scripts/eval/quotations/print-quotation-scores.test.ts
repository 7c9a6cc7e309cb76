import { expect, it } from 'vitest';
import { ownErrors, toErrorList, toScoreTable } from './print-quotation-scores.ts';

const score = {
  articles: 2,
  gold: 8,
  predicted: 10,
  exact: 6,
  endToEnd: 4,
  doubtful: 1,
  attribution: { right: 5, all: 7 },
  byType: { pronoun: { right: 1, all: 2 } },
  mentions: { right: 0, all: 0 },
  answers: [],
  errors: { missed: ['boat: We\nsail', 'boat: Two'], notSpeech: [], speaker: [] },
};

it('prints percentages with the counts that they rest on', () => {
  const row = toScoreTable([{ name: 'tuned', score }]).split('\n')[1]!;
  const cells = row.split(/ {2,}/);
  expect(cells).toEqual([
    'tuned',
    '2',
    '8 (1 in doubt)',
    '10',
    '60.0',
    '75.0',
    '66.7',
    '71.4 (5/7)',
    '-',
    '-',
    '50.0 (1/2)',
    '44.4',
    '-',
  ]);
});

it('lists as many errors as asked, one a line', () => {
  const list = toErrorList({ name: 'tuned', score }, 1).split('\n');
  expect(list.slice(0, 3)).toEqual([
    'tuned, missed: 2',
    '  boat: We sail',
    'tuned, not speech, or other span: 0',
  ]);
});

it('keeps of a set in other typography what it gets wrong alone', () => {
  const missed = ['boat: ‘We’re off', 'boat: Two', 'boat: Three'];
  const printed = { ...score, errors: { ...score.errors, missed: ["boat: 'We're off", 'boat: Two'] } };
  const own = ownErrors(
    { name: 'tuned: British', score: { ...score, errors: { ...score.errors, missed } } },
    { name: 'tuned', score: printed },
  );
  expect(own.name).toBe('tuned: British');
  expect(own.score.errors.missed).toEqual(['boat: Three']);
});
