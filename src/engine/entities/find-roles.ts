import type { Span } from '../../schemas/span.ts';
import { prepositions, relatives, times } from '../data/function-words.ts';
import { occasions } from '../data/occasion-nouns.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import {
  headOf,
  type NounPhrase,
  nearestPhrase,
  phraseEndingAt,
  phraseStartingAt,
} from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { behindVerb } from './behind-verb.ts';
import type { Name } from './find-names.ts';

/**
 * Roles printed beside a name: before it, with or without a comma, and after it.
 * `security minister Tom Tugendhat` → `security minister`; `Ann Lee, head of threats, said` → `head of threats`.
 */
export interface Role extends Span {
  /** Directly before the name: only people have such roles. */
  direct: boolean;
  /** The role of a body: `his company, Meta`. */
  body: boolean;
  /** Its noun, lower case. */
  head: string;
}

export function findRoles(reading: Reading, name: Name): Role[] {
  const first = name.title?.first ?? name.first;
  const roles: Role[] = [];
  const named = Number(isNaming(reading.tokens, first - 1));
  const articled = Number(name.honorific !== null && reading.tokens[first - 1]?.lower === 'the');
  const found = { reading, name, roles };
  const before = reading.tokens[first - 1 - named - articled];
  let opens = first - articled;
  if (before?.kind === 'word') {
    const from = startOfRole(reading, first - 12);
    const phrase = roleEndingAt(reading, first - 1 - named, from);
    pushRole(found, phrase, true);
    opens = phrase?.first ?? opens;
  }
  if (reading.tokens[opens - 1]?.text === ',' && reading.tokens[name.last]?.kind === 'mark') {
    const from = startOfRole(reading, opens - 14);
    const infinitive = beforeInfinitive(reading, opens - 2, from);
    const last = infinitive ?? (before?.text === ',' ? opens - 2 : null);
    if (last !== null) pushRole(found, roleEndingAt(reading, last, from), false);
  }
  if (reading.tokens[name.last]?.text === ',') {
    const behind = behindAge(reading, name.last + 1);
    pushRole(found, roleAfter(reading, behind), false);
    pushRole(found, roleTold(reading, behind), false);
  }
  return roles;
}

/** `a man named [Odo Finch]`, `a group called [Tide Watch]`; not `the council called Finch`. */
function isNaming(tokens: Reading['tokens'], i: number): boolean {
  if (tokens[i]?.lower !== 'called') return tokens[i]?.lower === 'named';
  const fresh = [2, 3, 4].some((back) => /^(?:an?|another)$/.test(lowerAt(tokens, i - back)));
  return fresh && isRoleNoun(lowerAt(tokens, i - 1));
}

/** `head of threats`; of `a letter from the minister`, `shares in the retailer`, whose head is none, the nearest part. */
function roleEndingAt({ tokens }: Reading, last: number, from: number): NounPhrase | null {
  const whole = phraseEndingAt(tokens, last, from);
  // `a source close to the health secretary, Ida Holm`: she is the secretary.
  const nameless = whole && /^(?:source|insider)$/.test(headOf(tokens, whole));
  if (nameless && isPersonNoun(lowerAt(tokens, last))) return nearestPhrase(tokens, last, from);
  if (!whole || isPersonNoun(headOf(tokens, whole))) return whole;
  const near = nearestPhrase(tokens, last, from);
  // `a defense of Harbour press secretary Ida Quill`
  if (near && isPersonNoun(headOf(tokens, near))) return near;
  if (isRoleNoun(headOf(tokens, whole))) return whole;
  return near && isRoleNoun(headOf(tokens, near)) ? near : whole;
}

function isRoleNoun(lower: string): boolean {
  return isPersonNoun(lower) || organisationNouns.has(lower);
}

/** `The first woman to cross the strait, [Ida Quill],`: the token of what she is. */
function beforeInfinitive({ tokens }: Reading, comma: number, from: number): number | null {
  for (let i = comma; i > from && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'to' && isPersonNoun(lowerAt(tokens, i - 1))) return i - 1;
  return null;
}

/** The first token from which a role may begin: after the last quotation. */
function startOfRole({ tokens }: Reading, from: number): number {
  let first = Math.max(0, from);
  for (let i = first; i < from + 14; i++) if (tokens[i]?.kind === 'hidden') first = i + 1;
  return first;
}

/** `Ann Lee, 34, a nurse`, `aged 34, a nurse`: the token after the comma that follows the age; `from` itself without one. */
function behindAge({ tokens }: Reading, from: number): number {
  const age = tokens[from]?.lower === 'aged' ? from + 1 : from;
  const told = /^\d{1,3}$/.test(printedAt(tokens, age)) && tokens[age + 1]?.text === ',';
  return told ? age + 2 : from;
}

