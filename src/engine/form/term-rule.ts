import type { FormContext } from './form-context.ts';

/** A reason to read marks as nobody's speech, or as somebody's. */
export interface TermRule {
  name: string;
  /** A sentence that it was written for. */
  example: string;
  /** null: this rule has no opinion. */
  reads: (context: FormContext) => 'term' | 'speech' | null;
}

/** A rule that reads a term wherever its test holds. */
export function termWhere(name: string, example: string, test: (context: FormContext) => boolean): TermRule {
  return { name, example, reads: (context) => (test(context) ? 'term' : null) };
}

/** A word and a space stand before the opening mark. */
export function followsWord(before: string): boolean {
  return /[\p{L}\d] $/u.test(before.slice(-3));
}

/** A cue touches the words: whatever they are called, somebody says them. */
export function besideSpeech(evidence: FormContext['evidence']): boolean {
  return evidence?.rule === 'cue right before' || evidence?.rule === 'cue right after';
}

/** Sieves of stage 5 that rest on no word of the sentence: good for speech, not for a word set into narration. */
export const remote: ReadonlySet<string> = new Set([
  'subject of sentence',
  'set into sentence',
  'same paragraph',
  'narrated before',
  'told before',
  'sentence before',
  'floating',
  'reported before',
  'later in paragraph',
  'carried on',
]);

/** No words near give it to anybody. */
export function ofNobodyNear(evidence: FormContext['evidence']): boolean {
  return evidence === null || remote.has(evidence.rule);
}
