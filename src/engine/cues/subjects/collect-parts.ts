import { adverbs, prepositions, relatives } from '../../data/function-words.ts';
import { organisationNouns } from '../../data/organisation-words.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { isPlaceAfterComma } from '../../mentions/place-name.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase, phraseEndingAt, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { firmOnS } from './firm-on-s.ts';
import { isTitleColon, opensClause, opensSentence } from './opens-clause.ts';
import {
  beforeBracket,
  isBehindAfter,
  isInsertedClause,
  isListed,
  isObject,
  isSetIn,
  withNameBefore,
} from './part-of-aside.ts';
import { phraseBehindName } from './phrase-behind-name.ts';
import { isSecondRole } from './second-role.ts';

/** Tokens. */
export const longestAside = 60;

/**
 * The phrases between commas that can belong to one subject, in the order of print, gone through from the last comma back.
 * `Susie Hargreaves, the chief executive of the fund, which runs a hotline, [said]` → `Susie Hargreaves`, `the chief
 * executive of the fund`.
 */
export function collectParts(reading: Reading, index: NameIndex, comma: number, from: number): Mention[] {
  const { tokens } = reading;
  const parts: Mention[] = [];
  let end = comma;
  while (end > from && comma - end < longestAside) {
    const start = startOfPart(tokens, index, end, from);
    // `According to the Herald, a clerk in Tove, who was there, [said]`
    if (tokens[start]?.lower === 'according') break;
    // `The men, he later told police, [said]`
    if (start > from && tokens[start - 1]?.text === ',' && isInsertedClause(tokens, start)) {
      end = start - 1;
      continue;
    }
    const firm = tokens[end - 1]?.lower === "'s" ? firmOnS(reading, index, end - 1, start) : null;
    if (firm?.first === start && start === from) return [firm, ...parts];
    const last = beforeBracket(tokens, end - 1, start);
    const phrase = phraseBehindName(reading, index, last, start) ?? subjectOfPart(tokens, last, start);
    if (phrase && isObject(tokens, phrase)) break;
    const whole = phrase !== null && phrase.first === start + Number(timed.has(lowerAt(tokens, start)));
    const ends =
      phrase !== null &&
      !whole &&
      (isBehindWhat(tokens, phrase.first) ||
        isBehindConjunction(tokens, index, phrase.first, start) ||
        !(isAside(tokens, start) && !opensSentence(tokens, start, from))) &&
      (isBehindWhat(tokens, phrase.first) ||
        opensClause(tokens, phrase.first - 1) ||
        isAfterAdverb(tokens, phrase.first, from) ||
        isBehindConjunction(tokens, index, phrase.first, start) ||
        isBehindAfter(tokens, index, phrase.first)) &&
      !isSecondRole(reading, phrase, start) &&
      !isInsideName(index, phrase.first);
    const listed = phrase !== null && ends && isListed(reading, phrase, start, from);
    if (phrase && (whole || ends) && !listed && !isPlaceAfterComma(tokens, phrase.first, phrase.last - 1))
      parts.unshift(
        inFront(toMention(reading, index, withNameBefore(tokens, index, phrase, start)), phrase, parts),
      );
    if ((ends && !listed) || start <= from || tokens[start - 1]?.text !== ',') break;
    end = start - 1;
  }
  return parts;
}

