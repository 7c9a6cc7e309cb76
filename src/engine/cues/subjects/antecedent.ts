import { isState } from '../../data/us-states.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, nameMention, pronounAt, toMention } from '../../mentions/mention.ts';
import { isPlaceName } from '../../mentions/place-name.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase, nearestPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import { plainEndingAt } from '../../sentences/plain-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { firstWord } from '../../text/end-words.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { maySpeak } from '../may-speak.ts';
import { beforeDate } from './before-time.ts';
import { isBodySo } from './body-apposed.ts';
import { findApposed } from './find-apposed.ts';
import { textAbout } from './text-about.ts';

/** `a reply from Ann Lee, who said`: the nearest phrase, or the one that a place belongs to. */
export function antecedent(
  reading: Reading,
  index: NameIndex,
  relative: number,
  from: number,
): Mention | null {
  const { tokens } = reading;
  const parted = /^[,—–-]$/.test(printedAt(tokens, relative - 1));
  const end = beforeDate(tokens, parted ? relative - 2 : relative - 1);
  // `a guy, after all, who`
  if (tokens[end]?.lower === 'all' && tokens[end - 1]?.lower === 'after' && tokens[end - 2]?.text === ',')
    return antecedent(reading, index, end - 2, from);
  const aged =
    withAge(reading, index, end, from) ??
    withParty(reading, index, end, from) ??
    withHome(reading, index, end, from) ??
    withSeat(reading, index, end, from);
  if (aged) return aged;
  const closed = tokens[end]?.kind === 'mark' ? findApposed(reading, index, end, from) : null;
  if (closed) return whoIsNear(reading, index, relative, closed) ?? closed;
  const near = nearestPhrase(tokens, end, from);
  const opinion = near && (opinionBefore(tokens, near, from) ?? textAbout(tokens, index, near, from));
  if (opinion) return toMention(reading, index, opinion);
  const phrase = near && belongsToOther(tokens, near, end, from) ? phraseEndingAt(tokens, end, from) : near;
  if (!phrase || /^[\p{N}.,:]+$/u.test(headOf(tokens, phrase))) return null;
  const whole = index.at.get(end);
  if (whole !== undefined && (index.names[whole]?.first ?? end) < phrase.first)
    return nameMention(reading, index, whole, from);
  const mention = toMention(reading, index, phrase);
  const who = tokens[relative]?.lower === 'who';
  return (
    namedBefore(reading, index, mention, from, who) ??
    (who ? whoIsIt(reading, index, mention, from) : null) ??
    mention
  );
}

/** `Ann Lee, 27, who [posted]` */
function withAge(reading: Reading, index: NameIndex, end: number, from: number): Mention | null {
  const [age, comma] = [printedAt(reading.tokens, end), reading.tokens[end - 1]?.text];
  const name = index.at.get(end - 2);
  return comma === ',' && /^\d{1,3}$/.test(age) && name !== undefined
    ? nameMention(reading, index, name, from)
    : null;
}

/** `Ann Lee, of the governing party, who [said]` */
function withParty(reading: Reading, index: NameIndex, end: number, from: number): Mention | null {
  const { tokens } = reading;
  const near = tokens[end + 1]?.text === ',' ? nearestPhrase(tokens, end, from) : null;
  const link = (near?.first ?? 0) - 1;
  if (!near || !/^(?:of|from|for|in|at)$/.test(lowerAt(tokens, link)) || tokens[link - 1]?.text !== ',')
    return null;
  const name = index.at.get(link - 2);
  return name === undefined ? null : nameMention(reading, index, name, from);
}

/** `Odo Finch of Vermont, who [said]` */
function withHome(reading: Reading, index: NameIndex, end: number, from: number): Mention | null {
  const { tokens } = reading;
  const place = itemAt(index.names, index.at.get(end));
  const found = place && tokens[place.first - 1]?.lower === 'of' ? index.at.get(place.first - 2) : undefined;
  const name = itemAt(index.names, found);
  if (!place || found === undefined || !name || !isState(place.text)) return null;
  return isFirstName(firstWord(name.text)) ? nameMention(reading, index, found, from) : null;
}

/** `Odo Finch, R-South Norland, who [said]` */
function withSeat(reading: Reading, index: NameIndex, end: number, from: number): Mention | null {
  const seat = /^[rdi]-\p{L}/u.test(lowerAt(reading.tokens, end)) ? end : end - 1;
  if (!/^[rdi]-\p{L}/u.test(lowerAt(reading.tokens, seat))) return null;
  const name = reading.tokens[seat - 1]?.text === ',' ? index.at.get(seat - 2) : undefined;
  return name === undefined ? null : nameMention(reading, index, name, from);
}

/** `falls in line with Ida Quill (D-NY), who [said]`: her, where the phrase before has a thing for its head. */
function whoIsNear(reading: Reading, index: NameIndex, relative: number, closed: Mention): Mention | null {
  if (reading.tokens[relative]?.lower !== 'who' || maySpeak(closed)) return null;
  const name = index.at.get(closed.last - 1);
  return name === undefined ? null : nameMention(reading, index, name, closed.first);
}

