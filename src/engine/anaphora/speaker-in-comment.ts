import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Article } from '../attribution/sieve.ts';
import type { Mention } from '../mentions/mention.ts';
import { describeUnnamed } from './describe-unnamed.ts';
import type { Resolver } from './resolve-mention.ts';

/**
 * Who speaks in a reader’s comment, as far as that comment says: `Finch said “…”` gives Finch. `He said “…”` gives nobody,
 * whoever the article is about, unless the comment names him too; the line with the reader’s own name gives nobody.
 */
export function speakerInComment(
  { article, entities }: Resolver,
  mention: Mention,
  speaker: AttributedSpeaker,
): AttributedSpeaker | null {
  const paragraph = paragraphAt(article, mention.start);
  if (!isQuoting(article, paragraph)) return null;
  const entity = speaker.named ? entities.find(({ name }) => name === speaker.name) : undefined;
  const isNamed = entity?.mentions.some(({ start }) => paragraphAt(article, start) === paragraph) ?? true;
  if (isNamed) return isHandle.test(speaker.name) ? { ...speaker, kind: 'person' } : speaker;
  return mention.kind === 'nominal' ? describeUnnamed(article.reading, mention) : null;
}

/** `Seagull77` */
const isHandle = /^\p{L}+[\d_]\S*$/u;

/** The line above a comment that names its writer quotes nobody. */
function isQuoting({ found, reading }: Article, paragraph: number): boolean {
  return reading.places.some(
    (place, index) => place.paragraph === paragraph && found[index]!.context === 'comment',
  );
}

function paragraphAt({ reading: { sentences, tokens } }: Article, offset: number): number {
  return sentences.findLast(({ first }) => tokens[first]!.start <= offset)?.paragraph ?? -1;
}
