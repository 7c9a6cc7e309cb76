import type { Article } from '../attribution/sieve.ts';
import type { Entity } from '../entities/entity.ts';
import type { Homes } from './candidates/find-homes.ts';
import type { GrowingRoleIndex } from './roles/role-index.ts';

/**
 * Who has been mentioned so far, where and how: the memory of a reader who goes through the article.
 * After `Ann Lee met Bo Chen.` it holds a subject, Ann Lee, and an object, Bo Chen.
 */
export interface Discourse {
  article: Article;
  entities: Entity[];
  /** Name → entity. */
  entityOf: readonly (number | null)[];
  roles: GrowingRoleIndex;
  homes: Homes;
  /** Sentence of a transcript with an `I` → whose turn it is. */
  labels: ReadonlyMap<number, number>;
  /** Every mention of an entity, in text order. */
  traces: Trace[];
  /** Entity → how often it was mentioned so far. */
  counts: Map<number, number>;
  /** Entities that spoke, in text order. */
  turns: Turn[];
  /** First token of a pronoun or a description → by how much its choice was the best. */
  leads: Map<number, number | null>;
}

/**
 * `topic`: `For Ann Lee, the worst was over`; `asked`: `Pike asked Lee how high it was`; `asker`: `Lee was asked by Pike`;
 * `told of`: the subject of a clause within somebody’s sentence, `Pike said that Lee was late`; `written to`: `Pike wrote
 * to Lee in May`.
 */
export type Part =
  | 'speaker'
  | 'subject'
  | 'subject of clause'
  | 'topic'
  | 'asked'
  | 'asker'
  | 'written to'
  | 'told of'
  | 'object'
  | 'owner';

export interface Trace {
  entity: number;
  sentence: number;
  paragraph: number;
  part: Part;
  /** Mentioned by a pronoun. */
  pronoun: boolean;
}

export interface Turn {
  entity: number;
  paragraph: number;
  /** Words in marks are given to it. */
  quoted: boolean;
  /** It was a question: in the words of a quotation, or only told. */
  question: 'quoted' | 'told' | null;
}

/** Whether an entity was mentioned last in the sentence, and as who asks: `Asked by [Pike] whether it was late, Lee left`. */
export function asksHere({ traces }: Pick<Discourse, 'traces'>, entity: number, sentence: number): boolean {
  const last = traces.findLast((trace) => trace.entity === entity);
  return last?.part === 'asker' && last.sentence === sentence;
}

export function remember(discourse: Discourse, trace: Omit<Trace, 'paragraph'>): void {
  const paragraph = discourse.article.reading.sentences[trace.sentence]?.paragraph ?? 0;
  discourse.traces.push({ ...trace, paragraph });
  discourse.counts.set(trace.entity, (discourse.counts.get(trace.entity) ?? 0) + 1);
}
