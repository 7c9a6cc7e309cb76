import { demonyms, nationalities, organisationWords, places } from '../data/organisation-words.ts';
import { honorifics, personNouns, titleWords } from '../data/people-words.ts';
import { isState } from '../data/us-states.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { isPosting } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';

/** `the Dutchman`, `the 20-year-old Texan`: a description, not a name. */
export function isDemonym({ tokens }: Reading, first: number, last: number): boolean {
  const lower = lowerAt(tokens, first);
  let article = first - 1;
  while (
    first - article <= 3 &&
    /^\p{Ll}[\p{L}-]+$|^\d[\d\p{L}-]*-\p{L}+(?:-\d+)?$/u.test(printedAt(tokens, article)) &&
    tokens[article]?.lower !== 'the'
  )
    article--;
  const twoWords = last - first === 2 && twoWordNations.test(lower);
  if (twoWords) return tokens[first - 1]?.lower === 'the' && isOfPeople(lowerAt(tokens, first + 1));
  if (last - first !== 1) return false;
  if (isOneOf(tokens, first)) return true;
  if (tokens[article]?.lower !== 'the') return false;
  return personNouns.has(lower) || isOfPeople(lower) || /\w{3}(?:man|woman)$/.test(lower);
}

/** `the New Zealander`, `the South African` */
const twoWordNations = /^(?:new|south|north|northern|sri|costa|puerto|saudi)$/;

function isOfPeople(lower: string): boolean {
  return nationalities.has(lower) || demonyms.has(lower) || lower === 'irishman';
}

/** `another Muslim who …`, `a Dane who …`: somebody of that people or faith. */
function isOneOf(tokens: readonly Token[], i: number): boolean {
  const one = /^(?:an?|one|another)$/.test(lowerAt(tokens, i - 1)) && tokens[i + 1]?.lower === 'who';
  return one && nationalities.has(lowerAt(tokens, i));
}

/** How many leading words are title: `Norland Harbour Board Chairman Odo Finch` → 4; `opens` where they open a sentence. */
export function endOfTitle(lowers: readonly string[], firstText: string, opens: boolean): number {
  const [first = '', second = ''] = lowers;
  // `the Georgia Democrat`: her state is a first name too
  const ofState = isState(first) && /^(?:democrat|republican)$/.test(second);
  if (lowers.length === 2 && isFirstName(firstText) && !nationalities.has(first) && !ofState) return 0;
  // `Mr. King`, not `Mr. President`
  if (lowers.length === 2 && plain.test(lowers[0] ?? '') && !spokenTo.test(lowers[1] ?? '')) return 0;
  const short = beforeFirstName(lowers);
  if (short > 0) return short;
  if (isOfficeOf(lowers)) return 0;
  if (isTradeBefore(lowers, firstText, opens) || isRankBefore(lowers, firstText)) return 1;
  let end = 0;
  for (const [k, lower] of lowers.entries())
    if (isTitle(lower) && !honorifics.has(lower) && !isSurname(lowers, k)) end = k + 1;
  if (end === 0)
    return lowers.length > 2 && nationalities.has(lowers[0] ?? '') && isFirstName(lowers[1] ?? '') ? 1 : 0;
  const rest = lowers.slice(end);
  if (rest[0] === 'of' || rest[0] === 'to') return end + endOfOffice(rest);
  if (rest.some((lower) => organisationWords.has(lower) || lower === 'of')) return 0;
  return end;
}

const plain = /^(?:mr|mrs|ms|miss|dr)\.?$/;
const spokenTo =
  /^(?:president|speaker|chairman|chairwoman|secretary|justice|ambassador|minister|mayor|senator|vice)$/;

/** `Sen Olive Pike`, `Norland PM Olive Pike`, `Justices Olive Pike (and Odo Finch)`, `Department of Tides Secretary Olive Pike`. */
function beforeFirstName(lowers: readonly string[]): number {
  const of = lowers.indexOf('of');
  for (let k = 0; k < lowers.length - 2; k++) {
    const lower = lowers[k] ?? '';
    const office = onlyBefore.test(lower) || (of > 0 && k > of + 1 && isTitle(lower) && isOfficeOf(lowers));
    const last = k === lowers.length - 3;
    // `Department of Tides Secretary Kirstjen Pike`, `Tarn Law Professor Nattan Pike`: whatever the first name
    if (office && ((of > 0 && last) || isFirstName(lowers[k + 1] ?? ''))) return k + 1;
    if (lower === 'professor' && k > 0 && last) return k + 1;
  }
  return 0;
}

/** Short forms and plurals of offices, which are titles before a whole name only. */
const onlyBefore =
  /^(?:sen|rep|gov|pm|vp|a\.g\.|justices|senators|representatives|governors|congressmen|ministers|presidents|judges|professors|prof\.?)$/;

/** `Mayor`, `Mayor-elect` */
function isTitle(lower: string): boolean {
  return titleWords.has(lower.replace(/-elect$/, ''));
}

