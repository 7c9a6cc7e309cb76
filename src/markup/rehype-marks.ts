import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import type { Span } from '../schemas/span.ts';
import { markWords } from '../wording/en/article-words.ts';
import { siteWords } from '../wording/en/site-words.ts';
import { type ArticleFile, frontMatterOf } from './article-file.ts';
import { type FlatPart, flatParts } from './flat-parts.ts';
import type { Mark } from './mark.ts';
import { type Noted, notesBelow, notesBeside } from './render-notes.ts';
import { renderParts } from './render-parts.ts';

export interface RehypeMarksOptions {
  /** What to paint in an article; pure, for plugins run more than once a build. */
  marksOf: (story: string, siglum: string) => readonly Mark[];
  /** The folder that the site stands in; `/` by default. */
  base?: string;
}

/**
 * Rehype plugin: cuts every paragraph that carries `data-source` at the boundaries of the article's
 * marks and wraps the parts. What it adds carries `data-added`; without it the text is the source's.
 *
 * `<p data-source="9-20">“Yes,” she…` with a quotation at 10–14 becomes
 * `<p …>“<span class="quotation s1" id="a-10">Yes,</span>”<a class="initials s1" … data-sign="AB"></a> she…`.
 * Signs are painted from `data-sign` and are no text: three clicks on a paragraph take it whole, and copy its words alone.
 */
export default function rehypeMarks({ marksOf, base = '/' }: RehypeMarksOptions) {
  return (tree: Root, file: ArticleFile): void => {
    const { story, siglum } = frontMatterOf(file);
    if (!story || !siglum) return;
    const marks = marksOf(story, siglum);
    visit(tree, 'element', (node, index, parent) => {
      if (typeof node.properties['dataSource'] !== 'string') return undefined;
      const parts = cutParagraph(node, node.properties['dataSource'], marks, file);
      node.children = [paragraphLink(String(node.properties['id'])), ...renderParts(parts, base)];
      const noted = notedIn(parts);
      const around = [...notesBeside(noted, base), node, ...notesBelow(noted, base)];
      parent!.children.splice(index!, 1, ...around);
      return [SKIP, index! + around.length];
    });
  };
}

/** The marks with a note that begin in a paragraph, in the order of the text. */
function notedIn(parts: readonly FlatPart[]): Noted[] {
  let at = 0;
  return parts.flatMap(({ opens, odd, conflicts, words }) => {
    const here = [...opens, ...odd, ...conflicts].map((mark) => ({ mark, at }));
    at += words.length;
    return here;
  });
}

/** Paints span after span; what joins two spans (a space) is text without marks. */
function cutParagraph(node: Element, source: string, marks: readonly Mark[], file: ArticleFile): FlatPart[] {
  const text = textOf(node);
  const spans = source.split(' ').map(toSpan);
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const joint = spans.length > 1 ? (text.length - length) / (spans.length - 1) : 0;
  if (length + joint * (spans.length - 1) !== text.length || !Number.isInteger(joint) || joint < 0) {
    file.fail(`The text at ${source} has ${text.length} characters. Run \`npm run content\`.`);
  }
  let at = 0;
  return spans.flatMap((span, index) => {
    const before = index > 0 ? [plain(text.slice(at, at + joint))] : [];
    at += index > 0 ? joint : 0;
    const range = { start: at, end: at + span.end - span.start };
    const here = marks.map((mark) => moveBy(at - span.start, mark));
    at = range.end;
    return [...before, ...flatParts(text, range, here)];
  });
}

function moveBy(offset: number, mark: Mark): Mark {
  return { ...mark, start: mark.start + offset, end: mark.end + offset };
}

function toSpan(range: string): Span {
  const [start = 0, end = 0] = range.split('-').map(Number);
  return { start, end };
}

function plain(words: string): FlatPart {
  const none = {
    quotation: undefined,
    variant: undefined,
    inside: [],
    begins: [],
    opens: [],
    odd: [],
    conflicts: [],
    closes: [],
    initials: [],
  };
  return { start: 0, end: 0, words, ...none };
}

function paragraphLink(id: string): Element {
  const label = markWords.paragraph(id.slice(1));
  const properties = { href: `#${id}`, ariaLabel: label, lang: siteWords.language };
  return h('a', { className: ['paragraph'], ...properties, dataSign: id.slice(1), dataAdded: '' });
}
