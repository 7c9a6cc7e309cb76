/**
 * In: a text. Out: the offsets where its paragraphs start.
 * A blank line, a new indent, and a line end that no wrapping explains start a paragraph:
 * `The plan to encrypt all\nmessages.\nIt fails.` → 0, 34
 */
export function findParagraphStarts(text: string): number[] {
  const starts: number[] = [];
  for (const group of lineGroups(text)) {
    const width = group.reduce((widest, { text: line }) => Math.max(widest, line.length), 0);
    group.forEach((line, index) => {
      const before = group[index - 1];
      if (!before || !isWrapped(before, line, width)) starts.push(line.start + line.indent);
    });
  }
  return starts;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly indent: number;
}

/** Wider lines than this are not wrapped by hand. */
const widestWrap = 120;

/** Lines between blank lines. */
function lineGroups(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const line = match[0].trimEnd();
    if (line !== '') group.push({ text: line, start: match.index, indent: line.search(/\S/) });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return groups;
}

/** Greedy line filling: a line is wrapped where the next word would not have fitted. */
function isWrapped(line: Line, next: Line, width: number): boolean {
  if (width > widestWrap || next.indent > line.indent) return false;
  if (/\p{L}[-‐‑]$/u.test(line.text)) return true;
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? '';
  return line.text.length + 1 + word.length > width;
}
