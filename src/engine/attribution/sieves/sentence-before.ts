import type { Cue } from '../cue.ts';
import { isInterviewer } from '../mention.ts';
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

/** The cue that closes the sentence, `He never swam, his sister said`, or else the first. */
function reporting({ article }: Case, sentence: number): Cue | undefined {
  const cues =
    article.cues[sentence]?.filter(
      (cue) =>
        cue.kind !== 'noun' && !cue.weak && cue.finite && !isSupposed(article, cue) && !isAsked(article, cue),
    ) ?? [];
  const { last = 0 } = article.reading.sentences[sentence] ?? {};
  const closing = cues.find((cue) => Math.max(cue.last, cue.subject.last) >= last - 1);
  return closing ?? cues[0];
}

/** `She shrugs when I mention it`: what is said to her. */
function isAsked({ reading }: Case['article'], { subject }: Cue): boolean {
  return (
    isInterviewer(subject) && /^(?:when|as|if|after)$/.test(reading.tokens[subject.first - 1]?.lower ?? '')
  );
}

/** `Many might think`: nobody has said so. */
function isSupposed({ reading }: Case['article'], { bare, first }: Cue): boolean {
  return bare && /^(?:might|may|could|would)$/.test(reading.tokens[first - 1]?.lower ?? '');
}
