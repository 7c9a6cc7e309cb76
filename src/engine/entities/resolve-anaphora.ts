import { sentenceSubject } from '../attribution/clause-subject.ts';
import type { Mention } from '../attribution/mention.ts';
import type { Article } from '../attribution/sieve.ts';
import { prepositions } from '../data/function-words.ts';
import type { Entity } from './entity.ts';
import type { Name } from './find-names.ts';
import type { Gender } from './first-names.ts';
import { resolveNominal } from './resolve-nominal.ts';
import {
  mostSalient,
  mostSalientPerson,
  objectWeight,
  ownerWeight,
  type Salient,
  speakerWeight,
  subjectWeight,
} from './salience.ts';

/**
 * Every pronoun, and every nominal that speaks, → the entity it stands for, in text order, so that chains hold.
 * `Ann Lee met Bo Chen. She smiled. [She] said …` → Ann Lee. Keys are the first tokens of the mentions.
 */
export interface Anaphors {
  /** First token → entity. */
  entities: ReadonlyMap<number, number>;
  /** Token of a `they` → the plural that it stands for: `Residents of the estate`. */
  plurals: ReadonlyMap<number, Mention>;
}

export function resolveAnaphora(
  article: Article,
  entities: Entity[],
  entityOf: readonly (number | null)[],
): Anaphors {
  const state: State = {
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

interface State {
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

function collectSpeakers(article: Article): ReadonlyMap<number, Mention> {
  const speakers = new Map<number, Mention>();
  for (const cues of article.cues)
    for (const cue of cues) if (cue.kind !== 'noun') speakers.set(cue.subject.first, cue.subject);
  for (const decision of article.decisions)
    if (decision?.mention) speakers.set(decision.mention.first, decision.mention);
  return speakers;
}

/** A plural that opens a sentence is what `they` stands for next. */
function openSentence(state: State, sentence: number): void {
  const range = state.article.reading.sentences[sentence];
  if (!range) return;
  const subject = sentenceSubject({ ...state.article, sentence: range }, range.last);
  if (subject?.kind === 'nominal' && subject.plural) state.group = { mention: subject, sentence };
}

function visit(state: State, i: number, sentence: number): void {
  const { article, salient } = state;
  const speaker = state.speakers.get(i);
  if (speaker?.kind === 'nominal')
    note(
      state,
      i,
      resolveNominal({ ...article, entities: state.entities, salient, sentence }, speaker),
      sentence,
    );
  if (speaker?.kind === 'nominal' && speaker.plural) state.group = { mention: speaker, sentence };
  if (speaker?.head === 'they' && state.group && sentence - state.group.sentence <= groupReach)
    state.plurals.set(i, state.group.mention);
  const name = article.index.at.get(i);
  if (name !== undefined) {
    if (article.index.names[name]?.first === i) pushName(state, name, sentence);
    return;
  }
  const quotation = article.reading.hidden.get(i);
  if (quotation !== undefined) pushHolding(state, quotation, sentence);
  else note(state, i, pronoun(state, i, sentence), sentence);
}

function note(state: State, token: number, entity: number | null, sentence: number): void {
  if (entity === null) return;
  state.anaphors.set(token, entity);
  state.salient.push({ entity, sentence, weight: state.speakers.has(token) ? speakerWeight : subjectWeight });
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

function pronoun(
  { article, entities, salient, speakers, plurals }: State,
  i: number,
  sentence: number,
): number | null {
  const lower = article.reading.tokens[i]?.lower ?? '';
  const gender = genders.get(lower);
  if (gender === undefined) {
    const speaks = /^(?:it|they|we)$/.test(lower) && speakers.has(i) && !plurals.has(i);
    return speaks ? mostSalient(salient, sentence, (id) => entities[id]?.kind === 'organisation') : null;
  }
  const entity = mostSalientPerson(entities, salient, sentence, gender);
  const found = entity === null ? undefined : entities[entity];
  if (found?.gender === 'unknown') found.gender = gender;
  return entity;
}

function pushName(state: State, index: number, sentence: number): void {
  const entity = state.entityOf[index] ?? null;
  const name = state.article.index.names[index];
  if (entity !== null && name)
    state.salient.push({ entity, sentence, weight: weightOf(state, name, sentence) });
}

function weightOf({ article, speakers }: State, name: Name, sentence: number): number {
  const { tokens, sentences } = article.reading;
  const opens = name.title?.first ?? name.first;
  const from = tokens[opens - 1]?.lower === 'the' ? opens - 1 : opens;
  const before = tokens[from - 1];
  if (/^(?:'s|’|')$/.test(tokens[name.last]?.lower ?? '')) return ownerWeight;
  if (speakers.has(name.first) || speakers.has(from)) return speakerWeight;
  if (before && prepositions.has(before.lower)) return objectWeight;
  const inside = before?.kind === 'word' && from > (sentences[sentence]?.first ?? 0);
  return inside ? objectWeight + 0.5 : subjectWeight;
}

/** A quotation without attribution of its own keeps its speaker on the reader’s mind. */
function pushHolding(
  { article, entityOf, anaphors, salient }: State,
  quotation: number,
  sentence: number,
): void {
  let decision = article.decisions[quotation];
  for (let depth = 0; decision && decision.sameAs !== null && depth < 50; depth++)
    decision = article.decisions[decision.sameAs];
  const mention = decision?.mention;
  if (!mention) return;
  const entity = mention.name === null ? anaphors.get(mention.first) : entityOf[mention.name];
  if (entity !== undefined && entity !== null) salient.push({ entity, sentence, weight: subjectWeight });
}
