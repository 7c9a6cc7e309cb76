import { isPersonName } from '../metadata/bare-names.ts';
import { isMasthead } from '../metadata/masthead.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { firstWord } from '../text/end-words.ts';

/** Whether a line is the credit of a picture and nothing else: `IDA QUILL FOR THE HERALD`. */
export function isCreditLine(text: string): boolean {
  if (!mayBeCredit.test(text)) return false;
  const { who = '', paper = '' } = credit.exec(text.trim())?.groups ?? {};
  return isPersonName(who) && isFirstName(firstWord(who)) && isMasthead(paper);
}

/** Quicker to see than who it is for. */
const mayBeCredit = / (?:for|FOR) \p{Lu}/u;
const credit = /^(?<who>\p{Lu}[^.:;?!"“]{4,40}?) (?:for|FOR) (?<paper>\p{Lu}.{2,50})$/u;
