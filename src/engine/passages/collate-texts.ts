import { findParagraphStarts } from '../text/paragraph-starts.ts';
import { type ComparedPassage, compareRuns, type Side } from './compare-runs.ts';
import { scanMarks } from './scan-marks.ts';
import { toWordRun, type Vocabulary } from './word-run.ts';

/** What two whole texts share, headlines and all: the data behind `variorum collate`. */
export function collateTexts(a: string, b: string): ComparedPassage[] {
  const vocabulary: Vocabulary = new Map();
  return compareRuns(toSide(a, vocabulary), toSide(b, vocabulary));
}

/** A whole text, numbered with a vocabulary that all texts of a comparison share. */
export function toSide(text: string, vocabulary: Vocabulary): Side {
  const whole = { start: 0, end: text.length, paragraphs: findParagraphStarts(text) };
  return { run: toWordRun(text, [whole], vocabulary), quoted: scanMarks(text) };
}
