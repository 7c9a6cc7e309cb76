import { eitherNouns } from '../data/either-nouns.ts';
import { auxiliaries, conjunctions, prepositions, relatives } from '../data/function-words.ts';
import { outletNames } from '../data/kinds-of-body.ts';
import { isKnownBody } from '../data/known-bodies.ts';
import { knownMen, knownWomen } from '../data/known-people.ts';
import { neverPeople } from '../data/never-people.ts';
import { nationalities, organisationNouns, places } from '../data/organisation-words.ts';
import { femaleNouns, maleNouns } from '../data/people-words.ts';
import { genderOfFirstName, isFirstName } from '../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { firstWord } from '../text/end-words.ts';
import { startsLower } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';
import {
  hasStaff,
  holdsOffice,
  isBodyOfStaff,
  isCalled,
  isNamedFor,
  isQuoting,
  isTitled,
  isWho,
  isWork,
} from './beside-name.ts';
import type { Name } from './find-names.ts';
import { isSeated, type Role } from './find-roles.ts';
import { endsInCommonWord } from './is-common-word.ts';
import { isAlwaysAfter, isHome, isPlaceName } from './is-place.ts';
import { isTraded } from './is-traded.ts';
import { namesOrganisation } from './names-organisation.ts';

/**
 * Person or organisation, from the words of the name and the words around it.
 * `Mr Lee`, `Ann Lee`, `editor Lee`, `@annlee` → person; `Lee Foundation`, `the Lee`, `Smith’s Meta`, `a Meta spokesperson` → not.
 */
export function isPerson(
  reading: Reading,
  names: readonly Name[],
  fullest: string,
  roles: readonly Role[],
): boolean {
  if (names.every((name) => isNamedFor(reading, name)) || isTradedName(reading, names, fullest)) return false;
  if (names.filter((name) => isWork(reading, name)).length * 2 > names.length) return false;
  if (fullest.startsWith('@') || names.some((name) => name.honorific !== null)) return true;
  if (!names.some((name) => isTitled(reading, name)) && isNobody(fullest)) return false;
  if (names.some((name) => holdsOffice(reading, name) || isCalled(reading, name))) return true;
  if (isKnownPerson(fullest)) return true;
  const parts = fullest.split(' ');
  if (outletNames.has(fullest.toLowerCase()) || isKnownBody(fullest)) return false;
  if (isOfFamily(names, parts) || isByThingName(reading, names, parts)) return true;
  // `A spokesman for the town, Jem Lane, said`
  if (parts.length === 2 && thingSurnames.has(parts[1] ?? '') && roles.some(isTrade)) return true;
  if (parts.length === 2 && isFirstName(parts[0] ?? '') && roles.some(isTrade)) return true;
  if (isPlaceName(fullest) || namesOrganisation(parts) || isPaper(parts)) return false;
  const placed = isAlwaysAfter(reading, names, placing) || names.every((name) => isHome(reading, name));
  if (placed && !isFirstName(parts[0] ?? '')) return false;
  // `Rock drill operator Kagiso Mota, a father of four`
  if (parts.length > 1 && roles.some(isKin)) return true;
  if (roles.some((role) => role.body && !mayHave(role, parts))) return false;
  if (
    names.some((name) => name.title !== null) ||
    roles.some((role) => isPersonal(role, parts) || isKin(role))
  )
    return true;
  if (parts.length === 1 && names.some((name) => isWho(reading, name))) return true;
  const articled = names.filter(({ first }) => reading.tokens[first - 1]?.lower === 'the').length;
  if (parts.length >= 2 && isFirstName(parts[0] ?? '')) return true;
  if (parts.length >= 2)
    return (
      parts.length <= 4 &&
      articled === 0 &&
      !endsInCommonWord(reading, names, parts) &&
      !names.some((name) => isBodyOfStaff(reading, name) || isQuoting(reading, name))
    );
  const staffed = articled > 0 || names.some((name) => hasStaff(reading, name));
  return isFirstName(fullest) && (!staffed || roles.some(isSeated));
}

/** `Obama`, alone in the whole article. */
function isKnownPerson(fullest: string): boolean {
  return [knownMen, knownWomen].some((known) => known.has(fullest.toLowerCase()));
}

