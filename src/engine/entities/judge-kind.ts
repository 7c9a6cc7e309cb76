import { eitherNouns } from '../data/either-nouns.ts';
import { auxiliaries, conjunctions, prepositions, relatives } from '../data/function-words.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { firstWord } from '../text/end-words.ts';
import { startsLower } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';
import { hasStaff, isNamedFor } from './beside-name.ts';
import type { Name } from './find-names.ts';
import type { Role } from './find-roles.ts';
import { endsInCommonWord } from './is-common-word.ts';
import { isKnownPerson, isNobody } from './is-person.ts';
import { isPlaceName } from './is-place.ts';
import { namesOrganisation } from './names-organisation.ts';

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
