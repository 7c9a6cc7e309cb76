import type { Article } from '../attribution/sieve.ts';
import { prepositions } from '../data/function-words.ts';
import type { Entity } from './entity.ts';
import type { Name } from './find-names.ts';
import type { Gender } from './first-names.ts';
import { agrees, mostSalient, objectWeight, ownerWeight, type Salient, speakerWeight, subjectWeight } from './salience.ts';

/**
 * Every `he`, `she`, `it`… of the article → the entity it stands for, in text order, so that chains hold.
 * `Ann Lee met Bo Chen. She smiled. [She] said …` → Ann Lee.
 */
export interface Resolved {
  /** Token of a pronoun → entity. */
  pronouns: ReadonlyMap<number, number>;
  /** What was on the reader’s mind, in text order. */
  salient: readonly Salient[];
}

export function resolvePronouns(article: Article, entities: Entity[], entityOf: readonly (number | null)[]): Resolved {
  const pronouns = new Map<number, number>();
  const salient: Salient[] = [];
  const speakers = speakerTokens(article);
  const { reading, index } = article;
  for (const [sentence, range] of reading.sentences.entries()) {
    for (let i = range.first; i < range.last; i++) {
      const name = index.at.get(i);
      if (name !== undefined) {
        if (index.names[name]?.first === i) pushName(article, salient, entityOf[name] ?? null, index.names[name], sentence, speakers);
        continue;
      }
      const quotation = reading.hidden.get(i);
      if (quotation !== undefined) pushHolding(article, salient, quotation, sentence, pronouns, entityOf);
      const entity = resolve(entities, salient, reading.tokens[i]?.lower ?? '', sentence);
      if (entity === null) continue;
      pronouns.set(i, entity);
      salient.push({ entity, sentence, weight: speakers.has(i) ? speakerWeight : subjectWeight });
    }
  }
  return { pronouns, salient };
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

function resolve(entities: Entity[], salient: readonly Salient[], lower: string, sentence: number): number | null {
  const gender = genders.get(lower);
  if (gender === undefined) return null;
  const entity = mostSalient(salient, sentence, (id) => entities[id] !== undefined && agrees(entities[id], gender));
  const found = entity === null ? undefined : entities[entity];
  if (found?.gender === 'unknown') found.gender = gender;
  return entity;
}

/** Tokens at which a mention that some quotation is given to begins. */
function speakerTokens(article: Article): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const cues of article.cues) for (const cue of cues) if (cue.kind !== 'noun') tokens.add(cue.subject.first);
  for (const decision of article.decisions) if (decision?.mention) tokens.add(decision.mention.first);
  return tokens;
}

function pushName(article: Article, salient: Salient[], entity: number | null, name: Name | undefined, sentence: number, speakers: ReadonlySet<number>): void {
  if (entity === null || !name) return;
  const { tokens } = article.reading;
  const opens = name.title?.first ?? name.first;
  const articled = tokens[opens - 1]?.lower === 'the' ? opens - 1 : opens;
  const before = tokens[articled - 1];
  let weight = subjectWeight;
  if (/^(?:'s|’|')$/.test(tokens[name.last]?.lower ?? '')) weight = ownerWeight;
  else if (speakers.has(name.first) || speakers.has(articled)) weight = speakerWeight;
  else if (before && prepositions.has(before.lower)) weight = objectWeight;
  else if (before?.kind === 'word' && articled > (article.reading.sentences[sentence]?.first ?? 0)) weight = objectWeight + 0.5;
  salient.push({ entity, sentence, weight });
}

/** A quotation without attribution of its own keeps its speaker on the reader’s mind. */
function pushHolding(article: Article, salient: Salient[], quotation: number, sentence: number, pronouns: ReadonlyMap<number, number>, entityOf: readonly (number | null)[]): void {
  const mention = holdingMention(article, quotation);
  if (!mention) return;
  const entity = mention.name === null ? (pronouns.get(mention.first) ?? null) : (entityOf[mention.name] ?? null);
  if (entity !== null) salient.push({ entity, sentence, weight: subjectWeight });
}

function holdingMention(article: Article, quotation: number) {
  let decision = article.decisions[quotation];
  for (let depth = 0; decision && decision.sameAs !== null && depth < 50; depth++) decision = article.decisions[decision.sameAs];
  return decision?.mention ?? null;
}