/** `Denver Post`, though some people are called Denver. */
function isPaper([place = '', last = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && places.has(place.toLowerCase()) && papers.test(last);
}

const papers =
  /^(?:Post|Times|Register|Tribune|Herald|Gazette|Chronicle|Daily|Courier|Examiner|Star|Sun|Globe|Mail)$/;

/** `American`, `Americans`, and words that nobody is called. */
function isNobody(fullest: string): boolean {
  const lower = fullest.toLowerCase();
  return nationalities.has(lower) || nationalities.has(lower.replace(/s$/, '')) || neverPeople.has(lower);
}

/** Under its whole name: of `Finch’s` there are shares, of Ida Finch none. */
function isTradedName({ text, tokens }: Reading, [name]: readonly Name[], fullest: string): boolean {
  if (name?.text !== fullest) return false;
  const [start, end] = [tokens[name?.first ?? 0]?.start ?? 0, tokens[(name?.last ?? 1) - 1]?.end ?? 0];
  return isTraded(text, { start, end });
}

/** `Varn Orrin III`, `Christian Orrin`: as first names go that list nobody, where `Orrin` alone is the same. */
function isOfFamily(names: readonly Name[], parts: readonly string[]): boolean {
  const heir = parts.length > 2 && /^(?:[JS]r\.?|II|III|IV)$/.test(parts.at(-1) ?? '');
  const surname = heir ? parts.at(-2) : parts.length === 2 && parts[0] === 'Christian' ? parts[1] : undefined;
  return surname !== undefined && names.some(({ text }) => text === surname);
}

/** `Joan Park, whose son`, `Joan Bridge, 44`, not `Joan Bridge was closed`. */
function isByThingName({ tokens }: Reading, names: readonly Name[], parts: readonly string[]): boolean {
  const [first = '', last = ''] = parts;
  if (parts.length !== 2 || !isFirstName(first) || !thingSurnames.has(last)) return false;
  return names.some(({ last: end }) => {
    const next = lowerAt(tokens, end + 1);
    if (tokens[end]?.text === ',') return /^(?:who|whose|\d\d|aged)$/.test(next);
    return lookUpReportingWord(lowerAt(tokens, end))?.speech === true;
  });
}

/** Surnames that are things and places too. */
const thingSurnames: ReadonlySet<string> = new Set(
  'Park Lane Lake Street Bridge Law Day Bill Hill Church Wood Moor Marsh Rivers Banks Waters'.split(' '),
);

const placing: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'into', 'across', 'around']);

/** `Her spokeswoman, Kit Lane, said`: no lane, though it ends as one. */
function isTrade({ body, head }: Role): boolean {
  return !body && isPersonNoun(head) && !eitherNouns.has(head);
}

/** `Teboho Ramok, a winch operator,` is a person by a rare first name too; `the whisky firm Glen Orrin` is a firm. */
function mayHave({ direct }: Role, [first = '', ...rest]: readonly string[]): boolean {
  return rest.length > 0 && (isFirstName(first) || (!direct && genderOfFirstName(first) !== 'unknown'));
}

/** `editor Lee`; `rival Corran` may be a firm. */
function isPersonal({ direct, head }: Role, parts: readonly string[]): boolean {
  return direct && !(parts.length === 1 && eitherNouns.has(head));
}

/** `His son, Emlyn, left`. */
function isKin({ head }: Role): boolean {
  return (maleNouns.has(head) || femaleNouns.has(head)) && !head.startsWith('spokes');
}

/** `The developer, Ambar Lokh, was absent`: people and firms are developers. */
function isEitherByRole(fullest: string, roles: readonly Role[]): boolean {
  const parts = fullest.split(' ');
  const shaped =
    parts.length === 2 && parts.every((part) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(part));
  return shaped && !namesOrganisation(parts) && roles.some(({ head }) => eitherRole.test(head));
}

const eitherRole = /^(?:developer|publisher|grocer|brewer|distiller|operator)$/;

/** A lone capitalised word, no acronym, that nothing shows to be a place or a body. */
export function mayBePerson(
  reading: Reading,
  names: readonly Name[],
  fullest: string,
  roles: readonly Role[],
): boolean {
  if (isEitherByRole(fullest, roles)) return true;
  if (organisationNouns.has(fullest.toLowerCase())) return false;
  if (!/^(?:Mc|Mac|Di|De|Du|La|Le|Van|Fitz|O['’])?\p{Lu}[\p{Ll}’'-]+$/u.test(fullest) || isPlaceName(fullest))
    return false;
  if (names.every((name) => isNamedFor(reading, name) || isOneOfIts(reading, name))) return false;
  if (isNobody(fullest) || endsInCommonWord(reading, names, [fullest])) return false;
  if (roles.some((role) => role.body) || names.some((name) => hasStaff(reading, name))) return false;
  return names.every(
    (name) => !/^(?:the|in|at|on|from|across)$/.test(lowerAt(reading.tokens, name.first - 1)),
  );
}

/** `worked at a Larchmart supermarket`: one of many things of that name, and not `a Finch supporter`. */
function isOneOfIts({ tokens }: Reading, { first, last }: Name): boolean {
  const noun = tokens[last];
  if (noun?.kind !== 'word' || !/^an?$/.test(lowerAt(tokens, first - 1))) return false;
  const goesOn = [prepositions, conjunctions, relatives, auxiliaries].some((words) => words.has(noun.lower));
  return startsLower(noun.text) && !goesOn && !isPersonNoun(noun.lower) && !isPeopleNoun(noun.lower);
}

/** More than a guess from the shape of the name. */
export function isSurePerson(names: readonly Name[], fullest: string, roles: readonly Role[]): boolean {
  return (
    isKnownPerson(fullest) ||
    isFirstName(firstWord(fullest)) ||
    roles.some((role) => !role.body && (role.direct || !eitherNouns.has(role.head))) ||
    names.some((name) => name.honorific !== null || name.title !== null)
  );
}
