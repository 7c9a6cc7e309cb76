/**
 * In: a quotation of another article, and a speaker whom that article names. Out: whether the words may be his there, though
 * we read them as somebody else's: of “he”, beside his name, or of the two who said them together.
 */

import type { Quotation, Speaker } from '../../../schemas/quotation.ts';
import { pronouns } from '../../data/function-words.ts';
import { genderOfFirstName } from '../../sentences/first-names.ts';
import { isJointWith } from '../../statements/joint-speakers.ts';
import { siglumOf } from '../../statements/siglum-of.ts';
import { isSurelyGiven } from '../../statements/speaker-conflict.ts';
import { firstWord } from '../../text/end-words.ts';
import { foldPhrase } from '../../text/fold.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import type { FindingContext } from '../context.ts';
import { tellingWords } from '../names/telling-words.ts';
import { onceEach } from '../once-each.ts';

export function mayBeHis(quotation: Quotation, speaker: Speaker, context: FindingContext): boolean {
  if (quotation.context !== 'body' || quotation.form === 'term') return false;
  const last = tellingWords(speaker.name).at(-1) ?? '';
  const { around, before, pronoun } = readPlace(quotation, context);
  if (isOneOf(quotation, last)) return true;
  return (
    (before.has(last) && fits(pronoun, speaker)) ||
    (around.has(last) && isJointWith(quotation, { speaker }, context.texts))
  );
}

/** `Ida Quill and Odo Finch` */
function isOneOf({ speaker }: Quotation, last: string): boolean {
  return speaker !== null && /\sand\s/u.test(speaker.name) && tellingWords(speaker.name).includes(last);
}

/** Paragraphs above: a caption may stand between. */
const above = 2;

/** Characters before and behind the mention in which the other of two speakers stands. */
const reach = 200;

/** Words around its mention, and those before it, from the paragraphs above on, where it does not name its speaker. */
const readPlace = onceEach((quotation: Quotation, context) => {
  const siglum = siglumOf(quotation.id);
  const { text } = context.article(siglum);
  const { mention, start } = quotation;
  const blocks = context.bodyBlocks(siglum);
  const own = partitionPoint(blocks.length, (at) => blocks[at]!.end < start);
  const from = isNamedThere(quotation, text) ? start : (blocks[Math.max(0, own - above)]?.start ?? start);
  return {
    around: new Set(
      mention ? tellingWords(text.slice(Math.max(0, mention.start - reach), mention.end + reach)) : [],
    ),
    before: new Set(tellingWords(text.slice(from, start))),
    pronoun: mention ? foldPhrase(text.slice(mention.start, mention.end)) : '',
  };
});

/** “he” is no woman. */
function fits(pronoun: string, { name }: Speaker): boolean {
  const sex = genderOfFirstName(firstWord(name));
  return !((sex === 'female' && pronoun === 'he') || (sex === 'male' && pronoun === 'she'));
}

/** The article prints the name of its speaker beside the words, or they go on from such words. */
function isNamedThere(quotation: Quotation, text: string): boolean {
  const { mention } = quotation;
  if (!isSurelyGiven(quotation)) return false;
  return !mention || !pronouns.has(foldPhrase(text.slice(mention.start, mention.end)));
}
