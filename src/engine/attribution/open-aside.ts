import { auxiliaries, relatives } from '../data/function-words.ts';
import { isPeopleNoun, isPersonNoun } from '../entities/is-person-noun.ts';
import { type Mention, type NameIndex, nameMention } from './mention.ts';
import { headOf, type NounPhrase, nearestPhrase, phraseStartingAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { lookUpReportingWord } from './reporting-lexicon.ts';

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
    const places = token?.text === ',' && /^(?:of|from|at)$/.test(tokens[i + 1]?.lower ?? '');
    return places && name !== undefined && index.names[name]?.kind === 'name' && i < first - 1
      ? nameMention(reading, index, name, from)
      : null;
  }
  return null;
}

const longestPlace = 24;

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
  let comma = mention.opens - 1;
  if (tokens[comma]?.lower === 'and') comma = (nearestPhrase(tokens, comma - 1, from)?.first ?? 0) - 1;
  const name = index.at.get(comma - 1);
  const opens = index.names[name ?? -1]?.first;
  if (tokens[comma]?.text !== ',' || name === undefined || opens !== from || !isPersonNoun(mention.head))
    return whoWorksThere(reading, index, mention, from);
  return { ...nameMention(reading, index, name, from), opens: from };
}

/** `Odo Finch, a clerk at Norland Tides, a firm in Corran [said]`: him, where what stands before the verb is a body. */
function whoWorksThere(
  reading: Reading,
  index: NameIndex,
  { head, opens }: Mention,
  from: number,
): Mention | null {
  const { tokens } = reading;
  const name = index.at.get(from);
  const { last, kind } = index.names[name ?? -1] ?? {};
  if (name === undefined || last === undefined || kind !== 'name' || tokens[last]?.text !== ',') return null;
  const role = phraseStartingAt(tokens, last + 1, opens);
  const works = role && role.last < opens && isPersonNoun(headOf(tokens, role));
  const between = tokens.slice(last + 1, opens);
  const tells = between.some(
    ({ lower, kind }) => kind === 'hidden' || auxiliaries.has(lower) || relatives.has(lower),
  );
  return works && !tells && !isPersonNoun(head)
    ? { ...nameMention(reading, index, name, from), opens: from }
    : null;
}
