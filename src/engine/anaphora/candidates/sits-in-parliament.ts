import type { Entity } from '../../entities/entity.ts';
import type { Reading } from '../../sentences/reading.ts';

/**
 * People whose printed role gives them a seat, whatever their state and party: `House judiciary chairman Odo Finch` may be
 * `the Norland Democrat`.
 */
export function membersOfParliament({ text }: Reading, entities: readonly Entity[]): number[] {
  return entities.flatMap(({ id, kind, named, roles }) => {
    if (!named || kind !== 'person') return [];
    const held = roles.slice(0, rolesRead).map(({ start, end }) => text.slice(start, end));
    return held.some((role) => seat.test(role) && !staff.test(role)) ? [id] : [];
  });
}

const seat =
  /\b(?:House|Senate|Sen|Rep|Congress\p{Ll}*|[Ss]enator|[Rr]epresentative|[Ll]awmaker|caucus|[Mm]inority (?:[Ll]eader|[Ww]hip)|[Mm]ajority (?:[Ll]eader|[Ww]hip))\b/u;
const staff =
  /\b(?:White|former|spokes\p{L}+|aides?|counsel|secretary|advis[eo]r|reporter|correspondent|staff|candidate|nominee|hopeful|challenger|director|lawyer|attorney)\b/iu;
/** Roles of one entity, first printed first. */
const rolesRead = 4;
