import type { Article } from '../attribution/sieve.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import type { Entity } from '../entities/entity.ts';
import { genderOfPronoun } from '../entities/gender-of-pronouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { lowerAt } from '../text/token-at.ts';
import { addUnnamed } from './add-unnamed.ts';
import { type AnaphoraState, note, placeOf, takeTurn } from './anaphora-state.ts';
import { apposedTo } from './apposed-to.ts';
import type { Observer } from './candidates/choose-candidate.ts';
import { findHomes } from './candidates/find-homes.ts';
import { collectSpeakers } from './collect-speakers.ts';
import { readDescription } from './description.ts';
import { remember } from './discourse.ts';
import { forHisPart } from './for-his-part.ts';
import { isApposedBehind } from './is-apposed-behind.ts';
import { isAsideTo } from './is-aside-to.ts';
import { isCredited } from './is-credited.ts';
import { isInQuestion } from './is-in-question.ts';
import { isToldInPassing, isToldOf } from './is-told-of.ts';
import { jointSpeaker } from './joint-names.ts';
import { indexSurnames, kinBySurname } from './kin/kin-by-surname.ts';
import { kinTold } from './kin/kin-told.ts';
import { labelsOfTurns } from './label-of-turn.ts';
import { namedAhead, openedWith, personAhead } from './named-later/named-ahead.ts';
import { namedBehindWho } from './named-later/named-behind-who.ts';
import { namedNext } from './named-later/named-next.ts';
import { openSentence } from './named-later/open-sentence.ts';
import { anotherText, isOneOf } from './one-of-group.ts';
import { partOfName } from './part-of-name.ts';
import { readsOn } from './reads-on.ts';
import { resolveDescription } from './resolve-description.ts';
import { partOfPronoun, resolvePersonal } from './resolve-pronoun.ts';
import { learnLeadRole, learnRole } from './roles/lead-role.ts';
import { namedByRole, namedInNextParagraph } from './roles/named-by-role.ts';
import { indexRoles } from './roles/role-index.ts';
import { strangerBefore } from './stranger-before.ts';
import { authorOfText, senderNamedBeside } from './texts/author-of-text.ts';
import { bodyOfText } from './texts/body-of-text.ts';
import { issuerOfReport } from './texts/issuer-of-report.ts';
import { tellerDescribed } from './texts/teller-described.ts';
import { visitAsked } from './visit-asked.ts';
import { groupReach, visitBody } from './visit-body.ts';
import { visitQuotation } from './visit-quotation.ts';
import { visitSubject } from './visit-subject.ts';

/**
 * Every pronoun, and every description that speaks, → the entity it stands for, in text order, so that chains hold.
 * `Ann Lee met Bo Chen. She smiled. [She] said …` → Ann Lee. Unnamed people join the entities on the way.
 */
export interface Anaphors {
  /** First token → entity. */
  entities: ReadonlyMap<number, number>;
  /** Token of a `they`, or of the `one` of several → the plural: `Residents of the estate`. */
  plurals: ReadonlyMap<number, Mention>;
  /** First token → by how much the choice was the best; null where there was no other, none where a rule told. */
  leads: ReadonlyMap<number, number | null>;
}

/** `observe` is called with the choices for each pronoun and description that speaks; without it, only what is asked is read. */
export function resolveAnaphora(
  article: Article,
  entities: Entity[],
  entityOf: readonly (number | null)[],
  observe?: Observer,
): Anaphors {
  const found = {
    entities: new Map<number, number>(),
    plurals: new Map<number, Mention>(),
    leads: new Map<number, number | null>(),
  };
  const isAsked = observe?.choices ? () => true : readsOn(article, entities, entityOf, found.entities);
  if (!isAsked(0)) return found;
  const state: AnaphoraState = {
    article,
    entities,
    entityOf,
    roles: indexRoles(article.reading, entities),
    homes: findHomes(article.reading, entities),
    surnames: indexSurnames(entities),
    speakers: collectSpeakers(article),
    traces: [],
    counts: new Map(),
    turns: [],
    leads: found.leads,
    anaphors: found.entities,
    plurals: found.plurals,
    owners: new Map(),
    labels: labelsOfTurns(article, entities, entityOf),
    group: null,
    text: null,
    observe,
  };
  learnLeadRole(state);
  for (const [sentence, range] of article.reading.sentences.entries()) {
    if (!isAsked(range.first)) break;
    openSentence(state, sentence);
    for (let i = range.first; i < range.last; i++) visit(state, i, sentence);
  }
  return found;
}

