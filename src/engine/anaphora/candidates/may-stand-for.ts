import type { Entity } from '../../entities/entity.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import type { Description } from '../description.ts';
import { isNeverFirm, isNoGovernment } from './body-features.ts';
import { endsIn } from './description-features.ts';
import type { RoleMatch } from './match-roles.ts';
import { isOtherByName, mayBe } from './person-features.ts';

/** Whom news leaves without a name. */
const unnamedAlways =
  /^(?:narrator|heckler|announcer|caller|voiceover|source|insider|complainant|informant|whistle-?blower|tipster|bystander|onlooker|passer-?by)$/;

/** `Lee read a note that an engineer had sent. “…,” [the engineer] wrote`: nobody who was named before him. */
function isJustIntroduced({ introduced, mention }: Description, { mentions }: Entity): boolean {
  return introduced !== null && mention.start - introduced < near && (mentions[0]?.start ?? 0) < introduced;
}

/** Characters of a sentence or two. */
const near = 250;

/** Nobody who speaks for others is one of those. */
const inOffice = /^(?:minister|secretary|mayor|president|premier|chancellor|governor|senator|judge|mp)$/;
const spokesperson = /\bspokes(?:man|woman|person)\b/;

/** Bodies without a name. */
const ofHome = /^(?:family|household)$/;

/** Whether a description may stand for an entity at all: of a kind and a sex with it, and not somebody else’s. */
export function mayStandFor(description: Description, entity: Entity, match: RoleMatch | undefined): boolean {
  if (isSomebodyElses(description) && match?.shared === 0) return false;
  if (isOwned(description) && !match && entity.named && entity.kind === 'person') return false;
  if (isSecondOfBody(description) && !match && entity.named) return false;
  if (unnamedAlways.test(description.head) && !match) return entity.kind === 'person' && !entity.named;
  if ((description.bare || description.owned || !description.known) && !match) return false;
  if (!description.known) return !entity.place;
  if (description.walk === 'institution' && entity.kind === 'person') return false;
  if (ofHome.test(description.head) && entity.named && !match) return false;
  if (description.introduced !== null && !entity.named && !match && !endsIn(entity.name, description.head))
    return false;
  if (!match && isJustIntroduced(description, entity)) return false;

  if (!match && !entity.named && inOffice.test(description.head) && spokesperson.test(entity.name))
    return false;
  if (description.kind === 'body' && !match && isNeverFirm(entity.name, description.head)) return false;
  if (!match && (isNoGovernment(entity.name, description.head) || isOthersGovernment(description, entity)))
    return false;
  if (description.kind === 'body')
    return (
      (mayBeBody(entity) || mayBeTeam(description, entity)) &&
      (entity.named || match !== undefined || endsIn(entity.name, description.head))
    );
  if (description.age !== null && entity.age !== null && entity.age !== description.age) return false;
  if (isOfOtherAge(description, entity)) return false;
  if (Number(description.age ?? 99) < 18 && /\badult$/.test(entity.name)) return false;
  if (!match && isOtherByName(entity, description.gender)) return false;
  return mayBe(entity, description.gender);
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
function isSecondOfBody({ extended, holdsName, words }: Description): boolean {
  return extended && holdsName && words.some((word) => /^(?:vice|deputy)$/.test(word));
}

/** `the prime minister’s spokesman` is not the spokesman of a party. */
function isSomebodyElses({ walk, words }: Description): boolean {
  const owner = words.indexOf('s') - 1;
  return walk === 'spokesperson' && owner >= 0 && isPersonNoun(words[owner] ?? '');
}

/** `the club’s owner`: nobody who is not called an owner; the world’s fastest man may be. */
function isOwned({ words }: Description): boolean {
  const owner = words.indexOf('s') - 1;
  return owner >= 0 && !/^(?:world|country|nation)$/.test(words[owner] ?? '');
}
