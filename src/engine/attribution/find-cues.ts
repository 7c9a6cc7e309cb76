import type { Token } from '../text/segment.ts';
import { accordingCue, accordingOpeners } from './according-cue.ts';
import type { Cue } from './cue.ts';
import type { NameIndex } from './mention.ts';
import { nounCue } from './noun-cue.ts';
import type { Reading, Sentence } from './reading.ts';
import { lookUpReportingWord, type ReportingWord } from './reporting-lexicon.ts';
import { verbCue } from './verb-cue.ts';

/**
 * Every cue of every sentence, in order, each with its subject.
 * `Lee said it “…”, adding that …` → `said` (Lee), `adding` (Lee).
 */
export function findCues(reading: Reading, index: NameIndex): Cue[][] {
  return reading.sentences.map((sentence, number) => {
    const cues: Cue[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const cue = cueAt({ reading, index, sentence, number, cues }, i);
      if (cue) cues.push(cue);
    }
    return cues;
  });
}

export interface CueContext {
  reading: Reading;
  index: NameIndex;
  sentence: Sentence;
  number: number;
  /** Cues of the sentence found so far. */
  cues: readonly Cue[];
}

/** `Lee used the word “…”` */
function usesWords(tokens: readonly Token[], verb: number): boolean {
  const noun = /^(?:the|his|her|that|this)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const last = /^(?:\p{Lu}\p{Ll}+|same|now-infamous)$/u.test(tokens[noun]?.text ?? '') ? noun + 1 : noun;
  return (
    /^(?:words?|terms?|phrases?|expression|slogan|hashtag|nickname|epithet)$/.test(
      tokens[last]?.lower ?? '',
    ) && tokens[last + 1]?.kind === 'hidden'
  );
}

const use = { base: 'use', speech: false, judgement: true, weak: false };
const using: ReadonlyMap<string, ReportingWord> = new Map([
  ['used', { ...use, form: 'past' }],
  ['uses', { ...use, form: 'present' }],
  ['using', { ...use, form: 'participle' }],
  ['use', { ...use, form: 'base' }],
]);

function cueAt(context: CueContext, i: number): Cue | null {
  const token = context.reading.tokens[i];
  if (token?.kind !== 'word') return null;
  const according = accordingOpeners.has(token.lower) ? accordingCue(context, i) : null;
  const used = using.get(token.lower);
  const word =
    lookUpReportingWord(token.lower) ?? (used && usesWords(context.reading.tokens, i) ? used : undefined);
  return according ?? (word ? verbCue(context, i, word) : null) ?? nounCue(context, i);
}
