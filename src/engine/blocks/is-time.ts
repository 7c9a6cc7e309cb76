/** Whether a line is the time of day over an entry of a live report: `14:32`, `9.05am BST`. */
export function isTime(line: string): boolean {
  return time.test(line);
}

const time = /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?\s*$/iu;

/** The same, or how long ago that was: `5h ago`. */
export function isStamp(line: string): boolean {
  return isTime(line) || /^\s*\d{1,2}\s?[hm] ago\s*$/i.test(line);
}
