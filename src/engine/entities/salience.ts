import type { Entity } from './entity.ts';
import type { Gender } from './first-names.ts';

/**
 * Who is on the reader’s mind at a point of the article: the entities mentioned last, subjects and speakers first.
 * After `Ann Lee met Bo Chen.` the pronoun `she` finds Ann Lee: a subject outweighs an object one sentence nearer.
 */
export interface Salient {
  entity: number;
  sentence: number;
  weight: number;
}

export const speakerWeight = 3;
export const subjectWeight = 2;
export const objectWeight = 0;
export const ownerWeight = -0.5;

/** A subject keeps the pronouns of its own sentence. */
const sameSentenceBonus = 2;

/** Sentences back that a pronoun reaches. */
const reach = 8;

export function mostSalient(
  items: readonly Salient[],
  sentence: number,
  accepts: (entity: number, weight: number) => boolean,
  bonus: (entity: number) => number = () => 0,
): number | null {
  let best: Salient | null = null;
  let bestScore = -Infinity;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || sentence - item.sentence > reach) break;
    const near = item.sentence === sentence && item.weight >= subjectWeight ? sameSentenceBonus : 0;
    const score = item.weight + near - (sentence - item.sentence) + bonus(item.entity);
    if (score > bestScore && accepts(item.entity, item.weight)) {
      best = item;
      bestScore = score;
    }
  }
  return best?.entity ?? null;
}

/** Whoever agrees and is most on the reader’s mind; a sure person outweighs a likely one. */
export function mostSalientPerson(
  entities: readonly Entity[],
  items: readonly Salient[],
  sentence: number,
  gender: Gender,
): number | null {
  const bonus = (id: number) => personBonus(entities[id], gender);
  return mostSalient(
    items,
    sentence,
    (id, weight) =>
      entities[id] !== undefined &&
      agrees(entities[id], gender) &&
      (!entities[id].likely || weight === speakerWeight),
    bonus,
  );
}

function personBonus(entity: Entity | undefined, gender: Gender): number {
  if (!entity) return 0;
  return (
    (entity.sure ? sureBonus : 0) +
    (entity.gender === gender ? genderBonus : 0) -
    (entity.likely ? likelyLoss : 0)
  );
}

const sureBonus = 1.5;
const genderBonus = 1;
const likelyLoss = 1;

function agrees(entity: Entity, gender: Gender): boolean {
  return (
    (entity.kind === 'person' || entity.likely) &&
    (entity.gender === gender || entity.gender === 'unknown' || gender === 'unknown')
  );
}
