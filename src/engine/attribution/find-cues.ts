import { auxiliaries, determiners, prepositions, subjectPronouns } from '../data/function-words.ts';
import { neverInverted } from '../data/verbs.ts';
import { accordingCue } from './according-cue.ts';
import { clauseSubject } from './clause-subject.ts';
import type { Cue } from './cue.ts';
import { skipBack, subjectAfter, subjectBefore } from './find-subject.ts';
import { type Mention, type NameIndex, spanOf } from './mention.ts';
import { nounCue } from './noun-cue.ts';
import { isManner, standsAlone } from './noun-phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import { lookUpReportingWord, type ReportingWord } from './reporting-lexicon.ts';

/**
 * Every cue of every sentence, in order, each with its subject.
 * `Lee said it “…”, adding that …` → `said` (Lee), `adding` (Lee).
 */
export function findCues(reading: Reading, index: NameIndex): Cue[][] {
  return reading.sentences.map((sentence, number) => {
    const cues: Cue[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const cue = cueAt({ reading, index, sentence, number, cues }, i);
      if (cue) cues.push(cue);
    }
    return cues;
  });
}

export interface CueContext {
  reading: Reading;
  index: NameIndex;
  sentence: Sentence;
  number: number;
  /** Cues of the sentence found so far. */
  cues: readonly Cue[];
}

function cueAt(context: CueContext, i: number): Cue | null {
  const token = context.reading.tokens[i];
  if (token?.kind !== 'word') return null;
  if (token.lower === 'according') return accordingCue(context, i);
  const word = lookUpReportingWord(token.lower);
  return (word ? verbCue(context, i, word) : null) ?? nounCue(context, i);
}

function verbCue(context: CueContext, i: number, word: ReportingWord): Cue | null {
  if (context.index.at.has(i) && i !== context.sentence.first) return null;
  const { tokens } = context.reading;
  const before = tokens[i - 1]?.lower ?? '';
  const opens = i === context.sentence.first;
  if (!opens && word.form !== 'participle' && isNounPlace(before, word)) return null;
  const found =
    word.form === 'participle'
      ? participle(context, i)
      : word.form === 'base'
        ? base(context, i, word.base)
        : finite(context, i, word);
  if (!found?.subject) return null;
  return {
    kind: 'verb',
    base: word.base,
    speech: word.speech,
    weak: word.weak,
    dependent: found.dependent ?? false,
    inverted: found.inverted ?? false,
    subject: found.subject,
    sentence: context.number,
    finite: word.form !== 'participle' && !found.dependent,
    ...spanOf(context.reading, i, i + 1),
  };
}

/** After an article or an owner stands a noun: `the report`, `his claims`; `that said` may be a verb. */
function isNounPlace(before: string, word: ReportingWord): boolean {
  if (before === "'s") return true;
  return determiners.has(before) && !standsAlone.has(before) && !(before === 'that' && word.form !== 'base');
}

interface Found {
  subject: Mention | null;
  dependent?: boolean;
  inverted?: boolean;
}

function finite(context: CueContext, i: number, word: ReportingWord): Found | null {
  const { reading, index, sentence } = context;
  if (word.form === 'past' && (isPassive(context, i) || reading.tokens[i + 1]?.lower === 'by'))
    return passive(context, i, word);
  const inverted =
    word.speech && !neverInverted.has(word.base) && mayInvert(context, i)
      ? subjectAfter(reading, index, i + 1, sentence.last)
      : null;
  const before = reading.tokens[i - 1];
  if (inverted && before?.text !== ',') return { subject: inverted, inverted: true };
  if (inverted && closesClause(context, inverted)) return { subject: inverted, inverted: true };
  const left = subjectBefore(reading, index, i, clauseFrom(context, i));
  if (left && word.form === 'present' && isPluralNoun(context, i, left)) return null;
  if (left) return { subject: left };
  return i > sentence.first ? { subject: clauseSubject(context, i) } : null;
}

/** `Multiple news reports`, `the attacks on`: a noun, not a verb. */
function isPluralNoun(context: CueContext, i: number, subject: Mention): boolean {
  if (subject.kind !== 'nominal') return false;
  const { tokens } = context.reading;
  const next = tokens[i + 1]?.lower ?? '';
  return (
    !determiners.has(tokens[subject.first]?.lower ?? '') ||
    auxiliaries.has(next) ||
    /^(?:of|about|from|by|against)$/.test(next)
  );
}

