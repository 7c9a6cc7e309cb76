import { publishingVerbs } from '../../data/authored-texts.ts';
import { auxiliaries } from '../../data/function-words.ts';
import { pastForms } from '../../data/past-forms.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsLower, startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { AnaphoraState } from '../anaphora-state.ts';

/**
 * Who sent or signed the text that the noun at a token brings in, or null.
 * `a letter from the leader, Ann Lee`, `a statement signed by Ann Lee`, `The email was sent at noon by Ann Lee`.
 */
export function senderOfText(state: AnaphoraState, noun: number, sentence: number): number | null {
  const by = senderAt(state, noun, sentence);
  // `a joint statement released by Norland and Tarn`: of neither alone
  if (by !== null && state.article.reading.tokens[noun - 1]?.lower === 'joint') return null;
  const sender = by === null ? nameThatSent(state, noun) : namedAfter(state, by);
  return by !== null && sender !== null && isAgency(state, by, sender) ? null : sender;
}

/** `In a statement released by the Norland News Agency, the council claimed`: an agency that carries it. */
function isAgency({ article, entities }: AnaphoraState, by: number, sender: number): boolean {
  const { tokens } = article.reading;
  const carried = /^(?:released|published|posted|issued|carried)$/.test(lowerAt(tokens, by - 1));
  return carried && isOutlet(itemAt(entities, sender)?.name ?? '');
}

/** `a message (that) Ann Lee had sent` */
function nameThatSent({ article, entityOf }: AnaphoraState, noun: number): number | null {
  const { tokens } = article.reading;
  const next = /^(?:that|which)$/.test(lowerAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
  const name = itemAt(article.index.names, article.index.at.get(next));
  if (name?.kind !== 'name') return null;
  const verb = tokens[name.last]?.lower === 'had' ? name.last + 1 : name.last;
  const made = publishingVerbs.has(lowerAt(tokens, verb)) && !passesOn(tokens, noun, verb);
  return made ? (itemAt(entityOf, article.index.at.get(next)) ?? null) : null;
}

/** `the memo that the Herald published`: another’s. */
function passesOn(tokens: readonly Token[], noun: number, verb: number): boolean {
  const sent = /^(?:memo|memorandum|e-?mail|letter|message|note)$/.test(lowerAt(tokens, noun));
  return sent && /^(?:published|publishes|ran|aired|shared|posted)$/.test(lowerAt(tokens, verb));
}

/** `The memo was written by an official at the ministry`: somebody who has no name. */
export function isByUnnamed(state: AnaphoraState, noun: number, sentence: number): boolean {
  const by = senderAt(state, noun, sentence);
  return by !== null && isUnnamed(state, by);
}

/** The token of the `from` or the `by` behind the noun. */
function senderAt({ article }: AnaphoraState, noun: number, sentence: number): number | null {
  const { tokens, sentences } = article.reading;
  const aside = tokens[noun + 1]?.text === ',' && writing.test(lowerAt(tokens, noun + 2));
  const behind = aside ? noun + 2 : noun + 1;
  const sent = sending.test(lowerAt(tokens, behind)) ? behind + 1 : behind;
  if (/^(?:from|by)$/.test(lowerAt(tokens, sent))) return sent;
  const last = sentences[sentence]?.last ?? 0;
  for (let i = noun + 1; i < Math.min(last, noun + reach); i++) {
    if (!sending.test(lowerAt(tokens, i)) || !/^(?:was|were|been)$/.test(lowerAt(tokens, i - 1))) continue;
    for (let by = i + 1; by < Math.min(last, i + reach); by++)
      if (/^(?:from|by)$/.test(lowerAt(tokens, by))) return by;
  }
  return null;
}

function isUnnamed({ article }: AnaphoraState, by: number): boolean {
  return /^an?$/.test(lowerAt(article.reading.tokens, by + 1));
}

/** Tokens after the noun, and after the verb, in which the sender is looked for. */
const reach = 12;

const sending = /^(?:signed|written|sent|issued|published|released|posted|penned|authored|drafted)$/;

/** `A letter, written by Ann Lee, says`; `the email, released by a court, was sent by` somebody else. */
const writing = /^(?:signed|written|penned|authored|drafted)$/;

/** The first name after `by` or `from`. */
export function namedAfter(state: AnaphoraState, by: number): number | null {
  const { article, entityOf } = state;
  const { tokens } = article.reading;
  const unnamed = isUnnamed(state, by);
  for (let i = by + 1; i < by + 9 && tokens[i] && !/^(?:to|that|which|\.)$/.test(lowerAt(tokens, i)); i++) {
    if (auxiliaries.has(lowerAt(tokens, i))) return null;
    // `by engineers rated the storm an EF4`
    if (i > by + 1 && /^(?:an?|the)$/.test(lowerAt(tokens, i)) && isVerb(tokens[i - 1])) return null;
    // `by academics from Norvik University`
    if (/^(?:at|of|for|in|from)$/.test(lowerAt(tokens, i)) && isPeopleNoun(lowerAt(tokens, i - 1)))
      return null;
    // `by an official at the ministry`: somebody of that body
    if (unnamed && /^(?:at|of|for|in|on)$/.test(lowerAt(tokens, i))) return null;
    const name = article.index.at.get(i);
    if (name === undefined || article.index.names[name]?.kind !== 'name') continue;
    // `by a Tide House security director`: somebody there, whom nobody names
    if (unnamed && isOfBody(tokens, article.index.names[name]?.last ?? i)) return null;
    const student = personOf(state, article.index.names[name]?.last ?? i);
    return student ?? entityOf[name] ?? null;
  }
  return null;
}

function isVerb(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return pastForms.has(lower) || /\p{Ll}{2}ed$/u.test(lower);
}

/** `(by a Tide House) security director who`: small letters up to what somebody is, and no name behind. */
function isOfBody(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4 && startsLower(tokens[i]?.text); i++)
    if (isPersonNoun(lowerAt(tokens, i))) return !startsUpper(tokens[i + 1]?.text);
  return false;
}

/** `student Rob Quennell` behind `by Tolland`, `legal director Ida Holm` behind `by former TRB`: who it is. */
function personOf({ article, entityOf, entities }: AnaphoraState, from: number): number | null {
  const { tokens } = article.reading;
  let noun = from;
  if (/^\p{Ll}{2,}(?<!ing|ed)$/u.test(printedAt(tokens, from)) && startsLower(tokens[from + 1]?.text)) noun++;
  if (isPersonNoun(lowerAt(tokens, from))) noun = from;
  const entity = entityOf[article.index.at.get(noun + 1) ?? -1] ?? null;
  const told = isPersonNoun(lowerAt(tokens, noun));
  return entity !== null && told && entities[entity]?.kind === 'person' ? entity : null;
}
