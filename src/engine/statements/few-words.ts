/**
 * In: two short quotations of one speaker in two articles. Out: how sure it is that they are one sentence in two wordings: “I do
 * not believe the ferry is lost” and “The ferry is not lost”; “It does not really feel like we are being watched” and “it
 * does not feel like I’m being watched”.
 */
import { compareNearby, isContentWord } from './compare-words.ts';
import type { Pair } from './link-rules.ts';
import { namedWords } from './named-words.ts';
import type { Quoted } from './quoted-words.ts';
import { inComment, inOneArticle, isSpeech } from './where-printed.ts';

/** Words in order that both have, and the part of the shorter one that they are; more make another rule. */
const shared = { words: 7, part: 0.75 };
const mostWords = 16;
/** A sentence of so few words in all, of which both have every telling one. */
const tiny = { shorter: 8, longer: 10, content: 2, least: 3 };

const negative = /^(?:not|never|no|nobody|nothing|neither|nor|none)$/;

export function judgeFewWords(pair: Pair): number | null {
  const { shorter, longer, speakers } = pair;
  if (speakers !== 'same' || inOneArticle(shorter, longer) || inComment(shorter, longer)) return null;
  if (haveSameOrder(pair)) return 0.75;
  return areOneTinySentence(shorter, longer) ? 0.7 : null;
}

/** Nearly all words in their order, and of the telling ones all but one. */
function haveSameOrder({ shorter, longer, comparison }: Pair): boolean {
  const { plain } = shorter;
  if (plain.length > mostWords || plain.length < shared.words) return false;
  const { runs } = compareNearby(plain, longer.plain, comparison);
  const words = runs.flatMap(({ a, length }) => plain.slice(a, a + length));
  if (words.length < shared.words || words.length < shared.part * plain.length) return false;
  const names = namedWords(shorter).intersection(namedWords(longer));
  const told = words.filter((word) => isContentWord(word) && !names.has(word)).length;
  const missing = plain.filter(isContentWord).length - words.filter(isContentWord).length;
  return told > 0 && missing <= 1 && told >= 2 * missing;
}

/** Both whole sentences, both denying or neither; the longer one has no more than one telling word of its own. */
function areOneTinySentence(shorter: Quoted, longer: Quoted): boolean {
  if (!isSpeech(shorter) || !isSpeech(longer)) return false;
  if (shorter.plain.length > tiny.shorter || longer.plain.length > tiny.longer) return false;
  const [own, other] = [shorter, longer].map(({ plain }) => new Set(plain.filter(isContentWord)));
  const names = namedWords(shorter).intersection(namedWords(longer));
  const [one, two] = [shorter, longer].map(({ plain }) => plain.some((word) => negative.test(word)));
  return (
    shorter.plain.length >= tiny.least &&
    own!.size >= tiny.content &&
    own!.isSubsetOf(other!) &&
    own!.difference(names).size > 0 &&
    other!.size - own!.size <= 1 &&
    one === two
  );
}
