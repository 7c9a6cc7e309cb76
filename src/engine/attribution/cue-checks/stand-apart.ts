import type { Cue } from '../../cues/cue.ts';
import { isOfClaim } from '../../cues/subjects/behind-claim.ts';
import { authoredTexts } from '../../data/authored-texts.ts';
import { prepositions } from '../../data/function-words.ts';
import { documentNouns } from '../../data/organisation-words.ts';
import { speechNouns } from '../../data/reporting-verbs.ts';
import { thoughtVerbs } from '../../data/verbs.ts';
import { isPeopleNoun } from '../../sentences/is-person-noun.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { callsItself } from './calls-itself.ts';

/** Two clauses side by side, not one under the other. */
export function standApart(tokens: readonly Token[], outer: Cue, inner: Cue): boolean {
  if (inner.finite && inner.subject.opens === outer.subject.opens) return true;
  if (inner.finite && inner.subject.first === outer.subject.first) return true;
  // `Orvane, the firm that complained, called it “…”`: a verb inside the aside
  if (inner.finite && !inner.inverted && inner.subject.opens < outer.first && !isInserted(tokens, outer))
    return true;
  // `Lee was criticised by some for saying it was “odd”`
  const blamed = outer.inverted && tokens[outer.subject.opens - 1]?.lower === 'by';
  if (blamed && inner.dependent && inner.subject.opens < outer.first) return true;
  if (/^(?:quote|cite|record|hear|report)$/.test(outer.base) && tokens[inner.first - 1]?.lower === 'as')
    return true;
  if (
    (inner.speech || inner.base === 'refer') &&
    !thoughtVerbs.has(inner.base) &&
    isOfWho(tokens, inner) &&
    inner.subject.opens >= outer.last
  )
    return true;
  const single =
    inner.subject.kind !== 'pronoun' || (outer.subject.plural && /^(?:he|she)$/.test(inner.subject.head));
  if (single && tokens[inner.subject.opens - 1]?.lower === 'what') return true;
  if (isNamingRelative(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (isTold(tokens, outer, inner) || isRecalled(outer, inner) || isCitedText(tokens, outer, inner))
    return true;
  // `Aides argue that Lee opened himself to attack by declaring it “fine”`
  if (inner.dependent && tokens[inner.first - 1]?.lower === 'by' && inner.subject.opens > outer.last)
    return true;
  if (isBehindAfter(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (isBehindWhich(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (isAskedOf(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (outer.base === 'report' && tokens[outer.last]?.lower === 'on') return true;
  if (isReportOfSomebody(tokens, outer, inner)) return true;
  if (isWhatOthersSay(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (isAsideOfText(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (callsItself(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (isSource(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (isBehindWith(tokens, inner) && inner.subject.opens > outer.last) return true;
  if (/^[,—–]$/.test(printedAt(tokens, inner.subject.opens - 1)) && inner.subject.opens > outer.last)
    return true;
  for (let i = outer.last; i < inner.first; i++) {
    const token = tokens[i];
    if (
      token?.kind === 'hidden' ||
      token?.text === ';' ||
      (token?.lower === 'but' && tokens[i + 1]?.lower !== 'that') ||
      (/^(?:while|whereas|although|though)$/.test(token?.lower ?? '') && tokens[i - 1]?.lower !== 'that') ||
      (/^(?:as|after|when|before|once)$/.test(token?.lower ?? '') && isOwnClause(tokens, i, inner))
    )
      return true;
    const begins = token?.lower === 'and' && Math.min(inner.subject.opens, inner.first) === i + 1;
    if (begins && !endsList(tokens, i)) return true;
  }
  return false;
}

/** `Lee recalled [the judge calling] her “odd”`, `Lee remembers [Park angrily saying]` */
function isRecalled(outer: Cue, { subject, first, finite }: Cue): boolean {
  const recalls = outer.base === 'recall' || outer.base === 'remember';
  return recalls && !finite && subject.opens === outer.last && first - subject.last <= 1;
}

/** `Lee cited [a ruling which noted] that the pier was “late”`: what the text says that somebody cites. */
function isCitedText(tokens: readonly Token[], outer: Cue, { base, finite, first, subject }: Cue): boolean {
  const cites = /^(?:cite|quote)$/.test(outer.base) && subject.opens === outer.last;
  const relative = /^(?:which|that)$/.test(lowerAt(tokens, first - 1));
  return cites && relative && finite && !thoughtVerbs.has(base);
}

/** `Lee pledged help as Park accused the town of “…”`, `even as he did` */
function isOwnClause(tokens: readonly Token[], as: number, { subject, finite, speech }: Cue): boolean {
  if (!finite || subject.first !== as + 1) return false;
  // `Lee blamed the board after she urged him to “go”`
  if (subject.kind === 'pronoun' && speech && /^(?:after|when|before|once)$/.test(lowerAt(tokens, as)))
    return tokens[as - 1]?.kind === 'word';
  // `Lee insisted it was old — before Finch called it “odd”`
  if (subject.kind === 'name')
    return tokens[as - 1]?.kind === 'word' || /^[—–]$/.test(printedAt(tokens, as - 1));
  // `Lee will go, as a watchdog confirmed that it was “…”`
  const reports = subject.kind === 'nominal' && tokens[as]?.lower === 'as' && tokens[as - 1]?.text === ',';
  return reports || tokens[as - 1]?.lower === 'even';
}

/** `that Norland, Tarn and Orrin`: the last of those that the verb belongs to. */
function endsList(tokens: readonly Token[], and: number): boolean {
  return (
    startsUpper(tokens[and - 1]?.text) && tokens[and - 2]?.text === ',' && startsUpper(tokens[and - 3]?.text)
  );
}

/** `CNN, Lee said, called it “…”` */
function isInserted(tokens: readonly Token[], { subject, last }: Cue): boolean {
  const relative = /^(?:who|which|that)$/.test(lowerAt(tokens, subject.last));
  return !relative && tokens[subject.opens - 1]?.text === ',' && tokens[last]?.text === ',';
}

/** `Lee said he met Park, who told him that it was “…”`: what a clause with `who` reports. */
function isOfWho(tokens: readonly Token[], { finite, subject }: Cue): boolean {
  const relative = tokens[subject.last]?.text === ',' ? subject.last + 1 : subject.last;
  return finite && tokens[relative]?.lower === 'who';
}

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

/** `Police said Lee told them he was “proud”`: what somebody passes on that he was told. */
function isTold(tokens: readonly Token[], outer: Cue, { base, finite, last, subject }: Cue): boolean {
  const next = lowerAt(tokens, last);
  const behind = /^(?:boast|brag|confess|confide|complain)$/.test(base) && next === 'to';
  const heard = behind
    ? lowerAt(tokens, last + 1)
    : /^(?:tell|warn|assure|remind|inform|advise)$/.test(base)
      ? next
      : '';
  // `CNN reported that Lee told a dinner that it was “late”`
  const reported = outer.base === 'report' && base === 'tell' && subject.kind === 'name';
  const told = finite && (reported || /^(?:them|him|her|me|us)$/.test(heard) || isPeopleNoun(heard));
  return told && (subject.opens === outer.last || tokens[outer.last]?.lower === 'that');
}

/** `Lee denied it after the board filed a complaint alleging “…”`: the board alleges. */
function isBehindAfter(tokens: readonly Token[], { dependent, subject: { kind, opens } }: Cue): boolean {
  return dependent && kind !== 'pronoun' && /^(?:after|before|once)$/.test(lowerAt(tokens, opens - 1));
}

/** `TKN’s Ida Quill reported that an aide [said] it was “late”`: what the aide said. */
function isReportOfSomebody(tokens: readonly Token[], outer: Cue, { base, finite, subject }: Cue): boolean {
  const that = tokens[outer.last]?.lower === 'that' ? outer.last + 1 : outer.last;
  const says = finite && /^(?:say|tell)$/.test(base) && subject.kind !== 'pronoun';
  return outer.base === 'report' && !outer.inverted && says && subject.opens === that;
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
