import type { NameIndex } from '../entities/name-index.ts';
import type { Reading, Sentence } from '../sentences/reading.ts';
import type { Cue } from './cue.ts';

/** Where a cue is looked for. */
export interface CueContext {
  reading: Reading;
  index: NameIndex;
  sentence: Sentence;
  number: number;
  /** Cues of the sentence found so far. */
  cues: readonly Cue[];
}
