import { maySpeak } from '../../cues/may-speak.ts';
import { subjectBefore } from '../../cues/subjects/subject-before.ts';
import { prepositions } from '../../data/function-words.ts';
import { isPlaceName } from '../../entities/is-place.ts';
import type { Mention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Article } from '../sieve.ts';

/** `Lee offers up a “half-baked” apology to Park.`, `Lee has issued a statement.`: whose words come next; or null. */
export function whoGivesWords({ reading, index }: Article, number: number): Mention | null {
  const { tokens, sentences } = reading;
  const { first, last } = sentences[number] ?? { first: 0, last: 0 };
  for (let verb = last - 1; verb > first; verb--) {
    if (!giving.test(lowerAt(tokens, verb)) || !isOfWords(tokens, verb + 1)) continue;
    const mention = subjectBefore(reading, index, verb, first);
    const place = isPlaceName(itemAt(index.names, mention?.name)?.text ?? '');
    return mention && maySpeak(mention) && !place ? mention : null;
  }
  return null;
}

const giving =
  /^(?:offer|offers|offered|gave|gives|given|made|makes|issued|issues|sent|sends|delivered|delivers|released|releases|posted|posts|penned|published)$/;

/** `(up) a very brief apology` */
function isOfWords(tokens: readonly Token[], from: number): boolean {
  const opens = /^(?:up|out)$/.test(lowerAt(tokens, from)) ? from + 1 : from;
  if (!/^(?:an?|the|this|his|her|their|its)$/.test(lowerAt(tokens, opens))) return false;
  for (let i = opens + 1; i < opens + longestNoun; i++) {
    const { lower = '', kind } = tokens[i] ?? {};
    if (given.test(lower)) return true;
    if (kind !== 'word' && kind !== 'hidden' && lower !== ',') return false;
    if (prepositions.has(lower)) return false;
  }
  return false;
}

const given =
  /^(?:apology|answer|reply|response|statement|plea|explanation|excuse|defen[cs]e|tribute|retort|rebuttal|denial|confession)$/;

/** Tokens of `a short, “half-baked” written apology`. */
const longestNoun = 8;
