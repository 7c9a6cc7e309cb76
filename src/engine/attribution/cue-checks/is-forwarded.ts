import type { Case } from '../sieve.ts';

/** `The office sent on a statement issued by Lee: “…”`: the words are a text’s, whose owner stands behind it. */
export function isForwarded({ article, cues, place }: Case): boolean {
  if (article.reading.tokens[place.token - 1]?.text !== ':') return false;
  const near = cues.findLast(({ last }) => last <= place.token);
  const text =
    near?.kind === 'noun' && /^(?:statement|letter|memo|email|tweet|post|message)$/.test(near.base);
  return text && near.subject.first >= near.last;
}