/** The phrase that ends a part; whom its `who` stands for, `a man who is on neither side`; null for a number. */
function subjectOfPart(tokens: readonly Token[], last: number, start: number): NounPhrase | null {
  const phrase = phraseEndingAt(tokens, last, start);
  if (!phrase || /^[\p{N}.,:]+$/u.test(headOf(tokens, phrase))) return null;
  const named = startsUpper(tokens[phrase.last - 1]?.text);
  // `a clerk at the court regarding the tides`
  if (/^(?:regarding|concerning)$/.test(lowerAt(tokens, phrase.first - 1)) && phrase.first - 2 > start)
    return phraseEndingAt(tokens, phrase.first - 2, start);
  for (let i = phrase.first - 1; i > start; i--) {
    // `a group that backed Finch`, `head of a group that backed Finch`
    const body =
      organisationNouns.has(lowerAt(tokens, i - 1)) &&
      [start, i - 2, i - 3].some((at) => at >= start && /^an?$/.test(lowerAt(tokens, at)));
    if (tokens[i]?.lower === 'that' && body) return phraseEndingAt(tokens, i - 1, start);
    if (/^whom?$/.test(lowerAt(tokens, i)))
      return roleBefore(tokens, start, i, named) ?? (named ? phrase : phraseEndingAt(tokens, i - 1, start));
  }
  return phrase;
}

/**
 * `an expert at the Tide Institute [who] read it`: the expert, where what stands before `who`, or at the end (`named`), is a
 * body.
 */
function roleBefore(tokens: readonly Token[], start: number, who: number, named: boolean): NounPhrase | null {
  if (!/^an?$/.test(lowerAt(tokens, start)) || !(named || startsUpper(tokens[who - 1]?.text))) return null;
  const role = phraseStartingAt(tokens, start, who);
  return role && isPersonNoun(headOf(tokens, role)) ? { ...role, last: who } : null;
}

/** `Lee’s label, Larch Sound, [said]`: the label by its name, where the part before stands for whose it is. */
function inFront(mention: Mention, { first, headLast }: NounPhrase, [behind]: readonly Mention[]): Mention {
  const owner = mention.kind === 'name' && mention.last < headLast;
  return owner && behind?.kind === 'name' ? { ...behind, opens: first } : mention;
}

/** `Ann Lee, then a student, [wrote]` */
const timed: ReadonlySet<string> = new Set([
  'then',
  'now',
  'once',
  'formerly',
  'still',
  'himself',
  'herself',
]);

/** `, head of the Institute of Tides and Coastal Storms at Tove,`: `Storms` opens no clause. */
function isInsideName({ at, names }: NameIndex, first: number): boolean {
  return (itemAt(names, at.get(first))?.first ?? first) < first;
}

/** `in what Odo Finch, the mayor, [called]` */
function isBehindWhat(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower !== 'what' || !startsUpper(tokens[first]?.text)) return false;
  return /^(?:in|at|of|on|to|for|with|by|about|from|than|is|was)$/.test(lowerAt(tokens, first - 2));
}

/** `…, though Odo Finch, the mayor,` */
function isBehindConjunction(
  tokens: readonly Token[],
  index: NameIndex,
  first: number,
  start: number,
): boolean {
  const opens = /^(?:though|although|because|while|whereas)$/.test(lowerAt(tokens, start));
  return opens && first === start + 1 && index.at.has(first);
}

/** `Now Odo Finch, the mayor,` */
function isAfterAdverb(tokens: readonly Token[], first: number, from: number): boolean {
  return first === from + 1 && adverbs.has(lowerAt(tokens, from));
}

function startOfPart(tokens: readonly Token[], index: NameIndex, end: number, from: number): number {
  let depth = 0;
  for (let i = end - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.text === ')') depth++;
    if (token?.text === '(') depth--;
    if (token?.text === ':' && isTitleColon(tokens, i)) continue;
    const hides = token?.kind === 'hidden' && !index.at.has(i) && !isSetIn(tokens, i);
    const breaks = hides || /^[,;:—–]$/.test(token?.text ?? '');
    if (breaks && depth <= 0) return i + 1;
  }
  return from;
}

/** `who has two children`, `of Leeds`, `speaking in Paris`, `45`: not a subject of its own. */
function isAside(tokens: readonly Token[], start: number): boolean {
  const lower = lowerAt(tokens, start);
  return (
    relatives.has(lower) ||
    prepositions.has(lower) ||
    /^\p{N}/u.test(lower) ||
    /^\p{Ll}.*(?:ing|ed)$/u.test(printedAt(tokens, start))
  );
}
