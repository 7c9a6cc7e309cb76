/**
 * A line in, its words without the marks of Markdown and of quoted mail out: `## **Ferry [sinks](https://…)**` gives
 * `Ferry sinks`. A picture keeps its mark, since its words are no text.
 */
export function stripMarkdown(line: string): string {
  if (!mayHoldMarks.test(line)) return line;
  return line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/^(\s*)[-*+]\s+(?=\[)/, '$1')
    .replace(/(?<!!)\[([^[\]]{1,200})\]\([^()\s]{1,400}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,300}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2');
}

const mayHoldMarks = /^\s*[>#]|\]\(|\*\S|_\S/;
