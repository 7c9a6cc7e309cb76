import type { Cue } from '../../cues/cue.ts';
import { thoughtVerbs } from '../../data/verbs.ts';
import { isPeopleNoun } from '../../sentences/is-person-noun.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { behindVerb } from './apart-behind-verb.ts';

/** Two clauses side by side, not one under the other. */
export function standApart(tokens: readonly Token[], outer: Cue, inner: Cue): boolean {
  if (anywhere.some((apart) => apart(tokens, outer, inner))) return true;
  if (inner.subject.opens > outer.last && behindVerb.some((apart) => apart(tokens, inner))) return true;
  return isParted(tokens, outer, inner);
}

type Apart = (tokens: readonly Token[], outer: Cue, inner: Cue) => boolean;

/** What shows it wherever the inner clause stands. */
const anywhere: readonly Apart[] = [
  haveOneSubject,
  isAroundOuter,
  isOfBlamed,
  isQuotedAs,
  isOfWho,
  isWhatSomebody,
  isTold,
  isRecalled,
  isCitedText,
  isReportOnSomething,
  isReportOfSomebody,
];

/** `Lee told the hall it was late, called it “odd”` */
function haveOneSubject(_: readonly Token[], outer: Cue, { finite, subject }: Cue): boolean {
  return finite && (subject.opens === outer.subject.opens || subject.first === outer.subject.first);
}

/** `Orvane, the firm that [complained], called it “…”`: a verb inside the aside. */
function isAroundOuter(tokens: readonly Token[], outer: Cue, { finite, inverted, subject }: Cue): boolean {
  return finite && !inverted && subject.opens < outer.first && !isInserted(tokens, outer);
}

/** `Lee was [criticised] by some for saying it was “odd”` */
function isOfBlamed(tokens: readonly Token[], outer: Cue, { dependent, subject }: Cue): boolean {
  const blamed = outer.inverted && tokens[outer.subject.opens - 1]?.lower === 'by';
  return blamed && dependent && subject.opens < outer.first;
}

/** `The Herald quoted Lee as [saying]` */
function isQuotedAs(tokens: readonly Token[], { base }: Cue, { first }: Cue): boolean {
  return /^(?:quote|cite|record|hear|report)$/.test(base) && tokens[first - 1]?.lower === 'as';
}

/** `Lee responded to what the mayor [said]` */
function isWhatSomebody(tokens: readonly Token[], outer: Cue, { subject }: Cue): boolean {
  const single = subject.kind !== 'pronoun' || (outer.subject.plural && /^(?:he|she)$/.test(subject.head));
  return single && tokens[subject.opens - 1]?.lower === 'what';
}

/** `The Herald reported on a letter that [said]` */
function isReportOnSomething(tokens: readonly Token[], { base, last }: Cue): boolean {
  return base === 'report' && tokens[last]?.lower === 'on';
}

/** Words or marks between the two verbs that begin a clause of its own. */
function isParted(tokens: readonly Token[], outer: Cue, inner: Cue): boolean {
  for (let i = outer.last; i < inner.first; i++) if (beginsClause(tokens, i, inner)) return true;
  return false;
}

function beginsClause(tokens: readonly Token[], i: number, inner: Cue): boolean {
  const token = tokens[i];
  if (token?.kind === 'hidden' || token?.text === ';') return true;
  switch (token?.lower) {
    case 'but':
      return tokens[i + 1]?.lower !== 'that';
    case 'and':
      return Math.min(inner.subject.opens, inner.first) === i + 1 && !endsList(tokens, i);
    case 'while':
    case 'whereas':
    case 'although':
    case 'though':
      return tokens[i - 1]?.lower !== 'that';
    case 'as':
    case 'after':
    case 'when':
    case 'before':
    case 'once':
      return isOwnClause(tokens, i, inner);
    default:
      return false;
  }
}

/** `Lee recalled [the judge calling] her “odd”`, `Lee remembers [Park angrily saying]` */
function isRecalled(_: readonly Token[], outer: Cue, { subject, first, finite }: Cue): boolean {
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

/** `Lee said he met Park, who [told] him that it was “…”`: what a clause with `who` reports. */
function isOfWho(tokens: readonly Token[], outer: Cue, { base, speech, finite, subject }: Cue): boolean {
  const reports = (speech || base === 'refer') && finite && !thoughtVerbs.has(base);
  const relative = tokens[subject.last]?.text === ',' ? subject.last + 1 : subject.last;
  return reports && tokens[relative]?.lower === 'who' && subject.opens >= outer.last;
}

/** `Police said Lee told them he was “proud”`: what somebody passes on that he was told. */
function isTold(tokens: readonly Token[], outer: Cue, { base, finite, last, subject }: Cue): boolean {
  const next = lowerAt(tokens, last);
  // `Lee reminded voters of “…”`: told nothing
  if (base === 'remind' && tokens[last + 1]?.lower === 'of') return false;
  const behind = /^(?:boast|brag|confess|confide|complain)$/.test(base) && next === 'to';
  const heard = behind
    ? lowerAt(tokens, last + 1)
    : /^(?:tell|warn|assure|remind|inform|advise)$/.test(base)
      ? next
      : '';
  // `CNN reported that Lee told a dinner that it was “late”`
  const reported = outer.base === 'report' && base === 'tell' && subject.kind === 'name';
  const told = finite && (reported || /^(?:them|him|her|me|us)$/.test(heard) || isPeopleNoun(heard));
  return (
    told &&
    (subject.opens === outer.last || [outer.last, subject.opens - 1].some((i) => tokens[i]?.lower === 'that'))
  );
}

/** `TKN’s Ida Quill reported that an aide [said] it was “late”`: what the aide said. */
function isReportOfSomebody(tokens: readonly Token[], outer: Cue, { base, finite, subject }: Cue): boolean {
  const that = tokens[outer.last]?.lower === 'that' ? outer.last + 1 : outer.last;
  const says = finite && /^(?:say|tell)$/.test(base) && subject.kind !== 'pronoun';
  return outer.base === 'report' && !outer.inverted && says && subject.opens === that;
}
