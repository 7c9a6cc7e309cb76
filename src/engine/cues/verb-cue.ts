import { auxiliaries, prepositions, subjectPronouns } from '../data/function-words.ts';
import { places } from '../data/organisation-words.ts';
import { alsoNouns } from '../data/verbs-like-nouns.ts';
import { words } from '../data/words.ts';
import { type Mention, spanOf } from '../mentions/mention.ts';
import type { ReportingWord } from '../sentences/reporting-lexicon.ts';
import { skipBack } from '../sentences/skip-back.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { clauseStart } from './clause-start.ts';
import type { Cue, FoundSubject } from './cue.ts';
import type { CueContext } from './cue-context.ts';
import { isInfinitive, isSecondInfinitive } from './is-infinitive.ts';
import { maySay } from './may-say.ts';
import { maySpeak } from './may-speak.ts';
import { reportsNothing } from './reports-nothing.ts';
import { isInSetPhrase, standsAsNoun } from './stands-as-noun.ts';
import { clauseSubject } from './subjects/clause-subject.ts';
import { finiteSubject } from './subjects/finite-subject.ts';
import { saysOfFirm } from './subjects/firm-on-s.ts';
import { participleSubject } from './subjects/participle-subject.ts';
import { shownObject } from './subjects/shown-object.ts';
import { subjectAfter } from './subjects/subject-after.ts';
import { subjectBefore } from './subjects/subject-before.ts';
import { whoHasToSay } from './who-has-to-say.ts';

/** A reporting verb with its subject: `said`, `saying`, `will say`; null where the word is a noun or nobody speaks. */
export function verbCue(context: CueContext, i: number, word: ReportingWord): Cue | null {
  const { tokens } = context.reading;
  const opens = i === context.sentence.first;
  if (context.index.at.has(i) && !opens) return null;
  const surelyVerb = opens || word.form === 'participle' || saysOfFirm(tokens, i, word);
  if (!surelyVerb && standsAsNoun(tokens, i, word)) return null;
  if (isNounStates(tokens, i) || isSomebodysThinking(tokens, i, word)) return null;
  if (isClosedByComma(tokens, i, word) || isContinueTo(tokens, i, word)) return null;
  if (isInSetPhrase(tokens, i) || reportsNothing(context, i, word)) return null;
  const found = subjectOf(context, i, word);
  if (!found?.subject || isNobodyInParticular(found.subject, word.base)) return null;
  if (endsWithOwner(tokens, found.subject) || isNobody(tokens, found.subject)) return null;
  if (isQuestionAsked(tokens, i, found.subject) || isNothingDoneOrSaid(tokens, found.subject)) return null;
  if (!maySay(found.subject, word.base)) return null;
  return {
    kind: 'verb',
    base: word.base,
    speech: word.speech,
    weak: word.weak && !isSeenBySomebodyAs(tokens, i),
    bare: word.form === 'base',
    dependent: found.dependent ?? false,
    inverted: found.inverted ?? false,
    subject: found.subject,
    sentence: context.number,
    finite: word.form !== 'participle' && !found.dependent,
    ...spanOf(context.reading, i, i + 1),
  };
}

/** `an option [seen] by keepers as a “lifeboat”`: their word for it. */
function isSeenBySomebodyAs(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:seen|viewed)$/.test(lowerAt(tokens, i)) || tokens[i + 1]?.lower !== 'by') return false;
  for (let k = i + 2; k < i + longestAgent && tokens[k]?.kind === 'word'; k++)
    if (tokens[k]?.lower === 'as') return [k + 1, k + 2].some((at) => tokens[at]?.kind === 'hidden');
  return false;
}

/** Tokens of `seen by many of the keepers of the port`. */
const longestAgent = 10;

/** `arguing that he would do nothing [suggests]` */
function isNothingDoneOrSaid(tokens: readonly Token[], { head, opens }: Mention): boolean {
  return head === 'nothing' && /^(?:do|does|did|doing|done|say|says|said)$/.test(lowerAt(tokens, opens - 1));
}

/** `said in Tarn, Norland, that states can “…”`: several states; `a sign that states “…”`. */
function isNounStates(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const states = tokens[i]?.lower === 'states' && tokens[i - 1]?.lower === 'that';
  return states && next?.kind === 'word' && next.lower !== 'that';
}

/** `No one should call it “late”`, `no other keeper said`; not `No 10 said`. */
function isNobody(tokens: readonly Token[], { kind, opens, first }: Mention): boolean {
  if (kind === 'name') return false;
  return [opens, first].some(
    (i) =>
      /^(?:nobody|no-one)$/.test(lowerAt(tokens, i)) ||
      (tokens[i]?.lower === 'no' && /^\p{Ll}/u.test(printedAt(tokens, i + 1))),
  );
}

/** `Lee’s “no pier” [chants]`, `his earlier [tweet]` */
function endsWithOwner(tokens: readonly Token[], { kind, first, last }: Mention): boolean {
  const closing = lowerAt(tokens, last - 1);
  return kind === 'nominal' && (closing === "'s" || (last - first === 1 && owningPronoun.test(closing)));
}

const owningPronoun = /^(?:my|your|his|its|our|their)$/;

