/**
 * In: two quotations, the one with fewer words first, and how their words compare. Out: whether they print
 * one utterance, by which rule, and how sure. The first rule that fits decides.
 */
import { runBesideMarks } from './beside-marks.ts';
import { countBeyondNames } from './beyond-names.ts';
import type { SpeakerMatch } from './compare-speakers.ts';
import { type Comparison, compareNearby, findWithin, isContentWord } from './compare-words.ts';
import { judgeFewWords } from './few-words.ts';
import { isOddAccount } from './odd-account.ts';
import type { Quoted } from './quoted-words.ts';
import { sharedFrame } from './shared-frame.ts';
import { judgeInOneFrame, judgeSamePlace, judgeShort } from './short-fragments.ts';
import { areTwoCuttings } from './two-cuttings.ts';
import { likenessOfRenderings } from './two-renderings.ts';
import { inComment, inOneArticle, isSpeech } from './where-printed.ts';

export interface Pair {
  shorter: Quoted;
  longer: Quoted;
  speakers: SpeakerMatch;
  /** Of their plain words. */
  comparison: Comparison;
}

export interface LinkRule {
  name: string;
  /** How sure it is, or null where it does not fit. */
  judge(pair: Pair): number | null;
}

export const linkRules: readonly LinkRule[] = [
  { name: 'reader’s copy of quoted words', judge: judgeReadersCopy },
  { name: 'same words', judge: judgeSameWords },
  { name: 'one wording with changes', judge: judgeChangedWords },
  { name: 'long run of the same words', judge: judgeLongRun },
  { name: 'the same telling words in the same order', judge: judgeTellingWords },
  { name: 'one stretch of a sentence in two cuttings', judge: judgeOverlap },
  { name: 'words lifted out of a sentence', judge: judgeLifted },
  { name: 'words lifted out with words beside them', judge: judgeBesideMarks },
  { name: 'short words of one speaker in like sentences', judge: judgeShort },
  { name: 'one place in one sentence, other words', judge: judgeSamePlace },
  { name: 'few words of one speaker, the same telling ones', judge: judgeFewWords },
  { name: 'a word or two of one speaker in one place of a sentence', judge: judgeInOneFrame },
];

/** A reader's comment repeats what an article printed; two comments never make a statement. */
function judgeReadersCopy({ shorter, longer, comparison }: Pair): number | null {
  const comments = [shorter, longer].filter(({ quotation }) => quotation.context === 'comment').length;
  if (comments !== 1) return null;
  return shorter.keys.length >= 4 && comparison.longest.content >= 2 && comparison.coverage >= 0.8
    ? 0.9
    : null;
}

/** So many words in a row are no chance, few as the telling ones among them may be. */
const longestByChance = 9;

/** So many common words of one speaker in a row are no turn of phrase: “has nothing to do with the” is one. */
const longOfCommon = 8;

/** Word for word the same; what different speakers may share by chance must be longer. */
function judgeSameWords({ shorter, longer, speakers }: Pair): number | null {
  if (inOneArticle(shorter, longer) || inComment(shorter, longer)) return null;
  if (shorter.plain.join(' ') !== longer.plain.join(' ')) return null;
  const content = shorter.keys.filter(isContentWord).length;
  const isLong = shorter.keys.length > longestByChance;
  const enough = { same: 3, open: 4, different: isLong ? 3 : 7 }[speakers];
  if (content >= enough) return { same: 1, open: 0.95, different: 0.85 }[speakers];
  if (speakers !== 'same' && isSpeech(shorter) && isSpeech(longer) && isOddAccount(shorter)) return 0.8;
  if (speakers === 'same' && content > 0 && shorter.keys.length >= 4 && isSpeech(shorter) && isSpeech(longer))
    return 0.85;
  const isPhrase = speakers === 'same' && content > 0 && shorter.keys.length >= 4;
  if (isPhrase && sharedFrame(shorter, longer).length > 0) return 0.75;
  const alike = speakers === 'open' && content >= 2 && shorter.keys.length >= 3;
  return alike && sharedFrame(shorter, longer).length > 0 ? 0.75 : null;
}

function judgeChangedWords(pair: Pair): number | null {
  const { shorter, longer, speakers, comparison } = pair;
  if (inOneArticle(shorter, longer) || inComment(shorter, longer)) return null;
  const { coverage, longest, runs } = comparison;
  if (speakers === 'same' && isNearlyWithin(pair)) return 0.85;
  if (speakers === 'same' && isNearlyAll(shorter, longer, comparison)) return 0.75;
  const least = { same: 0.6, open: 0.75, different: 0.85 }[speakers];
  const words = { same: 6, open: coverage >= 0.9 ? 8 : 9, different: 12 }[speakers];
  if (shorter.keys.length < words || coverage < least) return null;
  if (longest.length < longestByChance && countBeyondNames(shorter, longer, runs) === 0) return null;
  const telling =
    runs.some(({ length, content }) => length >= 3 && content >= 2) ||
    (speakers === 'same' && longest.length >= (longest.content > 0 ? 6 : longOfCommon));
  return longest.length >= 3 && telling ? Math.min(0.97, 0.3 + 0.7 * coverage) : null;
}

