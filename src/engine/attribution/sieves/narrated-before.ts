import { sentenceSubject } from '../clause-subject.ts';
import { byCue, type Case, type Decision, type Sieve } from '../sieve.ts';

/** A quotation alone in its paragraph after a paragraph that tells of one person and quotes nobody. */
export const narratedBefore: Sieve = {
  name: 'narrated before',
  example: 'Magnus Flett remembered the winter of 1963. ¶ [“The boat could not land for seven weeks.”]',
  decide: (given) => {
    const { sentences, hidden } = given.article.reading;
    const before = given.place.sentence - 1;
    const own = sentences[before];
    if (!given.place.opensParagraph || !own || own.paragraph !== given.place.paragraph - 1) return null;
    for (let token = own.first; token < own.last; token++) if (hidden.has(token)) return null;
    const cue = given.article.cues[before]?.findLast(
      (candidate) => candidate.kind === 'verb' && candidate.finite,
    );
    return cue ? byCue(cue, 0.7) : subjectOf(given, before);
  },
};

function subjectOf({ article }: Case, number: number): Omit<Decision, 'rule'> | null {
  const sentence = article.reading.sentences[number];
  const mention = sentence ? sentenceSubject({ ...article, sentence }, sentence.last) : null;
  const person = mention?.kind === 'name' || /^(?:he|she)$/.test(mention?.head ?? '');
  return mention && person ? { mention, cue: null, confidence: 0.5, sameAs: null, follows: null } : null;
}
