import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { isOtherByName, mayBe } from '../candidates/person-features.ts';
import { genderOfNoun } from '../description.ts';
import { nextParagraphNames, speaksOfOthers } from '../named-later/named-ahead.ts';
import { pushRole, roleWords } from './role-index.ts';

/**
 * Whom the first sentence tells of without a name has that role from then on.
 * `A fruit grower has been jailed. ¶ Emeric Lane, 58, admitted it. … [The grower] said` → Emeric Lane.
 */
export function learnLeadRole(state: AnaphoraState): void {
  const { reading, index } = state.article;
  const lead = reading.sentences[0];
  const subject = lead && sentenceSubject({ reading, index, sentence: lead }, lead.last);
  if (subject?.kind !== 'nominal' || subject.plural || !isPersonNoun(subject.head)) return;
  if (!/^an?$/.test(lowerAt(reading.tokens, subject.first))) return;
  const entity = nextParagraphNames(state, subject) ?? firstNamed(state, subject);
  if (entity === null) return;
  const words = roleWords(reading.text.slice(subject.start, subject.end));
  pushRole(state.roles, subject.head, { entity, words, start: subject.start });
}

/** The person whom the next paragraphs name first, as the subject of a sentence; null where that may be somebody else. */
function firstNamed(state: AnaphoraState, { head }: Mention): number | null {
  if (speaksOfOthers.test(head)) return null;
  const { reading, index } = state.article;
  const opening = reading.sentences[0]?.paragraph ?? 0;
  for (const sentence of reading.sentences) {
    if (sentence.paragraph === opening) continue;
    if (sentence.paragraph - opening > reach) return null;
    for (let i = sentence.first; i < sentence.last; i++) {
      const entity = itemAt(state.entities, itemAt(state.entityOf, index.at.get(i)));
      if (entity?.kind !== 'person' || !entity.name.includes(' ')) continue;
      const subject = sentenceSubject({ reading, index, sentence }, sentence.last);
      const gender = genderOfNoun(head);
      const fits = mayBe(entity, gender) && !isOtherByName(entity, gender) && entity.roles.length === 0;
      return fits && subject?.name === index.at.get(i) ? entity.id : null;
    }
  }
  return null;
}

/** Paragraphs after the first. */
const reach = 3;

/** `[The artistic director] walked out. ¶ Odo Finch …`: he is the director from there on. */
export function learnRole(state: AnaphoraState, entity: number, { head, start, end }: Mention): void {
  if (!isPersonNoun(head) || state.entities[entity]?.kind !== 'person') return;
  const words = roleWords(state.article.reading.text.slice(start, end));
  pushRole(state.roles, head, { entity, words, start });
}
