import { auxiliaries, determiners, pronouns } from '../data/function-words.ts';
import { neverInverted } from '../data/verbs.ts';
import { isPeopleNoun, isPersonNoun } from '../entities/is-person-noun.ts';
import type { Token } from '../text/segment.ts';
import { clauseStart } from './clause-start.ts';
import { clauseSubject } from './clause-subject.ts';
import type { CueContext } from './find-cues.ts';
import type { Mention } from './mention.ts';
import type { ReportingWord } from './reporting-lexicon.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { isKnownNoun, isManner } from './word-class.ts';

/** Who a verb says spoke, and where it found that out. */
export interface FoundSubject {
  subject: Mention | null;
  /** Taken over from another verb. */
  dependent?: boolean;
  /** After the verb. */
  inverted?: boolean;
}

/** `X said`, `said X`, `was described by X`, `X opened the door and said`. */
export function finiteSubject(context: CueContext, i: number, word: ReportingWord): FoundSubject | null {
  const { reading, index, sentence } = context;
  if (word.form === 'past' && (isPassive(context, i) || namesAgent(reading.tokens, i + 1)))
    return passive(context, i, word);
  const after = mayInvert(context, i, word) ? subjectAfter(reading, index, i + 1, sentence.last) : null;
  const loose = !/^[,—–-]$/.test(reading.tokens[i - 1]?.text ?? '');
  const left = subjectBefore(reading, index, i, clauseStart(context, i));
  const objects = after?.kind === 'pronoun' && left?.kind === 'name' && !loose;
  if (after && !objects && (loose || closesClause(context, after))) return { subject: after, inverted: true };
  if (left && isNoVerb(context, i, word, left)) return null;
  if (left) return { subject: left };
  return i > sentence.first ? { subject: clauseSubject(context, i) } : null;
}

/** `said by Lee`, not `said by telephone from Leiden` or `replied by saying`. */
function namesAgent(tokens: readonly Token[], by: number): boolean {
  if (tokens[by]?.lower !== 'by') return false;
  return !/^(?:(?:tele|video ?)?phone|e-?mail|text|fax|radio|letter|post|video|satellite|message|way|\p{Ll}+ing)$/u.test(
    tokens[by + 1]?.lower ?? '',
  );
}

/** `Several weather reports`, `the claims of`: nouns; `a film called “…”`: nobody calls. */
function isNoVerb(context: CueContext, i: number, word: ReportingWord, subject: Mention): boolean {
  if (subject.kind !== 'nominal') return false;
  const next = context.reading.tokens[i + 1];
  const opening = context.reading.tokens[subject.first]?.lower ?? '';
  const lead = context.reading.tokens[subject.opens - 1]?.lower ?? '';
  if (word.form === 'past')
    return (
      naming.has(word.base) &&
      (next?.kind === 'hidden' || (isIndefinite(context, subject) && /^\p{Lu}/u.test(next?.text ?? ''))) &&
      !isHuman(subject) &&
      !/^(?:what|which|as|that)$/.test(lead)
    );
  return (
    !determiners.has(opening) ||
    (alsoNouns.has(word.base) && !maySpeak(subject) && isObject(opening, next)) ||
    auxiliaries.has(next?.lower ?? '') ||
    /^(?:of|about|from|by|against)$/.test(next?.lower ?? '') ||
    /^(?:most|least|\p{L}{3,}est)$/u.test(context.reading.tokens[i - 1]?.lower ?? '')
  );
}

/** `A newly formed [fund]` */
function isIndefinite({ reading }: CueContext, { opens }: Mention): boolean {
  return [0, 1, 2].some((back) => /^an?$/.test(reading.tokens[opens - back]?.lower ?? ''));
}

const naming: ReadonlySet<string> = new Set('call dub label brand name term nickname style'.split(' '));

/** Verbs whose present is as often a noun in the plural. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'attack call claim comment demand email joke message note post promise question remark report text threat tweet view warn'.split(
    ' ',
  ),
);

/** `her old emails “…”`, `the racial remarks about him`: no verb; `the film claims that`, `the film claims: “…”`. */
function isObject(opening: string, next: Token | undefined): boolean {
  if (next?.kind === 'hidden') return /^(?:his|her|its|their)$/.test(opening);
  return next?.kind === 'word' ? next.lower !== 'that' : next?.text !== ':';
}

function maySpeak(subject: Mention): boolean {
  return isHuman(subject) || isKnownNoun(subject.head) || subject.plural;
}

function isHuman({ head }: Mention): boolean {
  return isPersonNoun(head) || isPeopleNoun(head) || pronouns.has(head);
}

/** `“…,” said X`, `Said X:`; `, said X,`; never `thanked X`, `said that`. */
function mayInvert(context: CueContext, i: number, word: ReportingWord): boolean {
  const { tokens } = context.reading;
  if (!word.speech || neverInverted.has(word.base) || tokens[i + 1]?.lower === 'that') return false;
  const before = tokens[i - 1];
  if (i === context.sentence.first || before?.kind === 'hidden') return true;
  return before?.kind === 'mark' && /^[,—–-]$/.test(before.text);
}

/** `, said Finch “was late”` reports on Finch; `, said Finch.` and `, said Finch, “…”` name the speaker. */
function closesClause(context: CueContext, subject: Mention): boolean {
  const { tokens, text } = context.reading;
  const next = tokens[subject.last];
  if (next?.kind === 'hidden' && /^\P{L}*\p{Ll}/u.test(text.slice(next.start, next.end))) return false;
  if (subject.kind === 'nominal' && !determiners.has(tokens[subject.first]?.lower ?? '')) return false;
  return subject.last >= context.sentence.last || tokens[subject.last]?.kind !== 'word';
}

export const beForms: ReadonlySet<string> = new Set(
  "is was were are be been being get got gets he's she's it's 're 'm am wasn't weren't isn't".split(' '),
);

function isPassive(context: CueContext, i: number): boolean {
  const { tokens } = context.reading;
  let k = i - 1;
  while (k >= context.sentence.first && isManner(tokens[k])) k--;
  const lower = tokens[k]?.lower ?? '';
  if (beForms.has(lower) || /^(?:as|when|if)$/.test(lower)) return true;
  return /^(?:also|not|once|widely|then|now|often)$/.test(lower) && beForms.has(tokens[k - 1]?.lower ?? '');
}

/** `was asked at a dinner held by X`: another verb’s. */
function isOtherPassive(before: Token | undefined, by: Token | undefined): boolean {
  return (
    by?.lower === 'by' &&
    before?.kind === 'word' &&
    /^(?:held|made|given|run|led|put|\p{Ll}+ed)$/u.test(before.lower)
  );
}

/** `was described by X as “…”`, `was called “…” by X`; `was quoted` keeps its own subject. */
function passive(context: CueContext, i: number, word: ReportingWord): FoundSubject | null {
  const { reading, index, sentence } = context;
  const spoken = /^(?:quote|cite|record|hear)$/.test(word.base);
  for (let k = i + 1; !spoken && k < Math.min(i + 9, sentence.last); k++) {
    const token = reading.tokens[k];
    if (token?.kind === 'mark' || (k > i + 1 && isOtherPassive(reading.tokens[k - 1], token))) break;
    if (token?.lower === 'by')
      return { subject: subjectAfter(reading, index, k + 1, sentence.last), inverted: true };
  }
  return spoken || word.base === 'report'
    ? { subject: subjectBefore(reading, index, i, clauseStart(context, i)) }
    : null;
}