/** `Judge Olive Ann King`, `Odo King Jr.`: a surname that is an office elsewhere. */
function isSurname(lowers: readonly string[], k: number): boolean {
  // `Sen. Dean Quill`: a first name behind a title
  const titled = isTitle(lowers[k - 1] ?? '') || /^(?:sens?|reps?|gov)\.?$/.test(lowers[k - 1] ?? '');
  if (lowers[k] === 'dean' && titled && k + 2 === lowers.length) return true;
  if (
    !/^(?:king|bishop|pope|prince|duke|earl|dean|marshal|judge|justice|sheriff|major|page|deputy|chancellor|singer|sen|sheikh|sultan|emir|baron|cardinal|provost|constable|pastor|captain)$/.test(
      lowers[k] ?? '',
    )
  )
    return false;
  const closes = lowers.slice(k + 1).every(isSuffix);
  return closes && lowers.slice(0, k).some((lower, i) => isFirstName(lower) && !isTitle(lower) && k - i <= 2);
}

/** `Odo King Jr.`, `Odo King III` */
function isSuffix(lower: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?$/.test(lower);
}

/** `Shopkeeper Olive Pike`, `Twelve-year-old Olive Pike`: a sentence that opens with what somebody is. */
function isTradeBefore(lowers: readonly string[], firstText: string, opens: boolean): boolean {
  const [trade = '', first = ''] = lowers;
  if (trade.endsWith('-year-old')) return lowers.length > 1;
  // `Booker Sawyer III`: two names
  const words = lowers.filter((lower) => !isSuffix(lower)).length;
  return (
    words > 2 &&
    isPersonNoun(trade) &&
    !titleWords.has(trade) &&
    !isFirstName(firstText) &&
    (isFirstName(first) || (opens && words === 3))
  );
}

/** `PCSO Ida Quill`, not `BBC Ida Quill Prize`: capitals before the name of a person, and nothing else. */
function isRankBefore(lowers: readonly string[], firstText: string): boolean {
  const [, first = '', ...rest] = lowers;
  const named = isFirstName(first) && rest.length > 0 && rest.length < 3;
  return named && /^\p{Lu}{2,5}$/u.test(firstText) && !lowers.some((lower) => organisationWords.has(lower));
}

/** `leader of the Commons Ida Quill`, `then-Secretary of State Ida Quill`, `Man-of-the-match Ida Quill`: a word before a full name that is none of it. */
export function opensWithOffice(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 3 || !isFirstName(printedAt(tokens, first + 1)) || isFirstName(printedAt(tokens, first)))
    return false;
  const held = tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.lower === 'of';
  const [, once] = tokens[first - 1]?.lower === 'of' ? (former.exec(lowerAt(tokens, first - 2)) ?? []) : [];
  return (
    (held && isPersonNoun(lowerAt(tokens, first - 3))) ||
    (once !== undefined && titleWords.has(once)) ||
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+){2,}$/u.test(printedAt(tokens, first))
  );
}

const former = /^(?:then|ex|former)-(\p{L}+)$/u;

/** `Department of Justice`: a body, though `justice` is a title too. */
function isOfficeOf(lowers: readonly string[]): boolean {
  const of = lowers.indexOf('of');
  return (
    of > 0 &&
    organisationWords.has(lowers[of - 1] ?? '') &&
    !lowers.slice(0, of).some((lower) => titleWords.has(lower))
  );
}

/**
 * `of Tides Odo Finch` → 2 words of office; `of the Harbour Council Odo Finch` → 4; `to the United Nations Odo Finch`
 * → 4; `of State` alone is all office.
 */
function endOfOffice(rest: readonly string[]): number {
  const articled = rest[1] === 'the' ? 1 : 0;
  if (rest[0] === 'to') return 1 + articled + lengthOfSeat(rest.slice(1 + articled));
  const last = rest.findLastIndex((lower) => organisationWords.has(lower));
  // `Chief Justice of the United States Odo Finch`
  const body = rest[last] === 'united' ? last + 1 : last;
  if (body > 0) return body + 1 + lengthOfAims(rest.slice(body + 1));
  const name = rest.findIndex((lower, k) => k >= 2 && isFirstName(lower) && lower !== 'states');
  if (name > 0) return name;
  if (articled && (places.has(rest.slice(2).join(' ')) || rest.includes('united'))) return rest.length;
  return rest.length >= 4 + articled && articled === Number(rest.includes('the'))
    ? rest.length - 2
    : rest.length;
}

/** How many words tell what an office is for: `for Acquisition Odo Finch` → 2. */
function lengthOfAims(rest: readonly string[]): number {
  if (rest[0] !== 'for') return 0;
  const name = rest.findIndex((lower, k) => k >= 2 && isFirstName(lower));
  return name > 0 ? name : Math.max(2, rest.length - 2);
}

/** `ambassador to [Britain Ida Quill]`: how many words of a run name where she is sent; 0 where it is no such run. */
export function lengthOfPosting({ tokens }: Reading, first: number, last: number): number {
  if (tokens[first - 1]?.lower !== 'to' || !isPosting(tokens, first - 1) || last - first < 3) return 0;
  const lowers = tokens.slice(first, last).map(({ lower }) => lower);
  const length = lengthOfSeat(lowers);
  return last - first - length >= 2 ? length : 0;
}

/** How many words name where an envoy is sent: `France`, `the U.N.`, `the Middle East`. */
function lengthOfSeat([first = '', second]: readonly string[]): number {
  const opens = /^(?:united|european|african|arab|middle|far|south|north|new|saudi|sri|czech|holy|vatican)$/;
  return second !== undefined && opens.test(first) ? 2 : 1;
}
