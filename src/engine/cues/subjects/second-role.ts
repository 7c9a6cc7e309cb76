import { titleWords } from '../../data/people-words.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { headOf, type NounPhrase } from '../../sentences/noun-phrase.ts';
import type { Reading } from '../../sentences/reading.ts';
import { isDeterminer } from '../../sentences/word-class.ts';
import { startsLower, startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';

/** `Odo Finch, a strategist and a former adviser to the mayor,`: the second role of one person. */
export function isSecondRole({ tokens }: Reading, phrase: NounPhrase, start: number): boolean {
  const before = tokens[phrase.first - 2];
  // `the largest and most powerful group, [said]`
  const graded = tokens[phrase.first]?.lower === 'most' && /est$/.test(before?.lower ?? '');
  if (graded && tokens[phrase.first - 1]?.lower === 'and') return true;
  const articled = isDeterminer(tokens[phrase.first]);
  const listed = tokens[start - 1]?.text === ',' && !articled && isPersonNoun(lowerAt(tokens, start));
  if (listed && tokens[phrase.first - 1]?.lower === 'and' && isPersonNoun(headOf(tokens, phrase)))
    return true;
  // `editor at a bureau and adjunct professor at Tove University, [said]`
  const bare =
    tokens[phrase.first - 1]?.lower === 'and' && !articled && startsLower(tokens[phrase.first]?.text);
  if (bare && isPersonNoun(headOf(tokens, phrase)) && startsLower(tokens[phrase.headLast - 1]?.text))
    return true;
  // `Tide Watch, a health and harbour watchdog, [said]`, `Odo Finch, a retired (TWB) agent and ICE adviser, [said]`
  const told = /^an?$/.test(lowerAt(tokens, start)) && tokens[start - 1]?.text === ',';
  const named = tokens[phrase.first - 1]?.lower === 'and' && startsUpper(tokens[start - 2]?.text);
  if (told && !articled && named) return true;
  // `Ida Holm, Norvik Democrat and the new chairman of the board, [said]`
  if (isInNameOfBody(tokens, phrase, start)) return true;
  const joined =
    tokens[phrase.first - 1]?.lower === 'and' && /^(?:an?|the)$/.test(lowerAt(tokens, phrase.first));
  if (joined && tokens[start - 1]?.text === ',' && startsUpper(tokens[start]?.text))
    return isPersonNoun(before?.lower ?? '') && isPersonNoun(headOf(tokens, phrase));
  // `Ida Quill, a fellow Democrat and Finch’s heir on the board, [said]`
  const owned = tokens.slice(phrase.first, phrase.headLast).some(({ lower }) => lower === "'s");
  if (owned && told && named) return true;
  const apposed =
    tokens[start - 1]?.text === ',' &&
    (/^(?:an?|one)$/.test(lowerAt(tokens, start)) ||
      (tokens[start]?.lower === 'the' && isWholeName(tokens, start - 1)));
  if (phrase.first === start + 1 && articled && isRolePart(tokens, start - 2))
    return isPersonNoun(headOf(tokens, phrase));
  return (
    tokens[phrase.first - 1]?.lower === 'and' &&
    isPersonNoun(headOf(tokens, phrase)) &&
    isRole(before?.lower ?? '') &&
    (articled ? apposed : isRoleWord(tokens[phrase.first]))
  );
}

/** `Odo Finch, the lead keeper and a Tarn Democrat, [said]`: a first name and another name end here. */
function isWholeName(tokens: readonly Token[], end: number): boolean {
  return isFirstName(printedAt(tokens, end - 2)) && startsUpper(tokens[end - 1]?.text);
}

/** `Odo Finch, the Weirs and Harbours panel’s top Liberal, [said]`: the half of a body’s name that `and` parts off. */
function isInNameOfBody(tokens: readonly Token[], { first, headLast }: NounPhrase, start: number): boolean {
  const [article, and, head] = [tokens[start], tokens[first - 1], tokens[headLast - 1]];
  if (article?.lower !== 'the' || and?.lower !== 'and' || start + 1 > first - 2) return false;
  const capital = [...tokens.slice(start + 1, first - 1), tokens[first]].every((word) =>
    startsUpper(word?.text),
  );
  // Not `the Greens and Norland’s Ida Quill`
  const told = [head, tokens[headLast - 2]].some((word) => startsLower(word?.text) && word?.lower !== "'s");
  const owned = tokens.slice(first, headLast).some(({ lower }) => lower === "'s");
  return capital && told && (owned || isPersonNoun(head?.lower ?? ''));
}

/** `, an organiser at the network[,] and a resident of Tove,`: the part that ends here, or the one before it, tells what somebody is. */
function isRolePart(tokens: readonly Token[], last: number, parts = 2): boolean {
  let first = last;
  while (last - first < longestRole && tokens[first - 1]?.kind === 'word') first--;
  if (tokens[first - 1]?.text !== ',') return false;
  const opens = lowerAt(tokens, first);
  const told = /^an?$/.test(opens) && tokens.slice(first, last + 1).some(({ lower }) => isPersonNoun(lower));
  // `, an analyst at Tide Watch, a charity that helps crews[,] and a former minister,`
  return (
    told || (parts > 1 && /^(?:an?|which|who|whose)$/.test(opens) && isRolePart(tokens, first - 2, parts - 1))
  );
}

/** Tokens. */
const longestRole = 12;

function isRole(lower: string): boolean {
  return isPersonNoun(lower) || titleWords.has(lower) || isPeopleNoun(lower);
}

/** `officer`, `CEO` */
function isRoleWord(token: Token | undefined): boolean {
  return startsLower(token?.text) || titleWords.has(token?.lower ?? '');
}
