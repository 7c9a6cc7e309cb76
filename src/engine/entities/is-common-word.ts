import { isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { lowerAt } from '../text/token-at.ts';
import { seenWords } from './capital-words.ts';
import type { Name } from './find-names.ts';

/**
 * `Strong Harbour Grants`, `Gone` in `Gone was the calm tone`: the last word stands in small letters elsewhere in the article, alone with a
 * capital nowhere, and no name in front of it or verb behind it shows a person.
 */
export function endsInCommonWord(
  reading: Reading,
  names: readonly Name[],
  parts: readonly string[],
): boolean {
  const last = parts.at(-1) ?? '';
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(last) || isFirstName(last)) return false;
  const { small, alone } = seenWords(reading);
  const lower = last.toLowerCase();
  if (!small.has(lower) || alone.has(lower)) return false;
  return !names.some((name) => (parts.length > 1 && name.text === last) || actsAsPerson(reading, name));
}

/** `Hadda Means said`, `Hadda Means, who`, `Hadda Means, 44`, `said Hadda Means` */
function actsAsPerson({ tokens }: Reading, { first, last }: Name): boolean {
  const next = tokens[last];
  if (next?.text === ',') return /^(?:who|whose|\d\d|aged|an?|the)$/.test(lowerAt(tokens, last + 1));
  return [next, tokens[first - 1]].some(
    (token) => token?.kind === 'word' && lookUpReportingWord(token.lower)?.speech === true,
  );
}