/** `“…,” said X`, `Said X:`; `, said X,`. */
function mayInvert(context: CueContext, i: number): boolean {
  const { tokens } = context.reading;
  const before = tokens[i - 1];
  if (i === context.sentence.first || before?.kind === 'hidden') return true;
  return before?.kind === 'mark' && /^[,—–-]$/.test(before.text);
}

function closesClause(context: CueContext, subject: Mention): boolean {
  const { tokens } = context.reading;
  if (subject.kind === 'nominal' && !determiners.has(tokens[subject.first]?.lower ?? '')) return false;
  const next = tokens[subject.last];
  return subject.last >= context.sentence.last || next?.kind !== 'word';
}

const beForms: ReadonlySet<string> = new Set(
  "is was were are be been being get got gets he's she's it's 're 'm am wasn't weren't isn't".split(' '),
);

function isPassive(context: CueContext, i: number): boolean {
  let k = i - 1;
  while (k >= context.sentence.first && isManner(context.reading.tokens[k])) k--;
  const lower = context.reading.tokens[k]?.lower ?? '';
  return (
    beForms.has(lower) ||
    lower === 'as' ||
    lower === 'when' ||
    lower === 'if' ||
    (/^(?:also|not|once|widely|then)$/.test(lower) && beForms.has(context.reading.tokens[k - 1]?.lower ?? ''))
  );
}

/** `was described by X as “…”`; `was quoted as saying` is left to `saying`. */
function passive(context: CueContext, i: number, word: ReportingWord): Found | null {
  const { reading, index, sentence } = context;
  for (let k = i + 1; k < Math.min(i + 9, sentence.last); k++) {
    const token = reading.tokens[k];
    if (token?.kind === 'mark') break;
    if (token?.lower === 'by')
      return { subject: subjectAfter(reading, index, k + 1, sentence.last), inverted: true };
  }
  const spoken = word.base === 'quote' || word.base === 'cite' || word.base === 'report';
  return spoken ? { subject: subjectBefore(reading, index, i, clauseFrom(context, i)) } : null;
}

function participle(context: CueContext, i: number): Found | null {
  const { reading, index } = context;
  const k = skipBack(reading.tokens, i - 1, context.sentence.first);
  if (k < i - 1 && beForms.has(reading.tokens[k + 1]?.lower ?? ''))
    return { subject: subjectBefore(reading, index, i, clauseFrom(context, i)) };
  if (determiners.has(reading.tokens[i - 1]?.lower ?? '')) return null;
  const own = subjectBefore(reading, index, i, clauseFrom(context, i));
  if (own && reading.tokens[own.opens - 1]?.lower === 'with') return { subject: own };
  return { subject: clauseSubject(context, i), dependent: true };
}

function base(context: CueContext, i: number, word: string): Found | null {
  const { reading, index } = context;
  const before = reading.tokens[i - 1]?.lower ?? '';
  if (before === 'to') {
    const k = skipBack(reading.tokens, i - 1, context.sentence.first);
    if (k < i - 1) return { subject: subjectBefore(reading, index, i, clauseFrom(context, i)) };
    return { subject: clauseSubject(context, i), dependent: true };
  }
  if (prepositions.has(before)) return null;
  const subject = subjectBefore(reading, index, i, clauseFrom(context, i));
  if (!subject) return null;
  const modal = skipBack(reading.tokens, i - 1, context.sentence.first) < i - 1;
  return modal ||
    subject.plural ||
    subjectPronouns.has(subject.head) ||
    (subject.kind === 'name' && (word === 'say' || subject.head.endsWith('s')))
    ? { subject }
    : null;
}

/** Where the words that can hold the subject begin. */
function clauseFrom(context: CueContext, i: number): number {
  const near = Math.max(context.sentence.first, i - 80);
  for (let k = i - 1; k >= near; k--)
    if (context.reading.tokens[k]?.kind === 'hidden' && !isInsidePhrase(context, k)) return k + 1;
  return near;
}

/** A short hidden run between words may be part of a name or a title: `“Morning Joe” host`. */
function isInsidePhrase(context: CueContext, k: number): boolean {
  const { tokens } = context.reading;
  const token = tokens[k];
  return (
    token !== undefined &&
    token.end - token.start <= 40 &&
    tokens[k + 1]?.kind === 'word' &&
    tokens[k - 1]?.kind === 'word'
  );
}
