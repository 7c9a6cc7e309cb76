import type { Cue } from '../cue.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** The sentence before reports the same person’s words without quoting them. */
export const sentenceBefore: Sieve = {
  name: 'sentence before',
  example: 'Mara Quill says boats should stay in port. [“The tide will not wait.”]',
  decide: (given) => {
    if (!startsSentence(given)) return null;
    const { sentences, hidden } = given.article.reading;
    for (let i = given.place.sentence - 1; sentences[i]?.paragraph === given.place.paragraph; i--) {
      const own = sentences[i];
      if (!own) return null;
      for (let token = own.first; token < own.last; token++) if (hidden.has(token)) return null;
      const cue = reporting(given, i);
      if (cue) return byCue(cue, 0.8);
    }
    return null;
  },
};

function reporting(given: Case, sentence: number): Cue | undefined {
  return given.article.cues[sentence]?.find((cue) => cue.kind !== 'noun' && !cue.weak && cue.finite);
}
