/**
 * In: the words after a comma or a closing mark. Out: whether they say who spoke.
 * ` he said`, ` said lead author Ann Lee`, ` Michael Hart, a spokesman, told reporters` do; ` and then left` does not.
 */
import { startsLower, startsUpper } from '../text/letter-case.ts';
import { isSaid } from './reporting.ts';
import { bareWord, isAbbreviation } from './words-for-repair.ts';

const reach = 170;
/** A subject has so many words; one with an apposition is parted by commas. */
const longestSubject = 8;

export function opensTag(after: string): boolean {
  const words = after.slice(0, reach).match(/\S+/g) ?? [];
  const first = bareWord(words[0] ?? '');
  if (/^according$/i.test(first)) return words[1] === 'to';
  if (startsLower(first) && isSaid(first)) return namesSomebody(words.slice(1, 6));
  if (/^(?:he|she|they|it|I|we)$/.test(first)) return isSaidSoon(words);
  return isSaidBySubject(words) || isApposed(words.join(' '));
}

/** `said Ann`, `said the mayor`, `said lead author Dr. Ann Lee`; not `said that Ann`, `said his plan`. */
function namesSomebody([first = '', ...others]: readonly string[]): boolean {
  if (/^["“‘'(]*\p{Lu}/u.test(first) || /^(?:the|an?|one|another|he|she)$/.test(first)) return true;
  const isNoun =
    /^\p{Ll}+$/u.test(first) && !noPartOfSubject.test(first) && !/^(?:his|her|its|their|of)$/.test(first);
  const comma = others.findIndex((word) => /[,;]$/.test(word));
  return isNoun && others.slice(0, comma < 0 ? others.length : comma).some((word) => startsUpper(word));
}

/** `she said`, `he later added`. */
function isSaidSoon([subject, second = '', third = '']: readonly string[]): boolean {
  if (/[,:;]$/.test(subject!)) return false;
  const word = bareWord(second);
  return isSaid(word) || (/ly$|^(?:also|then|later|once|has|had)$/.test(word) && isSaid(bareWord(third)));
}

/** `the mayor’s office said`, `lead author Ann Lee told`, `Asst. U.S. Attorney Ann Lee wrote`. */
function isSaidBySubject(words: readonly string[]): boolean {
  let named = false;
  for (const [index, word] of words.slice(0, longestSubject + 1).entries()) {
    const bare = bareWord(word);
    if (index > 0 && startsLower(bare) && isSaid(bare))
      return (named || opensNounPhrase.test(words[0]!)) && words[index + 1] !== 'that';
    if (index > 0 && named && spokenOn.test(`${word} ${words[index + 1] ?? ''}`)) return true;
    const joins = bare === 'and' && index > 1 && opensNounPhrase.test(words[0]!);
    if (noPartOfSubject.test(bare) && !joins && !/^(?:Will|May)$/.test(bare)) return false;
    if (/[,:;?!]$/.test(word) || (/\.$/.test(word) && !isAbbreviation(bare))) return false;
    named ||= startsUpper(bare);
  }
  return false;
}

/** Verbs that report only with their particle: `Hart went on`. */
const spokenOn =
  /^(?:(?:went|goes|carried) on|(?:shot|fired|hit|shoots|fires|hits) back|chim(?:ed|es) in)(?![\p{L}])/u;
const opensNounPhrase = /^(?:the|an?|one|another|his|her|their|its)$/i;
const noPartOfSubject =
  /^(?:and|but|or|nor|who|which|that|whose|where|when|while|because|if|is|was|are|were|has|have|had|will|would|could|should|can|been|did|does|do|not|no|so|then|there|this|these|those|what|how|why|to|into|in|on|at|by|with|about|from|I|you|we|it|they|them|him|me|us)$/i;

/** `Michael Hart, a spokesman for the port, told reporters`. */
function isApposed(sentence: string): boolean {
  const [name, ...parts] = sentence.replace(/[;:?!“”"].*/u, '').split(/,\s/);
  const verb = parts.findIndex((part, index) => index > 0 && isSaid(/^\p{L}*/u.exec(part)![0]));
  return verb > 0 && /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*$/u.test(name!);
}
