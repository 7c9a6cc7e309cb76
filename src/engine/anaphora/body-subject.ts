import { sentenceSubject } from '../cues/subjects/subject-of-sentence.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence } from '../sentences/reading.ts';
import { itemAt } from '../text/item-at.ts';
import { lowerAt } from '../text/token-at.ts';
import type { AnaphoraState } from './anaphora-state.ts';
import { mayBeBody } from './candidates/may-stand-for.ts';

/**
 * The body without a name that was the subject of the sentence before an `it`, or null.
 * `The council met on Monday. [It] said …` → `The council`; null where a body with a name stands between the two.
 */
export function bodySubject(state: AnaphoraState, token: number, sentence: number): Mention | null {
  const { reading, index } = state.article;
  const own = reading.sentences[sentence];
  const before = reading.sentences[sentence - 1];
  if (!own || !before || (before.paragraph !== own.paragraph && !opensWithWords(state, token, own)))
    return null;
  const subject = sentenceSubject({ reading, index, sentence: before }, before.last);
  if (subject?.kind !== 'nominal' || subject.plural || !organisationNouns.has(subject.head)) return null;
  if (!/^(?:the|its|their)$/.test(lowerAt(reading.tokens, subject.first))) return null;
  return namesBody(state, subject.last, token) ? null : subject;
}

/** `“…,” [it] said` */
function opensWithWords({ article }: AnaphoraState, token: number, { first }: Sentence): boolean {
  return article.reading.hidden.has(first) && token - first <= 2;
}

function namesBody({ article, entityOf, entities }: AnaphoraState, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const entity = itemAt(entities, itemAt(entityOf, article.index.at.get(i)));
    if (entity && mayBeBody(entity)) return true;
  }
  return false;
}
