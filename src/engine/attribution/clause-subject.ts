import { pastForms } from '../data/past-forms.ts';
import type { Token } from '../text/segment.ts';
import { antecedent } from './antecedent.ts';
import type { CueContext } from './find-cues.ts';
import { maySpeak } from './may-speak.ts';
import { type Mention, toMention } from './mention.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { subjectOfClause } from './subject-of-clause.ts';
import { subjectOfControl } from './subject-of-control.ts';
import { sentenceSubject } from './subject-of-sentence.ts';

/**
 * The subject that a verb without one of its own takes over.
 * `He blamed the firm, [calling] it “…”` → `He`; `Ann Lee opened the door and [said]` → `Ann Lee`.
 */
export function clauseSubject(context: CueContext, verb: number): Mention | null {
  const near =
    subjectOfPair(context, verb) ??
    subjectOfRelative(context, verb) ??
    subjectBehindWith(context, verb) ??
    subjectBehindBut(context, verb) ??
    subjectOfControl(context, verb);
  if (near) return near;
  const before = context.cues
    .slice(-cuesRead)
    .filter((candidate) => candidate.kind === 'verb' && !candidate.weak && candidate.last <= verb);
  const main = isLoose(context.reading.tokens, verb) ? before.filter(({ finite }) => finite) : [];
  const cue = (main.length > 0 ? main : before).findLast(({ subject }) => maySpeak(subject)) ?? before.at(-1);
  if (cue && !isInOpening(context, cue.last, verb)) return cue.subject;
  const subject = sentenceSubject(context, verb);
  return subject && maySpeak(subject) ? subject : (subjectOfClause(context, verb) ?? subject);
}

/** `The court asked the firm to explain it, [observing] that`: what a comma parts belongs to the main clause. */
function isLoose(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb - 1]?.text === ',' && /^\p{Ll}{2,}ing$/u.test(tokens[verb]?.text ?? '');
}

/** Cues of one sentence that are looked at, the last first: the time stays linear in its length. */
const cuesRead = 24;

/** `As the crowd began to chant, he rose and [said]`: the cue stands in a clause that a comma has closed. */
function isInOpening({ reading, sentence }: CueContext, cue: number, verb: number): boolean {
  const { tokens } = reading;
  if (!opensClause.has(tokens[sentence.first]?.lower ?? '')) return false;
  for (let i = sentence.first; i < verb - 2; i++) if (tokens[i]?.text === ',') return cue <= i;
  return false;
}

const opensClause: ReadonlySet<string> = new Set(
  'as when while after before once because since citing'.split(' '),
);

/** `When he was asked, she laughed and [said]`: the subject of the verb that `and` joins. */
function subjectOfPair({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.lower !== 'and') return null;
  let first = verb - 1;
  while (first > sentence.first && verb - first < longestPair && tokens[first - 1]?.kind === 'word') first--;
  if (first === sentence.first) first = lastPersonal(tokens, first, verb) ?? first;
  else if (tokens[first - 1]?.text !== ',') return null;
  if (tokens[first]?.lower === 'whom') first++;
  if (first === sentence.first || !/^(?:he|she|they|it)$/.test(tokens[first]?.lower ?? '')) return null;
  const phrase = phraseStartingAt(tokens, first, verb);
  return phrase ? toMention(reading, index, phrase) : null;
}

/** `When it came to him [he] held it up and`: the last subject in front of a verb; null for other openings. */
function lastPersonal(tokens: readonly Token[], first: number, verb: number): number | null {
  if (!opensClause.has(tokens[first]?.lower ?? '')) return null;
  for (let i = verb - 3; i > first; i--) if (/^(?:he|she)$/.test(tokens[i]?.lower ?? '')) return i;
  return null;
}

/** `Ann Lee, who once held up the picture and [said]`: whom `who` stands for. */
function subjectOfRelative({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.lower !== 'and') return null;
  for (let i = verb - 2; i > sentence.first && verb - i < longestPair && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.lower === 'who') return antecedent(reading, index, i, sentence.first);
  return null;
}

/** `with Ann Lee taking to the radio to [call] it`: the subject of the participle. */
function subjectBehindWith({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 1; i > sentence.first && verb - i < longestPair; i--) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.text !== ',') return null;
    if (!/^\p{Ll}{2,}ing$/u.test(tokens[i]?.text ?? '')) continue;
    const phrase = phraseEndingAt(tokens, i - 1, sentence.first);
    if (!phrase || tokens[phrase.first - 1]?.lower !== 'with') continue;
    const mention = toMention(reading, index, phrase);
    return maySpeak(mention) ? mention : null;
  }
  return null;
}

/** `The players did not speak, but Ann Lee issued a note [saying]`: the person with a verb of her own. */
function subjectBehindBut({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb - 2; i > sentence.first && verb - i < longestPair; i--) {
    if (tokens[i]?.kind === 'hidden') return null;
    if (tokens[i]?.lower !== 'but' || tokens[i - 1]?.text !== ',') continue;
    const phrase = phraseStartingAt(tokens, i + 1, verb);
    const mention = phrase && toMention(reading, index, phrase);
    const next = tokens[mention?.last ?? verb]?.lower ?? '';
    return mention?.kind === 'name' && (pastForms.has(next) || next.endsWith('ed')) ? mention : null;
  }
  return null;
}

const longestPair = 14;

/** `In [calling] it “…”, the mayor …`: the first phrase after the comma or the quotation. */
export function subjectAfterClause({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  for (let i = verb + 1; i < Math.min(sentence.last, verb + 40); i++) {
    if (tokens[i]?.kind !== 'hidden' && tokens[i]?.text !== ',') continue;
    const phrase = phraseStartingAt(tokens, tokens[i + 1]?.text === ',' ? i + 2 : i + 1, sentence.last);
    return phrase ? toMention(reading, index, phrase) : null;
  }
  return null;
}
