import type { Mention } from '../../mentions/mention.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Description } from '../description.ts';
import type { Discourse } from '../discourse.ts';

/** `The officer who arrested him [said]`: told by what he did, and so none of those who are no officers. */
export function isToldApart({ article }: Discourse, { kind, mention, words }: Description): boolean {
  const { tokens } = article.reading;
  // `The former Norland governor who was the nominee in 2012 [wrote]`: told of him, and no more.
  if (words.includes('former') && /^(?:is|was)$/.test(lowerAt(tokens, mention.last + 1))) return false;
  return kind === 'person' && tokens[mention.first]?.lower === 'the' && tokens[mention.last]?.lower === 'who';
}

/** `The foreman, who declined to give his name, [said]` */
export function keepsNameBack({ article }: Discourse, { end }: Mention): boolean {
  return nameless.test(article.reading.text.slice(end, end + 120));
}

const nameless = /^, who [^,.“”"]{0,60}\b(?:names?|named|identified|anonymous|anonymity|unnamed)\b/;
