/**
 * In: a quotation and its article. Out: whether its speaker is our reading alone, which another article may put right: of “he”,
 * of “the minister”, of a paragraph that names nobody. What the article prints beside the words is its own claim.
 */
import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';
import { foldPhrase } from '../text/fold.ts';
import { headOfMention, isPronoun, sharesName } from './mention-words.ts';

/** Rules that take the speaker from the text around, with no words of the article that give him these. */
const rulesOfPlace: ReadonlySet<string> = new Set([
  'floating',
  'narrated before',
  'told before',
  'turns',
  'later in paragraph',
  'carried on',
  'reported before',
  'subject of sentence',
  'section below',
  'unknown',
]);

export function restsOnReading(
  { form, context, rule, cue, mention, speaker }: AnnotatedQuotation,
  text: string,
  entities: readonly Entity[],
): boolean {
  if (form === 'term' || context !== 'body') return false;
  if (mention === null) return rulesOfPlace.has(rule);
  const printed = text.slice(mention.start, mention.end);
  if (isPronoun(printed)) return true;
  if (speaker === null || sharesName(printed, speaker.name)) return cue === null && rulesOfPlace.has(rule);
  return isDefinite(printed) && !isHolder(printed, speaker.name, text, entities);
}

/** `the lawyer`; `a lawyer` is somebody whom the article does not name on purpose. */
function isDefinite(printed: string): boolean {
  return /^(?:the|this|that)\s+\p{Ll}/iu.test(printed);
}

/** The article itself calls him so: `Mara Quill, the minister`. */
function isHolder(printed: string, name: string, text: string, entities: readonly Entity[]): boolean {
  const head = headOfMention(printed);
  const entity = entities.find((one) => one.name === name);
  if (!entity?.named) return false;
  return [...entity.roles, ...entity.titles].some(({ start, end }) =>
    foldPhrase(text.slice(start, end)).split(' ').includes(head),
  );
}