/** `familiar with Lee’s thinking`, `of his thinking`: what somebody thinks. */
function isSomebodysThinking(tokens: readonly Token[], i: number, { base }: ReportingWord): boolean {
  if (base !== 'think' || tokens[i]?.lower !== 'thinking') return false;
  return /^(?:'s|his|her|their|its)$/.test(lowerAt(tokens, i - 1));
}

/** `warning, [quote], “…”`, `Lee’s [saying], “…”`: what a comma closes behind it is no report. */
function isClosedByComma(tokens: readonly Token[], i: number, { base, form }: ReportingWord): boolean {
  if (tokens[i + 1]?.text !== ',') return false;
  const before = lowerAt(tokens, i - 1);
  return (base === 'quote' && before === ',') || (form === 'participle' && before === "'s");
}

/** `[continued] to row` */
function isContinueTo(tokens: readonly Token[], i: number, { base }: ReportingWord): boolean {
  return base === 'continue' && tokens[i + 1]?.lower === 'to';
}

/** `the question [asked] of the court` */
function isQuestionAsked(tokens: readonly Token[], i: number, { head }: Mention): boolean {
  return head === 'question' && /^(?:of|by)$/.test(lowerAt(tokens, i + 1));
}

/** `you can’t call that “art”`, `and I quote`, `there has been talk of`: nobody in particular. */
function isNobodyInParticular({ kind, head }: Mention, base: string): boolean {
  return (
    /^(?:you|there|whoever|anyone|anybody)$/.test(head) ||
    (head === 'i' && base === 'quote') ||
    (kind === 'nominal' && neverSubjects.has(head))
  );
}

/** `Thus far, Lee called it`, `Consider what Lee said`: words that name nobody. */
const neverSubjects = words(
  'far consider better remember clearly enough let less referring says imagine visibly think well include given long aside simpler off-prompter now then deeper further farther',
);

function subjectOf(context: CueContext, i: number, word: ReportingWord): FoundSubject | null {
  if (word.form === 'participle') return participleSubject(context, i);
  const told = word.base === 'say' ? whoHasToSay(context, i) : null;
  if (told) return { subject: told };
  return word.form === 'base' ? subjectOfBaseForm(context, i, word.base) : finiteSubject(context, i, word);
}

/** `“…,” write the authors` */
function followsQuotation({ reading }: CueContext, i: number, word: string): boolean {
  const before = reading.tokens[i - 1];
  if (before?.kind !== 'hidden') return false;
  const closed = /[,?!]\P{L}?$/u.test(reading.text.slice(before.start, before.end));
  return word === 'say' || (closed && /^(?:write|warn|argue|conclude|explain|add|insist|claim)$/.test(word));
}

/** `wide appeal, Lee said`; not `“…,” the researchers [report], “…”` */
function isNounBeforeComma({ reading: { tokens }, sentence }: CueContext, i: number, word: string): boolean {
  if (!alsoNouns.has(word) || tokens[i + 1]?.text !== ',' || tokens[i + 2]?.kind === 'hidden') return false;
  return !tokens.slice(Math.max(sentence.first, i - longestSubject), i).some(({ kind }) => kind === 'hidden');
}

/** Tokens of `the researchers` and what may stand before it. */
const longestSubject = 6;

/** `will say`, `went on to say`, `officials say`, `rose to call`. */
function subjectOfBaseForm(context: CueContext, i: number, word: string): FoundSubject | null {
  const { reading, index } = context;
  const before = lowerAt(reading.tokens, i - 1);
  const skipped = skipBack(reading.tokens, i - 1, context.sentence.first) < i - 1;
  // `were made to feel “like a nuisance”`
  if (word === 'feel' && before === 'to' && reading.tokens[i - 2]?.lower === 'made') return null;
  if (isInfinitive(reading.tokens, i, context.sentence.first) || isSecondInfinitive(reading.tokens, i, word))
    return { subject: clauseSubject(context, i), dependent: true };
  if (prepositions.has(before) && before !== 'to') return null;
  const behind = followsQuotation(context, i, word)
    ? subjectAfter(reading, index, i + 1, context.sentence.last)
    : null;
  if (word === 'say' && reading.tokens[i - 1]?.kind === 'hidden') return { subject: behind, inverted: true };
  if (behind && maySpeak(behind)) return { subject: behind, inverted: true };
  if (isNounBeforeComma(context, i, word)) return null;
  if (word === 'counsel' && /^(?:general|legal|special|chief|assistant)$/.test(before)) return null;
  // `The film shows Lee call it “a sham”`
  const shown = shownObject(context, i);
  if (shown) return { subject: shown };
  const subject = subjectBefore(reading, index, i, clauseStart(context, i));
  if (!subject || auxiliaries.has(subject.head)) return null;
  const several = /^(?:say|argue|insist|believe|contend|think)$/.test(word) && /[^s]s$/.test(subject.head);
  const plural = subject.plural || several || subjectPronouns.has(subject.head);
  const likePlural =
    subject.kind === 'name' && !places.has(subject.head) && (word === 'say' || subject.head.endsWith('s'));
  // `Not until May did the TBC announce`
  // `Lee said after the Times report that`
  const about =
    alsoNouns.has(word) && /^(?:after|before|since|in|to)$/.test(lowerAt(reading.tokens, subject.opens - 1));
  if (about && subject.kind === 'name') return null;
  // `used a Tide Union address to urge`
  const articled = [subject.opens - 1, subject.opens].some((at) => /^an?$/.test(lowerAt(reading.tokens, at)));
  if (subject.kind === 'name' && articled) return null;
  // `They would guard the harbour, guard the pier`
  if (reading.tokens[subject.opens - 1]?.lower === word) return null;
  const asked = /^(?:did|does|do)$/.test(lowerAt(reading.tokens, subject.opens - 1));
  return skipped || plural || likePlural || asked ? { subject } : null;
}
