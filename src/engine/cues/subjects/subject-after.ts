import { adverbs, times } from '../../data/function-words.ts';
import { titleWords } from '../../data/people-words.ts';
import { isPlaceName } from '../../entities/is-place.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { givenName } from '../../mentions/given-name.ts';
import { holderBehindBody } from '../../mentions/holder-behind-body.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { withWholeName } from '../../mentions/with-whole-name.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { isDeterminer, isManner } from '../../sentences/word-class.ts';
import { firstWord } from '../../text/end-words.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsLower, startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';

/** The subject of a verb, to its right: `said Hargreaves`, `said the firm’s chief executive, Jane Doe`. */
export function subjectAfter(
  reading: Reading,
  index: NameIndex,
  verbLast: number,
  limit: number,
): Mention | null {
  const { tokens } = reading;
  let i = verbLast + Number(isPhrasal(tokens, verbLast));
  while (i < limit && (isManner(tokens[i]) || adverbs.has(lowerAt(tokens, i)))) i++;
  // `Asked how it was, she …`
  if (/^(?:how|why|if|whether|about|what|when|where)$/.test(lowerAt(tokens, i))) return null;
  // `Asked last year, she …`
  if (/^(?:last|next)$/.test(lowerAt(tokens, i)) && times.has(lowerAt(tokens, i + 1))) return null;
  const phrase = phraseWithName(reading, index, i, limit);
  if (!phrase) return null;
  const mention = toMention(reading, index, phrase);
  if (mention.kind !== 'nominal') return mention;
  const unparted = nameBeforeRole(reading, index, phrase, mention.head);
  if (unparted) return unparted;
  const who = tokens[phrase.last]?.text === ',' ? phrase.last + 1 : phrase.last;
  return (
    apposedAfter(reading, index, behindSubject(reading, phrase.last, limit), limit) ??
    givenName(reading, index, who, limit) ??
    mention
  );
}

/** `[chipped] in Odo Finch`, `piped up`, `cut in`: behind the verb. */
function isPhrasal(tokens: readonly Token[], at: number): boolean {
  const verb = lowerAt(tokens, at - 1);
  const particle = lowerAt(tokens, at);
  return (
    (particle === 'in' && /^(?:chip|chim|weigh|butt|break|broke|jump|cut)(?:p?e[ds]|s)?$/.test(verb)) ||
    (particle === 'up' && /^(?:pip|summ|spoke|speak)(?:ed|s|es)?$/.test(verb)) ||
    (particle === 'out' && /^(?:call|blurt|cri|shout|yell)(?:ed|s|es)?$/.test(verb))
  );
}

/** `said its spokesman on housing, Odo Finch`: the comma behind what somebody speaks on. */
function behindSubject({ tokens }: Reading, last: number, limit: number): number {
  // `said TIDE President and CEO, Ida Quill`
  const office = tokens[last]?.lower === 'and' && titleWords.has(lowerAt(tokens, last + 1));
  if (office && tokens[last + 2]?.text === ',') return last + 2;
  const comma = tokens[last]?.lower === 'and' ? behindSecondRole(tokens, last + 1, limit) : null;
  if (comma !== null) return comma;
  if (!/^(?:on|for)$/.test(lowerAt(tokens, last))) return last;
  for (let i = last + 1; i < Math.min(limit, last + longestTopic); i++) {
    if (tokens[i]?.text === ',') return i;
    if (tokens[i]?.kind !== 'word' || !startsLower(tokens[i]?.text)) return last;
  }
  return last;
}

/** `said the union’s chief and former miner, Odo Finch`: the comma behind what else one is; not `and the mayor`. */
function behindSecondRole(tokens: readonly Token[], first: number, limit: number): number | null {
  const role = isDeterminer(tokens[first]) ? null : phraseStartingAt(tokens, first, limit);
  const comma = role && tokens[role.last]?.text === ',' ? role.last : null;
  return role && startsLower(tokens[role.headLast - 1]?.text) && isPersonNoun(headOf(tokens, role))
    ? comma
    : null;
}

/** Tokens of `on rural housing,`. */
const longestTopic = 6;

/** `said Odo Finch senior adviser for Tides`: the name, where no comma parts it from what he is. */
function nameBeforeRole(
  reading: Reading,
  index: NameIndex,
  { first, last, headLast }: NounPhrase,
  head: string,
): Mention | null {
  const found = index.at.get(first);
  const name = itemAt(index.names, found);
  if (found === undefined || name?.first !== first || name.last >= headLast) return null;
  const full = name.text.includes(' ') && isFirstName(firstWord(name.text));
  const role = headLast - name.last > 1 || last > headLast;
  if (!full || !role || !isPersonNoun(head) || speakers.test(head)) return null;
  return startsLower(reading.tokens[name.last]?.text) && reading.tokens[name.last]?.lower !== "'s"
    ? nameMention(reading, index, found, first)
    : null;
}

