/**
 * In: the place in a quotation where the words of a fragment stand. Out: the condition that the speaker sets to them: “may be
 * the only way” of “If the bolts fail, a new gate may be the only way”; and whether an article sets one to the fragment.
 */
import type { Place, Span } from '../../../schemas/span.ts';
import type { FindingContext } from '../context.ts';

const opening =
  /^["“'‘]?(?:(?:and|but|so|well|now),?\s+)?(?:only\s)?(?:if|unless|as long as|so long as|provided)\s/iu;
const following =
  /^,?\s(?:(?:but\s)?only\s)?(?:if|unless|as long as|so long as|provided that)\s.*[^\s.,;:!?"”'’]/iu;
/** An article that says any of these may say the condition in words of its own. */
const conditional =
  /\b(?:if|unless|whether|should|were to|would|could|provided|as long as|in case|depend\w*|condition\w*|assuming|suppos\w+|hypothetical\w*|alleg\w+|when)\b/iu;
/** A condition of fewer letters is a turn of phrase: `if so`, `if anything`. */
const leastLetters = 14;

/** The sentence around the fragment says that something hangs on something. */
export function setsCondition(fragment: Place, context: FindingContext): boolean {
  return conditional.test(context.text(context.inSentence(fragment)));
}

/** `there`: where the words of the fragment stand in the whole; `whole`: the quotation around them. */
export function findCondition(there: Place, whole: Span, context: FindingContext): Place | null {
  const { siglum } = there;
  const sentence = context.inSentence(there);
  const start = Math.max(sentence.start, whole.start);
  const end = Math.min(sentence.end, whole.end);
  const found = [
    opening.exec(context.text({ siglum, start, end: there.start })) &&
      toClause({ siglum, start, end: there.start }, context),
    toFollowing({ siglum, start: there.end, end }, context),
  ].find((place) => place && place.end - place.start >= leastLetters);
  return found ?? null;
}

/** `If the bolts fail, ` of `If the bolts fail, a new gate `: up to the last comma, or all where there is none. */
function toClause(place: Place, context: FindingContext): Place {
  const text = context.text(place);
  const comma = text.lastIndexOf(',');
  return { ...place, end: place.start + (comma > 0 ? comma : text.trimEnd().length) };
}

function toFollowing(place: Place, context: FindingContext): Place | null {
  const found = following.exec(context.text(place));
  if (!found) return null;
  const gap = /^,?\s/u.exec(found[0])![0].length;
  return { siglum: place.siglum, start: place.start + gap, end: place.start + found[0].length };
}
