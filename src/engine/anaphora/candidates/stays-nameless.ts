import { likeWords } from '../../data/role-synonyms.ts';
import { words } from '../../data/words.ts';
import { firstWord } from '../../text/end-words.ts';
import type { Description } from '../description.ts';
import type { Discourse } from '../discourse.ts';
import { endsIn } from './description-features.ts';

/**
 * `said the senior official … [the official]`: one whom the article has quoted without a name, and quotes so again; so
 * whoever it calls anonymous, `the anonymous beekeeper … [the beekeeper]`, and `this person`; so a witness or a juror whom it
 * has not called one, unless somebody `replies`.
 */
export function staysNameless(
  { entities, article }: Discourse,
  { head, introduced, words, mention }: Description,
  replies: boolean,
): boolean {
  if (ofCourts.test(head) && !replies) return true;
  if (head === 'person' && article.reading.tokens[mention.first]?.lower === 'this') return true;
  if (words.some((word) => keptBack.test(word))) return true;
  const nameless = entities.filter(({ named, name }) => !named && endsIn(name, head));
  if (nameless.some(({ name }) => keptBack.test(firstWord(name)))) return true;
  return anonymous.has(head) && (introduced !== null || nameless.length > 0);
}

/**
 * `Odo Finch testified. Another witness said no. [The witness] added`: one whom the article brings in without a name is not
 * the last that had one.
 */
export function isAnother({ head, introduced }: Description): boolean {
  return ofCourts.test(head) && introduced !== null;
}

/** `A former aide said no. “…,” [the aide] said`: whoever spoke last without a name, as such people often do. */
export function goesOnNameless({ entities, turns }: Discourse, { head, words }: Description): boolean {
  const last = entities[turns.at(-1)?.entity ?? entities.length];
  const isOften = anonymous.has(head) || head === 'officer';
  return isOften && last?.named === false && words.every((word) => word === head) && endsIn(last.name, head);
}

/** `A senator who asked for no name said no. “…,” [the lawmaker] said`: whoever spoke last, by a like word; or null. */
export function samePersonNameless(
  { entities, turns }: Discourse,
  { head, words }: Description,
): number | null {
  const last = entities[turns.at(-1)?.entity ?? entities.length];
  if (!last || last.named || !anonymous.has(head) || words.some((word) => word !== head)) return null;
  return [...likeWords(head)].some((like) => endsIn(last.name, like)) ? last.id : null;
}

const ofCourts = /^(?:(?:eye)?witness|juror)$/;
const keptBack = /^(?:anonymous|unnamed|unidentified)$/;
const anonymous = words(
  'official aide staffer strategist operative employee adviser advisor diplomat agent spokesperson spokesman spokeswoman executive donor lawmaker consultant',
);
