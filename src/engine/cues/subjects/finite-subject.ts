import { determiners } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { neverInverted } from '../../data/verbs.ts';
import { alsoNouns } from '../../data/verbs-like-nouns.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { ReportingWord } from '../../sentences/reporting-lexicon.ts';
import { isManner } from '../../sentences/word-class.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { clauseStart } from '../clause-start.ts';
import type { FoundSubject } from '../cue.ts';
import type { CueContext } from '../cue-context.ts';
import { maySpeak } from '../may-speak.ts';
import { passiveSubject, standsInPassive } from '../passive.ts';
import { isNamedByNobody, isNounOrNaming, tellsWhatItIsCalled } from '../reports-nothing.ts';
import { clauseSubject } from './clause-subject.ts';
import { closingSubject } from './closing-subject.ts';
import { ownerOfOpenRelative } from './open-relative.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** `X said`, `said X`, `was described by X`, `X opened the door and said`. */
export function finiteSubject(context: CueContext, i: number, word: ReportingWord): FoundSubject | null {
  const { reading, index, sentence } = context;
  if (word.form === 'past' && standsInPassive(context, i)) return passiveSubject(context, i, word);
  if (tellsWhatItIsCalled(context, i, word)) return null;
  const around = ownerOfOpenRelative(context, i);
  if (around) return { subject: around };
  const behind = mayInvert(context, i, word) ? subjectAfter(reading, index, i + 1, sentence.last) : null;
  if (word.form === 'past' && followsHaving(reading.tokens, i))
    return { subject: clauseSubject(context, i), dependent: true };
  const loose = !/^[,—–-]$/.test(printedAt(reading.tokens, i - 1)) || isBehindMarks(reading.tokens, i);
  const left = subjectBefore(reading, index, i, clauseStart(context, i));
  const told =
    behind &&
    (hasVerbOfItsOwn(reading.tokens, behind, loose) ||
      isApposedInClause(reading.tokens, behind, left) ||
      (!loose && left?.kind === 'name' && hasLongRelative(reading.tokens, behind, sentence.last)));
  const after = told ? null : behind;
  const objects = !loose && after !== null && left !== null && isObjectBeside(after, left);
  if (after && !objects && (loose || closesClause(context, after))) return { subject: after, inverted: true };
  const closing = after ? null : closingSubject(context, i, word);
  if (closing) return { subject: closing, inverted: true };
  if (left && isNounOrNaming(context, i, word, left)) return null;
  if (left) return { subject: left };
  const taken = i > sentence.first ? clauseSubject(context, i) : null;
  return taken && !isNamedByNobody(context, i, word, taken) ? { subject: taken } : null;
}

/** `Lee, who spoke of “…”, said the ban (, a late one,) would come`: whom a verb of its own follows is none of this one. */
function hasVerbOfItsOwn(tokens: readonly Token[], { last, kind }: Mention, loose: boolean): boolean {
  let verb = last;
  if (!loose && kind === 'nominal' && tokens[last]?.text === ',')
    while (verb < last + longestAside && (verb <= last + 1 || tokens[verb - 1]?.text !== ',')) verb++;
  // `says the testing timeframes are “late”`
  const noun =
    kind === 'nominal' &&
    /^\p{Ll}{3,}s$/u.test(printedAt(tokens, verb)) &&
    finiteVerb.test(lowerAt(tokens, verb + 1));
  return noun || finiteVerb.test(lowerAt(tokens, verb));
}

const finiteVerb = /^(?:would|will|had|has|was|were|is|are|could|should|might|must|can|did|does|do)$/;

/** `Lee, a singer, said the mayor’s wife, Melina, is late`; but `The plan, said the mayor, Ann Lee, is late`. */
function isApposedInClause(tokens: readonly Token[], { kind, last }: Mention, left: Mention | null): boolean {
  const names = kind === 'name' && left?.kind === 'name';
  return names && tokens[last]?.text === ',' && finiteVerb.test(lowerAt(tokens, last + 1));
}

