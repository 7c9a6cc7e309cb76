import { neverPeople } from '../data/never-people.ts';
import { nationalities, organisationNouns, organisationWords } from '../data/organisation-words.ts';
import { isPlaceName } from '../entities/is-place.ts';
import type { NameIndex } from '../entities/name-index.ts';
import { namesOrganisation } from '../entities/names-organisation.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../sentences/is-person-noun.ts';
import type { NounPhrase } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { isDeterminer } from '../sentences/word-class.ts';
import { firstWord } from '../text/end-words.ts';
import { itemAt } from '../text/item-at.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';
import { nameBehindBody } from './holder-behind-body.ts';

/** The name that a phrase stands for, not one that it only holds: index, or null. */
export function nameOfPhrase(reading: Reading, index: NameIndex, phrase: NounPhrase): number | null {
  return (
    ownedByBody(reading, index, phrase) ??
    ownedPerson(reading, index, phrase) ??
    nameBehindTrade(reading, index, phrase) ??
    nameBehindBody(reading, index, phrase) ??
    nameOfMember(reading, index, phrase) ??
    nameEndingAt(index, phrase) ??
    nameAfterTitle(reading, index, phrase) ??
    nameAfterBody(reading, index, phrase) ??
    nameAfterField(reading, index, phrase) ??
    nameBeforeOutlet(reading, index, phrase)
  );
}

/** `the Bureau of Tides’s Ida Quill`: she, where the phrase takes the bureau for its head. */
function ownedByBody({ tokens }: Reading, { at, names }: NameIndex, phrase: NounPhrase): number | null {
  const found = at.get(phrase.last - 1);
  const name = itemAt(names, found);
  const owner = itemAt(names, at.get(phrase.headLast - 1));
  if (found === undefined || name?.kind !== 'name' || name.last !== phrase.last || !owner) return null;
  const opens = name.title?.first ?? name.first;
  return owner.last === opens - 1 && tokens[owner.last]?.lower === "'s" ? found : null;
}

/** `War on Want’s Ida Quill`: whom a body owns, where the phrase takes the first word of the body for its head. */
function ownedPerson(
  { tokens }: Reading,
  { at, names }: NameIndex,
  { last, headLast }: NounPhrase,
): number | null {
  const found = at.get(last - 1);
  const name = itemAt(names, found);
  if (found === undefined || last === headLast || name?.kind !== 'name' || name.last !== last) return null;
  const owned = tokens[(name.title?.first ?? name.first) - 1]?.lower === "'s";
  return owned && name.text.includes(' ') && isFirstName(firstWord(name.text)) ? found : null;
}

/** `University of Norvik law professor Ida Quill (of Tove)`: she, where the phrase takes the university for its head. */
function nameBehindTrade(
  { tokens }: Reading,
  { at, names }: NameIndex,
  { first, last, headLast }: NounPhrase,
): number | null {
  if (!startsUpper(tokens[first]?.text)) return null;
  for (let i = headLast + 1; i < last; i++) {
    if (isDeterminer(tokens[i])) return null;
    const found = at.get(i);
    const name = itemAt(names, found);
    if (found === undefined || name?.kind !== 'name' || !name.text.includes(' ')) continue;
    const trade = tokens[name.first - 1];
    const told = isPersonNoun(trade?.lower ?? '') || isPeopleNoun(trade?.lower ?? '');
    if (name.first > headLast && startsLower(trade?.text) && told) return found;
    // `House of Tides Speaker Odo Finch and Senate leader Ida Quill`
    const parts = name.text.split(' ');
    if (isFirstName(parts[0] ?? '') && !namesOrganisation(parts)) return null;
  }
  return null;
}

/** The name that the head ends, or that runs on over it: `The Department of Transport`. */
function nameEndingAt({ at, names }: NameIndex, { first, headLast, last }: NounPhrase): number | null {
  const found = at.get(headLast - 1);
  const name = found === undefined ? undefined : names[found];
  if (found === undefined || name?.kind !== 'name') return null;
  // `the Norvik Morning Post`, `Odo Finch, Jr.`: a time or a comma parts the words of a name.
  if (name.first < first && (at.get(first) !== found || name.last !== headLast)) return null;
  return name.last >= headLast && name.last <= Math.max(last, headLast) ? found : null;
}

