import type { Cue } from '../../cues/cue.ts';
import { isOfClaim } from '../../cues/subjects/behind-claim.ts';
import { authoredTexts } from '../../data/authored-texts.ts';
import { prepositions } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { speechNouns } from '../../data/reporting-verbs.ts';
import { thoughtVerbs } from '../../data/verbs.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { callsItself } from './calls-itself.ts';

/** What shows that a clause stands on its own whose subject is behind the verb of another; each with an example. */
export const behindVerb: readonly ((tokens: readonly Token[], inner: Cue) => boolean)[] = [
  isNamingRelative,
  isBehindBy,
  isBehindAfter,
  isBehindWhich,
  isAskedOf,
  isWhatOthersSay,
  isAsideOfText,
  callsItself,
  isSource,
  isBehindWith,
  isBehindMark,
];

/** `Lee proposed a step that the industry called “a farce”`: what others call the thing, whose noun stands before. */
function isNamingRelative(tokens: readonly Token[], { base, finite, inverted, last, subject }: Cue): boolean {
  const words = tokens[last]?.lower === 'as' ? last + 1 : last;
  if (!finite || inverted || subject.kind === 'pronoun' || tokens[words]?.kind !== 'hidden') return false;
  const that = subject.opens - 1;
  const noun = tokens[that - 1];
  if (naming.test(base) && isOfClaim(tokens, subject)) return true;
  return (
    naming.test(base) &&
    /^(?:that|which|whom)$/.test(lowerAt(tokens, that)) &&
    (noun?.text === ',' ||
      (noun?.kind === 'word' && !lookUpReportingWord(noun.lower)) ||
      noun?.lower === 'and')
  );
}

const naming = /^(?:call|dub|describe|term|label|brand|denounce|decry|hail|deride|dismiss|characteri[sz]e)$/;

/** `Aides argue that Lee opened himself to attack by [declaring] it “fine”` */
function isBehindBy(tokens: readonly Token[], { dependent, first }: Cue): boolean {
  return dependent && tokens[first - 1]?.lower === 'by';
}

/** `Lee denied it after the board filed a complaint alleging “…”`: the board alleges. */
function isBehindAfter(tokens: readonly Token[], { dependent, subject: { kind, opens } }: Cue): boolean {
  return dependent && kind !== 'pronoun' && /^(?:after|before|once)$/.test(lowerAt(tokens, opens - 1));
}

/** `Papers reported on a letter in which she called him “a fool”`, `in which she struck it down, finding it “odd”` */
function isBehindWhich(tokens: readonly Token[], { speech, finite, first, subject }: Cue): boolean {
  const before = lowerAt(tokens, subject.opens - 2);
  const goesOn = finite || tokens[first - 1]?.text === ',';
  return speech && goesOn && tokens[subject.opens - 1]?.lower === 'which' && prepositions.has(before);
}

/** `They asked why the council had called it “odd”`: the council’s words. */
function isAskedOf(tokens: readonly Token[], { base, finite, bare, speech, subject }: Cue): boolean {
  const asks = /^(?:why|how|whether)$/.test(lowerAt(tokens, subject.opens - 1));
  return asks && finite && !bare && !thoughtVerbs.has(base) && speech && subject.kind !== 'pronoun';
}

/** `Lee attacked his use of it, which an inquiry said was “careless”`: what others say of it, in an aside. */
function isWhatOthersSay(tokens: readonly Token[], { finite, inverted, first, subject }: Cue): boolean {
  const which = tokens[subject.opens - 1]?.lower === 'which' && tokens[subject.opens - 2]?.text === ',';
  return which && finite && !inverted && subject.kind !== 'pronoun' && subject.last === first;
}

/** `Lee wrote, according to the affidavit, which called him “a fool”` */
function isSource(tokens: readonly Token[], { subject: { opens } }: Cue): boolean {
  return tokens[opens - 1]?.lower === 'to' && tokens[opens - 2]?.lower === 'according';
}

/** `She said the terms, which state that it was “…”`: what a text holds, told of in an aside. */
function isAsideOfText(tokens: readonly Token[], { first, finite, subject }: Cue): boolean {
  const fresh = /^an?$/.test(lowerAt(tokens, subject.opens));
  const relative = tokens[first - 1]?.lower === 'which' && (tokens[first - 2]?.text === ',' || fresh);
  const texts = [documentNouns, authoredTexts, speechNouns];
  return finite && relative && subject.kind === 'nominal' && texts.some((nouns) => nouns.has(subject.head));
}

/** `with Lee telling reporters`: a clause of its own. */
export function isBehindWith(tokens: readonly Token[], { finite, subject }: Cue): boolean {
  return !finite && tokens[subject.opens - 1]?.lower === 'with';
}

/** `Lee said it was late, Park [called] it “odd”` */
function isBehindMark(tokens: readonly Token[], { subject: { opens } }: Cue): boolean {
  return /^[,—–]$/.test(printedAt(tokens, opens - 1));
}
