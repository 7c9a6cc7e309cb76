import { type Mention, nameMention, pronounAt, spanOf } from '../mentions/mention.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { type Phrase, phraseAt, wordsFrom } from './according-phrase.ts';
import type { Cue } from './cue.ts';
import type { CueContext } from './cue-context.ts';
import { maySpeak } from './may-speak.ts';
import { subjectAfter } from './subjects/subject-after.ts';

/** Words that may open a phrase that names a speaker. */
export const accordingOpeners: ReadonlySet<string> = new Set(
  'according per words view opinion estimation judgement judgment eyes telling far if hear as by in from quote use'.split(
    ' ',
  ),
);

/**
 * `According to James Babbage, head of threats, …` → cue `According to`, subject `James Babbage`; `in the words of …`,
 * `Per …`, `As far as … is concerned`, `If … is to be believed`, `To hear … tell it`, `By …’s own account`,
 * `in …’s telling`, `as set forth in …`, `as … put it`.
 */
export function accordingCue(context: CueContext, i: number): Cue | null {
  const { reading, sentence } = context;
  const phrase = phraseAt(reading.tokens, i, sentence.first);
  const named = phrase && subjectOf(context, i, phrase);
  const subject = named && (countedBy(context, named) ?? named);
  if (!subject || !maySpeak(subject)) return null;
  return {
    kind: 'according',
    base: 'according',
    speech: true,
    weak: false,
    bare: false,
    finite: true,
    dependent: false,
    inverted: true,
    subject,
    sentence: context.number,
    ...spanOf(reading, i, i + phrase.length),
  };
}

/** `according to a count by [Ann Lee]` */
function countedBy({ reading, index, sentence }: CueContext, named: Mention): Mention | null {
  const by = /^(?:by|from)$/.test(lowerAt(reading.tokens, named.last));
  return by && !maySpeak(named) ? subjectAfter(reading, index, named.last + 1, sentence.last) : null;
}

function subjectOf({ reading, index, sentence }: CueContext, i: number, phrase: Phrase): Mention | null {
  const first = i + phrase.length;
  if (phrase.pronoun || isObjectAlone(reading.tokens, i, first)) return pronounAt(reading, first);
  if (!phrase.behind) return subjectAfter(reading, index, first, phrase.owner ?? sentence.last);
  const name = index.at.get(first);
  if (phrase.owned && name === undefined) return null;
  if (!phrase.behind.test(wordsFrom(reading.tokens, first, longestPhrase))) return null;
  const subject = phrase.owned
    ? nameMention(reading, index, name!, first)
    : subjectAfter(reading, index, first, sentence.last);
  const behind = subject && wordsFrom(reading.tokens, subject.last, 5);
  const at = behind === null ? -1 : behind.search(phrase.behind);
  return at === 0 ? subject : null;
}

/** `According to [her], it was`, `, according to [them].`; not `according to her lawyer`. */
function isObjectAlone(tokens: readonly Token[], i: number, first: number): boolean {
  const closes = tokens[first + 1]?.kind !== 'word';
  return tokens[i]?.lower === 'according' && closes && /^(?:him|her|them)$/.test(lowerAt(tokens, first));
}

/** Tokens in which the rest of the phrase must come. */
const longestPhrase = 14;
