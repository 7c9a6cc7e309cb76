/** A line in, whether it is the name of a paper, an agency or a broadcaster out: `The Harbour Post`, `Channel 9 Tove`. */
import { mastheadNames, mastheadWords } from '../data/mastheads.ts';

const namePart = String.raw`(?:(?:\p{Lu}[\p{L}&'’.-]*|&|of|the)\s)`;
const place = String.raw`(?:\s\(\p{Lu}[\p{L}, .]{1,30}\))?`;
const paper = `(?:${[...mastheadWords].join('|')})`;
// `Press-Herald`, `Democrat-Gazette`, `Journal-Constitution`
const byLastWord = new RegExp(
  String.raw`^(?=\p{Lu})(?:The\s)?${namePart}{0,5}(?:(?:\p{Lu}\p{Ll}+-)?${paper}|${paper}-\p{Lu}\p{Ll}+)${place}$`,
  'u',
);
/** `Radio Tove`, `TVNorland 2`, `Channel 9 Tove`, `Tove Tagblatt (International Edition)` */
const byForm =
  /^(?:Radio\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|(?:Channel|TV|Radio)\s?\d{1,2}(?:\s\p{Lu}[\p{L}'’-]+){0,3}|\p{Lu}[\p{L} &'’.-]{2,40}\s\((?:\p{Lu}\p{L}+\s){0,2}Edition\))$/u;

/** `The Daily Bugler`, whatever its last word. */
const byDay =
  /^The (?:Daily|Evening|Morning|Sunday|Weekly) (?!(?:Briefing|Newsletter|Podcast|Show|Update|Digest|Grind|Brief|Quiz|Crossword)$)\p{Lu}\p{L}+$/u;

/** Also all in capitals. */
export function isMasthead(line: string): boolean {
  const printed = line.trim();
  const name = /\p{Ll}/u.test(printed) ? printed : inSmallLetters(printed);
  return (
    byLastWord.test(name) || byForm.test(name) || byDay.test(name) || mastheadNames.has(printed.toLowerCase())
  );
}

/** `THE POST` → `The Post` */
function inSmallLetters(name: string): string {
  return name.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
