/**
 * In: a quotation and its article. Out: whether the article itself names its speaker beside the words: “…,” Quill said.
 */
import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';
import { foldPhrase } from '../text/fold.ts';
import { isPronoun, sharesName } from './mention-words.ts';

/** What a verb of saying gives; less is a guess. */
const leastSure = 0.8;

export function namesSpeaker(
  { form, context, cue, mention, speaker, confidence }: AnnotatedQuotation,
  text: string,
  entities: readonly Entity[],
): boolean {
  if (form === 'term' || context !== 'body' || confidence < leastSure) return false;
  if (!cue || !mention || !speaker?.named) return false;
  const printed = text.slice(mention.start, mention.end);
  return !isPronoun(printed) && sharesName(printed, speaker.name) && isOfOne(printed, speaker.name, entities);
}

/** `Quill` is nobody’s name for sure where two Quills are told of. */
function isOfOne(printed: string, name: string, entities: readonly Entity[]): boolean {
  const own = foldPhrase(name).split(' ');
  const words = foldPhrase(printed).split(' ');
  if (own.filter((word) => words.includes(word)).length > 1) return true;
  const bearers = entities.filter((one) =>
    foldPhrase(one.name)
      .split(' ')
      .some((word) => own.includes(word) && words.includes(word)),
  );
  return bearers.filter(({ kind, place }) => kind === 'person' && !place).length < 2;
}
