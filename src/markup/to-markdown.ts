/**
 * Paragraphs of plain text in, Markdown out that reads back as the very same text:
 * `1. *not* a list <b>` becomes `1\. \*not\* a list \<b>`.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown as printTree } from 'mdast-util-to-markdown';

export function toMarkdown(paragraphs: string[]): string {
  return paragraphs.map((paragraph) => `${toParagraph(paragraph)}\n`).join('\n');
}

/** The paragraphs of a Markdown text that holds nothing else; null where it holds anything else. */
export function fromMarkdownText(markdown: string): string[] | null {
  const paragraphs = fromMarkdown(markdown).children.map((node) => {
    if (node.type !== 'paragraph') return null;
    return node.children.every((child) => child.type === 'text')
      ? node.children.map((child) => child.value).join('')
      : null;
  });
  return paragraphs.every((paragraph) => paragraph !== null) ? paragraphs : null;
}

function toParagraph(text: string): string {
  const carried = text.replaceAll('\0', '\uFFFD');
  const node = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: carried }] };
  const printed = printTree(node).replace(/\n$/, '');
  const back = fromMarkdownText(printed);
  return back?.length === 1 && back[0] === carried ? printed : toReferences(carried);
}

/** What the printer cannot carry, such as a carriage return, as references; control characters have none. */
function toReferences(text: string): string {
  return text.replace(
    /[!-/:-@[-`{-~\t\n\r\ufeff]|^ | $/g,
    (character) => `&#x${character.charCodeAt(0).toString(16)};`,
  );
}