/** Whom somebody with a name has. */
const speakers = /^(?:spokes\p{L}+|managers?|aides?|lawyers?|attorneys?|agents?|supporters?|allies|ally)$/u;

/** The phrase at a token; of `sheep and beef farmer Odo Finch`, which no article opens, all of it. */
function phraseWithName(reading: Reading, index: NameIndex, i: number, limit: number): NounPhrase | null {
  const { tokens } = reading;
  const phrase = withWholeName(index, phraseStartingAt(tokens, i, limit));
  const last = phrase?.last ?? limit;
  const held = holderBehindBody(reading, index, { first: i, last: phrase?.headLast ?? limit, limit });
  if (held) return held;
  // `Alliance for a Better Bay’s chief lobbyist`
  const owner = phrase?.headLast ?? limit;
  const owned = tokens[owner]?.lower === "'s" ? phraseStartingAt(tokens, owner + 1, limit) : null;
  if (owned && namesOwned(reading, index, owned)) return { ...owned, first: i };
  const titled =
    tokens[last]?.lower === 'and'
      ? index.names.find(({ title }) => title && title.first <= last && last < title.last)
      : undefined;
  // `TIDE President and CEO Odo Finch`
  if (titled) return { first: i, last: titled.last, headLast: titled.last };
  // `California peach and plum farmer Odo Finch`
  const placed = isPlaceName(printedAt(tokens, i)) && startsLower(tokens[i + 1]?.text);
  const holder = placed ? phraseWithName(reading, index, i + 1, limit) : null;
  if (holder && namesHolder(reading, index, holder)) return { ...holder, first: i };
  const bare = startsLower(tokens[i]?.text) && !isDeterminer(tokens[i]);
  if (!phrase || tokens[last]?.lower !== 'and' || isPeopleNoun(headOf(tokens, phrase))) return phrase;
  const next = withWholeName(index, phraseStartingAt(tokens, last + 1, limit));
  if (next && ownsPerson(reading, index, next)) return { ...next, first: i };
  if (!bare) return phrase;
  return next && namesHolder(reading, index, next) ? { ...next, first: i } : phrase;
}

/** `chief lobbyist`, `Mr. Finch`: somebody. */
function namesOwned({ tokens }: Reading, { at, names }: NameIndex, owned: NounPhrase): boolean {
  const name = itemAt(names, at.get(owned.last - 1));
  return (
    isPersonNoun(headOf(tokens, owned)) || (name !== undefined && (name.honorific ?? name.title) !== null)
  );
}

/** `Finch and Quill’s Ida Bray`: the second half of a firm’s name, with whom it owns. */
function ownsPerson({ tokens }: Reading, { at, names }: NameIndex, { first, last }: NounPhrase): boolean {
  const name = itemAt(names, at.get(last - 1));
  const opens = name?.title?.first ?? name?.first ?? first;
  return (
    name?.kind === 'name' &&
    opens > first &&
    tokens[opens - 1]?.lower === "'s" &&
    startsUpper(tokens[first]?.text)
  );
}

/** `beef farmer Odo Finch`: the name of who is said to be something, without an article. */
function namesHolder(
  { tokens }: Reading,
  { at, names }: NameIndex,
  { first, headLast }: NounPhrase,
): boolean {
  const name = itemAt(names, at.get(headLast - 1));
  const opens = name?.title?.first ?? name?.first ?? first;
  if (name?.kind !== 'name' || opens < first || isDeterminer(tokens[first])) return false;
  if (name.title) return true;
  const before = lowerAt(tokens, opens - 1);
  return opens > first && (isPersonNoun(before) || titleWords.has(before));
}

/** `said the company’s chief executive, Jane Doe`, `…, former Norland minister Jane Doe`: the name after the role. */
function apposedAfter(reading: Reading, index: NameIndex, comma: number, limit: number): Mention | null {
  if (reading.tokens[comma]?.text !== ',') return null;
  const phrase = withWholeName(index, phraseStartingAt(reading.tokens, comma + 1, limit));
  if (!phrase) return null;
  const mention = toMention(reading, index, phrase);
  const next = reading.tokens[phrase.last];
  const closed = phrase.last >= limit || next === undefined || next.kind === 'mark';
  const named = phrase.first === mention.first || namesHolder(reading, index, phrase);
  return mention.kind === 'name' && closed && named ? mention : null;
}
