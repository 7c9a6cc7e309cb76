import { firms, outletNouns, publicBodies, wordsInNames } from '../data/kinds-of-body.ts';
import type { Entity } from '../entities/entity.ts';
import type { Feature } from './choose-candidate.ts';
import type { Description } from './description.ts';
import { isOutlet } from './is-outlet.ts';
import type { RoleMatch } from './role-index.ts';

/** How many candidates have the very role, how many have it or a like one, and which may be the firm. */
export interface OtherHolders {
  holders: number;
  liked: number;
  firms: readonly Entity[];
}

/** What a description says for or against an entity. */
export function descriptionFeatures(
  description: Description,
  entity: Entity,
  match: RoleMatch | undefined,
  { holders, liked, firms: firmsNamed }: OtherHolders,
): Feature[] {
  const { head, walk, age, introduced } = description;
  const features = [`put for ${walk}`];
  if (match) features.push(...roleFeatures(match, { holders, liked }, walk));
  else if (entity.roles.length > 0) features.push('has another role');
  if (!match && holders > 0) features.push('another holds the role');
  else if (!match && liked > 0) features.push('another holds a like role');
  if (!entity.named) features.push(endsIn(entity.name, head) ? 'same words' : 'described otherwise');
  if (isOutlet(entity.name) && !outletNouns.has(head)) features.push('a news outlet');
  if (entity.named && holdsWord(entity.name, head)) features.push('holds the word');
  if (firmsNamed.includes(entity)) {
    features.push(firmsNamed.length === 1 ? 'the only firm' : 'one of the firms');
    if (isFirmName(entity.name)) features.push('a firm by its name');
  }
  if (
    description.holdsName &&
    (description.kind === 'body' || !description.extended) &&
    entity.named &&
    !match?.shared &&
    !sharesWord(entity.name, description)
  )
    features.push('another name than it holds');
  if (entity.named && !match && isOtherBody(entity.name, head)) features.push('a body of another kind');
  if (entity.age !== null && (entity.age === age || isOfAge(head, Number(entity.age))))
    features.push('age agrees');
  if (introduced !== null && (entity.mentions[0]?.start ?? 0) < introduced)
    features.push('named before the introduction');
  return features.map((feature) => [feature, 1]);
}

/** `the teenager`, `the pensioner` */
function isOfAge(head: string, years: number): boolean {
  if (/^teen(?:ager)?$/.test(head)) return years >= 13 && years <= 19;
  return /^(?:pensioner|grandmother|grandfather)$/.test(head) && years >= 60;
}

function roleFeatures(
  { exact, shared, before }: RoleMatch,
  { holders, liked }: Pick<OtherHolders, 'holders' | 'liked'>,
  walk: Description['walk'],
): string[] {
  const features = [exact ? 'has the role' : 'has a like role'];
  const alone = exact && holders === 1;
  if (alone) features.push('alone has the role');
  if (!exact && liked === 1) features.push('alone has a like role');
  if (alone && before && walk === 'office') features.push('alone has the office');
  if (shared > 0) features.push(`shares ${Math.min(shared, 2)} more`);
  if (!before) features.push('role printed later');
  return features;
}

/** What a description says for somebody who has no name. */
export function namelessFeatures(description: Description): Feature[] {
  const { walk, words, extended, introduced, holdsName, bare } = description;
  const features = ['nameless', `nameless ${walk}`, `nameless, ${Math.min(words.length, 4)} words`];
  if (extended) features.push('nameless, extended');
  if (introduced !== null) features.push('nameless, introduced');
  if (holdsName) features.push('nameless, holds a name');
  if (bare) features.push('nameless, bare');
  if (words.includes('based')) features.push('nameless, says where');
  return features.map((feature) => [feature, 1]);
}

/** `senior official of the board` ends in `official`. */
export function endsIn(name: string, head: string): boolean {
  return (
    name
      .toLowerCase()
      .split(/ (?:of|for|at|from|with|in) /)[0]
      ?.split(' ')
      .at(-1) === head
  );
}

/** `the agency` → `Rivers and Wetlands Agency`, `the charity` → `Tove Trust`. */
function holdsWord(name: string, head: string): boolean {
  const own = name.toLowerCase().split(' ');
  return own.includes(head) || own.some((word) => wordsInNames.get(head)?.has(word));
}

/** Those that `the company` may be: the bodies named as firms, or else all that are not of another kind. */
export function listFirms(entities: readonly Entity[], head: string): readonly Entity[] {
  if (!isFirm(head)) return [];
  const bodies = entities.filter(
    ({ named, kind, name }) => named && kind === 'organisation' && !isOtherBody(name, head),
  );
  const told = bodies.filter(({ name }) => isFirmName(name));
  return told.length > 0 ? told : bodies;
}

/** `the chipmaker` */
function isFirm(head: string): boolean {
  return firms.has(head) || /[a-z]{3}maker$/.test(head);
}

/** `Minch & Lorne`, `Corran Ferries`. */
function isFirmName(name: string): boolean {
  return name.includes('&') || firms.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}

/** `the company` is no `Seafarers’ Alliance`, and `the union` no `Corran Foods`. */
function isOtherBody(name: string, head: string): boolean {
  const words = name.toLowerCase().split(' ');
  const isOf = (kind: ReadonlySet<string>) => words.some((word) => kind.has(word));
  return isFirm(head) ? isOf(publicBodies) && !isOf(firms) : publicBodies.has(head) && isOf(firms);
}

/** `the Thole campaign` has a word of `Ida Thole for Tarn`, and none of `Corran Herald`. */
function sharesWord(name: string, { words, head }: Description): boolean {
  const own = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => word !== head && own.includes(word));
}
