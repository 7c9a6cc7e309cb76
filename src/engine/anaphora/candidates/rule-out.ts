import { isShowing } from '../../cues/subjects/shown-object.ts';
import type { Entity } from '../../entities/entity.ts';
import { type Description, isKinOfUnknown, isOfUnknown } from '../description.ts';
import type { Discourse, Trace } from '../discourse.ts';
import { describedBy } from './description-features.ts';
import { othersFromElsewhere } from './from-elsewhere.ts';
import { isMedium } from './is-medium.ts';
import type { RoleMatch } from './match-roles.ts';
import { chamberOf, sitsInOther } from './other-chamber.ts';
import { othersAtHead } from './other-head.ts';
import { othersInOffice } from './other-office.ts';
import { othersInParty } from './other-party.ts';
import type { AnaphorPlace } from './place-features.ts';
import { isRuler } from './rulers.ts';
import { goesOnNameless, isAnother, staysNameless } from './stays-nameless.ts';
import { isToldApart, keepsNameBack } from './told-apart.ts';

/** A description where it stands, with the entities that the article says to be such. */
interface Setting {
  discourse: Discourse;
  place: AnaphorPlace;
  description: Description;
  matches: ReadonlyMap<number, RoleMatch>;
}

type RulesOut = (entity: Entity, trace: Trace | undefined) => boolean;

/** Each gives whom it rules out, or null where it has nothing to say of this description. */
const rules: readonly ((given: Setting) => RulesOut | null)[] = [
  whoeverHasName,
  whoIsKinOfUnknown,
  whoIsOfUnknown,
  whoIsCalledSoLater,
  whoIsBroughtThere,
  whoIsShown,
  whoSitsInNoParliament,
  whoSitsInOtherChamber,
  whoIsElsewhere,
  whomItIsToldOf,
  whoIsToldApart,
  whatIsMedium,
  whoIsNamedOtherwise,
];

/** Whether an entity cannot be the one that a description stands for, by what the article says around the two. */
export function rulesOut(given: Setting): RulesOut {
  const checks = rules.map((rule) => rule(given)).filter((check) => check !== null);
  return (entity, trace) => checks.some((check) => check(entity, trace));
}

/** `a sailor who gave no name … [the sailor]`, `[another sailor]` */
function whoeverHasName({ discourse, description }: Setting): RulesOut | null {
  const nameless =
    keepsNameBack(discourse, description.mention) ||
    goesOnNameless(discourse, description) ||
    isAnother(description);
  return nameless ? ({ named }) => named : null;
}

/** `[the father of a student]`: somebody new. */
function whoIsKinOfUnknown({ discourse, description: { mention } }: Setting): RulesOut | null {
  if (!isKinOfUnknown(discourse.article.reading, mention)) return null;
  return ({ named, mentions: [first] }) => named && first !== undefined && first.start < mention.start;
}

/** `[the owner of a small shop]`: nobody with a name who is not said to own one. */
function whoIsOfUnknown({ discourse, description, matches }: Setting): RulesOut | null {
  const unknown = isOfUnknown(discourse.article.reading, description.mention);
  return unknown ? ({ named, id }) => named && !matches.has(id) : null;
}

/** `the Tide Office, [whose prosecutor] said`: not whom the article calls an attorney only later. */
function whoIsCalledSoLater({ discourse, description, matches }: Setting): RulesOut | null {
  const whose = discourse.article.reading.tokens[description.mention.first - 1]?.lower === 'whose';
  return whose ? ({ named, id }) => named && !matches.get(id)?.before : null;
}

/** `Lee heard [the prosecutor] say`: not Lee. */
/** `she is held on an island, where [the medical director] said`: nobody who is not said to hold the office. */
function whoIsBroughtThere({ discourse, description, matches }: Setting): RulesOut | null {
  const { head, mention } = description;
  const there = discourse.article.reading.tokens[mention.first - 1]?.lower === 'where';
  return there && ofPlace.test(head) ? ({ named, id }) => named && !matches.has(id) : null;
}

/** Who is at work in a place, whoever comes there; not `suspect`, `driver`. */
const ofPlace =
  /^(?:director|manager|official|officer|judge|magistrate|coroner|registrar|clerk|treasurer|caretaker|headteacher|land(?:lord|lady)|doctor|nurse|surgeon|chair(?:man|woman|person)?|moderator|referee|umpire)$/;

function whoIsShown({ discourse, place, description }: Setting): RulesOut | null {
  if (!isShowing(discourse.article.reading.tokens, description.mention.opens - 1)) return null;
  return ({ named }, trace) =>
    named && trace?.sentence === place.sentence && /^(?:subject|speaker)$/.test(trace.part);
}

function whoSitsInNoParliament({ discourse, description }: Setting): RulesOut | null {
  if (!isLegislator(description)) return null;
  return (entity) => isRuler(discourse, entity) || !(entity.named || describedBy(entity, description.head));
}

/** `the former Norland senator`: not `House Speaker Odo Finch`. */
function whoSitsInOtherChamber({ discourse, description }: Setting): RulesOut | null {
  const chamber = chamberOf(description);
  return chamber ? (entity) => sitsInOther(discourse.article.reading, entity, chamber) : null;
}

/** Of another office, body, party or land. */
function whoIsElsewhere({ discourse: { roles, homes }, description }: Setting): RulesOut {
  const { words } = description;
  const elsewhere = new Set([
    ...othersInOffice(roles, words),
    ...othersAtHead(roles, description),
    ...othersInParty(roles, words),
    ...othersFromElsewhere(homes, roles, words),
  ]);
  return ({ id }) => elsewhere.has(id);
}

function whomItIsToldOf({ place }: Setting): RulesOut {
  return ({ id }) => id === place.toldOf;
}

function whoIsToldApart({ discourse, description, matches }: Setting): RulesOut | null {
  return isToldApart(discourse, description) ? ({ id }) => !matches.has(id) : null;
}

function whatIsMedium({ description }: Setting): RulesOut {
  return (entity, trace) => isMedium(description, entity, trace);
}

/** A description that stays without a name is nobody who has one, unless he is said to be such. */
function whoIsNamedOtherwise({ discourse, description, place, matches }: Setting): RulesOut | null {
  const nameless = staysNameless(discourse, description, place.replies);
  return nameless ? ({ named, id }) => named && !matches.has(id) : null;
}

/** `the Norland Democrat`, `the junior senator`: somebody in a parliament. */
export function isLegislator({ head, kind }: Description): boolean {
  return (
    kind === 'person' &&
    /^(?:democrat|republican|senator|congress(?:man|woman)|lawmaker|representative)$/.test(head)
  );
}
