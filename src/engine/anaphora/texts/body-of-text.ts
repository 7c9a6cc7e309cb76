import { authoredTexts } from '../../data/authored-texts.ts';
import { determiners } from '../../data/function-words.ts';
import { isKnownAs } from '../../data/known-bodies.ts';
import { organisationNouns } from '../../data/organisation-words.ts';
import { headToken, type Mention, spanOf } from '../../mentions/mention.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt } from '../../text/token-at.ts';
import { addUnnamed } from '../add-unnamed.ts';
import { type AnaphoraState, placeOf } from '../anaphora-state.ts';
import { readDescription } from '../description.ts';
import { resolveDescription } from '../resolve-description.ts';

/**
 * The body whose text speaks, from the words before the noun; null for other texts.
 * `Corran Link is late. “We are sorry,” said [a company statement].` → Corran Link; `a Meta statement` → Meta;
 * `a Voss campaign statement` → the Voss campaign.
 */
export function bodyOfText(state: AnaphoraState, mention: Mention, sentence: number): number | null {
  const { reading, index } = state.article;
  if (!authoredTexts.has(mention.head)) return null;
  const { tokens } = reading;
  const first = determiners.has(lowerAt(tokens, mention.first)) ? mention.first + 1 : mention.first;
  const noun = headToken(reading, { ...mention, first });
  const body = { ...mention, ...spanOf(reading, first, noun), head: lowerAt(tokens, noun - 1) };
  if (noun <= first) return null;
  if (startsUpper(tokens[first]?.text))
    return namedOwner(state, body, mention.head) ?? unnamedOwner(state, body, mention.head);
  if (!organisationNouns.has(body.head)) return null;
  const description = noun - first === 1 ? readDescription(reading, index, body) : null;
  if (!description) return null;
  return resolveDescription(state, placeOf(state, mention.first, sentence), { ...description, bare: false });
}

/** What a body gives out in its own name; an email or a memo is somebody’s. */
const officialTexts: ReadonlySet<string> = new Set(
  'statement release announcement tweet post ad advert advertisement commercial'.split(' '),
);

/** `Another Finch tweet`, `the Finch memo` */
const personalTexts = /^(?:tweet|memo|e-?mail|letter)$/;

/** What others put up on a network. */
const putUp = /^(?:post|ad|advert|advertisement|commercial)$/;

/** `Voss campaign` in `a Voss campaign statement`. */
function unnamedOwner({ article, entities }: AnaphoraState, body: Mention, text: string): number | null {
  return officialTexts.has(text) && organisationNouns.has(body.head) && body.last - body.first > 1
    ? addUnnamed(article.reading, entities, body)
    : null;
}

/** `Meta` in `a Meta statement`: a body, or the writer of a letter, whose name is all that stands before the noun. */
function namedOwner(
  { article, entityOf, entities }: AnaphoraState,
  { first, last }: Mention,
  text: string,
): number | null {
  const at = article.index.at.get(first) ?? -1;
  const name = article.index.names[at];
  const entity = entityOf[at] ?? null;
  const whole = name?.first === first && name.last === last && entity !== null;
  const kind = whole ? entities[entity]?.kind : undefined;
  // `A Facebook post`: where it was put up
  if (name && isKnownAs(name.text, 'network') && putUp.test(text)) return null;
  const gives = kind === 'person' ? personalTexts.test(text) : officialTexts.has(text);
  return gives && (kind === 'person' || kind === 'organisation') ? entity : null;
}
