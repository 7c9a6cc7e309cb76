import { likeWords } from '../../data/role-synonyms.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Description } from '../description.ts';
import { bodyFeatures } from './body-features.ts';
import type { Feature } from './choose-candidate.ts';
import type { RoleMatch } from './match-roles.ts';

/** How many candidates have the very role, how many have it or a like one, and which may be the firm. */
export interface OtherHolders {
  holders: number;
  liked: number;
  firms: readonly Entity[];
  /** Somebody without a name, in reach, has been described by this very noun. */
  described: boolean;
  /** Whose role gives a seat, where a member of a parliament is described by his state. */
  seated: ReadonlySet<number>;
}

/** What a description says for or against an entity. */
export function descriptionFeatures(
  description: Description,
  entity: Entity,
  match: RoleMatch | undefined,
  { holders, liked, firms, described, seated }: OtherHolders,
): Feature[] {
  const { head, walk, age, introduced } = description;
  const features = [`put for ${walk}`];
  if (match) features.push(...roleFeatures(match, { holders, liked }, walk));
  else if (entity.roles.length > 0 && !seated.has(entity.id)) features.push('has another role');
  if (!match && holders > 0) features.push('another holds the role');
  else if (!match && liked > 0) features.push('another holds a like role');
  if (!entity.named) features.push(wordsOf(description, entity));
  else if (described && !match && (walk === 'spokesperson' || general.test(head)))
    features.push('another is described so');
  const body = bodyFeatures(description, entity, match, firms);
  features.push(
    ...(seated.has(entity.id) ? body.filter((one) => one !== 'another name than it holds') : body),
  );
  if (entity.age !== null && (entity.age === age || isOfAge(description, Number(entity.age))))
    features.push('age agrees');
  if (introduced !== null && (entity.mentions[0]?.start ?? 0) < introduced)
    features.push('named before the introduction');
  return features.map((feature) => [feature, 1]);
}

/** `the teenager`, `the boy`, `the old man`, `the pensioner` */
function isOfAge({ head, words }: Description, years: number): boolean {
  if (/^(?:man|woman|lady)$/.test(head))
    return years >= 70 && words.some((word) => /^(?:old|elderly)$/.test(word));
  if (/^(?:boy|girl|child|youngster|schoolboy|schoolgirl|pupil)$/.test(head)) return years < 18;
  if (/^teen(?:ager)?$/.test(head)) return years >= 13 && years <= 19;
  return /^(?:pensioner|grandmother|grandfather)$/.test(head) && years >= 60;
}

/** `the source`, `the man`: what anybody may be called who has no name. */
function wordsOf({ head, gender }: Description, entity: Entity): string {
  if (describedBy(entity, head)) return 'same words';
  if (likeWords(head).has(headOf(entity.name))) return 'like words';
  const differs = gender !== 'unknown' && entity.gender !== 'unknown' && gender !== entity.gender;
  return general.test(head) && entity.kind === 'person' && !differs
    ? 'described in general'
    : 'described otherwise';
}

const general = /^(?:man|woman|person|source)$/;

/** `a council spokeswoman` may be `the spokesperson` next. */
export function describedBy({ name, named }: Entity, head: string): boolean {
  if (named) return false;
  return (
    endsIn(name, head) || (head.startsWith('spokes') && /spokes(?:man|woman|person)$/.test(headOf(name)))
  );
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
  const { head, walk, words, extended, introduced, holdsName, bare } = description;
  const features = ['nameless', `nameless ${walk}`, `nameless, ${Math.min(words.length, 4)} words`];
  if (extended) features.push('nameless, extended');
  if (introduced !== null) features.push('nameless, introduced');
  if (holdsName) features.push('nameless, holds a name');
  if (bare) features.push('nameless, bare');
  if (
    head === 'witness' &&
    words.some((word) => /^(?:first|second|third|fourth|next|last|other)$/.test(word))
  )
    features.push('nameless, counted');
  if (words.includes('based')) features.push('nameless, says where');
  return features.map((feature) => [feature, 1]);
}

/** `senior official of the board` ends in `official`. */
export function endsIn(name: string, head: string): boolean {
  return headOf(name) === head;
}

function headOf(name: string): string {
  const [own = ''] = name.toLowerCase().split(/ (?:of|for|at|from|with|in|close|familiar|involved) /);
  return own.slice(own.lastIndexOf(' ') + 1);
}
