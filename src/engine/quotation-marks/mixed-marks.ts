/**
 * In: a text. Out: the same with a double mark and a space for two single ones that close what a double mark opens, so that all
 * offsets hold: `"We sail,'' she said` is read as `"We sail,"  she said`. Where no double mark is open they stay: `6'2''`.
 */

const closing = /(?<=[\p{L}\p{N}.,?!…)])(?:''|’’)(?=[\s.,;:?!)—–-]|$)/mu;
const marks =
  /(?<closing>(?<=[\p{L}\p{N}.,?!…)])(?:''|’’)(?=[\s.,;:?!)—–-]|$))|(?<opening>“|(?<=^|[\s(—–-])")|["”]/gu;

export function readMixedMarks(text: string): string {
  if (!/''|’’/.test(text) || !closing.test(text)) return text;
  return text.replace(/.+/gu, (line) => (/''|’’/.test(line) ? readLine(line) : line));
}

function readLine(line: string): string {
  let isOpen = false;
  return line.replace(marks, (mark, closes?: string, opens?: string) => {
    const isClosed = closes !== undefined && isOpen;
    isOpen = opens !== undefined;
    return isClosed ? '" ' : mark;
  });
}
