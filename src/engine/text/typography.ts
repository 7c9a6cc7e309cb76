import { readSeen } from './unseen-signs.ts';

/**
 * In: what stands between two words. Out: its signs, each with a key that is the same for every way of
 * printing it: ` — “` → dash, mark; ` -- "` → dash, mark.
 */
export interface Sign {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const namedKeys = new Set(['mark', 'dash', 'ellipsis', 'space']);

const patterns = [
  ['ellipsis', '…|\\.{3,}|\\.\\s\\.\\s\\.'],
  ['mark', "[«‹][\\u00A0\\u202F]?|[\\u00A0\\u202F]?[»›]|``|''|,,(?=\\p{L})|[\"“”„‟'‘’‚‛`´]"],
  ['dash', '\\s*(?:[‒–—―−]|--+)\\s*|\\s+[-‐‑](?:\\s+|(?=$))'],
  ['space', '\\s+'],
  ['word', '[\\p{L}\\p{N}\\p{M}]+'],
  ['other', '.'],
] as const;

const sign = new RegExp(patterns.map(([name, source]) => `(?<${name}>${source})`).join('|'), 'gsu');

/** The signs of `text.slice(start, end)` as readers see them; offsets are into `text`. */
export function readSigns(text: string, start: number, end: number): Sign[] {
  const signs: Sign[] = [];
  const { seen, placeOf } = readSeen(text.slice(start, end));
  for (const match of seen.matchAll(sign)) {
    const kind = patterns.find(([name]) => match.groups?.[name] !== undefined)![0];
    const key = namedKeys.has(kind) ? kind : match[0].normalize('NFKC').toLowerCase();
    signs.push({
      key,
      text: match[0],
      start: start + placeOf(match.index),
      end: start + placeOf(match.index + match[0].length - 1) + 1,
    });
  }
  return signs;
}

/** Whether two printings differ by nothing but where lines and paragraphs end. */
export function isSameButLayout(one: string, other: string): boolean {
  return one === other || joinLines(one) === joinLines(other);
}

function joinLines(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}