/** Tokens of `, a late one,`. */
const longestAside = 10;

/** `Lee, a clerk, said the mayor, who had told a hall of it and who was tired, was late`: what the mayor was. */
function hasLongRelative(tokens: readonly Token[], { kind, last }: Mention, limit: number): boolean {
  if (kind !== 'nominal' || tokens[last]?.text !== ',' || tokens[last + 1]?.lower !== 'who') return false;
  for (let i = last + 2; i < Math.min(limit, last + longestRelative); i++)
    if (tokens[i]?.text === ',' && finiteVerb.test(lowerAt(tokens, i + 1))) return true;
  return false;
}

/** Tokens. */
const longestRelative = 60;

/** `Lee, the chair, told him`, `…, said the meeting, which went on`: what follows is no subject. */
function isObjectBeside(after: Mention, left: Mention): boolean {
  return after.kind === 'pronoun' ? left.kind === 'name' : after.kind === 'nominal' && !maySpeak(after);
}

/** `“…”, said X who …`: the comma stands outside the marks. */
function isBehindMarks(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === ',' && tokens[i - 2]?.kind === 'hidden';
}

/** `“…,” said X`, `Said X:`; `, said X,`; never `thanked X`, `said that`. */
function mayInvert(context: CueContext, i: number, word: ReportingWord): boolean {
  const { tokens } = context.reading;
  if (!word.speech || neverInverted.has(word.base) || tokens[i + 1]?.lower === 'that') return false;
  const before = tokens[i - 1];
  // `“…” chants directed at the mayor`
  const noun =
    word.form === 'present' &&
    alsoNouns.has(word.base) &&
    /\p{Ll}(?:ed|ing)$/u.test(printedAt(tokens, i + 1));
  if (noun) return false;
  if (i === context.sentence.first || before?.kind === 'hidden') return true;
  // `So said the mayor.`
  if (i - 1 === context.sentence.first && before?.lower === 'so') return true;
  // `Lee, who sat there, echoed Finch`
  if (/^(?:echo|ask|tell)$/.test(word.base)) return isBehindMarks(tokens, i);
  // `“…,” [says Lee]`
  if (before?.text === '[') return isQuotationBefore(tokens, i - 1);
  return before?.kind === 'mark' && /^[,—–-]$/.test(before.text);
}

/** `, having openly [declared] it “…”` */
function followsHaving(tokens: readonly Token[], i: number): boolean {
  const having = isManner(tokens[i - 1]) ? i - 2 : i - 1;
  return tokens[having]?.lower === 'having' && tokens[having - 1]?.text === ',';
}

/** A bracket behind a quotation, or behind the comma that closes it. */
function isQuotationBefore(tokens: readonly Token[], bracket: number): boolean {
  return tokens[tokens[bracket - 1]?.text === ',' ? bracket - 2 : bracket - 1]?.kind === 'hidden';
}

/** `, said Finch “was late”` reports on Finch; `, said Finch.` and `, said Finch, “…”` name the speaker. */
function closesClause(context: CueContext, subject: Mention): boolean {
  const { tokens, text } = context.reading;
  const next = tokens[subject.last];
  if (next?.kind === 'hidden' && /^\P{L}*\p{Ll}/u.test(text.slice(next.start, next.end))) return false;
  if (subject.kind === 'nominal' && !determiners.has(lowerAt(tokens, subject.first))) return false;
  const placed = subject.kind === 'name' && /^(?:at|of|on|in|from)$/.test(next?.lower ?? '');
  // `said an official familiar with the Arab world.`
  const held = startsUpper(tokens[subject.last - 1]?.text) && subject.last >= context.sentence.last - 2;
  // `“…” cuts, said a statement by Finch’s office.`
  const issued = documentNouns.has(subject.head) && /^(?:by|from|issued|released)$/.test(next?.lower ?? '');
  return (
    placed ||
    issued ||
    (subject.kind === 'nominal' && held) ||
    subject.last >= context.sentence.last ||
    next?.kind !== 'word'
  );
}
