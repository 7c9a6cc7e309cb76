/**
 * Lines in, paragraphs out: where a file is hard-wrapped, the lines of a paragraph are one; elsewhere every
 * line with text is a paragraph. `The minister said on\nMonday that he\nwould not go.` is one paragraph.
 */
import type { Span } from '../../schemas/span.ts';

/** Longer lines than this are paragraphs of their own, not lines that a program has wrapped. */
const widestWrap = 130;
/** A wrapped line may end this many characters before the longest one does, beyond the next word. */
const slack = 8;

const closesSentence = /[.?!:…][)\]”’"'»]*\s*$/;
const opensListItem = /^\s*(?:\d{1,3}[.)]|[-*•·–—])\s/;

type Pair = readonly [line: Span, next: Span];

/** `standsAlone` tells lines that are never joined, such as `By Jane Doe`. */
export function joinWrappedLines(
  text: string,
  lines: Span[],
  standsAlone: (line: string) => boolean,
): Span[] {
  const filled = new Set(lines.filter((line) => text.slice(line.start, line.end).trim() !== ''));
  const pairs = lines.flatMap((line, index): Pair[] => {
    const next = lines[index + 1];
    return next && filled.has(line) && filled.has(next) ? [[line, next]] : [];
  });
  const prose = prosePairs(text, pairs, standsAlone);
  const width = wrapWidth(text, prose);
  const joined = new Set(
    width === null
      ? []
      : prose.filter((pair) => areOneParagraph(text, width, ...pair)).map(([, next]) => next),
  );
  return mergeLines([...filled], joined);
}

/** The pairs of which neither line stands alone; none at all where a line is too long for a hard-wrapped file. */
function prosePairs(text: string, pairs: readonly Pair[], standsAlone: (line: string) => boolean): Pair[] {
  const known = new Map<Span, boolean>();
  const isProse = (line: Span) => {
    const own = known.get(line) ?? !standsAlone(text.slice(line.start, line.end));
    known.set(line, own);
    return own;
  };
  const isWide = (line: Span) => line.end - line.start > widestWrap;
  const areProse = (pair: Pair) => pair.every(isProse);
  return pairs.some((pair) => pair.some(isWide) && areProse(pair)) ? [] : pairs.filter(areProse);
}

/** The longest line of a hard-wrapped file, or null where lines are paragraphs. */
function wrapWidth(text: string, pairs: readonly Pair[]): number | null {
  const width = pairs.flat().reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width === 0) return null;
  const open = pairs.filter(([line]) => !closesSentence.test(text.slice(line.start, line.end)));
  const isWrapped = open.some(([line, next]) => line.end - line.start > 30 && startsLow(text, next));
  return isWrapped && open.length * 2 >= pairs.length ? width : null;
}

function startsLow(text: string, { start, end }: Span): boolean {
  return /^\s*\p{Ll}/u.test(text.slice(start, end));
}

function areOneParagraph(text: string, width: number, line: Span, next: Span): boolean {
  const first = text.slice(line.start, line.end);
  const second = text.slice(next.start, next.end);
  if (opensListItem.test(second)) return false;
  const isIndented = /^(?:\t| {2,})/;
  if (isIndented.test(second) && !isIndented.test(first)) return false;
  const nextWord = second.trim().split(/\s/, 1)[0] ?? '';
  if (first.trimEnd().length + 1 + nextWord.length > width - slack) return true;
  return !closesSentence.test(first) && (startsLow(text, next) || first.length > width * 0.6);
}

function mergeLines(lines: Span[], joined: Set<Span>): Span[] {
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && joined.has(line)) last.end = line.end;
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}
