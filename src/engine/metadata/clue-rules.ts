/** Words of a text that hint at its day or its publisher, with what they let one say and why. */
import type { BlockKind, Clue } from '../../schemas/source.ts';
import { weekdays } from '../data/calendar-words.ts';
import { fullMonthPattern } from './calendar.ts';

interface ClueRule {
  field: Clue['field'];
  kinds: BlockKind[];
  pattern: RegExp;
  value: (match: RegExpMatchArray) => string;
  /** Of several values the last in order says all that the others say. */
  onlyLast?: boolean;
  reason: string;
  /** A bound from below: not of what was still to come. */
  fromBelow?: boolean;
}

const dayNames = weekdays.join('|');
const bareMonth = `(?:${fullMonthPattern})(?!\\s+\\d{4}|\\s+\\d{1,2},?\\s+\\d{4})`;

export const clueRules: ClueRule[] = [
  {
    field: 'published',
    kinds: ['body'],
    pattern: new RegExp(`\\bon (?<day>${dayNames})(?! night \\d)\\b`, 'gu'),
    value: (match) => `a ${match.groups?.['day']}, or soon after one`,
    reason: 'News reports name the weekday of the week they appear in.',
  },
  {
    field: 'published',
    kinds: ['body'],
    pattern: new RegExp(`\\b(?:[Ii]n|[Ss]ince|[Ll]ast) (?<month>${bareMonth})\\b`, 'gu'),
    value: (match) => `after ${match.groups?.['month']}`,
    fromBelow: true,
    reason: 'A month that has passed is named without its year.',
  },
  {
    field: 'published',
    kinds: ['body'],
    pattern:
      /\b(?:later this year|(?:by|before) the end of (?:the|this) year|by (?:the )?year[’']?s?[ -]end)\b/giu,
    value: () => 'before the end of the same year',
    reason: 'What is planned is still to come in the year of the report.',
  },
  // No year of the last century: that the text is younger helps nobody.
  {
    field: 'published',
    kinds: ['body'],
    pattern: /\b(?:[Ii]n|[Ss]ince|[Dd]uring) (?<year>20\d\d)\b/gu,
    value: (match) => `${match.groups?.['year']} or later`,
    fromBelow: true,
    onlyLast: true,
    reason: 'The report looks back on this year, or speaks from within it.',
  },
  {
    field: 'published',
    kinds: ['metadata', 'boilerplate'],
    pattern: /^\s*(?:last )?(?:updated|modified|amended)(?: on| at)?:?\s+(?<date>\S.*)$/gimu,
    value: (match) => `not after ${match.groups?.['date']}`,
    reason: 'The file states when the text was last changed.',
  },
  {
    field: 'publisher',
    kinds: ['boilerplate', 'metadata'],
    pattern:
      /(?:©|\(c\)|[Cc]opyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s+)?(?<owner>\p{Lu}[^.,;|\n]{2,60})/gu,
    value: (match) => (match.groups?.['owner'] ?? '').trim(),
    reason: 'The copyright line names the owner.',
  },
  {
    field: 'publisher',
    kinds: ['comment-policy', 'boilerplate', 'comment'],
    pattern:
      /\b(?<site>\p{Lu}[\p{L}\d&’' -]{1,40}?),? (?:including|does not|do not|is not|are not|warns|accepts no)\b[^\n]{0,200}?\bon this (?:web ?site|site|page|blog|forum)\b/gu,
    value: (match) => (match.groups?.['site'] ?? '').trim(),
    reason: 'A notice speaks for the site on which the text stood.',
  },
  {
    field: 'publisher',
    kinds: ['comment-policy', 'boilerplate', 'related'],
    pattern: /(?:@|\[at\]|\(at\))\s*(?<host>[\w-]+(?:\s*(?:\.|\[dot\]|\(dot\))\s*[a-z]{2,})+)/giu,
    value: (match) => (match.groups?.['host'] ?? '').replace(/\s*(?:\[dot\]|\(dot\))\s*/giu, '.'),
    reason: 'The mail address that the site gives for itself.',
  },
  {
    field: 'publisher',
    kinds: ['comment-policy'],
    pattern: /\b(?:local|regional|community) (?:issues|news|stories)\b/giu,
    value: () => 'a local news site, not named',
    reason: 'The house rules speak of local matters.',
  },
];
