import { auxiliaries, relatives } from '../../data/function-words.ts';
import { outletNames } from '../../data/kinds-of-body.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, nameMention } from '../../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase, nearestPhrase, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { antecedent } from './antecedent.ts';

/** `Odo Finch, of the Centre for Tides at the University of Corran [said]`: where he works, and no comma closes it. */
export function nameBeforePlace(
  reading: Reading,
  index: NameIndex,
  { first }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  for (let i = first; i > from && first - i < longestPlace; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && !auxiliaries.has(token.lower) && !lookUpReportingWord(token.lower))
      continue;
    const name = index.at.get(i - 1);
    const places = token?.text === ',' && /^(?:of|from|at)$/.test(lowerAt(tokens, i + 1));
    return places && name !== undefined && index.names[name]?.kind === 'name' && i < first - 1
      ? nameMention(reading, index, name, from)
      : null;
  }
  return null;
}

const longestPlace = 24;

/** `Odo Finch, wearing a dark coat [said]`, `Odo Finch, who backed those calling for a ban [said]`: no comma closes the clause. */
export function nameBeforeClause(
  reading: Reading,
  index: NameIndex,
  { first }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  for (let i = first - 1; i > from && first - i < longestPlace; i--) {
    if (tokens[i]?.kind !== 'word') return null;
    if (tokens[i - 1]?.text !== ',') continue;
    if (tokens[i]?.lower === 'who') return antecedent(reading, index, i, from);
    const name = /^\p{Ll}{2,}ing$/u.test(printedAt(tokens, i)) ? index.at.get(i - 2) : undefined;
    return name !== undefined && index.names[name]?.first === from
      ? nameMention(reading, index, name, from)
      : null;
  }
  return null;
}

/** `Ida Quill on CBN’s Meet the North [said]`: she, not the programme. */
export function nameOnAir(
  reading: Reading,
  index: NameIndex,
  { first }: NounPhrase,
  from: number,
): Mention | null {
  const { tokens } = reading;
  let on = first - 1;
  while (on > from && first - on < longestProgramme && isOfTitle(tokens[on])) on--;
  const outlet = tokens[on + 2]?.lower === "'s" && outletNames.has(lowerAt(tokens, on + 1));
  const name = tokens[on]?.lower === 'on' && outlet ? index.at.get(on - 1) : undefined;
  return name === undefined ? null : nameMention(reading, index, name, from);
}

function isOfTitle(token: Token | undefined): boolean {
  return startsUpper(token?.text) || /^(?:the|of|and|'s)$/.test(token?.lower ?? '');
}

/** Tokens of `CBN’s Meet the`. */
const longestProgramme = 7;

/** `Odo Finch, the harbour master [said]`: an aside that no comma closes. */
export function nameWithOpenAside(
  reading: Reading,
  index: NameIndex,
  mention: Mention,
  { verb, from }: { verb: number; from: number },
): Mention | null {
  const { tokens } = reading;
  const interrupts = tokens[verb + 1]?.text === ',' && tokens[verb + 2]?.kind !== 'hidden';
  if (mention.kind !== 'nominal' || isPeopleNoun(mention.head) || interrupts) return null;
  const aged = nameBeforeAge(reading, index, mention);
  if (aged) return aged;
  let comma = mention.opens - 1;
  if (tokens[comma]?.lower === 'and') comma = (nearestPhrase(tokens, comma - 1, from)?.first ?? 0) - 1;
  const name = index.at.get(comma - 1);
  const opens = itemAt(index.names, name)?.first;
  const fronted = tokens[(opens ?? 0) - 1]?.text === ',' && isFrontedPhrase(tokens, from);
  if (
    tokens[comma]?.text !== ',' ||
    name === undefined ||
    (opens !== from && !fronted) ||
    !(isPersonNoun(mention.head) || inClass.test(mention.head))
  )
    return secondRole(reading, index, mention, from) ?? whoWorksThere(reading, index, mention, from);
  return { ...nameMention(reading, index, name, from), opens: opens ?? from };
}

/** `Odo Finch, a Tove College junior`, whom no list has, as most of them are no nouns. */
const inClass = /^(?:junior|senior|sophomore|freshman)$/;

/** `Odo Finch a 48-year-old clerk [said]` */
function nameBeforeAge(reading: Reading, index: NameIndex, { opens }: Mention): Mention | null {
  const name = index.at.get(opens - 1);
  const { kind, text = '', first = 0 } = itemAt(index.names, name) ?? {};
  const told = /^an?$/.test(lowerAt(reading.tokens, opens));
  if (name === undefined || kind !== 'name' || !text.includes(' ') || !told) return null;
  return reading.tokens[opens + 1]?.lower.endsWith('-year-old')
    ? nameMention(reading, index, name, first)
    : null;
}

/** `In a message, Odo Finch, a clerk [wrote]` */
function isFrontedPhrase(tokens: readonly Token[], from: number): boolean {
  return /^(?:in|at|on|after|before|during)$/i.test(lowerAt(tokens, from));
}

/** The name that a clause opens with and what a comma parts from it. */
function apposedName({ tokens }: Reading, index: NameIndex, from: number) {
  const name = index.at.get(from);
  const { last, kind, first } = itemAt(index.names, name) ?? {};
  const apposed = kind === 'name' && first === from && itemAt(tokens, last)?.text === ',';
  return name !== undefined && last !== undefined && apposed ? { name, aside: last + 1 } : null;
}

/** `Odo Finch, a doctor in Tove, and a Norland Society expert [said]`: him, where he is both. */
function secondRole(
  reading: Reading,
  index: NameIndex,
  { head, opens }: Mention,
  from: number,
): Mention | null {
  const { tokens } = reading;
  const found = apposedName(reading, index, from);
  const joined = tokens[opens - 1]?.lower === 'and' && tokens[opens - 2]?.text === ',';
  const both = [found?.aside ?? -1, opens].every((at) => /^an?$/.test(lowerAt(tokens, at)));
  return found && joined && both && isPersonNoun(head)
    ? { ...nameMention(reading, index, found.name, from), opens: from }
    : null;
}

/** `Odo Finch, a clerk at Norland Tides, a firm in Corran [said]`: him, where what stands before the verb is a body. */
function whoWorksThere(
  reading: Reading,
  index: NameIndex,
  { head, opens }: Mention,
  from: number,
): Mention | null {
  const { tokens } = reading;
  const found = apposedName(reading, index, from);
  if (!found) return null;
  const role = phraseStartingAt(tokens, found.aside, opens);
  const works = role && role.last < opens && isPersonNoun(headOf(tokens, role));
  const between = tokens.slice(found.aside, opens);
  const tells = between.some(
    ({ lower, kind }) => kind === 'hidden' || auxiliaries.has(lower) || relatives.has(lower),
  );
  return works && !tells && !isPersonNoun(head)
    ? { ...nameMention(reading, index, found.name, from), opens: from }
    : null;
}
