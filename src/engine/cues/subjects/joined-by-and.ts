import type { Mention } from '../../mentions/mention.ts';
import type { VerbForm } from '../../sentences/inflect.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Cue } from '../cue.ts';
import type { CueContext } from '../cue-context.ts';

/** `, finding it “late” and [concluding] that`: whoever finds it. */
export function subjectOfTwin({ cues, reading: { tokens } }: CueContext, verb: number): Mention | null {
  const last = cues.at(-1);
  const joined = tokens[verb - 1]?.lower === 'and' && isHiddenBefore(tokens, verb - 1);
  if (!joined || !last?.dependent || tokens[last.first - 1]?.text !== ',') return null;
  return [last.first, verb].every((i) => tokens[i]?.lower.endsWith('ing')) ? last.subject : null;
}

function isHiddenBefore(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.kind === 'hidden' || (tokens[i - 1]?.text === ',' && tokens[i - 2]?.kind === 'hidden')
  );
}

/** `Lee said the firm [suggests] it is late and added`: of several verbs, those in the past where the verb that goes on is. */
export function sameTense(tokens: readonly Token[], cues: Cue[], verb: number): Cue[] {
  if (cues.length < 2 || tokens[verb - 1]?.lower !== 'and' || formOf(tokens, verb) !== 'past') return cues;
  const past = cues.filter(({ first }) => formOf(tokens, first) !== 'present');
  return past.some(({ finite }) => finite) ? past : cues;
}

function formOf(tokens: readonly Token[], i: number): VerbForm | undefined {
  return lookUpReportingWord(lowerAt(tokens, i))?.form;
}
