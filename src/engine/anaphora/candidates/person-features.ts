import type { Entity } from '../../entities/entity.ts';
import { type Gender, isFirstName } from '../../sentences/first-names.ts';
import { firstWord } from '../../text/end-words.ts';
import type { Feature } from './choose-candidate.ts';

/** How sure it is that an entity is a person of this sex: what speaks for it. */
export function personFeatures(entity: Entity, gender: Gender): Feature[] {
  const marks = [entity.named ? certaintyOf(entity) : 'described person'];
  if (gender !== 'unknown' && entity.gender === gender)
    marks.push(entity.sexByEnding ? 'ends as theirs' : 'sex agrees');
  else if (isOtherByName(entity, gender))
    marks.push(entity.sexByEnding ? 'ends as the other sex' : 'first name of the other sex');
  else if (gender !== 'unknown' && entity.kind === 'person' && isOfBothSexes(entity))
    marks.push('name of both sexes');
  else if (gender !== 'unknown' && entity.named) marks.push(...endingOf(entity.name, gender));
  return marks.map((mark) => [mark, 1]);
}

/** `Olly Prendergast`: women and men are called so. */
function isOfBothSexes({ named, name, gender }: Entity): boolean {
  return named && gender === 'unknown' && name.includes(' ') && isFirstName(firstWord(name));
}

function certaintyOf({ sure, likely, kind }: Entity): string {
  if (kind !== 'person') return likely ? 'perhaps a person' : 'no person';
  return sure ? 'sure person' : 'likely person';
}

/** First names that no list has: most that end in -a or -ie are women’s. */
function endingOf(name: string, gender: Gender): string[] {
  const first = firstWord(name);
  if (!name.includes(' ') || !/(?:a|ah|ie|elle|ette|lyn|ine)$/.test(first)) return [];
  return [gender === 'female' ? 'ends as hers' : 'ends as hers, not his'];
}

/** A list of first names gives the entity to the other sex: for words that are spoken no more than evidence. */
export function isOtherByName(entity: Entity, gender: Gender): boolean {
  return gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== gender;
}

/** May be a person of this sex at all. */
export function mayBe(entity: Entity, gender: Gender): boolean {
  if (entity.place || !(entity.kind === 'person' || entity.likely)) return false;
  return !entity.sexTold || entity.gender === gender || entity.gender === 'unknown' || gender === 'unknown';
}
