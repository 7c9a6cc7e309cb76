import { readHeaderLine, type StatedField } from '../metadata/read-header-line.ts';
import { stripMarkdown } from '../text/strip-markdown.ts';
import { isSentence } from './is-sentence.ts';
import { type OwnKind, ownKind } from './own-kind.ts';

/** A paragraph of a file with what its own words say of it. */
export interface Paragraph {
  readonly text: string;
  readonly own: OwnKind | null;
  /** Paragraphs without an empty line between them have one number. */
  readonly group: number;
  /** What a header line states, without the marks of Markdown; null for other lines: worked out when first asked for. */
  readonly fields: StatedField[] | null;
  /** `By Ann Lee`, `Published: 4 March 2021` */
  readonly isHeader: boolean;
}

export function toParagraph(text: string, group = 0): Paragraph {
  let fields: StatedField[] | null | undefined;
  const read = () => {
    if (fields === undefined) fields = readHeaderLine(text.trim()) ?? readMarked(text);
    return fields;
  };
  return {
    text,
    group,
    own: ownKind(stripMarkdown(text)),
    get fields() {
      return read();
    },
    get isHeader() {
      return read() !== null;
    },
  };
}

/** `**By Ann Lee**`; what is set off in running text is longer. */
function readMarked(text: string): StatedField[] | null {
  const words = stripMarkdown(text).trim();
  return words === text.trim() || words.length > longestMarked ? null : readHeaderLine(words);
}

/** Characters. */
const longestMarked = 80;

/** The same paragraph, known to be of a kind by what stands beside it. */
export function withOwn(paragraph: Paragraph, own: OwnKind): Paragraph {
  return {
    text: paragraph.text,
    group: paragraph.group,
    own,
    get fields() {
      return paragraph.fields;
    },
    get isHeader() {
      return paragraph.isHeader;
    },
  };
}

/** Whether the paragraphs of the article stand apart by empty lines, so that lines without one belong together. */
export function isSpaced(paragraphs: readonly Paragraph[]): boolean {
  const sizes = new Map<number, number>();
  for (const { group } of paragraphs) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const texts = paragraphs.filter(({ text, own }) => own === null && isSentence(text));
  const alone = texts.filter(({ group }) => sizes.get(group) === 1).length;
  return texts.length >= fewestTexts && alone >= texts.length * 0.7;
}

const fewestTexts = 4;
