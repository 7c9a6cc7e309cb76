/**
 * In: a quotation in its text. Out: what the rules on form look at, worked out once.
 * For `ABC’s “This Week,” he` : words `This Week,`, before `ABC’s `, after ` he`.
 */

import { atEnd } from '../text/at-end.ts';
import { withoutUnseen } from '../text/unseen-signs.ts';
import type { AttributionEvidence, FormInput } from './decide-form.ts';
import { isTitle } from './is-title.ts';

export interface FormContext {
  /** The words inside the marks, without a stop before the closing mark. */
  words: string;
  /** How many. */
  count: number;
  /** The stop that was cut off: `,` or ``. */
  stop: string;
  /** Up to 160 characters of the paragraph before the opening mark and after the closing one. */
  before: string;
  after: string;
  /** `before` without the quotations of a list that end it: `words such as ` for the second of `“a,” “b”`. */
  lead: string;
  /** Every word of any weight has a capital. */
  isTitle: boolean;
  /** Single marks in an article that prints its speech in double ones. */
  secondary: boolean;
  evidence: AttributionEvidence | null;
  /** The words that give it to somebody close their sentence: `…, Ann Lee said.` */
  closed: boolean;
}

const reach = 160;

export function toFormContext({ text, quotation, evidence }: FormInput): FormContext {
  const { start, end, outer, paragraph, secondary } = quotation;
  const inner = withoutUnseen(text.slice(start, end));
  const last = endOfWords(inner);
  const words = oneSpace(inner.slice(0, last));
  const before = oneSpace(text.slice(Math.max(paragraph.start, outer.start - reach), outer.start));
  return {
    words,
    count: countSpaced(words),
    stop: inner.slice(last),
    before,
    after: oneSpace(text.slice(outer.end, Math.min(paragraph.end, outer.end + reach))),
    lead: endsInMark(before) ? before.replace(listItems, '') : before,
    isTitle: isTitle(words),
    secondary,
    evidence,
    closed: evidence !== null && isClosing(text, evidence, end),
  };
}

function isClosing(text: string, { mention, cue }: AttributionEvidence, end: number): boolean {
  const opens = Math.min(mention?.start ?? Infinity, cue?.start ?? Infinity);
  return opens > end && opens < Infinity && withRole.test(text.slice(Math.max(end, opens - 80), opens));
}

/** Where the stops that close a text begin. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && stops.has(text[end - 1]!)) end--;
  return end;
}

const stops: ReadonlySet<string> = new Set('.,;:!?…–—-');

/** `…, `, `…, security minister ` */
const withRole = /, (?:[^,.;:!?“”"]+ )?$/;
const endsInMark = atEnd(/["”’],? (?:(?:and|or) )?(?:the )?$/);
const listItems = /(?:["“‘][^"“”‘]{1,40}["”’],? (?:(?:and|or) )?(?:the )?)+$/;

const uneven = /\s{2,}|[^\S ]/g;

function countSpaced(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text[i] !== ' ' && (i === 0 || text[i - 1] === ' ')) count++;
  return count;
}

function oneSpace(text: string): string {
  return withoutUnseen(text).replace(uneven, ' ');
}
