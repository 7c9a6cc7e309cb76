/**
 * In: the words that stand for a speaker, and somebody. Out: whether they may mean him: “he” no woman and no firm, “it” no person,
 * “the minister” one whom an article calls so.
 */
import { femaleNouns, maleNouns } from '../data/people-words.ts';
import type { Entity } from '../entities/entity.ts';
import type { Gender } from '../sentences/first-names.ts';
import { foldPhrase } from '../text/fold.ts';
import { headOfMention, isPronoun } from './mention-words.ts';

export interface NamedPlace {
  entity: Entity;
  text: string;
}

/** `known`: the same speaker in each article that names him here. */
export function fitsMention(printed: string | null, known: readonly NamedPlace[]): boolean {
  const entities = known.map(({ entity }) => entity);
  if (printed === null) return entities.every(({ kind }) => kind === 'person');
  if (isPronoun(printed)) return fitsPronoun(foldPhrase(printed), entities);
  const head = headOfMention(printed);
  return isOfSex(sexOfNoun(head), entities) && known.some((place) => isCalled(head, place));
}

function fitsPronoun(pronoun: string, entities: readonly Entity[]): boolean {
  const arePeople = entities.every(({ kind }) => kind === 'person');
  const areBodies = entities.every(({ kind }) => kind === 'organisation');
  if (/^(?:he|him|himself)$/.test(pronoun)) return arePeople && isOfSex('male', entities);
  if (/^(?:she|her|herself)$/.test(pronoun)) return arePeople && isOfSex('female', entities);
  if (/^(?:it|itself|they|them|themselves)$/.test(pronoun)) return areBodies;
  return pronoun === 'who' && arePeople;
}

function sexOfNoun(head: string): Gender {
  if (femaleNouns.has(head)) return 'female';
  return maleNouns.has(head) && !/..man$/.test(head) ? 'male' : 'unknown';
}

function isOfSex(gender: Gender, entities: readonly Entity[]): boolean {
  return entities.every((one) => [one.gender, gender].includes('unknown') || one.gender === gender);
}

function isCalled(head: string, { entity, text }: NamedPlace): boolean {
  return [...entity.roles, ...entity.titles].some(({ start, end }) =>
    foldPhrase(text.slice(start, end)).split(' ').includes(head),
  );
}
