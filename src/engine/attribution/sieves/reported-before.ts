import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';
import { startsSentence } from './introduced.ts';

/** A sentence about things goes on with what somebody was said to have said before it in the paragraph. */
export const reportedBefore: Sieve = {
  name: 'reported before',
  examples: [
    {
      text: 'Ann Lee said fares would rise. The number of boats would be [“fair to every island”].',
      speaker: 'Ann Lee',
    },
  ],
  decide: (given) => {
    if (startsSentence(given) || tellsOfSomebody(given)) return null;
    const { sentences, hidden } = given.article.reading;
    for (let i = given.place.sentence - 1; i >= given.place.sentence - reach; i--) {
      const own = sentences[i];
      if (own?.paragraph !== given.place.paragraph) return null;
      for (let token = own.first; token < own.last; token++) if (hidden.has(token)) return null;
      const cue = given.article.cues[i]?.find(isReport);
      if (cue) return byCue(cue, 0.6);
    }
    return null;
  },
};

/** Sentences back. */
const reach = 3;

/** Whoever pleads guilty to charges does not word them. */
function isReport({ kind, base, weak, speech, finite, subject }: Cue): boolean {
  return kind === 'verb' && base !== 'plead' && !weak && speech && finite && maySpeak(subject);
}

function tellsOfSomebody({ article, place, sentence }: Case): boolean {
  const { reading, index } = article;
  const subject = sentenceSubject({ reading, index, sentence }, place.token);
  return subject?.kind === 'name' || /^(?:he|she|we|i|you|who)$/.test(subject?.head ?? '');
}
