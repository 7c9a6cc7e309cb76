import { kinNouns } from '../../data/people-words.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Reading } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { mayBe } from '../candidates/person-features.ts';
import { genderOfNoun } from '../description.ts';
import { roleWords } from '../roles/role-index.ts';
import { ownerOfKin } from './kin-by-surname.ts';

/**
 * `her husband` → of whom the article has told that she is his wife; null where it has not.
 * `Ansgar Lind makes violins. His wife, Mila Roth, plays. “I was angry,” says [her husband].` → Ansgar Lind.
 */
export function kinTold(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  const wanted = kinNouns.has(mention.head) && !mention.plural ? counterparts.get(mention.head) : undefined;
  const owner = wanted && itemAt(state.entities, ownerOfKin(state, mention, sentence));
  if (!wanted || !owner) return null;
  for (const { start, end } of owner.roles) {
    const words = roleWords(state.article.reading.text.slice(start, end));
    if (!words.some((word) => wanted.has(word))) continue;
    const kin = itemAt(state.entities, ownerAt(state, start));
    if (kin && kin !== owner && isFit(kin, mention.head)) return kin.id;
  }
  return null;
}

function isFit(entity: Entity, noun: string): boolean {
  return entity.kind === 'person' && mayBe(entity, genderOfNoun(noun));
}

/** Who is `His`, or `Lind’s`, at the head of a role. */
function ownerAt({ article, anaphors, owners, entityOf }: AnaphoraState, start: number): number | null {
  const token = tokensOf(article.reading).get(start);
  if (token === undefined) return null;
  const { tokens } = article.reading;
  if (/^(?:his|her|their)$/.test(lowerAt(tokens, token)))
    return owners.get(token) ?? anaphors.get(token) ?? null;
  for (let i = token; i < token + 5; i++)
    if (tokens[i]?.lower === "'s") return itemAt(entityOf, article.index.at.get(i - 1)) ?? null;
  return null;
}

/** Offset → token, made once for an article that asks. */
const known = new WeakMap<Reading, ReadonlyMap<number, number>>();

function tokensOf(reading: Reading): ReadonlyMap<number, number> {
  const found = known.get(reading) ?? new Map(reading.tokens.map(({ start }, i) => [start, i]));
  known.set(reading, found);
  return found;
}

/** What the owner is to whom a noun stands for: `her husband` is of a wife. */
const counterparts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    husband: 'wife widow',
    wife: 'husband widower',
    father: 'son daughter',
    dad: 'son daughter',
    mother: 'son daughter',
    mum: 'son daughter',
    mom: 'son daughter',
    son: 'father mother dad mum mom',
    daughter: 'father mother dad mum mom',
    brother: 'brother sister twin',
    sister: 'brother sister twin',
    twin: 'twin',
    uncle: 'nephew niece',
    aunt: 'nephew niece',
    nephew: 'uncle aunt',
    niece: 'uncle aunt',
    grandfather: 'grandson granddaughter',
    grandmother: 'grandson granddaughter',
    grandson: 'grandfather grandmother',
    granddaughter: 'grandfather grandmother',
    cousin: 'cousin',
  }).map(([noun, of]) => [noun, new Set(of.split(' '))]),
);
