import type { Article } from '../../attribution/sieve.ts';
import { sentenceSubject } from '../../cues/subjects/subject-of-sentence.ts';
import { organisationNouns } from '../../data/organisation-words.ts';
import { likeWords } from '../../data/role-synonyms.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Gender } from '../../sentences/first-names.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { mayBeBody } from '../candidates/may-stand-for.ts';
import { isOtherByName, mayBe } from '../candidates/person-features.ts';
import { genderOfNoun } from '../description.ts';
import { roleWords } from '../roles/role-index.ts';

/**
 * Somebody whom the first paragraph describes and the next one names, as its subject that speaks; null for others.
 * `[A charity] has warned of “chaos”. ¶ Rest Easy, which runs wards, says …` → Rest Easy.
 */
export function namedAhead(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  const { sentences, tokens } = state.article.reading;
  if (mention.plural || sentences[sentence]?.paragraph !== sentences[0]?.paragraph) return null;
  if (isNamedOwners(state, mention) || isToldApart(state, mention)) return null;
  // `calling what a [judge] said`, `told by [a nurse]`: not whom the article is about
  if (/^(?:what|which|that|who|whom|whose|by)$/.test(lowerAt(tokens, mention.first - 1))) return null;
  for (let next = sentence + 1; next <= sentence + reach; next++) {
    const entity = itemAt(state.entities, subjectAt(state, next));
    if (!entity) continue;
    return mayBeCalled(state, entity, mention) ? entity.id : null;
  }
  return null;
}

/**
 * Somebody whom the first paragraph tells of for what he said, and the next one opens with: by name, age or what he is.
 * `[A man] was jailed for calling it “a menace”. ¶ Colin Marsh, 45, drove …` → Colin Marsh; null for who only says
 * something: `[A judge] said he was “a menace”. ¶ Colin Marsh, 45, …`.
 */
export function openedWith(state: AnaphoraState, mention: Mention): number | null {
  const cue = state.article.cues[0]?.findLast(({ subject }) => subject.first === mention.first);
  const isToldOf = state.article.reading.tokens[mention.last]?.lower === 'who';
  const told = cue && (!cue.finite || isToldOf || closesLead(state.article, mention));
  return told ? nextParagraphNames(state, mention) : null;
}

/**
 * Whom the next paragraph opens with: by name, age or what he is; for the subject of the article’s first sentence.
 * `[The director] has left a play that he called “…”. ¶ Euan Rennie, 44, told …` → Euan Rennie.
 */
export function nextParagraphNames(state: AnaphoraState, mention: Mention): number | null {
  const { article, entities, entityOf, speakers } = state;
  const { reading, index } = article;
  const lead = reading.sentences[0];
  if (!lead || mention.plural || !isPersonNoun(mention.head)) return null;
  const closes = closesLead(article, mention);
  if (mention.opens !== lead.first && !closes) return null;
  const next = reading.sentences.find(({ paragraph }) => paragraph > lead.paragraph);
  const name = itemAt(index.names, index.at.get(next?.first ?? -1));
  const entity = itemAt(entities, itemAt(entityOf, index.at.get(next?.first ?? -1)));
  if (!name || !next || name.first !== next.first || !entity?.name.includes(' ')) return null;
  const behind = `${reading.tokens[name.last]?.text} ${reading.tokens[name.last + 1]?.lower}`;
  // `The minister has resigned. ¶ Ida Holm said …`: a name with no word on who she is
  const known = /^the$/i.test(lowerAt(reading.tokens, mention.first)) && speakers.has(name.first);
  const told =
    /^, (?:\d{2}|an?|who|whose|from|of)$/.test(behind) ||
    ((known || closes) && mayBeCalled(state, entity, mention));
  const first = (entity.mentions[0]?.start ?? 0) > mention.start;
  const gender = genderOfNoun(mention.head);
  const fits = entity.kind === 'person' && mayBe(entity, gender) && !isOtherByName(entity, gender);
  return told && first && fits ? entity.id : null;
}

