/**
 * In: a quotation, and the speaker to whom another article gives its words. Out: whether this article may mean him too: “she
 * wrote”, below a paragraph that names both; or a fragment in a sentence that names him (“The mill put out a statement that
 * Odo Finch had “no part in it””).
 */
import type { AttributedSpeaker, Quotation } from '../../../schemas/quotation.ts';
import { pronouns } from '../../data/function-words.ts';
import { siglumOf } from '../../statements/siglum-of.ts';
import { foldPhrase } from '../../text/fold.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { FindingContext } from '../context.ts';
import { tellingWords } from '../names/telling-words.ts';

/** One of the two articles may mean the speaker of the other. */
export function mayBeOne(one: Quotation, other: Quotation, context: FindingContext): boolean {
  return mayBeTheOther(one, other.speaker!, context) || mayBeTheOther(other, one.speaker!, context);
}

function mayBeTheOther(
  { id, start, form, mention }: Quotation,
  other: AttributedSpeaker,
  context: FindingContext,
): boolean {
  const siglum = siglumOf(id);
  const isPronoun =
    mention !== null &&
    pronouns.has(foldPhrase(context.text({ siglum, start: mention.start, end: mention.end })));
  if (!isPronoun && form === 'full') return false;
  const blocks = context.bodyBlocks(siglum);
  const own = partitionPoint(blocks.length, (at) => blocks[at]!.end < start);
  const sentence = context.inSentence({ siglum, start, end: start + 1 });
  const from = isPronoun ? (blocks[Math.max(0, own - 1)]?.start ?? start) : sentence.start;
  return isNamedIn(context.text({ siglum, start: Math.min(from, start), end: start }), other);
}

/** By a last name, or by all words of the name of a body. */
function isNamedIn(text: string, { name, kind }: AttributedSpeaker): boolean {
  const printed = new Set(tellingWords(text));
  const words = tellingWords(name);
  const needed = kind === 'person' ? words.slice(-1) : words;
  return needed.length > 0 && needed.every((word) => printed.has(word));
}
