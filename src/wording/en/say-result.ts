import { capitalise, countInWords, list, percent, spell } from '../../engine/text/counts.ts';
import type { Result } from '../../pair/result-of-pair.ts';
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
export function sayResult(found: Result): string {
  const { result, typography } = tellResult(found);
  return typography ? `${result} ${typography}` : result;
}

/** The same with what is no difference of words apart; empty where there is none. */
export function tellResult(found: Result): { result: string; typography: string } {
  if (found.passages === 0) return { result: sayNothingShared(found), typography: '' };
  const result = [sayShared(found), sayConflicts(found), sayBeside(found), sayWording(found)]
    .filter(Boolean)
    .join(' ');
  return { result, typography: sayTypography(found) };
}

function sayNothingShared(found: Result): string {
  const { sigla, statements } = found;
  const first = `${list(sigla)} share no passage: each tells the story in words of its own.`;
  if (statements === 0) return first;
  const quoted = `${capitalise(countInWords(statements, 'statement is', 'statements are'))} quoted in both.`;
  return [first, quoted, sayConflicts(found), sayWording(found)].filter(Boolean).join(' ');
}

function sayShared({ sigla: [a, b], passages, share }: Result): string {
  const shared = `${countInWords(passages, 'passage')}, ${countInWords(share.words, 'word')} in all`;
  const [small, big] = share.a > share.b ? [a, b] : [b, a];
  const most = Math.max(share.a, share.b);
  if (most < reprintShare) {
    return `${a} and ${b} share ${shared}: ${percent(share.a)} of ${a} and ${percent(share.b)} of ${b}, counted in characters.`;
  }
  const whole = most > 0.995 ? `All of ${small}` : `${percent(most)} of ${small}`;
  return `${whole} also stands in ${big}: ${shared}, ${percent(Math.min(share.a, share.b))} of ${big}, counted in characters. Which of the two had it first, the words do not tell.`;
}

function sayBeside({ beside }: Result): string {
  return beside === 0
    ? ''
    : `${capitalise(countInWords(beside, 'more statement is', 'more statements are'))} quoted in both.`;
}

function sayWording({ wording, quoted, longer }: Result): string {
  if (wording + longer === 0) return 'No word differs.';
  const places = `They differ in ${countInWords(wording + longer, 'place')}`;
  const more = 'one of them prints more of a quotation';
  const where = whereOf(wording, quoted);
  if (longer === 0) return `${places}${where}.`;
  if (wording === 0) return `${places}, where ${more}.`;
  return `${places}: ${spell(wording)} of wording${where}, and ${spell(longer)} where ${more}.`;
}

function sayConflicts({ conflicts }: Result): string {
  if (conflicts === 0) return '';
  return `They give ${conflicts === 1 ? 'the words of one statement' : `the words of ${spell(conflicts)} statements`} to different speakers.`;
}

function whereOf(wording: number, quoted: number): string {
  if (quoted === 0) return '';
  return quoted === wording
    ? ', inside the quotation marks'
    : `, ${spell(quoted)} of them inside the quotation marks`;
}

function sayTypography({ typography }: Result): string {
  if (typography.size === 0) return '';
  const total = [...typography.values()].reduce((sum, number) => sum + number, 0);
  const kinds = [...typography].map(([kind, number]) => countInWords(number, ...typographyNames[kind]));
  return `${capitalise(countInWords(total, 'difference'))} of typography, not marked below: ${list(kinds)}.`;
}
