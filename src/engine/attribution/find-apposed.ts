import { isFirstName } from '../entities/first-names.ts';
import { isPersonNoun } from '../entities/is-person-noun.ts';
import { collectParts, longestAside } from './collect-parts.ts';
import { type Mention, type NameIndex, toMention } from './mention.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { whatOneIs } from './what-one-is.ts';

/**
 * The subject in front of an aside that ends at a mark.
 * `Susie Hargreaves, the chief executive of the fund, which runs a hotline, [said]` → `Susie Hargreaves`;
 * `The home secretary, James Cleverly, [described]` → `James Cleverly`.
 */
export function findApposed(reading: Reading, index: NameIndex, mark: number, from: number): Mention | null {
  const { tokens } = reading;
  const closing = tokens[mark]?.text ?? '';
  if (closing === ',') {
    const chosen = choose(reading, collectParts(reading, index, mark, from));
    return chosen && (whatOneIs(reading, index, chosen, mark) ?? chosen);
  }
  const opening = openingMarks.get(closing);
  if (opening === undefined) return null;
  for (let i = mark - 1; i > from && mark - i < longestAside; i--) {
    if (tokens[i]?.kind === 'hidden' || !opening.includes(tokens[i]?.text ?? '')) continue;
    // `from 2007-11`
    if (tokens[i]?.start === tokens[i - 1]?.end && tokens[i]?.text === '-') continue;
    const before = tokens[i - 1];
    if (before?.kind === 'mark') return findApposed(reading, index, i - 1, from);
    const phrase = phraseEndingAt(tokens, i - 1, from);
    // `Lee, a professor at Norvik – and a liberal – [wrote]`
    const whole =
      phrase && tokens[phrase.first - 1]?.text === ','
        ? choose(reading, collectParts(reading, index, i, from))
        : null;
    if (whole?.kind === 'name') return whole;
    return phrase ? toMention(reading, index, phrase) : null;
  }
  return null;
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
  const inner = tokens[last - 1]?.lower ?? '';
  const fresh = /^(?:an?|one|another)$/.test(tokens[first]?.lower ?? '');
  const nameless =
    /^(?:source|insider)$/.test(head) || tokens.slice(first, last).some(({ lower }) => lower === 'close');
  return kind === 'nominal' && !plural && fresh && inner !== head && nameless && isPersonNoun(inner);
}

/** `The Ceann Comhairle, Ida Holm, [called]`: her, whose office no list has. */
function holder({ tokens }: Reading, office: Mention, person: Mention | undefined): Mention {
  const articled = tokens[office.first]?.lower === 'the' && person?.kind === 'name';
  const full = articled && person.last - person.first === 2 && isFirstName(tokens[person.first]?.text ?? '');
  return full ? person : office;
}
