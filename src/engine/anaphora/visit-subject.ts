import { sentenceSubject } from '../cues/subjects/subject-of-sentence.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { type AnaphoraState, placeOf } from './anaphora-state.ts';
import { readDescription } from './description.ts';
import { remember } from './discourse.ts';
import { resolveDescription } from './resolve-description.ts';

/**
 * `[The mayor] did not back down on the radio, where he said “…”`: who is described by an office, and does what the sentence tells,
 * is on the reader’s mind like somebody named.
 */
export function visitSubject(state: AnaphoraState, token: number, number: number): void {
  const { reading, index } = state.article;
  const sentence = reading.sentences[number];
  if (!sentence) return;
  const mention = sentenceSubject({ reading, index, sentence }, sentence.last);
  if (mention?.kind !== 'nominal' || mention.first !== token || mention.plural || !isPersonNoun(mention.head))
    return;
  const description = readDescription(reading, index, mention);
  if (description?.walk !== 'ruler' && description?.walk !== 'office') return;
  const entity = resolveDescription(state, placeOf(state, token, number), description);
  if (entity !== null) remember(state, { entity, sentence: number, part: 'subject', pronoun: false });
}
