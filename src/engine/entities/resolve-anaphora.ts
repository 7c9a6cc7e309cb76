import { sentenceSubject } from '../attribution/clause-subject.ts';
import type { Mention } from '../attribution/mention.ts';
import { type Article, namingDecision } from '../attribution/sieve.ts';
import { addUnnamed } from './add-unnamed.ts';
import type { Entity } from './entity.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { nameWeight } from './name-weight.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { objectWeight, type Salient, speakerWeight, subjectWeight } from './salience.ts';

/**
 * Every pronoun, and every nominal that speaks, → the entity it stands for, in text order, so that chains hold.
 * `Ann Lee met Bo Chen. She smiled. [She] said …` → Ann Lee. Unnamed people join the entities on the way.
 */
export interface Anaphors {
  /** First token → entity. */
  entities: ReadonlyMap<number, number>;
  /** Token of a `they` → the plural that it stands for: `Residents of the estate`. */
  plurals: ReadonlyMap<number, Mention>;
}

export interface AnaphoraState {
  article: Article;
  entities: Entity[];
  entityOf: readonly (number | null)[];
  /** First token → the mention that some words are given to. */
  speakers: ReadonlyMap<number, Mention>;
  salient: Salient[];
  anaphors: Map<number, number>;
  plurals: Map<number, Mention>;
  /** The plural that was subject or speaker last. */
  group: { mention: Mention; sentence: number } | null;
}

export function resolveAnaphora(
  article: Article,
  entities: Entity[],
  entityOf: readonly (number | null)[],
): Anaphors {
  const state: AnaphoraState = {
    article,
    entities,
    entityOf,
    speakers: collectSpeakers(article),
    salient: [],
    anaphors: new Map(),
    plurals: new Map(),
    group: null,
  };
  for (const [sentence, range] of article.reading.sentences.entries()) {
    openSentence(state, sentence);
    for (let i = range.first; i < range.last; i++) visit(state, i, sentence);
  }
  return { entities: state.anaphors, plurals: state.plurals };
}

/** Sentences back that `they` reaches. */
const groupReach = 3;

function collectSpeakers(article: Article): ReadonlyMap<number, Mention> {
  const speakers = new Map<number, Mention>();
  for (const cues of article.cues)
    for (const cue of cues) if (cue.kind !== 'noun') speakers.set(cue.subject.first, cue.subject);
  for (const decision of article.decisions)
    if (decision?.mention) speakers.set(decision.mention.first, decision.mention);
  return speakers;
}

/** A plural that opens a sentence is what `they` stands for next. */
function openSentence(state: AnaphoraState, sentence: number): void {
  const range = state.article.reading.sentences[sentence];
  if (!range) return;
  const subject = sentenceSubject({ ...state.article, sentence: range }, range.last);
  if (subject?.kind !== 'nominal') return;
  if (subject.plural) state.group = { mention: subject, sentence };
  else if (isTakenUp(state, sentence)) bringUp(state, subject, sentence);
}

/** The sentence, or the next, goes on with a `he` or `she` that speaks. */
function isTakenUp({ article, speakers }: AnaphoraState, sentence: number): boolean {
  const { sentences } = article.reading;
  const last = (sentences[sentence + 1] ?? sentences[sentence])?.last ?? 0;
  for (let i = sentences[sentence]?.first ?? last; i < last; i++)
    if (/^(?:he|she)$/.test(speakers.get(i)?.head ?? '')) return true;
  return false;
}

/** `The teenager plays today. “I am ready,” she said`: a person described is on the reader’s mind, without speaking. */
function bringUp(state: AnaphoraState, subject: Mention, sentence: number): void {
  const { reading } = state.article;
  if (state.speakers.has(subject.first) || !isPersonNoun(subject.head)) return;
  const context = { ...state.article, entities: state.entities, salient: state.salient, sentence };
  const owned = reading.tokens.slice(subject.first, subject.last).some(({ lower }) => lower === "'s");
  const entity =
    resolveNominal(context, subject) ?? (owned ? addUnnamed(reading, state.entities, subject) : null);
  if (entity !== null) state.salient.push({ entity, sentence, weight: subjectWeight });
}

function visit(state: AnaphoraState, i: number, sentence: number): void {
  const { article } = state;
  const speaker = state.speakers.get(i);
  if (speaker) visitSpeaker(state, speaker, sentence);
  const name = article.index.at.get(i);
  const quotation = article.reading.hidden.get(i);
  if (name !== undefined) visitName(state, name, i, sentence);
  else if (quotation !== undefined) pushHolding(state, quotation, sentence);
  else if (speaker?.kind !== 'nominal') note(state, i, resolvePronoun(state, i, sentence), sentence);
}

function visitSpeaker(state: AnaphoraState, speaker: Mention, sentence: number): void {
  if (speaker.kind === 'nominal') {
    const resolved = resolveNominal(
      { ...state.article, entities: state.entities, salient: state.salient, sentence },
      speaker,
    );
    note(
      state,
      speaker.first,
      resolved ?? addUnnamed(state.article.reading, state.entities, speaker),
      sentence,
    );
    if (speaker.plural) state.group = { mention: speaker, sentence };
  }
  const near = state.group !== null && sentence - state.group.sentence <= groupReach;
  if (speaker.head === 'they' && state.group && near) state.plurals.set(speaker.first, state.group.mention);
}

function note(state: AnaphoraState, token: number, entity: number | null, sentence: number): void {
  if (entity === null) return;
  state.anaphors.set(token, entity);
  const owner = /^(?:his|her)$/.test(state.article.reading.tokens[token]?.lower ?? '');
  const weight = owner ? objectWeight : subjectWeight;
  state.salient.push({ entity, sentence, weight: state.speakers.has(token) ? speakerWeight : weight });
}

function visitName(state: AnaphoraState, index: number, token: number, sentence: number): void {
  const entity = state.entityOf[index] ?? null;
  const name = state.article.index.names[index];
  if (entity === null || name?.first !== token) return;
  state.salient.push({ entity, sentence, weight: nameWeight(state, name, sentence) });
}

/** A quotation without attribution of its own keeps its speaker on the reader’s mind. */
function pushHolding(
  { article, entityOf, anaphors, salient }: AnaphoraState,
  quotation: number,
  sentence: number,
): void {
  const mention = namingDecision(article, quotation)?.mention;
  if (!mention) return;
  const entity = mention.name === null ? anaphors.get(mention.first) : entityOf[mention.name];
  if (entity !== undefined && entity !== null) salient.push({ entity, sentence, weight: subjectWeight });
}
