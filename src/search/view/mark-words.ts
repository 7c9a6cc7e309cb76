/**
 * In: a printed text and what was looked for. Out: the text in parts, the words looked for marked: `blind eye` in
 * "a blind eye to" → "a " · [blind eye] · " to". Words that stand side by side are one mark.
 */

import { findSought, type Sought } from '../rank/sought.ts';
import type { Word } from '../words/split-words.ts';
import { toWords } from '../words/to-words.ts';
import type { FormTable } from '../words/unify-forms.ts';

export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

interface Run {
  start: number;
  end: number;
}

export function markWords(text: string, sought: Sought, forms: FormTable): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const run of findRuns(toWords(text, forms), sought)) {
    const { start } = run;
    const end = withLastSign(text, run);
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The last dot of `U.K.` is its own, and a bracket that opens in a mark ends in it: `Crime Agency (NCA)`. */
function withLastSign(text: string, { start, end }: Run): number {
  const marked = text.slice(start, end);
  const [, opened] = /([([])[^()[\]]*$/u.exec(marked) ?? [];
  const closes = opened === '(' ? ')' : opened === '[' ? ']' : null;
  const dotted = text[end] === '.' && /\.\p{L}$/u.test(marked);
  return dotted || (closes !== null && text[end] === closes) ? end + 1 : end;
}

/** Joined words are read with their parts too, for a phrase that begins or ends among them. */
function findRuns(words: readonly Word[], sought: Sought): Run[] {
  const read = (each: readonly Word[]) => ({
    words: each,
    ...findSought(
      each.map(({ word }) => word),
      sought,
    ),
  });
  const joined = read(words);
  if (joined.whole || !words.some(({ parts }) => parts)) return toRuns(joined);
  const apart = read(words.flatMap((each) => each.parts?.map((word) => ({ ...each, word })) ?? [each]));
  return toRuns(apart.whole || !joined.found.includes(true) ? apart : joined);
}

function toRuns({ words, found }: { words: readonly Word[]; found: readonly boolean[] }): Run[] {
  const runs: Run[] = [];
  for (const [at, { start, end }] of words.entries()) {
    const last = runs.at(-1);
    if (!found[at]) continue;
    if (last && (found[at - 1] || start < last.end)) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
