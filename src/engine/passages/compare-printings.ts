import type { Change, TypographyKind } from '../../schemas/passage.ts';
import type { Span } from '../../schemas/span.ts';
import { withoutUnseen } from '../text/unseen-signs.ts';
import { boundary, type WordRun } from './word-run.ts';

/**
 * In: two printings of one folded word. Out: what kind of difference that is, or null.
 * `Zuckerberg's` / `Zuckerberg’s` → typography, marks; `co-op` / `coop` → wording
 */
export function comparePrintings(a: WordRun, indexA: number, b: WordRun, indexB: number): Change | null {
  const spans = { a: spanOfWord(a, indexA), b: spanOfWord(b, indexB) };
  const one = withoutUnseen(a.text.slice(spans.a.start, spans.a.end));
  const other = withoutUnseen(b.text.slice(spans.b.start, spans.b.end));
  if (one === other) return null;
  const typography =
    findTypography(one, other) ??
    (isCaseOfFirst(one, other) && (opens(a, indexA) || opens(b, indexB)) ? 'first-letter case' : null);
  return typography ? { ...spans, kind: 'typography', typography } : { ...spans, kind: 'wording' };
}

function spanOfWord(run: WordRun, index: number): Span {
  return { start: run.starts[index]!, end: run.ends[index]! };
}

/** Each step undoes one kind of typography; the first one that changes a word names the difference. */
const steps: readonly [TypographyKind, (word: string) => string][] = [
  ['hyphenation', (word) => word.replace(/[-‐‑][ \t]*\r?\n[ \t]*/g, '')],
  ['marks', (word) => word.replace(/[’ʼ‘]/g, "'")],
  ['dash', (word) => word.replace(/[‐‑–]/g, '-')],
  ['marks', (word) => word.normalize('NFKC')],
];

function findTypography(one: string, other: string): TypographyKind | null {
  let first: TypographyKind | null = null;
  for (const [kind, undo] of steps) {
    const [plainOne, plainOther] = [undo(one), undo(other)];
    if (plainOne !== one || plainOther !== other) first ??= kind;
    if (plainOne === plainOther || isRejoined(one, other)) return first;
    [one, other] = [plainOne, plainOther];
  }
  return null;
}

/** `end-` + line end + `to-end` is `end-to-end`: the hyphen at the line end is the word's own. */
function isRejoined(one: string, other: string): boolean {
  if (!/\n/.test(one + other)) return false;
  return one.replace(/[-‐‑\s]/g, '') === other.replace(/[-‐‑\s]/g, '');
}

function isCaseOfFirst(one: string, other: string): boolean {
  return one.slice(1) === other.slice(1) && one.toLowerCase() === other.toLowerCase();
}

/** Whether a word opens a quotation or a sentence. */
function opens(run: WordRun, index: number): boolean {
  const before = index === 0 ? '' : withoutUnseen(run.text.slice(run.ends[index - 1]!, run.starts[index]!));
  return run.boundaries[index] !== boundary.none || /["“„«‹‘'`]\s?$/.test(before);
}