/** `Secretary of State Ida Quill`, `leader of the Commons Ida Quill`, where the phrase takes `Secretary`, `leader` for its head. */
function nameAfterTitle(
  { tokens }: Reading,
  { at, names }: NameIndex,
  { first, last, headLast }: NounPhrase,
): number | null {
  const found = at.get(last - 1);
  const name = found === undefined ? undefined : names[found];
  if (found === undefined || name?.kind !== 'name' || !name.title || name.last !== last) return null;
  const opens = tokens[name.title.first - 1]?.lower === 'the' ? name.title.first - 2 : name.title.first;
  // `a problem Army chief of staff Gen. Ida Quill`
  const second = isPersonNoun(lowerAt(tokens, headLast - 1)) && opens - headLast === 2;
  const held = opens < headLast || ((opens === headLast || second) && tokens[headLast]?.lower === 'of');
  return name.title.first >= first && held && headLast <= name.first ? found : null;
}

/** `Ranking Member of the Tides Committee Ida Quill`, where `Member` looks like a name. */
function nameOfMember(reading: Reading, index: NameIndex, phrase: NounPhrase): number | null {
  const role = lowerAt(reading.tokens, phrase.headLast - 1);
  return role === 'member' ? nameAfterBody(reading, index, phrase) : null;
}

/** `chair of the bench Ida Quill`: the name of who chairs it. */
function nameAfterBody({ tokens }: Reading, { at, names }: NameIndex, phrase: NounPhrase): number | null {
  const found = at.get(phrase.last - 1);
  const name = found === undefined ? undefined : names[found];
  const before = lowerAt(tokens, (name?.title?.first ?? name?.first ?? 0) - 1);
  if (!name || phrase.last === phrase.headLast || !organisationNouns.has(before)) return null;
  return name.text.includes(' ') && isFirstName(firstWord(name.text)) ? (found ?? null) : null;
}

/** `the Corran director of rugby Ida Quill`: the name of who directs it. */
function nameAfterField({ tokens }: Reading, { at, names }: NameIndex, phrase: NounPhrase): number | null {
  const found = at.get(phrase.last - 1);
  const name = itemAt(names, found);
  if (!name || name.title || name.last !== phrase.last || phrase.last === phrase.headLast) return null;
  const field = tokens[name.first - 1];
  const isField =
    field?.kind === 'word' && startsLower(field.text) && !/^(?:of|for|and|the|an?)$/.test(field.lower);
  const held = opensField(tokens, name.first - 2, phrase.headLast);
  if (!isField || !held || !isPersonNoun(lowerAt(tokens, phrase.headLast - 1))) return null;
  const lowers = name.text.toLowerCase().split(' ');
  return lowers.length > 1 && !lowers.some((lower) => organisationWords.has(lower)) ? (found ?? null) : null;
}

/** `of rugby`, `of rural housing`, `of mines and energy`: whether the field is opened by `of`, not before the head ends. */
function opensField(tokens: Reading['tokens'], last: number, from: number): boolean {
  for (let i = last; i >= from && last - i < longestField; i--) {
    if (/^(?:of|for)$/.test(lowerAt(tokens, i))) return true;
    if (tokens[i]?.kind !== 'word' || !startsLower(tokens[i]?.text)) return false;
  }
  return false;
}

/** Words. */
const longestField = 5;

/** `the small Tide magazine`: the magazine by its name, but not `the Corran newspaper`. */
function nameBeforeOutlet({ tokens }: Reading, { at, names }: NameIndex, phrase: NounPhrase): number | null {
  const noun = lowerAt(tokens, phrase.headLast - 1);
  const isNews =
    news.has(noun) && /^(?:news|tv|television|radio)$/.test(lowerAt(tokens, phrase.headLast - 2));
  if (!isNews && !printed.has(noun)) return null;
  const found = at.get(phrase.headLast - (isNews ? 3 : 2));
  const name = itemAt(names, found);
  const owned = tokens[(name?.first ?? 0) - 1]?.lower === "'s";
  const opening = lowerAt(tokens, phrase.first);
  if (
    !(owned || opening === 'the' || /^(?:state-run|state-owned|pro-\p{L}+)$/u.test(opening)) ||
    name?.kind !== 'name'
  )
    return null;
  const lower = name.text.toLowerCase();
  return isPlaceName(name.text) ||
    nationalities.has(lower) ||
    neverPeople.has(lower) ||
    (isFirstName(name.text) && !/^\p{Lu}{2,}$/u.test(name.text))
    ? null
    : (found ?? null);
}

/** Behind `news`, `television`. */
const news: ReadonlySet<string> = new Set([
  'agency',
  'service',
  'channel',
  'network',
  'site',
  'outlet',
  'station',
]);

const printed: ReadonlySet<string> = new Set([
  'magazine',
  'newspaper',
  'journal',
  'daily',
  'tabloid',
  'website',
  'blog',
  'account',
]);
