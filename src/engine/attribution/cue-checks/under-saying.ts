import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { times } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt } from '../../text/token-at.ts';

/**
 * The verb of saying that the clause of another stands under, where the words are of whoever says so.
 * `Lee added that if the board cannot [agree], “…”`, `Lee said the tapes [reveal] “…”` → `added`, `said`; undefined elsewhere.
 */
export function sayingAround(tokens: readonly Token[], cues: readonly Cue[], cue: Cue): Cue | undefined {
  const { opens } = cue.subject;
  const inClause = opensClause.test(lowerAt(tokens, opens - 1));
  if (!inClause && !shows(tokens, cue)) return undefined;
  const link = inClause ? opens - 2 : opens - 1;
  if (inClause && tokens[link]?.lower !== 'that') return undefined;
  return cues.findLast(
    ({ kind, speech, finite, inverted, last, subject }) =>
      kind === 'verb' &&
      speech &&
      finite &&
      !inverted &&
      maySpeak(subject) &&
      (tokens[link]?.lower === 'that' ? isAllTimes(tokens, last, link) : last === link + 1),
  );
}

/** Nothing, or when it was said: `said [on Sunday] that`. */
function isAllTimes(tokens: readonly Token[], from: number, end: number): boolean {
  if (end < from || end - from > longestTime) return false;
  const first = tokens[from]?.lower === 'on' ? from + 1 : from;
  return tokens.slice(first, end).every(({ lower }) => times.has(lower));
}

/** Tokens of `on Sunday evening`. */
const longestTime = 3;

/** A clause within the words that are reported. */
const opensClause = /^(?:if|unless|while|although|though|because|when|once|until|since)$/;

/** `the bank [makes] clear`, `the video [revealed]`, `they [reaffirm]`: what a thing tells of itself is what somebody reads in it. */
function shows(tokens: readonly Token[], { base, finite, inverted, subject }: Cue): boolean {
  if (finite && !inverted && base === 'make') return true;
  if (!finite || inverted || !showing.test(base)) return false;
  if (subject.kind === 'pronoun') return /^(?:it|they)$/.test(subject.head);
  return (
    subject.kind === 'nominal' && documentNouns.has(subject.head) && tokens[subject.first]?.lower !== 'a'
  );
}

const showing = /^(?:reaffirm|reflect|reveal|confirm|indicate|suggest|imply|attest|affirm)$/;
