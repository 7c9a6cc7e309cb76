/** Whether a line is the time of day over an entry of a live report: `14:32`, `9.05am BST`. */
export function isTime(line: string): boolean {
  return time.test(line);
}

const time = /^\s*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?\s*$/iu;
