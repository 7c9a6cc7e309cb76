import { beForms } from '../../cues/passive.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { whatOneIs } from '../../cues/subjects/what-one-is.ts';
import { authoredTexts } from '../../data/authored-texts.ts';
import { demonyms, documentNouns, nationalities } from '../../data/organisation-words.ts';
import type { Entity } from '../../entities/entity.ts';
import { headToken, type Mention, spanOf } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { lowerAt } from '../../text/token-at.ts';
import { addUnnamed } from '../add-unnamed.ts';
import { type AnaphoraState, placeOf } from '../anaphora-state.ts';
import { mayBe } from '../candidates/person-features.ts';
import { genderOfNoun, readDescription } from '../description.ts';
import { remember } from '../discourse.ts';
import { kinBySurname } from '../kin/kin-by-surname.ts';
import { kinTold } from '../kin/kin-told.ts';
import { resolveDescription } from '../resolve-description.ts';
import { nextParagraphNames } from './named-ahead.ts';
import { namedNext } from './named-next.ts';

/** A plural that opens a sentence is what `they` stands for next. */
export function openSentence(state: AnaphoraState, sentence: number): void {
  const range = state.article.reading.sentences[sentence];
  if (!range) return;
  const first = sentenceSubject({ ...state.article, sentence: range }, range.last);
  const subject =
    first && (whatOneIs(state.article.reading, state.article.index, first, range.last) ?? first);
  if (subject?.kind !== 'nominal' || state.speakers.has(subject.first)) return;
  if (isApposed(state, subject.first) || isNamedBehind(state, subject.last)) return;
  if (namedNext(state, subject, sentence) !== null) return;
  if (isTexts(subject.head)) state.group = { mention: withoutTail(state, subject), sentence };
  else if (subject.plural || collective.test(subject.head)) state.group = { mention: subject, sentence };
  else if (isPersonal(subject.head) && isTakenUp(state, subject.head, sentence))
    bringUp(state, subject, sentence);
}

/** `Among them was Ida Holm, a solicitor`: told of her, not somebody else. */
function isApposed({ article }: AnaphoraState, first: number): boolean {
  const { reading, index } = article;
  return reading.tokens[first - 1]?.text === ',' && index.at.has(first - 2);
}

/** `The new manager is Bo Chen`, `Lee’s co-author and former adviser, Bo Chen, had …`: roles of one whose name follows. */
function isNamedBehind({ article }: AnaphoraState, last: number): boolean {
  const { reading, index } = article;
  if (beForms.has(lowerAt(reading.tokens, last)) && index.at.has(last + 1)) return true;
  if (reading.tokens[last]?.lower !== 'and') return false;
  for (let i = last + 1; i < last + 5; i++) if (reading.tokens[i]?.text === ',') return index.at.has(i + 1);
  return false;
}

/** `The teenager`, `The Scot`. */
function isPersonal(head: string): boolean {
  return isPersonNoun(head) || demonyms.has(head) || nationalities.has(head);
}

/** Several people under one noun, which `they` takes up. */
const collective =
  /^(?:team|panel|group|band|couple|pair|crew|family|committee|jury|choir|squad|staff|trio|duo)$/;

/** `The rules leave no room. “…,” they state`, `The emails are out. They show “…”` */
function isTexts(head: string): boolean {
  const one = head.replace(/s$/, '');
  return (
    one !== head && (documentNouns.has(one) || authoredTexts.has(one) || /^(?:rule|regulation)$/.test(one))
  );
}

/** `The rules` of `The rules of the federation leave`. */
function withoutTail({ article }: AnaphoraState, mention: Mention): Mention {
  return { ...mention, ...spanOf(article.reading, mention.first, headToken(article.reading, mention) + 1) };
}

/** The sentence, or the next, goes on with a `he`, a `she`, a `the woman` or `the` with the same noun that speaks. */
function isTakenUp({ article, speakers }: AnaphoraState, noun: string, sentence: number): boolean {
  const { sentences } = article.reading;
  const last = (sentences[sentence + 1] ?? sentences[sentence])?.last ?? 0;
  for (let i = sentences[sentence]?.first ?? last; i < last; i++) {
    const head = speakers.get(i)?.mention.head ?? '';
    const again = head === noun && article.reading.tokens[i]?.lower === 'the';
    if (again || takesUp.test(head)) return true;
  }
  return false;
}

const takesUp = /^(?:he|she|man|woman|person|source|official)$/;

/** `Ida Holm dislikes her first film. ¶ [The director] is at work on another`: the one person named so far. */
function onlyPerson(
  { counts, entities, article }: AnaphoraState,
  { first, last, head }: Mention,
): number | null {
  const words = article.reading.tokens.slice(first, last).map(({ lower }) => lower);
  if (words[0] !== 'the' || words.includes("'s")) return null;
  let only: Entity | undefined;
  for (const id of counts.keys()) {
    if (entities[id]?.kind !== 'person') continue;
    if (only) return null;
    only = entities[id];
  }
  return only?.named && mayBe(only, genderOfNoun(head)) ? only.id : null;
}

/** `The defendant spent it all, she said, calling it “a lark”`: the sentence is hers who says so. */
function isToldByOther({ article }: AnaphoraState, { last }: Mention, sentence: number): boolean {
  const { tokens } = article.reading;
  return !!article.cues[sentence]?.some(
    ({ finite, kind, subject }) =>
      kind === 'verb' && finite && subject.opens > last && tokens[subject.opens - 1]?.text === ',',
  );
}

/** `The teenager plays today. “I am ready,” she said`: a person described is on the reader’s mind, without speaking. */
function bringUp(state: AnaphoraState, subject: Mention, sentence: number): void {
  const { reading, index } = state.article;
  const description = readDescription(reading, index, subject);
  const known = description
    ? resolveDescription(state, placeOf(state, subject.first, sentence), description)
    : null;
  const owned = reading.tokens.slice(subject.first, subject.last).some(({ lower }) => lower === "'s");
  const opening = lowerAt(reading.tokens, subject.first);
  const fresh = owned || /^(?:an?|one|his|her|their|its|another|the)$/.test(opening);
  const entity =
    kinTold(state, subject, sentence) ??
    known ??
    onlyPerson(state, subject) ??
    nextParagraphNames(state, subject) ??
    kinBySurname(state, subject, sentence) ??
    (fresh ? addUnnamed(reading, state.entities, subject) : null);
  const part = opening === 'the' && isToldByOther(state, subject, sentence) ? 'told of' : 'subject';
  if (entity !== null) remember(state, { entity, sentence, part, pronoun: false });
}
