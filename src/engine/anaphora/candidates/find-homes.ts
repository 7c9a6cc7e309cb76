import { isState, toState } from '../../data/us-states.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Reading } from '../../sentences/reading.ts';

/** Entity → the state that an article prints behind the name: `Odo Finch, R-Ariz.`, `Ida Quill of Maine` → `arizona`, `maine`. */
export type Homes = ReadonlyMap<number, string>;

export function findHomes({ text }: Reading, entities: readonly Entity[]): Homes {
  const homes = new Map<number, string>();
  if (!mayTellHomes.test(text)) return homes;
  for (const { id, kind, named, mentions, roles } of entities) {
    if (!named || kind !== 'person') continue;
    const held = roles.slice(0, rolesRead).flatMap(({ start, end }) => stateOf(text.slice(start, end)) ?? []);
    if (held[0]) homes.set(id, held[0]);
    if (held[0]) continue;
    for (const { end } of mentions.slice(0, mentionsRead)) {
      const home = homeBehind(text.slice(end, end + longestHome));
      if (!home) continue;
      homes.set(id, home);
      break;
    }
  }
  return homes;
}

/** `Vermont Democratic Sen.` */
function stateOf(role: string): string | null {
  const [, words] = seat.exec(role) ?? [];
  const [first = '', second = ''] = (words ?? '').split(' ');
  return [`${first} ${second}`, first].find((name) => isState(name))?.toLowerCase() ?? null;
}

const seat =
  /^(?:the |an? )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) .*?\b(?:Sen|Rep|Gov|Senator|senator|Governor|governor|Congress\p{L}+|congress\p{L}+|Representative|Republican|Democrat)\b/u;

function homeBehind(text: string): string | null {
  const [, seat] = seated.exec(text) ?? [];
  if (seat) return toState(seat);
  const [, place] = placed.exec(text) ?? [];
  return place && isState(place) ? toState(place) : null;
}

const seated = /^(?:, | \()[DRI]-((?:\p{Lu}[\p{L}]*\.? ?){1,2})/u;
const placed = /^(?: \([DRI]\))? of (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u;
const mayTellHomes =
  /[(,] ?[DRI]-\p{Lu}| of \p{Lu}(?<=\p{L}(?: \([DRI]\))? of \p{Lu})|\b(?:Sen|Rep|Gov)\b|Senator|Governor|Republican|Democrat/u;

/** Characters. */
const longestHome = 40;
/** Mentions of one entity, first printed first. */
const mentionsRead = 4;
/** Roles of one entity, first printed first. */
const rolesRead = 4;
