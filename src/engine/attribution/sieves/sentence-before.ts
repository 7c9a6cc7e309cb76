import type { Cue } from '../../cues/cue.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { isInterviewer, type Mention } from '../../mentions/mention.ts';
import { genderOfFirstName, isFirstName } from '../../sentences/first-names.ts';
import type { Sentence } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import { byCue, byMention, type Case, type Sieve } from '../sieve.ts';
import { concurring } from './cue-right-after.ts';
import { startsSentence } from './introduced.ts';

/** The sentence before reports the same person’s words without quoting them. */
export const sentenceBefore: Sieve = {
  name: 'sentence before',
  examples: [
    { text: 'Ann Lee says boats should stay in port. [“The tide will not wait.”]', speaker: 'Ann Lee' },
  ],
  decide: (given) => {
    if (!startsSentence(given)) return null;
    const concurs = whoConcurs(given);
    if (concurs) return byCue(concurs, 0.85);
    const { sentences, hidden } = given.article.reading;
    let told: Mention | null = null;
    for (let i = given.place.sentence - 1; sentences[i]?.paragraph === given.place.paragraph; i--) {
      const own = sentences[i];
      if (!own) return null;
      for (let token = own.first; token < own.last; token++) {
        const quoted = hidden.get(token);
        // `Asked whether it was “late,” Lee said it was. “…”`
        if (quoted !== undefined && given.article.decisions[quoted]?.rule !== 'asked') return null;
      }
      const cue = reporting(given, i);
      if (cue && told) return byMention(told, 0.7);
      if (cue) return byCue(cue, 0.8);
      told ??= whoIsTold(given, own);
    }
    return null;
  },
};

/** `“It is a fleet.” Lee concurs. [“She sails.”]` */
function whoConcurs({ article, place }: Case): Cue | undefined {
  const { sentences } = article.reading;
  const before = sentences[place.sentence - 1];
  if (before?.paragraph !== place.paragraph) return undefined;
  return article.cues[place.sentence - 1]?.find(
    ({ base, last }) => last === before.last - 1 && concurring.test(base),
  );
}

/** `[He] was seen at the gate.`, `[Ann Lee] ran the kitchen.`: to whom the words behind belong, whoever spoke before; null for things. */
function whoIsTold({ article: { reading, index } }: Case, sentence: Sentence): Mention | null {
  const subject = sentenceSubject({ reading, index, sentence }, sentence.last);
  const first = itemAt(reading.tokens, subject?.first)?.text ?? '';
  const named = subject?.kind === 'name' && (isFirstName(first) || genderOfFirstName(first) !== 'unknown');
  const full = named && subject.opens === sentence.first && subject.last - subject.first > 1;
  return full || (subject?.kind === 'pronoun' && /^(?:he|she)$/.test(subject.head)) ? subject : null;
}

/** The cue that closes the sentence, `He never swam, his sister said`, or else the first. */
function reporting({ article }: Case, sentence: number): Cue | undefined {
  const cues =
    article.cues[sentence]?.filter(
      (cue) =>
        cue.kind !== 'noun' &&
        !cue.weak &&
        (cue.finite || isLooseSaying(article, cue)) &&
        !isSupposed(article, cue) &&
        !isAsked(article, cue),
    ) ?? [];
  const { last = 0 } = article.reading.sentences[sentence] ?? {};
  const closing = cues.find((cue) => Math.max(cue.last, cue.subject.last) >= last - 1);
  return closing && !isCompared(article, closing) ? closing : cues[0];
}

/** `Lee fired back, saying it was late.`: whoever says so, where no other verb tells of it. */
function isLooseSaying({ reading }: Case['article'], { base, dependent, first, subject }: Cue): boolean {
  const loose =
    dependent && reading.tokens[first - 1]?.text === ',' && /^(?:say|add|argue|claim)$/.test(base);
  return loose && subject.last < first && (subject.kind === 'name' || /^(?:he|she)$/.test(subject.head));
}

/** `said it was narrower than either side admitted`: only a part of what is said. */
function isCompared({ reading }: Case['article'], { subject }: Cue): boolean {
  return reading.tokens[subject.opens - 1]?.lower === 'than';
}

/** `She shrugs when I mention it`: what is said to her. */
function isAsked({ reading }: Case['article'], { subject }: Cue): boolean {
  return isInterviewer(subject) && /^(?:when|as|if|after)$/.test(lowerAt(reading.tokens, subject.first - 1));
}

/** `Many might think`: nobody has said so. */
function isSupposed({ reading }: Case['article'], { bare, first }: Cue): boolean {
  return bare && /^(?:might|may|could|would)$/.test(lowerAt(reading.tokens, first - 1));
}
