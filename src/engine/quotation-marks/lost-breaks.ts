/**
 * In: the marks of all paragraphs. Out: how often a mark opens again after a sentence of words that nothing has closed.
 * A text copied without its line breaks prints `“We left. “They stayed. “Nobody came,” she said.`: two double marks.
 */
import type { MarkFamily } from '../text/quotation-marks.ts';
import type { Mark } from './find-marks.ts';

/** By kind of mark. */
export type LostBreaks = Readonly<Record<MarkFamily, number>>;

export function countLostBreaks(text: string, paragraphs: readonly (readonly Mark[])[]): LostBreaks {
  const count = { double: 0, single: 0, guillemet: 0 };
  for (const marks of paragraphs) {
    const isOpen = { double: false, single: false, guillemet: false };
    for (const mark of marks) {
      const opens = opensWords(mark);
      if (isOpen[mark.family] && opens && beginsAnew(text, mark)) count[mark.family] += 1;
      if (opens || closesWords(mark)) isOpen[mark.family] = opens;
    }
  }
  return count;
}

/** What the breaks that an article seems to have lost say of a mark that opens anew: none lost, one, or more. */
export function lostBefore(text: string, mark: Mark, lost: LostBreaks): 'none' | 'one' | 'more' {
  const count = lost[mark.family];
  if (count === 0 || !beginsAnew(text, mark)) return 'none';
  return count > 1 ? 'more' : 'one';
}

/** After a sentence a quotation begins, seldom one inside another: `“We sail, she said. “We must.”` */
export function beginsAnew(text: string, mark: Mark): boolean {
  return mark.before === 'space' && /[.!?…]\s+$/.test(text.slice(Math.max(0, mark.at - longestGap), mark.at));
}

const longestGap = 3;

function opensWords({ character, before, after }: Mark): boolean {
  return !'”’'.includes(character) && /^(?:space|bracket|dash)$/.test(before) && after === 'word';
}

function closesWords({ character, before, after }: Mark): boolean {
  return !'“‘'.includes(character) && before !== 'space' && after !== 'word';
}
