import { withoutUnseen } from '../text/unseen-signs.ts';
import { boundary, type WordRun } from './word-run.ts';

/** Whether a sentence, a paragraph or a quotation starts at a word. */
export function startsUnit(index: number, run: WordRun): boolean {
  return run.boundaries[index]! >= boundary.sentence || /["“‘'«„‹]$/.test(signsBefore(index, run));
}

/** Whether a sentence, a paragraph or a quotation ends before a word: `away,” he said` at `he`. */
export function endsUnit(index: number, run: WordRun): boolean {
  return run.boundaries[index]! >= boundary.sentence || /^[.,;:!?…]*["”’'»›]/.test(signsBefore(index, run));
}

function signsBefore(index: number, { starts, ends, text }: WordRun): string {
  return index > 0 && index < starts.length ? withoutUnseen(text.slice(ends[index - 1], starts[index])) : '';
}