/** `a man in Tove who [said]`, `a member of the choir who [said]`: what stands near is no person. */
function belongsToOther(tokens: readonly Token[], near: NounPhrase, end: number, from: number): boolean {
  if (isPlaceName(tokens, near.first, end)) return true;
  const linked = /^(?:of|at|in|from|on|with|to|for)$/.test(lowerAt(tokens, near.first - 1));
  if (!linked || isPersonNoun(headOf(tokens, near))) return false;
  const whole = phraseEndingAt(tokens, end, from);
  return whole !== null && isPersonNoun(headOf(tokens, whole));
}

/** `her concurring opinion in Quill v. Tarn, which [suggests]`: the opinion, or null. */
function opinionBefore(tokens: readonly Token[], near: NounPhrase, from: number): NounPhrase | null {
  const link = tokens[near.first - 1]?.lower === 'v.' ? near.first - 3 : near.first - 1;
  const text = /^(?:opinion|dissent|concurrence|ruling|judge?ment|decision|brief|motion|filing)$/;
  const held = tokens[link]?.lower === 'in' && text.test(lowerAt(tokens, link - 1));
  return held ? phraseEndingAt(tokens, link - 1, from) : null;
}

/**
 * `Odo Finch, the harbour master who [said]`, `Jo Beck, R-Tarn, who [said]`: the name in front of the role; in front of any
 * noun that is no person’s behind a bracket, `Jo Beck (R-Tarn), a swing vote, who`.
 */
function namedBefore(
  reading: Reading,
  index: NameIndex,
  mention: Mention,
  from: number,
  who: boolean,
): Mention | null {
  const { tokens } = reading;
  const comma = beforeRole(tokens, mention.opens, from) - 1;
  if (mention.kind !== 'nominal' || mention.plural || tokens[comma]?.text !== ',') return null;
  const seated = tokens[comma - 1]?.text === ')' && tokens[comma - 3]?.text === '(';
  const last = seated ? comma - 4 : comma - 1;
  const name = index.at.get(last);
  if (name === undefined || last < from) return null;
  const told = isPersonNoun(mention.head) || /^[rdi]-/.test(mention.head) || (who && seated);
  const isSo = told || (!who && isBodySo(reading, index, mention, from));
  return isSo ? nameMention(reading, index, name, from) : null;
}

/** `Odo Finch, [the] senator and former clerk who`: where the first of two roles begins; the role itself for one alone. */
function beforeRole(tokens: readonly Token[], opens: number, from: number): number {
  const first = tokens[opens - 1]?.lower === 'and' ? plainEndingAt(tokens, opens - 2, from) : null;
  return first && isPersonNoun(lowerAt(tokens, first.last - 1)) ? first.first : opens;
}

/** `Odo Finch, 32, is (now) a nurse who [says]`, `was once the clerk who`: him, whom the sentence says to be one. */
function whoIsIt(reading: Reading, index: NameIndex, { kind, opens }: Mention, from: number): Mention | null {
  const { tokens } = reading;
  const once = /^(?:once|now|previously|formerly|also|then|still|already|currently)$/.test(
    lowerAt(tokens, opens - 1),
  );
  const verb = once ? opens - 2 : opens - 1;
  const at = verb - 1;
  const told = /^(?:is|was)$/.test(lowerAt(tokens, verb));
  const article = once ? /^(?:an?|the)$/ : /^an?$/;
  if (kind !== 'nominal' || !told || !article.test(lowerAt(tokens, opens)) || at < from) return null;
  if (tokens[at]?.text === ',') return findApposed(reading, index, at, from);
  if (/^(?:he|she)$/.test(lowerAt(tokens, at))) return pronounAt(reading, at);
  const name = index.at.get(at);
  return name === undefined ? null : nameMention(reading, index, name, from);
}

/** `the clerk who founded the choir [said]`: the verb belongs to what the relative stands for. */
export function relativeBefore(tokens: readonly Token[], first: number, from: number): number | null {
  // `a man who had agreed to meet Lee [said]`
  if (lookUpReportingWord(lowerAt(tokens, first - 1)) && tokens[first]?.lower !== 'to') return null;
  for (let i = first; i > from && first - i < 10; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (token.lower === 'who' || token.lower === 'whose')
      return i < first || isVerbOfWho(lowerAt(tokens, first + 1)) ? i : null;
  }
  return null;
}

/** `who [resides] in Tove`, `who [founded] it`; not `who [residents] chose` */
function isVerbOfWho(lower: string): boolean {
  return /(?:ed|ing)$/.test(lower) || (/[^s]s$/.test(lower) && !isPeopleNoun(lower));
}

/** `a source who knew him [told] the Herald`: the source; of other objects nobody. */
export function knowsHim(reading: Reading, index: NameIndex, object: number, from: number): Mention | null {
  const who = relativeBefore(reading.tokens, object - 1, from);
  return who === null ? null : antecedent(reading, index, who, from);
}
