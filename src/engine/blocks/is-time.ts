import { monthPattern, weekdayPattern } from '../metadata/calendar.ts';

/** Whether a line is the time of day over an entry of a live report: `14:32`, `9.05am BST`. */
export function isTime(line: string): boolean {
  return time.test(line);
}

const time = /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?\s*$/iu;

/** The same, or how long ago that was: `5h ago`. */
export function isStamp(line: string): boolean {
  return isTime(line) || /^\s*\d{1,2}\s?[hm] ago\s*$/i.test(line);
}

/** What heads an entry of a live report: also the day, alone or with its time. `Yesterday`, `Tuesday 5 March, 9.41`. */
export function isEntryStamp(line: string): boolean {
  return line.length <= longestStamp && (isStamp(line) || day.test(line));
}

/** Characters. */
const longestStamp = 50;
const date = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:${monthPattern})|(?:${monthPattern})\\.? \\d{1,2})(?:,? \\d{4})?`;
const day = new RegExp(
  `^\\s*(?:(?:today|yesterday|earlier today)|(?:${weekdayPattern})(?:,? ${date})?|${date})(?: (?:morning|afternoon|evening|night))?(?:,?(?: at)? \\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?\\s*:?\\s*$`,
  'iu',
);