/** `…, its chief has said.`: the end of the first sentence. */
function closesLead({ cues, reading }: Article, { first, opens }: Mention): boolean {
  const end = reading.sentences[0]?.last ?? 0;
  const cue = cues[0]?.findLast(({ subject }) => subject.first === first);
  const definite = /^(?:its|the|their)$/.test(lowerAt(reading.tokens, opens));
  return cue !== undefined && definite && cue.last >= end - 1 && reading.tokens[opens - 1]?.text === ',';
}

/**
 * Whom an article names only after its first words: the person who is the subject of one of the next sentences.
 * `“I ran,” [he] says. ¶ Odo Finch was on the pier that night.` → Odo Finch.
 */
export function personAhead(state: AnaphoraState, sentence: number, gender: Gender): number | null {
  const { reading, index } = state.article;
  for (let next = sentence + 1; next <= sentence + reach; next++) {
    const range = reading.sentences[next];
    const subject = range && sentenceSubject({ reading, index, sentence: range }, range.last);
    const id = subject?.name == null ? null : (state.entityOf[subject.name] ?? null);
    const entity = itemAt(state.entities, id);
    if (entity?.named && entity.kind === 'person' && mayBe(entity, gender)) return entity.id;
  }
  return null;
}

/** `Corran United’s board`: somebody’s by name, who is told apart by it. */
function isNamedOwners({ article }: AnaphoraState, { first, last, head }: Mention): boolean {
  const { tokens } = article.reading;
  for (let i = first; i < last && tokens[i]?.lower !== head; i++)
    if (tokens[i]?.lower === "'s" && article.index.at.has(i - 1)) return true;
  return false;
}

/** `the Orland navy`: a body that its own words name. */
function isToldApart({ article }: AnaphoraState, { first, last, head }: Mention): boolean {
  const { tokens } = article.reading;
  const isBody = organisationNouns.has(head) && !isPersonNoun(head);
  return (
    isBody &&
    tokens[first]?.lower === 'the' &&
    tokens.slice(first + 1, last).some(({ text }) => startsUpper(text))
  );
}

/** Sentences ahead. */
const reach = 3;

/** The entity that is named as the subject of a sentence and speaks there. */
function subjectAt({ article, speakers, entityOf }: AnaphoraState, sentence: number): number | null {
  const { reading, index } = article;
  const range = reading.sentences[sentence];
  const subject = range && sentenceSubject({ reading, index, sentence: range }, range.last);
  if (!subject || subject.name === null || !speakers.has(subject.first)) return null;
  return entityOf[subject.name] ?? null;
}

function mayBeCalled({ article }: AnaphoraState, entity: Entity, { head, start }: Mention): boolean {
  if ((entity.mentions[0]?.start ?? 0) < start) return false;
  if (organisationNouns.has(head) && !isPersonNoun(head)) return mayBeBody(entity);
  if (!isPersonNoun(head) || entity.kind !== 'person' || !mayBe(entity, genderOfNoun(head))) return false;
  const heads = [head, ...likeWords(head)];
  const roles = entity.roles.map((role) => roleWords(article.reading.text.slice(role.start, role.end)));
  return (
    (roles.length === 0 && !speaksOfOthers.test(head)) ||
    roles.some((words) => heads.some((word) => words.includes(word)))
  );
}

/** Who speaks of somebody else by office or chance: `A judge said he was “a menace”. ¶ Colin Marsh, 45, admitted …`. */
export const speaksOfOthers =
  /^(?:judge|magistrate|coroner|recorder|sheriff|juror|foreman|prosecutor|officer|detective|inspector|sergeant|constable|official|surgeon|doctor|paramedic|firefighter|lawyer|barrister|solicitor|attorney|umpire|referee|eyewitness|neighbour|neighbor|source|insider|expert|critic|spokes\w+)$/;
