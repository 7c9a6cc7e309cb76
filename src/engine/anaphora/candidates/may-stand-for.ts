import type { Entity } from '../../entities/entity.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import type { Description } from '../description.ts';
import { isNeverFirm, isNoGovernment } from './body-features.ts';
import { endsIn } from './description-features.ts';
import type { RoleMatch } from './match-roles.ts';
import { isOtherByName, mayBe } from './person-features.ts';

/** Whether a description may stand for an entity at all: of a kind and a sex with it, and not somebody else’s. */
export function mayStandFor(description: Description, entity: Entity, match: RoleMatch | undefined): boolean {
  if (isSomebodyElses(description) && match?.shared === 0) return false;
  if (!match && (isOwnersOther(description, entity) || isSecondOfOther(description, entity))) return false;
  if (!match && unnamedAlways.test(description.head)) return entity.kind === 'person' && !entity.named;
  if (!match && (description.bare || description.owned || !description.known)) return false;
  if (!description.known) return !entity.place;
  if (description.walk === 'institution' && entity.kind === 'person') return false;
  if (!match && strangers.some((isStranger) => isStranger(description, entity))) return false;
  return description.kind === 'body'
    ? mayBeThatBody(description, entity, match)
    : mayBeThatPerson(description, entity, match);
}

/** Whom news leaves without a name. */
const unnamedAlways =
  /^(?:narrator|heckler|announcer|caller|voiceover|source|insider|complainant|informant|whistle-?blower|tipster|bystander|onlooker|passer-?by)$/;

/** Who is none of those that are not said to be what the description says. */
const strangers: readonly ((description: Description, entity: Entity) => boolean)[] = [
  isNamedHome,
  isOtherNameless,
  isJustIntroduced,
  speaksForOffice,
  ({ kind, head }, { name }) => kind === 'body' && isNeverFirm(name, head),
  ({ head }, { name }) => isNoGovernment(name, head),
  isOthersGovernment,
];

function mayBeThatBody(description: Description, entity: Entity, match: RoleMatch | undefined): boolean {
  if (!mayBeBody(entity) && !mayBeTeam(description, entity)) return false;
  return entity.named || match !== undefined || endsIn(entity.name, description.head);
}

function mayBeThatPerson(description: Description, entity: Entity, match: RoleMatch | undefined): boolean {
  if (description.age !== null && entity.age !== null && entity.age !== description.age) return false;
  if (isOfOtherAge(description, entity) || isGrownUp(description, entity)) return false;
  if (!match && isOtherByName(entity, description.gender)) return false;
  return mayBe(entity, description.gender);
}

/** `the family`, `the household`: bodies without a name. */
function isNamedHome({ head }: Description, { named }: Entity): boolean {
  return named && /^(?:family|household)$/.test(head);
}

/** `A grower … [the grower]`: who was brought in without a name, not somebody nameless who is called otherwise. */
function isOtherNameless({ introduced, head }: Description, { named, name }: Entity): boolean {
  return introduced !== null && !named && !endsIn(name, head);
}

/** `Lee read a note that an engineer had sent. “…,” [the engineer] wrote`: nobody who was named before him. */
function isJustIntroduced({ introduced, mention }: Description, { mentions }: Entity): boolean {
  return introduced !== null && mention.start - introduced < near && (mentions[0]?.start ?? 0) < introduced;
}

/** Characters of a sentence or two. */
const near = 250;

/** `the minister` is nobody nameless who speaks for others. */
function speaksForOffice({ head }: Description, { named, name }: Entity): boolean {
  return !named && inOffice.test(head) && spokesperson.test(name);
}

const inOffice = /^(?:minister|secretary|mayor|president|premier|chancellor|governor|senator|judge|mp)$/;
const spokesperson = /\bspokes(?:man|woman|person)\b/;

/** `the girl, 12,` is no adult. */
function isGrownUp({ age }: Description, { name }: Entity): boolean {
  return Number(age ?? 99) < 18 && /\badult$/.test(name);
}

/** `the Thole administration` is no `Tide Safety Administration`. */
function isOthersGovernment({ head, holdsName, words }: Description, { name }: Entity): boolean {
  if (head !== 'administration' || !holdsName) return false;
  const own = name.toLowerCase().split(' ');
  return !words.some((word) => word !== head && own.includes(word));
}

/** `the old man` is not 26, `the boy` not 40. */
function isOfOtherAge({ words, head }: Description, { age }: Entity): boolean {
  if (age === null) return false;
  const years = Number(age);
  if (/^(?:boy|girl|youngster|schoolboy|schoolgirl)$/.test(head)) return years > 19;
  if (/^teen(?:ager)?$/.test(head)) return years < 13 || years > 19;
  if (!/^(?:man|woman)$/.test(head)) return false;
  if (words.some((word) => /^(?:old|elderly|older)$/.test(word))) return years < 50;
  return words.some((word) => /^(?:young|younger)$/.test(word)) && years > 45;
}

/** `Port Orrin` plays, and speaks: the club. */
function mayBeTeam({ head }: Description, { place, named, name }: Entity): boolean {
  return place && named && /^(?:club|side)$/.test(head) && name.includes(' ');
}

export function mayBeBody(entity: Entity): boolean {
  return (
    !entity.place &&
    !events.test(entity.name) &&
    entity.name.length > 1 &&
    !entity.sure &&
    entity.gender === 'unknown' &&
    entity.kind !== 'group' &&
    (entity.kind !== 'person' || entity.named)
  );
}

/** `the Marlow Revolution` does not speak. */
const events = /(?:Revolution|War|Uprising|Massacre|Riots|Election|Olympics|Championships?|Scandal)$/;

/** `the vice chair of the Tide Board`: nobody who is not called so. */
function isSecondOfOther({ extended, holdsName, words }: Description, { named }: Entity): boolean {
  return named && extended && holdsName && words.some((word) => /^(?:vice|deputy)$/.test(word));
}

/** `the prime minister’s spokesman` is not the spokesman of a party. */
function isSomebodyElses({ walk, words }: Description): boolean {
  const owner = words.indexOf('s') - 1;
  return walk === 'spokesperson' && owner >= 0 && isPersonNoun(words[owner] ?? '');
}

/** `the club’s owner`: nobody who is not called an owner; the world’s fastest man may be. */
function isOwnersOther({ words }: Description, { named, kind }: Entity): boolean {
  const owner = words.indexOf('s') - 1;
  const owned = owner >= 0 && !/^(?:world|country|nation)$/.test(words[owner] ?? '');
  return owned && named && kind === 'person';
}
