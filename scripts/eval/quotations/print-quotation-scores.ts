/** From scores to the table that `npm run eval:quotations` prints, one row a set, and the list of errors. */

import { toTable } from '../../shared/to-table.ts';
import { precisionRecallF1, type QuotationScore, type Tally } from './score-quotations.ts';

export interface ScoredSet {
  name: string;
  score: QuotationScore;
}

const headings = [
  'set',
  'articles',
  'gold',
  'found',
  'exact P',
  'R',
  'F1',
  'speaker',
  'named',
  'nominal',
  'pronoun',
  'end to end F1',
  'mention',
];

/** Percentages; in brackets the counts that they rest on. */
export function toScoreTable(sets: readonly ScoredSet[]): string {
  return toTable([headings, ...sets.map(toRow)]);
}

function toRow({ name, score }: ScoredSet): string[] {
  const exact = precisionRecallF1(score.exact, score.predicted, score.gold);
  const endToEnd = precisionRecallF1(score.endToEnd, score.predicted, score.gold);
  const percent = (value: number) => value.toFixed(1);
  return [
    name,
    String(score.articles),
    String(score.gold) + (score.doubtful > 0 ? ` (${score.doubtful} in doubt)` : ''),
    String(score.predicted),
    percent(exact.precision),
    percent(exact.recall),
    percent(exact.f1),
    toShare(score.attribution),
    ...['named', 'nominal', 'pronoun'].map((type) => toShare(score.byType[type])),
    percent(endToEnd.f1),
    toShare(score.mentions),
  ];
}

function toShare(tally: Tally | undefined): string {
  if (!tally || tally.all === 0) return '-';
  return `${((100 * tally.right) / tally.all).toFixed(1)} (${tally.right}/${tally.all})`;
}

/** A set in other typography with the errors alone that it has not as printed. */
export function ownErrors({ name, score }: ScoredSet, printed: ScoredSet): ScoredSet {
  const known = new Set(Object.values(printed.score.errors).flat().map(straight));
  const added = (lines: readonly string[]) => lines.filter((line) => !known.has(straight(line)));
  const { missed, notSpeech, speaker } = score.errors;
  const errors = { missed: added(missed), notSpeech: added(notSpeech), speaker: added(speaker) };
  return { name, score: { ...score, errors } };
}

/** Marks are what the variants change. */
function straight(line: string): string {
  return line.replace(/["“”„'‘’]/g, "'");
}

/** At most `limit` lines of each kind. */
export function toErrorList({ name, score }: ScoredSet, limit: number): string {
  const parts: [string, string[]][] = [
    ['missed', score.errors.missed],
    ['not speech, or other span', score.errors.notSpeech],
    ['wrong speaker', score.errors.speaker],
  ];
  return parts
    .map(([title, lines]) => {
      const shown = lines.slice(0, limit).map((line) => `  ${line.replaceAll('\n', ' ')}`);
      return [`${name}, ${title}: ${lines.length}`, ...shown].join('\n');
    })
    .join('\n');
}
