import { genericBodies } from '../../data/kinds-of-body.ts';
import type { Name } from '../../entities/find-names.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Description } from '../description.ts';
import type { Discourse } from '../discourse.ts';
import { isOtherBody } from './body-features.ts';
import { mayBeBody } from './may-stand-for.ts';

/** `A spokesperson for Tidebook said so. “…,” [the company] said.`: for whom somebody has just spoken; or null. */
export function bodySpokenFor(
  discourse: Discourse,
  { kind, words, head, mention }: Description,
  sentence: number,
): number | null {
  const { article, entities, entityOf } = discourse;
  if (kind !== 'body' || words.length > 1 || !genericBodies.has(head)) return null;
  const entityAt = (name: number | undefined) => itemAt(entities, itemAt(entityOf, name) ?? undefined);
  for (let s = sentence; s >= Math.max(0, sentence - reach); s--) {
    const { first, last } = article.reading.sentences[s]!;
    for (let i = Math.min(last, mention.first) - 1; i >= first; i--) {
      if (!spokesperson.test(lowerAt(article.reading.tokens, i))) continue;
      const entity = entityAt(nameBeside(discourse, i));
      return entity?.named && mayBeBody(entity) && !isOtherBody(entity.name, head) ? entity.id : null;
    }
    // `Tide Aid agreed. “…,” the charity said.`: another body, which nobody speaks for
    const opening = Array.from({ length: longestOpening }, (_, i) =>
      entityAt(article.index.at.get(first + i)),
    );
    if (s < sentence && opening.some((one) => one?.named && mayBeBody(one))) return null;
  }
  return null;
}

/** `a spokesman for (the) Tide Board`, `a Tide Board spokesman`: the index of the name. */
function nameBeside({ article: { reading, index } }: Discourse, noun: number): number | undefined {
  const { tokens } = reading;
  if (lowerAt(tokens, noun + 1) === 'for' || lowerAt(tokens, noun + 1) === 'of')
    return index.at.get(noun + 2) ?? (tokens[noun + 2]?.lower === 'the' ? index.at.get(noun + 3) : undefined);
  const before = index.at.get(noun - 1);
  const name: Name | undefined = itemAt(index.names, before);
  return name?.kind === 'name' && name.last === noun ? before : undefined;
}

const spokesperson = /^spokes(?:man|woman|person|people)$/;

/** Tokens in which a sentence names its subject: `Advocacy group Tide Aid`. */
const longestOpening = 4;

/** Sentences back. */
const reach = 3;
