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
  return new ReadParagraph(text, group, ownKind(stripMarkdown(text)));
}

/** The same paragraph, known to be of a kind by what stands beside it. */
export function withOwn({ text, group }: Paragraph, own: OwnKind): Paragraph {
  return new ReadParagraph(text, group, own);
}

// A class, since getters of an object literal are defined anew for each paragraph, which takes longer than what they save.
class ReadParagraph implements Paragraph {
  readonly text: string;
  readonly group: number;
  readonly own: OwnKind | null;
  #fields: StatedField[] | null | undefined;

  constructor(text: string, group: number, own: OwnKind | null) {
    this.text = text;
    this.group = group;
    this.own = own;
  }

  get fields(): StatedField[] | null {
    if (this.#fields === undefined) this.#fields = readHeaderLine(this.text.trim()) ?? readMarked(this.text);
    return this.#fields;
  }

  get isHeader(): boolean {
    return this.fields !== null;
  }
}

/** `**By Ann Lee**`; what is set off in running text is longer. */
function readMarked(text: string): StatedField[] | null {
  const words = stripMarkdown(text).trim();
  return words === text.trim() || words.length > longestMarked ? null : readHeaderLine(words);
}

/** Characters. */
const longestMarked = 80;

/** Whether the paragraphs of the article stand apart by empty lines, so that lines without one belong together. */
export function isSpaced(paragraphs: readonly Paragraph[]): boolean {
  const sizes = new Map<number, number>();
  for (const { group } of paragraphs) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const texts = paragraphs.filter(({ text, own }) => own === null && isSentence(text));
  const alone = texts.filter(({ group }) => sizes.get(group) === 1).length;
  return texts.length >= fewestTexts && alone >= texts.length * 0.7;
}

const fewestTexts = 4;
