import type { NameIndex } from '../entities/name-index.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord, reportingForms } from '../sentences/reporting-lexicon.ts';
import { accordingCue, accordingOpeners } from './according-cue.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './cue-context.ts';
import { nounCue, speechNounForms } from './noun-cue.ts';
import { framedAs, recordsThat, usedForms, usedWord } from './used-word.ts';
import { verbCue } from './verb-cue.ts';

/**
 * Every cue of every sentence, in order, each with its subject.
 * `Lee said it “…”, adding that …` → `said` (Lee), `adding` (Lee).
 */
export function findCues(reading: Reading, index: NameIndex): Cue[][] {
  return reading.sentences.map((sentence, number) => {
    const cues: Cue[] = [];
    const context: CueContext = { reading, index, sentence, number, cues };
    for (let i = sentence.first; i < sentence.last; i++) {
      const cue = cueAt(context, i);
      if (cue) cues.push(cue);
    }
    return cues;
  });
}

function cueAt(context: CueContext, i: number): Cue | null {
  const { tokens } = context.reading;
  const token = tokens[i];
  if (token?.kind !== 'word' || !mayBeCue.has(token.lower)) return null;
  const according = accordingOpeners.has(token.lower) ? accordingCue(context, i) : null;
  const word =
    lookUpReportingWord(token.lower) ?? usedWord(tokens, i) ?? framedAs(tokens, i) ?? recordsThat(tokens, i);
  return according ?? (word ? verbCue(context, i, word) : null) ?? nounCue(context, i);
}

/** Most words are none of these, and are asked for nothing more. */
const mayBeCue: ReadonlySet<string> = new Set([
  ...accordingOpeners,
  ...reportingForms,
  ...usedForms,
  ...speechNounForms,
  'line',
]);
