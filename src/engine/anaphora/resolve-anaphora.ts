import { sentenceSubject } from '../attribution/clause-subject.ts';
import type { Mention } from '../attribution/mention.ts';
import { type Article, namingDecision } from '../attribution/sieve.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import type { Entity } from '../entities/entity.ts';
import { isPersonNoun } from '../entities/is-person-noun.ts';
import { addUnnamed } from './add-unnamed.ts';
import type { Observer } from './choose-candidate.ts';
import { collectSpeakers, type SpeakingMention } from './collect-speakers.ts';
import { readDescription } from './description.ts';
import { type Discourse, type Part, remember } from './discourse.ts';
import { partOfName } from './part-of-name.ts';
import type { AnaphorPlace } from './place-features.ts';
import { resolveDescription } from './resolve-description.ts';
import { genderOfPronoun, partOfPronoun, resolveBody, resolvePersonal } from './resolve-pronoun.ts';
import { indexRoles } from './role-index.ts';

/**
 * Every pronoun, and every description that speaks, → the entity it stands for, in text order, so that chains hold.
 * `Ann Lee met Bo Chen. She smiled. [She] said …` → Ann Lee. Unnamed people join the entities on the way.
 */
export interface Anaphors {
  /** First token → entity. */
  entities: ReadonlyMap<number, number>;
  /** Token of a `they` → the plural that it stands for: `Residents of the estate`. */
  plurals: ReadonlyMap<number, Mention>;
}

interface State extends Discourse {
  entityOf: readonly (number | null)[];
  /** First token → the mention that some words are given to. */
  speakers: ReadonlyMap<number, SpeakingMention>;
  anaphors: Map<number, number>;
  plurals: Map<number, Mention>;
  /** The plural that was subject or speaker last. */
  group: { mention: Mention; sentence: number } | null;
  observe: Observer | undefined;
}

/** `observe` is called with the choices for each pronoun and description that speaks. */
export function resolveAnaphora(
  article: Article,
  entities: Entity[],
  entityOf: readonly (number | null)[],
  observe?: Observer,
): Anaphors {
  const state: State = {
    article,
    entities,
    entityOf,
    roles: indexRoles(article.reading, entities),
    speakers: collectSpeakers(article),
    traces: [],
    counts: new Map(),
    turns: [],
    anaphors: new Map(),
    plurals: new Map(),
    group: null,
    observe,
  };
  for (const [sentence, range] of article.reading.sentences.entries()) {
    openSentence(state, sentence);
    for (let i = range.first; i < range.last; i++) visit(state, i, sentence);
  }
  return { entities: state.anaphors, plurals: state.plurals };
}

/** A plural that opens a sentence is what `they` stands for next. */
function openSentence(state: State, sentence: number): void {
  const range = state.article.reading.sentences[sentence];
  if (!range) return;
  const subject = sentenceSubject({ ...state.article, sentence: range }, range.last);
  if (subject?.kind !== 'nominal' || state.speakers.has(subject.first)) return;
  if (subject.plural || collective.test(subject.head)) state.group = { mention: subject, sentence };
  else if (isPersonNoun(subject.head) && isTakenUp(state, sentence)) bringUp(state, subject, sentence);
}

/** Several people under one noun, which `they` takes up. */
const collective =
  /^(?:team|panel|group|band|couple|pair|crew|family|committee|jury|choir|squad|staff|trio|duo)$/;

/** The sentence, or the next, goes on with a `he` or `she` that speaks. */
function isTakenUp({ article, speakers }: State, sentence: number): boolean {
  const { sentences } = article.reading;
  const last = (sentences[sentence + 1] ?? sentences[sentence])?.last ?? 0;
  for (let i = sentences[sentence]?.first ?? last; i < last; i++)
    if (/^(?:he|she)$/.test(speakers.get(i)?.mention.head ?? '')) return true;
  return false;
}

/** `The teenager plays today. “I am ready,” she said`: a person described is on the reader’s mind, without speaking. */
function bringUp(state: State, subject: Mention, sentence: number): void {
  const { reading, index } = state.article;
  const description = readDescription(reading, index, subject);
  const known = description
    ? resolveDescription(state, placeOf(state, subject.first, sentence), description, state.observe)
    : null;
  const owned = reading.tokens.slice(subject.first, subject.last).some(({ lower }) => lower === "'s");
  const opening = reading.tokens[subject.first]?.lower ?? '';
  const fresh = owned || /^(?:an?|one|his|her|their|its|another)$/.test(opening);
  const entity = known ?? (fresh ? addUnnamed(reading, state.entities, subject) : null);
  if (entity !== null) remember(state, { entity, sentence, part: 'subject', pronoun: false });
}

