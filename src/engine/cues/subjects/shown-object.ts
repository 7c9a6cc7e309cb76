import { determiners } from '../../data/function-words.ts';
import { words } from '../../data/words.ts';
import { givenName } from '../../mentions/given-name.ts';
import { type Mention, pronounAt, toMention } from '../../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { phraseEndingAt, phraseStartingAt } from '../../sentences/noun-phrase.ts';
import { isManner } from '../../sentences/word-class.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';

/** `The film showed Lee, out on the pier, telling the crew`, `footage of Lee leaving the hall, saying`: Lee speaks. */
export function shownObject(context: CueContext, i: number): Mention | null {
  return shownBeside(context, i) ?? (goesOnWith(context, i) ? shownAtWork(context, i) : null);
}

/** A participle behind a comma or `and` goes on with what somebody is shown to do. */
function goesOnWith({ reading: { tokens } }: CueContext, i: number): boolean {
  const before = tokens[i - 1];
  return tokens[i]?.lower.endsWith('ing') === true && (before?.text === ',' || before?.lower === 'and');
}

/** `a clip showing [Lee] refusing to say whether he would go, and, to end it, saying`; null elsewhere. */
function shownAtWork({ reading, index, sentence }: CueContext, i: number): Mention | null {
  const { tokens } = reading;
  for (let k = i - 3; k >= Math.max(sentence.first, i - longestWork); k--) {
    if (tokens[k]?.kind === 'hidden') return null;
    if (!/^(?:shows|showed|showing)$/.test(lowerAt(tokens, k)) && !isFootage(tokens, k)) continue;
    const phrase = phraseStartingAt(tokens, k + 1, i);
    const mention = phrase && toMention(reading, index, phrase);
    const works = mention?.kind === 'name' && /^\p{Ll}{2,}ing$/u.test(printedAt(tokens, mention.last));
    return works && mention.last < i - 1 && tokens[mention.last]?.lower !== 'being' ? mention : null;
  }
  return null;
}

/** Tokens between `showing` and the last thing that is shown. */
const longestWork = 40;

function shownBeside({ reading, index, sentence }: CueContext, i: number): Mention | null {
  for (let k = i - 1; k >= Math.max(sentence.first, i - longestScene); k--) {
    if (reading.tokens[k]?.kind === 'hidden') return null;
    if (!isShowing(reading.tokens, k)) continue;
    if (k + 2 === i && /^(?:him|her)$/.test(lowerAt(reading.tokens, k + 1))) return pronounAt(reading, k + 1);
    const phrase = phraseStartingAt(reading.tokens, behindRecording(reading.tokens, k + 1), i);
    const mention = phrase && toMention(reading, index, phrase);
    if (!phrase || !mention) return null;
    const second = secondShown({ reading, index }, i, phrase.last);
    if (second) return second;
    const named = mention.kind === 'nominal' ? givenName(reading, index, phrase.last + 1, i) : null;
    const end = isManner(reading.tokens[i - 1]) ? i - 1 : i;
    const isBeside = (phrase.last === i || phrase.last === end) && maySpeak(mention);
    // `remembers it going up`: nobody’s words
    const silent = !isBeside || mention.head === 'it';
    if (recalling.test(lowerAt(reading.tokens, k)) && silent) return null;
    return isBeside || mention.kind === 'name' || isPersonNoun(mention.head) || isPeopleNoun(mention.head)
      ? (named ?? mention)
      : null;
  }
  return null;
}

/** `The film shows Park asking for help and [Lee] replying`: the name right before the participle, behind `and`. */
function secondShown(
  { reading, index }: Pick<CueContext, 'reading' | 'index'>,
  i: number,
  from: number,
): Mention | null {
  const phrase = phraseEndingAt(reading.tokens, i - 1, from);
  const joined = phrase && phrase.last === i && reading.tokens[phrase.first - 1]?.lower === 'and';
  const mention = joined ? toMention(reading, index, phrase) : null;
  return mention?.kind === 'name' ? mention : null;
}

/** `footage of [Lee] leaving the hall`: a recording that shows what somebody does. */
function isFootage(tokens: CueContext['reading']['tokens'], of: number): boolean {
  return (
    tokens[of]?.lower === 'of' &&
    /^(?:clips?|videos?|footage|recordings?|tapes?|audio|film)$/.test(lowerAt(tokens, of - 1))
  );
}

/** `features a clip of [Lee] on the news telling`: behind what shows her. */
function behindRecording(tokens: CueContext['reading']['tokens'], i: number): number {
  const noun = determiners.has(lowerAt(tokens, i)) ? i + 1 : i;
  const shows = /^(?:clip|video|footage|recording|tape|audio|film)$/.test(lowerAt(tokens, noun));
  return shows && tokens[noun + 1]?.lower === 'of' ? noun + 2 : i;
}

/** `showed`, `heard`, `recalled`: what somebody does is told next; not `a [videotaped] statement`. */
export function isShowing(tokens: CueContext['reading']['tokens'], i: number): boolean {
  return showing.has(lowerAt(tokens, i)) && !determiners.has(lowerAt(tokens, i - 1));
}

/** Tokens between `showed` and `telling`. */
export const longestScene = 16;
/** `Lee recalled the judge calling it`, not `Lee recalled the storm, calling it`. */
const recalling = /^(?:recall(?:s|ed|ing)?|remember(?:s|ed)?)$/;
const showing = words(
  'quotes quoted recalls recall recalled recalling remembers remember remembered shows show showed showing features feature featured films film filmed depicts depict depicted captures capture captured sees saw seeing hears hear heard hearing overhears overhear overheard involves involved catches caught catching recorded taped videotaped',
);