/** “late, but not too late” in “it is late, but it is not too late”. */
function isNearlyWithin({ shorter, longer, comparison }: Pair): boolean {
  if (shorter.keys.length < 5 || comparison.longest.length < 3) return false;
  if (haveBothEnds(shorter, longer, comparison)) return true;
  const { coverage, longest } = compareNearby(shorter.plain, longer.plain, comparison);
  return coverage >= (longest.length >= longPiece ? 0.85 : 0.9) && longest.length >= 3;
}

/** “The gate will stand for years” of “The gate, if the bolts of the old lock hold, will stand for years”. */
function haveBothEnds({ plain }: Quoted, longer: Quoted, { runs, coverage }: Comparison): boolean {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const opens = first.a === 0 && first.b === 0;
  const closes = [last.a - plain.length, last.b - longer.plain.length].every((at) => at + last.length === 0);
  return coverage >= 0.9 && opens && closes;
}

/** So many words in a row and a word or two beside them put in or left out. */
const longPiece = 5;

/** “let the gaffer down, every one of us” and “let the manager down, every single one of us”. */
function isNearlyAll({ plain }: Quoted, longer: Quoted, { runs }: Comparison): boolean {
  const shared = runs.reduce((sum, { length }) => sum + length, 0);
  return plain.length >= 7 && shared >= 0.75 * longer.plain.length;
}

/** So many words in a row are one saying, though all that tells of them is a name. */
const longRun = 14;

/** Two long quotations of one speech that overlap in part of it. */
function judgeLongRun({ shorter, longer, speakers, comparison }: Pair): number | null {
  if (inOneArticle(shorter, longer) || inComment(shorter, longer)) return null;
  const words = { same: 7, open: 11, different: 14 }[speakers];
  const { longest } = comparison;
  const isNoChance = speakers === 'same' && longest.length >= longestByChance && longest.content >= 2;
  if (!isNoChance && (longest.length < words || longest.content < words / 3)) return null;
  if (longest.length < longRun && countBeyondNames(shorter, longer, [longest]) === 0) return null;
  return { same: 0.95, open: 0.85, different: 0.75 }[speakers];
}

function judgeOverlap({ shorter, longer, speakers, comparison }: Pair): number | null {
  if (inOneArticle(shorter, longer) || inComment(shorter, longer) || speakers === 'different') return null;
  return areTwoCuttings(comparison) ? 0.75 : null;
}

function judgeTellingWords(pair: Pair): number | null {
  const { shorter, longer, speakers } = pair;
  if (inOneArticle(shorter, longer) || inComment(shorter, longer) || speakers !== 'same') return null;
  return likenessOfRenderings(pair);
}

/** All of a fragment stands word for word in a longer quotation. */
function judgeLifted({ shorter, longer, speakers }: Pair): number | null {
  if (inComment(shorter, longer) || speakers === 'different') return null;
  if (inOneArticle(shorter, longer) && shorter.quotation.form === 'full') return null;
  const content = shorter.keys.filter(isContentWord).length;
  const enough = content > 0 && longer.keys.length > shorter.keys.length ? 4 : 5;
  const long = speakers === 'same' && shorter.keys.length >= enough;
  if (!long && (shorter.keys.length < 4 || content < (speakers === 'same' ? 2 : 3))) return null;
  if (findWithin(shorter.plain, longer.plain) === null) return null;
  if (speakers === 'open' && shorter.keys.length < 6 && sharedFrame(shorter, longer).length === 0)
    return null;
  return speakers === 'same' ? 0.9 : 0.75;
}

/** The water “has to go”: the sentence begins before the marks. */
function judgeBesideMarks({ shorter, longer, speakers }: Pair): number | null {
  if (inComment(shorter, longer) || inOneArticle(shorter, longer) || speakers === 'different') return null;
  if (shorter.quotation.form === 'full' || shorter.keys.length < 2) return null;
  const { words, content } = runBesideMarks(shorter, longer);
  const enough = speakers === 'same' ? words >= 5 && content > 0 : words >= 6 && content >= 3;
  return enough && words > shorter.keys.length ? 0.75 : null;
}