function visit(state: AnaphoraState, i: number, sentence: number): void {
  const { kind, lower } = state.article.reading.tokens[i]!;
  const speaker = state.speakers.get(i)?.mention;
  const name = state.article.index.at.get(i);
  const quotation = kind === 'hidden' ? state.article.reading.hidden.get(i) : undefined;
  if (speaker?.kind === 'nominal') visitDescription(state, speaker, sentence);
  if (name !== undefined) visitName(state, name, i, sentence);
  else if (quotation !== undefined) visitQuotation(state, quotation, i, sentence);
  else if (genderOfPronoun.has(lower) && speaker?.kind !== 'nominal') visitPersonal(state, i, sentence);
  else if (speaker?.head === 'i') note(state, i, state.labels.get(sentence) ?? null, sentence, 'speaker');
  else if (speaker?.kind === 'pronoun') visitBody(state, speaker, sentence);
  else if (lower === 'the') visitSubject(state, i, sentence);
  else visitAsked(state, i, sentence);
}

function visitDescription(state: AnaphoraState, mention: Mention, sentence: number): void {
  if (isOneOf(mention) && state.group && sentence - state.group.sentence <= groupReach)
    state.plurals.set(mention.first, state.group.mention);
  const { reading, index } = state.article;
  const text = isOneOf(mention) ? anotherText(state.article, mention, sentence) : null;
  if (text) state.plurals.set(mention.first, text);
  const description = readDescription(reading, index, mention);
  const place = placeOf(state, mention.first, sentence);
  const definite = /^(?:the|this|that)$/.test(lowerAt(reading.tokens, mention.first));
  const authorOf = definite ? authorOfText : senderNamedBeside;
  const author = description
    ? null
    : (bodyOfText(state, mention, sentence) ??
      issuerOfReport(state, mention, sentence) ??
      authorOf(state, mention, sentence));
  const stoodFor = description ? resolveDescription(state, place, description, state.observe) : author;
  const apposed = apposedTo(state, mention) ?? tellerDescribed(state, mention);
  const named =
    openedWith(state, mention) ??
    kinTold(state, mention, sentence) ??
    namedNext(state, mention, sentence) ??
    namedBehindWho(state, mention, sentence) ??
    namedByRole(state, mention) ??
    namedInNextParagraph(state, mention, sentence);
  const ahead =
    apposed === null && named === null && stoodFor === null
      ? (kinBySurname(state, mention, sentence) ?? namedAhead(state, mention, sentence))
      : null;
  const known = apposed ?? named ?? stoodFor ?? ahead;
  const learned = apposed ?? named ?? ahead;
  if (learned !== null) learnRole(state, learned, mention);
  const entity = known ?? addUnnamed(reading, state.entities, mention);
  const told =
    isAsideTo(state, mention) || (known === null && isToldInPassing(state, mention, entity, sentence));
  note(state, mention.first, entity, sentence, told ? 'told of' : 'speaker');
  const several = mention.plural || (known === null && organisationNouns.has(mention.head));
  if (several) state.group = { mention, sentence };
}

function visitPersonal(state: AnaphoraState, i: number, sentence: number): void {
  const { tokens } = state.article.reading;
  const speaks = state.speakers.has(i);
  const gender = genderOfPronoun.get(lowerAt(tokens, i)) ?? 'unknown';
  const observe = speaks ? state.observe : undefined;
  const behind =
    forHisPart(state, i, gender, sentence) ??
    resolvePersonal(state, placeOf(state, i, sentence), i, gender, observe);
  const ahead =
    behind === null && speaks
      ? (strangerBefore(state, i, sentence, gender) ?? personAhead(state, sentence, gender))
      : null;
  const entity = behind ?? (ahead === state.labels.get(sentence) ? null : ahead);
  note(state, i, entity, sentence, speaks ? 'speaker' : partOfPronoun(tokens, i));
}

function visitName(state: AnaphoraState, index: number, token: number, sentence: number): void {
  const { reading, index: names } = state.article;
  const entity = state.entityOf[index] ?? null;
  const name = names.names[index];
  if (entity === null || name?.first !== token) return;
  const opens = name.title?.first ?? name.first;
  const speaker = [name.first, name.first - 1, opens]
    .map((at) => state.speakers.get(at))
    .find((one) => one?.mention.name === index);
  const toldOf = !speaker?.quotations.length && isToldOf(state, entity, opens, sentence);
  const first = reading.sentences[sentence]?.first ?? 0;
  if (!speaker && isInQuestion(reading.tokens, first, opens)) return;
  const own = partOfName(reading, name, first, !!speaker && !toldOf, names.names[index - 1]);
  const apposed = own === 'subject' && isApposedBehind(state, entity, name, sentence);
  const credited = !speaker?.quotations.length && isCredited(reading.tokens, name);
  const part = apposed || credited ? 'object' : toldOf && own === 'subject' ? 'told of' : own;
  remember(state, { entity, sentence, part, pronoun: false });
  if (part === 'speaker' || part === 'asker')
    takeTurn(state, entity, sentence, speaker?.mention.first ?? token);
  if (part === 'speaker' && speaker && jointSpeaker(state, speaker.mention))
    state.group = { mention: { ...speaker.mention, plural: true }, sentence };
}
