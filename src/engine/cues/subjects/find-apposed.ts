import type { NameIndex } from '../../entities/name-index.ts';
import { type Mention, nameMention, toMention } from '../../mentions/mention.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { type NounPhrase, phraseEndingAt } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { authorOfTitle } from './author-of-title.ts';
import { collectParts, longestAside } from './collect-parts.ts';
import { whatOneIs } from './what-one-is.ts';

/**
 * The subject in front of an aside that ends at a mark.
 * `Susie Hargreaves, the chief executive of the fund, which runs a hotline, [said]` → `Susie Hargreaves`;
 * `The home secretary, James Cleverly, [described]` → `James Cleverly`.
 */
export function findApposed(reading: Reading, index: NameIndex, mark: number, from: number): Mention | null {
  const { tokens } = reading;
  const closing = printedAt(tokens, mark);
  if (closing === ',') {
    const author = authorOfTitle(reading, index, mark, from);
    if (author) return author;
    const chosen = choose(reading, collectParts(reading, index, mark, from));
    return chosen && (whatOneIs(reading, index, chosen, mark) ?? chosen);
  }
  const opening = openingMarks.get(closing);
  if (opening === undefined) return null;
  for (let i = mark - 1; i > from && mark - i < longestAside; i--) {
    if (tokens[i]?.kind === 'hidden' || !opening.includes(printedAt(tokens, i))) continue;
    // `from 2007-11`
    if (tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.text === '-') continue;
    const before = tokens[i - 1];
    if (before?.kind === 'mark') return findApposed(reading, index, i - 1, from);
    const phrase = phraseEndingAt(tokens, i - 1, from);
    // `Lee, a professor at Norvik – and a liberal – [wrote]`
    const whole =
      phrase && (tokens[phrase.first - 1]?.text === ',' || isPlaced(tokens, phrase, from))
        ? choose(reading, collectParts(reading, index, i, from))
        : null;
    if (whole?.kind === 'name') return whole;
    return (
      phrase &&
      (nameInAside(reading, index, phrase, { first: i + 1, last: mark }) ?? toMention(reading, index, phrase))
    );
  }
  return null;
}

/** `Lee, speaking before the game at Tove – where it rained – [said]`: no subject opens behind `at`. */
function isPlaced(tokens: Reading['tokens'], { first }: NounPhrase, from: number): boolean {
  return first - 1 > from && /^(?:in|at|on|from|near|outside)$/.test(lowerAt(tokens, first - 1));
}

/** `The mayor — Ida Holm — [said]`, `a paper (the Tarn Herald) [said]`: the name that is all of the aside, or null. */
function nameInAside(
  reading: Reading,
  index: NameIndex,
  phrase: NounPhrase,
  aside: Pick<NounPhrase, 'first' | 'last'>,
): Mention | null {
  const articled = reading.tokens[aside.first]?.lower === 'the' ? 1 : 0;
  const found = index.at.get(aside.first + articled);
  const name = itemAt(index.names, found);
  const opens = name?.title?.first ?? name?.first;
  if (found === undefined || opens !== aside.first + articled || name?.last !== aside.last)
    return holderInAside(reading, index, phrase, aside);
  const { kind, plural } = toMention(reading, index, phrase);
  if (kind !== 'nominal' || plural || name.last - name.first < 2) return null;
  return { ...nameMention(reading, index, found, opens), opens: phrase.first };
}

/** `A top clerk — Harbour Board Chairman Odo Finch — [said]`, `one — Sen. Odo Finch — [said]`: he, whose office opens the aside. */
function holderInAside(
  reading: Reading,
  index: NameIndex,
  phrase: NounPhrase,
  { first, last }: Pick<NounPhrase, 'first' | 'last'>,
): Mention | null {
  const found = index.at.get(last - 1);
  const name = itemAt(index.names, found);
  if (found === undefined || name?.kind !== 'name' || name.title === null || name.last !== last) return null;
  const { kind, plural, head } = toMention(reading, index, phrase);
  const isOffice = reading.tokens.slice(first, name.title.first).every(({ text }) => startsUpper(text));
  const isOne = isPersonNoun(head) || head === 'one';
  if (kind !== 'nominal' || plural || !isOne || !isOffice) return null;
  return { ...nameMention(reading, index, found, first), opens: phrase.first };
}

const openingMarks: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['—', '—–'],
  ['–', '–—'],
  ['-', '-'],
]);

function choose(reading: Reading, parts: readonly Mention[]): Mention | null {
  const [leftmost, second] = parts;
  if (!leftmost) return null;
  const chosen = isOfSomebody(reading, leftmost)
    ? leftmost
    : leftmost.kind === 'nominal' && !leftmost.plural
      ? (parts.find((part) => part.kind === 'name') ?? leftmost)
      : holder(reading, leftmost, second);
  return { ...chosen, opens: leftmost.opens };
}

/** `A source close to the health secretary, (Ida Holm,) [said]`: the source, where the name is the secretary’s. */
function isOfSomebody({ tokens }: Reading, { kind, plural, head, first, last }: Mention): boolean {
  const inner = lowerAt(tokens, last - 1);
  const fresh = /^(?:an?|one|another)$/.test(lowerAt(tokens, first));
  const nameless =
    /^(?:source|insider)$/.test(head) || tokens.slice(first, last).some(({ lower }) => lower === 'close');
  return kind === 'nominal' && !plural && fresh && inner !== head && nameless && isPersonNoun(inner);
}

/** `The Ceann Comhairle, Ida Holm, [called]`: her, whose office no list has. */
function holder({ tokens }: Reading, office: Mention, person: Mention | undefined): Mention {
  const articled = tokens[office.first]?.lower === 'the' && person?.kind === 'name';
  const full = articled && person.last - person.first === 2 && isFirstName(printedAt(tokens, person.first));
  return full ? person : office;
}
