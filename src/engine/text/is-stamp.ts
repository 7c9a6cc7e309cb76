import { monthForms, shortWeekdays, weekdays } from '../data/calendar-words.ts';

/**
 * Whether a line only says when something was put on the web, and how many liked it: `8:02 AM · Feb 3, 2031 · 212 Likes`.
 * It tells of nothing that happened, and its numbers count nothing of the story.
 */
export function isStamp(line: string): boolean {
  if (line.length > longest) return false;
  const rest = line
    .replace(counter, '')
    .replace(/\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?(?!\p{L}))?/giu, '')
    .replace(month, '')
    .replace(/\b(?:GMT|BST|UTC|E[SD]?T|P[SD]?T|C[SE]?T|Twitter for \p{L}+|via \p{L}+)(?!\p{L})/gu, '');
  return /\d/u.test(line) && /[·•|]|\d[:.]\d\d/u.test(line) && !/\p{L}/u.test(rest);
}

/** Characters. */
const longest = 400;

const counter =
  /\d[\d.,]*\s?[KkMm]?\s(?:likes?|views?|shares?|replies|reply|comments?|retweets?|reposts?|quotes?|bookmarks?)(?!\p{L})/giu;
const month = new RegExp(
  `(?<!\\p{L})(?:${[...monthForms.flat(), ...weekdays, ...shortWeekdays, 'Sat', 'Sun'].join('|')})(?!\\p{L})`,
  'giu',
);
