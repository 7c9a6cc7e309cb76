// In: a printed text and the words looked for. Out: the text in parts, those looked for marked: `blind eye` in
// "a blind eye to" → "a " · [blind eye] · " to". Words between two marked ones that stand side by side are one mark.

import { weakWords } from '../data/weak-words.ts';
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

export function markWords(text: string, terms: ReadonlySet<string>, forms: FormTable): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of findRuns(text, terms, forms)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** Weak words are marked only between others, unless nothing else was looked for. */
function findRuns(text: string, terms: ReadonlySet<string>, forms: FormTable): Run[] {
  const onlyWeak = [...terms].every((term) => weakWords.has(term));
  const runs: Run[] = [];
  let goesOn = false;
  for (const { word, start, end } of toWords(text, forms)) {
    const last = runs.at(-1);
    const weak = weakWords.has(word) && !onlyWeak;
    if (weak && terms.has(word)) continue;
    if (!terms.has(word)) goesOn = false;
    else if (last && (goesOn || start < last.end)) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
    goesOn = terms.has(word);
  }
  return runs;
}
