import { type Mention, spanOf } from '../attribution/mention.ts';
import { authoredTexts } from '../data/authored-texts.ts';
import { determiners } from '../data/function-words.ts';
import { organisationNouns } from '../data/organisation-words.ts';
import { startsLower } from '../text/letter-case.ts';
import { type AnaphoraState, placeOf } from './anaphora-state.ts';
import { readDescription } from './description.ts';
import { resolveDescription } from './resolve-description.ts';

/**
 * `a company statement`, `the agency letter` → the body that the noun before the text stands for; null for other texts.
 * `Corran Link is late. “We are sorry,” said [a company statement].` → Corran Link.
 */
export function bodyOfText(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  const { reading, index } = state.article;
  if (!authoredTexts.has(mention.head)) return null;
  const { tokens } = reading;
  const noun = determiners.has(tokens[mention.first]?.lower ?? '') ? mention.first + 1 : mention.first;
  const { text = '', lower: head = '' } = tokens[noun] ?? {};
  if (tokens[noun + 1]?.lower !== mention.head || !organisationNouns.has(head) || !startsLower(text))
    return null;
  const description = readDescription(reading, index, {
    ...mention,
    ...spanOf(reading, noun, noun + 1),
    head,
  });
  if (!description) return null;
  return resolveDescription(state, placeOf(state, mention.first, sentence), { ...description, bare: false });
}
