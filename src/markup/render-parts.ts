import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { markWords } from '../wording/en/article-words.ts';
import type { FlatPart } from './flat-parts.ts';
import type { PassageMark, QuotationMark } from './mark.ts';
import { signOfConflicts, signOfOdd } from './render-notes.ts';

interface Rendering {
  base: string;
  /** Index behind the last part of each quotation that begins in the paragraph. */
  ends: ReadonlyMap<string, number>;
  /** Quotations that have their element already. */
  whole: Set<string>;
}

/**
 * The parts of a paragraph as elements. A quotation that other marks cut is one element around its pieces, so that a
 * link to it marks all of it: `“yes [1 and] no”` gives `<span id="a-10"><span>yes </span>…<span> no</span></span>`.
 */
export function renderParts(parts: readonly FlatPart[], base: string): ElementContent[] {
  const ends = new Map(parts.flatMap(({ inside }, at) => inside.map((id) => [id, at + 1] as const)));
  return renderRange(parts, 0, parts.length, { base, ends, whole: new Set() });
}

function renderRange(
  parts: readonly FlatPart[],
  from: number,
  to: number,
  rendering: Rendering,
): ElementContent[] {
  const { ends, whole, base } = rendering;
  const nodes: ElementContent[] = [];
  for (let at = from; at < to; at++) {
    // Quotations that cross each other cannot both be elements: the second is marked at its first piece.
    const [longest] = parts[at]!.begins.map(({ id }) => ({ id, end: ends.get(id) ?? at }))
      .filter(({ id, end }) => !whole.has(id) && end > at + 1 && end <= to)
      .sort((left, right) => right.end - left.end);
    if (longest) {
      whole.add(longest.id);
      nodes.push(h('span', { id: longest.id }, renderRange(parts, at, longest.end, rendering)));
      at = longest.end - 1;
    } else nodes.push(...renderPart(parts[at]!, base, whole));
  }
  return nodes;
}

function renderPart(part: FlatPart, base: string, whole: ReadonlySet<string>): ElementContent[] {
  const { quotation, words } = part;
  const classes = quotation && ['quotation', `s${quotation.hue}`, ...(quotation.term ? ['term'] : [])];
  const [id, ...others] = part.begins.map((mark) => mark.id).filter((mark) => !whole.has(mark));
  const body = classes
    ? h('span', { className: classes, id }, words)
    : { type: 'text' as const, value: words };
  return [
    ...part.opens.map((mark) => edgeOf(mark, 'open')),
    ...part.odd.map(signOfOdd),
    ...signOfConflicts(part.conflicts, base),
    ...others.map((other) => h('span', { id: other, dataAdded: '' })),
    body,
    ...part.closes.map((mark) => edgeOf(mark, 'close')),
    ...part.initials.filter((mark) => mark.initials).map(initialsOf),
  ];
}

function initialsOf(mark: QuotationMark): Element {
  const properties = {
    href: `#why-${mark.id}`,
    title: mark.speakerName,
    ariaLabel: markWords.why(mark.initials ?? '', mark.speakerName ?? ''),
  };
  const className = ['initials', `s${mark.hue}`];
  return h('a', { className, ...properties, dataSign: mark.initials, dataAdded: '' });
}

function edgeOf(mark: PassageMark, side: 'open' | 'close'): Element {
  return h('span', { className: ['edge', side], ariaHidden: 'true', dataSign: mark.number, dataAdded: '' });
}
