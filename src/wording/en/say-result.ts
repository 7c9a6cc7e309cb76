import { listConflicts } from '../../compare/list-conflicts.ts';
import type { Difference, Pair } from '../../compare/pair.ts';
import { statementsBeside } from '../../compare/statements-beside.ts';
import { capitalise, countInWords, list, percent, spell } from '../../engine/text/counts.ts';
import type { TypographyKind } from '../../schemas/passage.ts';

/** From this share on, an article is said to stand in the other one. */
const reprintShare = 0.8;

const typographyNames: Record<TypographyKind, [string, string]> = {
  marks: ['quotation mark or apostrophe', 'quotation marks and apostrophes'],
  dash: ['dash', 'dashes'],
  ellipsis: ['ellipsis', 'ellipses'],
  space: ['space', 'spaces'],
  hyphenation: ['line-end hyphen', 'line-end hyphens'],
  'first-letter case': ['capital letter', 'capital letters'],
  'stop before closing mark': [
    'comma or stop before a closing mark',
    'commas or stops before a closing mark',
  ],
};

/**
 * The result of a comparison, in a few sentences: what is shared, how much of each article that is, what both
 * quote besides, and what differs inside it.
 */
export function sayResult(pair: Pair, differences: readonly Difference[]): string {
  const { result, typography } = tellResult(pair, differences);
  return typography ? `${result} ${typography}` : result;
}

/** The same with what is no difference of words apart; empty where there is none. */
export function tellResult(
  pair: Pair,
  differences: readonly Difference[],
): { result: string; typography: string } {
  if (pair.passages.length === 0) return { result: sayNothingShared(pair, differences), typography: '' };
  const result = [sayShared(pair), sayConflicts(pair), sayBeside(pair), sayWording(differences)]
    .filter(Boolean)
    .join(' ');
  return { result, typography: sayTypography(pair) };
}

function sayNothingShared(pair: Pair, differences: readonly Difference[]): string {
  const { a, b, statements } = pair;
  const first = `${a.siglum} and ${b.siglum} share no passage: each tells the story in words of its own.`;
  if (statements.length === 0) return first;
  const quoted = `${capitalise(countInWords(statements.length, 'statement is', 'statements are'))} quoted in both.`;
  return [first, quoted, sayConflicts(pair), sayWording(differences)].filter(Boolean).join(' ');
}

function sayShared({ a, b, passages, share }: Pair): string {
  const shared = `${countInWords(passages.length, 'passage')}, ${countInWords(share.words, 'word')} in all`;
  const [small, big] = share.a > share.b ? [a, b] : [b, a];
  const most = Math.max(share.a, share.b);
  if (most < reprintShare) {
    return `${a.siglum} and ${b.siglum} share ${shared}: ${percent(share.a)} of ${a.siglum} and ${percent(share.b)} of ${b.siglum}, counted in characters.`;
  }
  const whole = most > 0.995 ? `All of ${small.siglum}` : `${percent(most)} of ${small.siglum}`;
  return `${whole} also stands in ${big.siglum}: ${shared}, ${percent(Math.min(share.a, share.b))} of ${big.siglum}, counted in characters. Which of the two had it first, the words do not tell.`;
}

function sayBeside(pair: Pair): string {
  const { length } = statementsBeside(pair);
  return length === 0
    ? ''
    : `${capitalise(countInWords(length, 'more statement is', 'more statements are'))} quoted in both.`;
}

function sayWording(differences: readonly Difference[]): string {
  const wording = differences.filter(({ kind }) => kind === 'wording');
  const longer = differences.length - wording.length;
  if (differences.length === 0) return 'No word differs.';
  const places = `They differ in ${countInWords(differences.length, 'place')}`;
  const more = 'one of them prints more of a quotation';
  const where = whereOf(wording);
  if (longer === 0) return `${places}${where}.`;
  if (wording.length === 0) return `${places}, where ${more}.`;
  return `${places}: ${spell(wording.length)} of wording${where}, and ${spell(longer)} where ${more}.`;
}

function sayConflicts(pair: Pair): string {
  const { length } = listConflicts(pair);
  if (length === 0) return '';
  return `They give ${length === 1 ? 'the words of one statement' : `the words of ${spell(length)} statements`} to different speakers.`;
}

function whereOf(wording: readonly Difference[]): string {
  const quoted = wording.filter((difference) => difference.quoted).length;
  if (quoted === 0) return '';
  return quoted === wording.length
    ? ', inside the quotation marks'
    : `, ${spell(quoted)} of them inside the quotation marks`;
}

function sayTypography({ passages }: Pair): string {
  const counts = new Map<TypographyKind, number>();
  for (const { typography } of passages.flatMap((passage) => passage.changes)) {
    if (typography) counts.set(typography, (counts.get(typography) ?? 0) + 1);
  }
  if (counts.size === 0) return '';
  const total = [...counts.values()].reduce((sum, number) => sum + number, 0);
  const kinds = [...counts].map(([kind, number]) => countInWords(number, ...typographyNames[kind]));
  return `${capitalise(countInWords(total, 'difference'))} of typography, not marked below: ${list(kinds)}.`;
}
