import { eitherNouns } from '../data/either-nouns.ts';
import { outletNames } from '../data/kinds-of-body.ts';
import { isKnownBody } from '../data/known-bodies.ts';
import { knownMen, knownWomen } from '../data/known-people.ts';
import { neverPeople } from '../data/never-people.ts';
import { nationalities, places } from '../data/organisation-words.ts';
import { femaleNouns, maleNouns } from '../data/people-words.ts';
import { genderOfFirstName, isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
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

/** What is known of one that names stand for. */
interface Named {
  reading: Reading;
  names: readonly Name[];
  /** Its fullest name, and the words of that. */
  fullest: string;
  parts: readonly string[];
  roles: readonly Role[];
}

/** In this order: the first that holds says whether it is a person. */
const rules: readonly (readonly [isPerson: boolean, holds: (one: Named) => boolean])[] = [
  [false, isNamedForSomebody],
  [false, ({ reading, names, fullest }) => isTradedName(reading, names, fullest)],
  [false, isMostlyWork],
  [
    true,
    ({ names, fullest }) => fullest.startsWith('@') || names.some(({ honorific }) => honorific !== null),
  ],
  [
    false,
    ({ reading, names, fullest }) => isNobody(fullest) && !names.some((name) => isTitled(reading, name)),
  ],
  [true, ({ reading, names }) => names.some((name) => holdsOffice(reading, name) || isCalled(reading, name))],
  [true, ({ fullest }) => isKnownPerson(fullest)],
  [false, ({ fullest }) => outletNames.has(fullest.toLowerCase()) || isKnownBody(fullest)],
  [true, ({ names, parts }) => isOfFamily(names, parts)],
  [true, ({ reading, names, parts }) => isByThingName(reading, names, parts)],
  [true, hasTrade],
  [false, ({ fullest, parts }) => isPlaceName(fullest) || namesOrganisation(parts) || isPaper(parts)],
  [false, standsForPlace],
  [true, ({ parts, roles }) => parts.length > 1 && roles.some(isKin)],
  [false, ({ parts, roles }) => roles.some((role) => role.body && !mayHave(role, parts))],
  [true, ({ names }) => names.some(({ title }) => title !== null)],
  [true, ({ parts, roles }) => roles.some((role) => isPersonal(role, parts) || isKin(role))],
  [true, ({ reading, names, parts }) => parts.length === 1 && names.some((name) => isWho(reading, name))],
  [true, ({ parts }) => parts.length > 1 && isFirstName(parts[0] ?? '')],
  [true, hasShapeOfPerson],
  [true, isLoneFirstName],
];

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
  const one: Named = { reading, names, fullest, parts: fullest.split(' '), roles };
  return rules.find(([, holds]) => holds(one))?.[0] ?? false;
}

/** `the Ann Lee Bridge`, wherever the name stands. */
function isNamedForSomebody({ reading, names }: Named): boolean {
  return names.every((name) => isNamedFor(reading, name));
}

/** More often the name of a film or a book. */
function isMostlyWork({ reading, names }: Named): boolean {
  return names.filter((name) => isWork(reading, name)).length * 2 > names.length;
}

/** `A spokesman for the town, Jem Lane, said`, `Jem Quill, a clerk` */
function hasTrade({ parts: [first = '', last = '', ...more], roles }: Named): boolean {
  if (last === '' || more.length > 0) return false;
  return (thingSurnames.has(last) || isFirstName(first)) && roles.some(isTrade);
}

/** Where things happen, each time it is named, or where somebody is at home. */
function standsForPlace({ reading, names, parts: [first = ''] }: Named): boolean {
  const placed = isAlwaysAfter(reading, names, placing) || names.every((name) => isHome(reading, name));
  return placed && !isFirstName(first);
}

/** Two to four words that nothing shows to be a body or a thing. */
function hasShapeOfPerson({ reading, names, parts }: Named): boolean {
  return (
    parts.length > 1 &&
    parts.length <= 4 &&
    !names.some((name) => isArticled(reading, name)) &&
    !endsInCommonWord(reading, names, parts) &&
    !names.some((name) => isBodyOfStaff(reading, name) || isQuoting(reading, name))
  );
}

/** `Ann`; a body with people of its own is called so too. */
function isLoneFirstName({ reading, names, fullest, parts, roles }: Named): boolean {
  if (parts.length > 1 || !isFirstName(fullest)) return false;
  const staffed = names.some((name) => isArticled(reading, name) || hasStaff(reading, name));
  return !staffed || roles.some(isSeated);
}

/** `the Lee` */
function isArticled({ tokens }: Reading, { first }: Name): boolean {
  return tokens[first - 1]?.lower === 'the';
}

/** `Obama`, alone in the whole article. */
export function isKnownPerson(fullest: string): boolean {
  return [knownMen, knownWomen].some((known) => known.has(fullest.toLowerCase()));
}

/** `Denver Post`, though some people are called Denver. */
function isPaper([place = '', last = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 && places.has(place.toLowerCase()) && papers.test(last);
}

const papers =
  /^(?:Post|Times|Register|Tribune|Herald|Gazette|Chronicle|Daily|Courier|Examiner|Star|Sun|Globe|Mail)$/;

/** `American`, `Americans`, and words that nobody is called. */
export function isNobody(fullest: string): boolean {
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
