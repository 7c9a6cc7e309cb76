import { determiners } from '../../data/function-words.ts';
import { neverInverted } from '../../data/verbs.ts';
import { type Mention, toMention } from '../../mentions/mention.ts';
import { phraseStartingAt } from '../../sentences/noun-phrase.ts';
import type { ReportingWord } from '../../sentences/reporting-lexicon.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { subjectAfter } from './subject-after.ts';

/**
 * Who speaks behind a verb that mostly has its object there: at the end of a sentence, or where nothing else can be meant.
 * `“…,” confirmed a spokesman.`, `“…,” reads a sign on the door`; null elsewhere.
 */
export function closingSubject(context: CueContext, i: number, word: ReportingWord): Mention | null {
  const { tokens } = context.reading;
  const before = tokens[i - 1];
  if (!word.speech || !neverInverted.has(word.base)) return null;
  if (word.base === 'report') return reporter(context, i);
  if (before?.kind !== 'hidden') return null;
  if (word.base === 'read' && determiners.has(lowerAt(tokens, i + 1))) return textBehind(context, i);
  const subject = subjectAfter(context.reading, context.index, i + 1, context.sentence.last);
  if (!subject || subject.kind === 'pronoun' || !maySpeak(subject)) return null;
  // `“…,” promised Lee in 1988`
  const promised = word.base === 'promise' && subject.kind === 'name';
  return promised || closes(context, subject) ? subject : null;
}

function closes({ reading, sentence }: CueContext, { last }: Mention): boolean {
  return last >= sentence.last || /^(?:[.,]|by|from|at)$/.test(lowerAt(reading.tokens, last));
}

/** `…, reports Ida Quill.`, `“…,” reports Ida Quill at the Herald`, `“…,” reported the Herald, while` */
function reporter({ reading, index, sentence }: CueContext, i: number): Mention | null {
  const before = reading.tokens[i - 1];
  if (before?.text !== ',' && before?.kind !== 'hidden') return null;
  const subject = subjectAfter(reading, index, i + 1, sentence.last);
  if (subject?.kind !== 'name' || !maySpeak(subject)) return null;
  const next = reading.tokens[subject.last];
  const closed =
    before.kind === 'hidden' && /[,?!]["”’'»]$/.test(reading.text.slice(before.start, before.end));
  const placed = /^(?:at|on|in|of)$/.test(next?.lower ?? '') || next?.text === ',' || next?.kind === 'hidden';
  return (closed && placed) || subject.last >= sentence.last - 1 ? subject : null;
}

/** `“…,” reads a sign on the door`; of `reads a section of his statement` the statement. */
function textBehind({ reading, index, sentence }: CueContext, i: number): Mention | null {
  const phrase = phraseStartingAt(reading.tokens, i + 1, sentence.last);
  if (!phrase) return null;
  const part = toMention(reading, index, { ...phrase, last: phrase.headLast });
  const divided = parts.test(part.head) && reading.tokens[phrase.headLast]?.lower === 'of';
  const whole = divided ? phraseStartingAt(reading.tokens, phrase.headLast + 1, sentence.last) : null;
  return toMention(reading, index, whole ?? phrase);
}

const parts = /^(?:section|portion|excerpt|part|passage|line|conclusion|point|paragraph|summary|sentence)$/;
