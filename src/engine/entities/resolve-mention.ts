import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Mention } from '../attribution/mention.ts';
import type { Article } from '../attribution/sieve.ts';
import { determiners } from '../data/function-words.ts';
import { documentNouns, organisationNouns } from '../data/organisation-words.ts';
import { femaleNouns, maleNouns, personNouns } from '../data/people-words.ts';
import type { Entity } from './entity.ts';
import { isCapital } from './find-names.ts';
import type { Gender } from './first-names.ts';
import type { Resolved } from './resolve-pronouns.ts';
import { agrees, mostSalient, type Salient } from './salience.ts';

/**
 * A mention → the speaker it names in this article, or null.
 * `the minister` after `Home Secretary James Cleverly` → James Cleverly; `a Meta spokesperson` → `Meta spokesperson`, unnamed.
 */
export interface Resolver {
  article: Article;
  entities: readonly Entity[];
  entityOf: readonly (number | null)[];
  resolved: Resolved;
}

export function resolveMention(resolver: Resolver, mention: Mention): AttributedSpeaker | null {
  const entity = entityOfMention(resolver, mention);
  if (entity) return { name: entity.name, kind: entity.kind, named: true };
  return mention.kind === 'nominal' ? describe(resolver, mention) : null;
}

function entityOfMention(resolver: Resolver, mention: Mention): Entity | null {
  const { entities, entityOf, resolved } = resolver;
  if (mention.kind === 'name' && mention.name !== null) return entities[entityOf[mention.name] ?? -1] ?? null;
  if (mention.kind === 'pronoun') return entities[resolved.pronouns.get(mention.first) ?? -1] ?? impersonal(resolver, mention);
  return isDefinite(resolver, mention) && !mention.plural ? nominal(resolver, mention) : null;
}

/** `it`, `they`: the organisation that is on the reader’s mind. */
function impersonal(resolver: Resolver, mention: Mention): Entity | null {
  if (!/^(?:it|they|its|their|we)$/.test(mention.head)) return null;
  return salientOne(resolver, mention, (entity) => entity.kind !== 'person');
}

function isDefinite(resolver: Resolver, mention: Mention): boolean {
  const first = resolver.article.reading.tokens[mention.first];
  return first !== undefined && /^(?:the|this|that)$/.test(first.lower);
}

const unnamedHeads: ReadonlySet<string> = new Set('spokesperson spokesman spokeswoman official source insider witness resident aide report'.split(' '));

function nominal(resolver: Resolver, mention: Mention): Entity | null {
  const byRole = holderOf(resolver, mention);
  if (byRole) return byRole;
  if (institutions.has(mention.head)) return null;
  if (organisationNouns.has(mention.head)) return salientOne(resolver, mention, (entity) => entity.kind === 'organisation');
  if (!personNouns.has(mention.head) || unnamedHeads.has(mention.head)) return null;
  const gender = genderOfNoun(mention.head);
  return salientOne(resolver, mention, (entity) => agrees(entity, gender));
}

/** Bodies that are named by their noun: `the government` is no company that went before. */
const institutions: ReadonlySet<string> = new Set('government administration police army military parliament congress council court ministry cabinet jury church family'.split(' '));

function genderOfNoun(head: string): Gender {
  if (maleNouns.has(head)) return 'male';
  return femaleNouns.has(head) ? 'female' : 'unknown';
}

/** The entity whose printed role holds the head noun, and most of the other words. */
function holderOf({ article, entities }: Resolver, mention: Mention): Entity | null {
  const { text, tokens } = article.reading;
  const words = tokens.slice(mention.first, mention.last).map((token) => token.lower);
  let best: Entity | null = null;
  let bestScore = 0;
  for (const entity of entities) {
    for (const role of entity.roles) {
      const own = text.slice(role.start, role.end).toLowerCase().split(/[^\p{L}\p{N}]+/u);
      if (!own.includes(mention.head)) continue;
      const score = words.filter((word) => own.includes(word) && !determiners.has(word)).length + (role.start < mention.start ? 0.5 : 0);
      if (score >= bestScore) [best, bestScore] = [entity, score];
    }
  }
  return best;
}

function salientOne({ article, entities, resolved }: Resolver, mention: Mention, accepts: (entity: Entity) => boolean): Entity | null {
  const sentence = article.reading.sentences.findIndex((candidate) => candidate.last > mention.first);
  const until = resolved.salient.filter((item: Salient) => item.sentence <= sentence);
  const id = mostSalient(until, sentence, (candidate) => entities[candidate] !== undefined && accepts(entities[candidate]));
  return id === null ? null : (entities[id] ?? null);
}

/** An unnamed speaker is called by its words as printed, without the article. */
function describe({ article }: Resolver, mention: Mention): AttributedSpeaker {
  const { text, tokens } = article.reading;
  const first = tokens[mention.first];
  const skip = first && /^(?:the|a|an|this|that|these|those)$/.test(first.lower) && mention.last - mention.first > 1 ? 1 : 0;
  const from = tokens[mention.first + skip]?.start ?? mention.start;
  const name = text.slice(from, mention.end).replace(/\s+/g, ' ');
  const full = institutions.has(name) ? fullName(article, name) : null;
  if (full) return { name: full, kind: 'organisation', named: true };
  if (mention.plural) return { name, kind: 'group', named: false };
  if (personNouns.has(mention.head)) return { name, kind: 'person', named: false };
  if (documentNouns.has(mention.head)) return { name, kind: 'document', named: false };
  return { name, kind: organisationNouns.has(mention.head) ? 'organisation' : 'person', named: false };
}

/** `government` → `UK government`, where the article says so. */
function fullName({ reading }: Article, noun: string): string | null {
  const at = reading.tokens.findIndex((token, i) => token.lower === noun && isCapital(reading.tokens[i - 1]) && !determiners.has(reading.tokens[i - 1]?.lower ?? ''));
  return at < 0 ? null : `${reading.tokens[at - 1]?.text} ${noun}`;
}