/** `Ann Lee, head of threats, said`; in `On Monday, the head said` the phrase goes on to a verb. */
function roleAfter(reading: Reading, from: number): NounPhrase | null {
  const { tokens } = reading;
  const found = phraseStartingAt(tokens, from, Math.min(tokens.length, from + 20));
  const phrase = found && toMark(tokens, found);
  const next = phrase && reading.tokens[phrase.last];
  return !next || next.kind === 'mark' || relatives.has(next.lower) || prepositions.has(next.lower)
    ? phrase
    : null;
}

/** `its chief loss adjuster.`, `the curator of scientific instruments,`: up to the mark, where the last words may be verbs as well. */
function toMark(tokens: Reading['tokens'], phrase: NounPhrase): NounPhrase {
  let last = phrase.last;
  while (last < phrase.last + 2 && startsLower(tokens[last]?.text) && mayClose(lowerAt(tokens, last))) last++;
  const closing = lowerAt(tokens, last - 1);
  // `a former Ministry of Tides official and diplomat`
  const ofBody = phrase.headLast < last && startsUpper(tokens[phrase.headLast - 1]?.text);
  if (ofBody && isPersonNoun(closing)) return { ...phrase, last, headLast: last };
  if (last === phrase.last || tokens[last]?.kind !== 'mark') return phrase;
  if (phrase.headLast < phrase.last) return { ...phrase, last };
  return isPersonNoun(closing) ? { ...phrase, last, headLast: last } : phrase;
}

function mayClose(lower: string): boolean {
  return !prepositions.has(lower) && !relatives.has(lower) && lookUpReportingWord(lower) === undefined;
}

/** `Ida Holm, who became bishop in 2019`, `who was elected president`: what she is. */
function roleTold({ tokens }: Reading, who: number): NounPhrase | null {
  if (tokens[who]?.lower !== 'who') return null;
  const verb = lowerAt(tokens, who + 1);
  const made =
    /^(?:was|were)$/.test(verb) && /^(?:made|elected|appointed|named)$/.test(lowerAt(tokens, who + 2));
  if (!made && !/^(?:became|is)$/.test(verb)) return null;
  const first = made ? who + 3 : who + 2;
  const phrase = phraseStartingAt(tokens, first, Math.min(tokens.length, first + 8));
  return phrase && isPersonNoun(headOf(tokens, phrase)) ? phrase : null;
}

/** `they want Congress to investigate [Orrin]`: no role of Orrin’s. */
function endsInInfinitive(tokens: Reading['tokens'], { last }: NounPhrase): boolean {
  return tokens[last - 2]?.lower === 'to' && startsLower(tokens[last - 1]?.text);
}

interface Found {
  reading: Reading;
  name: Name;
  roles: Role[];
}

function pushRole({ reading, name, roles }: Found, found: NounPhrase | null, direct: boolean): void {
  const phrase = found && direct ? behindVerb(reading, found) : found;
  const head = phrase ? headOf(reading.tokens, phrase) : '';
  // `Ida Quill, a letter carrier who lives in Tove`
  const does = /(?:er|or)$/.test(head) && reading.tokens[phrase?.last ?? 0]?.lower === 'who';
  const body = organisationNouns.has(head) && !does;
  const role =
    isPersonNoun(head) ||
    organisationNouns.has(head) ||
    (!direct && phrase && isApposed(reading, name, phrase, head));
  if (!phrase || !role || reading.tokens[phrase.last - 1]?.lower === "'s") return;
  if (direct && endsInInfinitive(reading.tokens, phrase)) return;
  const start = reading.tokens[opensOffice(reading.tokens, phrase.first)]?.start ?? 0;
  roles.push({ start, end: reading.tokens[phrase.last - 1]?.end ?? start, direct, body, head });
}

/** `[first] minister`, `[deputy first] minister`: `first` is no adverb there. */
export function opensOffice(tokens: Reading['tokens'], first: number): number {
  if (tokens[first - 1]?.lower === 'former') return first - 1;
  if (tokens[first]?.lower !== 'minister' || tokens[first - 1]?.lower !== 'first') return first;
  return tokens[first - 2]?.lower === 'deputy' ? first - 2 : first - 1;
}

/** `Ann Lee, the coxswain,`, `Tove Health, the system that`: beside a full name any noun with an article is a role. */
function isApposed({ tokens }: Reading, { text }: Name, phrase: NounPhrase, head: string): boolean {
  const full = text.includes(' ');
  const articled = /^(?:the|an?)$/.test(lowerAt(tokens, phrase.first));
  return full && articled && /^\p{Ll}{4,}$/u.test(head) && !times.has(head) && !occasions.has(head);
}

/** `Marlow, the popular senator,`: no body is one. */
export function isSeated({ head }: Role): boolean {
  return /^(?:senator|governor|mayor|congress(?:man|woman))$/.test(head);
}