function visit(state: State, i: number, sentence: number): void {
  const speaker = state.speakers.get(i)?.mention;
  const name = state.article.index.at.get(i);
  const quotation = state.article.reading.hidden.get(i);
  const lower = state.article.reading.tokens[i]?.lower ?? '';
  if (speaker?.kind === 'nominal') visitDescription(state, speaker, sentence);
  if (name !== undefined) visitName(state, name, i, sentence);
  else if (quotation !== undefined) visitQuotation(state, quotation, i, sentence);
  else if (genderOfPronoun.has(lower) && speaker?.kind !== 'nominal') visitPersonal(state, i, sentence);
  else if (speaker?.kind === 'pronoun') visitBody(state, speaker, sentence);
}

function visitDescription(state: State, mention: Mention, sentence: number): void {
  const { reading, index } = state.article;
  const description = readDescription(reading, index, mention);
  const place = placeOf(state, mention.first, sentence);
  const known = description ? resolveDescription(state, place, description, state.observe) : null;
  note(state, mention.first, known ?? addUnnamed(reading, state.entities, mention), sentence, 'speaker');
  const several = mention.plural || (known === null && organisationNouns.has(mention.head));
  if (several) state.group = { mention, sentence };
}

function visitPersonal(state: State, i: number, sentence: number): void {
  const { tokens } = state.article.reading;
  const speaks = state.speakers.has(i);
  const gender = genderOfPronoun.get(tokens[i]?.lower ?? '') ?? 'unknown';
  const entity = resolvePersonal(
    state,
    placeOf(state, i, sentence),
    i,
    gender,
    speaks ? state.observe : undefined,
  );
  note(state, i, entity, sentence, speaks ? 'speaker' : partOfPronoun(tokens, i));
}

/** Sentences back that `they` reaches. */
const groupReach = 3;

function visitBody(state: State, { first, head }: Mention, sentence: number): void {
  const near = state.group !== null && sentence - state.group.sentence <= groupReach;
  if (head === 'they' && state.group && near) state.plurals.set(first, state.group.mention);
  else if (/^(?:it|they|we)$/.test(head))
    note(
      state,
      first,
      resolveBody(state, placeOf(state, first, sentence), first, state.observe),
      sentence,
      'speaker',
    );
}

function note(state: State, token: number, entity: number | null, sentence: number, part: Part): void {
  if (entity === null) return;
  state.anaphors.set(token, entity);
  remember(state, {
    entity,
    sentence,
    part,
    pronoun: genderOfPronoun.has(state.article.reading.tokens[token]?.lower ?? ''),
  });
  if (part === 'speaker') takeTurn(state, entity, sentence);
}

function visitName(state: State, index: number, token: number, sentence: number): void {
  const { reading, index: names } = state.article;
  const entity = state.entityOf[index] ?? null;
  const name = names.names[index];
  if (entity === null || name?.first !== token) return;
  const speaks = [name.first, name.first - 1, name.title?.first ?? -1].some(
    (at) => state.speakers.get(at)?.mention.name === index,
  );
  const part = partOfName(reading, name, reading.sentences[sentence]?.first ?? 0, speaks);
  remember(state, { entity, sentence, part, pronoun: false });
  if (part === 'speaker') takeTurn(state, entity, sentence);
}

/** A quotation whose attribution went before keeps its speaker on the reader’s mind. */
function visitQuotation(state: State, quotation: number, token: number, sentence: number): void {
  const mention = namingDecision(state.article, quotation)?.mention;
  if (!mention || mention.first > token) return;
  const entity =
    (mention.name === null ? state.anaphors.get(mention.first) : state.entityOf[mention.name]) ?? null;
  if (entity === null) return;
  remember(state, { entity, sentence, part: 'subject', pronoun: true });
  takeTurn(state, entity, sentence);
}

function takeTurn(state: State, entity: number, sentence: number): void {
  state.turns.push({ entity, paragraph: state.article.reading.sentences[sentence]?.paragraph ?? 0 });
}

function placeOf({ article, speakers, entityOf }: State, token: number, sentence: number): AnaphorPlace {
  const { sentences } = article.reading;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  const opens = sentences[sentence - 1]?.paragraph !== paragraph;
  const ahead = new Set<number>();
  for (let i = token + 1; i < Math.min(sentences[sentence]?.last ?? 0, token + wordsAhead); i++) {
    const entity = entityOf[article.index.at.get(i) ?? -1];
    if (entity !== undefined && entity !== null) ahead.add(entity);
  }
  return { sentence, paragraph, opens, words: speakers.get(token)?.words ?? noWords, ahead };
}

const noWords: ReadonlySet<string> = new Set();

/** Words after an anaphor in which whom it speaks to, or of, is named. */
const wordsAhead = 8;
