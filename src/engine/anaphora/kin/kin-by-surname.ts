import { kinNouns } from '../../data/people-words.ts';
import type { Entity } from '../../entities/entity.ts';
import { genderOfPronoun } from '../../entities/gender-of-pronouns.ts';
import type { Mention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';
import { placeOf } from '../anaphora-state.ts';
import { mayBe } from '../candidates/person-features.ts';
import { genderOfNoun } from '../description.ts';
import { resolvePersonal } from '../resolve-pronoun.ts';

/**
 * `her husband`, `Lee’s sister` → the only other person of the owner’s surname who may be one; null where there is none.
 * `Bo and Ann Lee moved in. “We were happy,” said Ann Lee. [Her husband] was not.` → Bo Lee.
 */
export function kinBySurname(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  if (!kinNouns.has(mention.head) || mention.plural) return null;
  const owner = itemAt(state.entities, ownerOfKin(state, mention, sentence));
  if (!owner?.named || !owner.name.includes(' ')) return null;
  const gender = genderOfNoun(mention.head);
  const kin = (state.surnames.get(surnameOf(owner)) ?? []).filter(
    (entity) => entity !== owner && mayBe(entity, gender),
  );
  return kin.length === 1 ? (kin[0]?.id ?? null) : null;
}

/** Surname → the people named in full who bear it; a bounded number. */
export function indexSurnames(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (!entity.named || entity.kind !== 'person' || !entity.name.includes(' ')) continue;
    const bearers = index.get(surnameOf(entity)) ?? [];
    if (bearers.length < mostBearers) bearers.push(entity);
    index.set(surnameOf(entity), bearers);
  }
  return index;
}

const mostBearers = 8;

/** Who `her` is in `her husband`, and `Lee` in `Lee’s sister`. */
export function ownerOfKin(state: AnaphoraState, { first, last }: Mention, sentence: number): number | null {
  const { tokens } = state.article.reading;
  const gender = genderOfPronoun.get(lowerAt(tokens, first));
  if (gender) {
    const owner =
      state.owners.get(first) ?? resolvePersonal(state, placeOf(state, first, sentence), first, gender);
    if (owner !== null) state.owners.set(first, owner);
    return owner;
  }
  for (let i = first + 1; i < last; i++)
    if (tokens[i]?.lower === "'s") return itemAt(state.entityOf, state.article.index.at.get(i - 1)) ?? null;
  return null;
}

function surnameOf({ name }: Entity): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
