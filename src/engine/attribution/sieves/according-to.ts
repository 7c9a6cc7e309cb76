import type { Cue } from '../../cues/cue.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isPeopleNoun, isPersonNoun } from '../../sentences/is-person-noun.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import type { Token } from '../../text/segment.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';

/** `according to`, before the quotation or after it. */
export const accordingTo: Sieve = {
  name: 'according to',
  examples: [{ text: 'According to Ann Lee, it will [“massively reduce our ability”].', speaker: 'Ann Lee' }],
  decide: (given) => {
    const cue = given.cues.findLast(
      (candidate) => candidate.kind === 'according' && !isSetApart(given, candidate),
    );
    const verb = given.cues.findLast(
      (candidate) => candidate.kind === 'verb' && !candidate.weak && candidate.last <= given.place.token,
    );
    const behind = given.cues.find((candidate) => isBehindAs(given, candidate));
    if (behind) return byCue(behind, 0.85);
    const closed = verb && cue && isClosed(given, verb, cue);
    if (!cue || (verb && verb.first > cue.first && !closed)) return null;
    if (verb && namesIt(given, verb)) return byCue(verb, 0.9);
    if (verb && isAsideOf(given, verb, cue)) return byCue(verb, 0.85);
    if (verb && isOfLaterClause(given, verb, cue)) return null;
    if (verb && cue.first > given.place.token && isPassedOn(given, verb, cue)) return null;
    const posted = given.cues.findLast((candidate) => isPosted(given, candidate, cue));
    if (posted) return byCue(posted, 0.85);
    const told = given.cues.find((candidate) => isToldIn(given, candidate, cue));
    if (told) return byCue(told, 0.85);
    return byCue(cue, 0.93);
  },
};

/** `Lee said the debt (£3m, according to papers) is “odd”`: told of what stands between the brackets, or the dashes. */
function isSetApart({ article, place, sentence, cues }: Case, { first, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const said = cues.some((cue) => cue.speech && cue.finite && cue.last < first && isOfPerson(cue.subject));
  if (!said) return false;
  const closes = setApart.get(printedAt(tokens, openOf(tokens, first, sentence.first)));
  let end = subject.last;
  while (end < sentence.last && tokens[end]?.text !== closes) end++;
  return closes !== undefined && end < sentence.last && (place.token > end || place.token < first);
}

/** The token of the last bracket or dash before another; a bracket that is closed does not count. */
function openOf(tokens: readonly Token[], before: number, first: number): number {
  let i = before - 1;
  while (i >= first && !/^[()—–-]$/.test(printedAt(tokens, i))) i--;
  return i;
}

/** What opens an aside → what closes it. */
const setApart: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  ['-', '-'],
]);

/** `According to Lee, help was on its way when he [wrote], and the boat was “late”`: the clause of the verb is over. */
function isClosed({ article, place, sentence }: Case, verb: Cue, cue: Cue): boolean {
  const { tokens } = article.reading;
  if (cue.first !== sentence.first || !isInClause(tokens, verb)) return false;
  for (let i = verb.last; i < place.token - 1; i++)
    if (tokens[i]?.text === ',' && /^(?:and|but)$/.test(lowerAt(tokens, i + 1))) return true;
  return false;
}

function isInClause(tokens: readonly Token[], { subject }: Cue): boolean {
  return /^(?:when|as|because|after|before|that|which|who)$/.test(lowerAt(tokens, subject.opens - 1));
}

/** `in what Lee referred to as “…”, according to Park`, `those who call themselves “…”` */
function namesIt({ article, place }: Case, { base, last, subject }: Cue): boolean {
  const { tokens } = article.reading;
  if (last < place.token - 2 || !/^(?:call|refer|describe|dub|term|label)$/.test(base)) return false;
  const self = /^(?:him|her|it|them)sel(?:f|ves)$/.test(lowerAt(tokens, last));
  // `tenants who officials call “…” were missed, according to a report`
  const relative =
    last === place.token && /^(?:who|whom|which|that)$/.test(lowerAt(tokens, subject.opens - 1));
  return (
    self || relative || tokens[subject.opens - 1]?.lower === 'what' || isBehindWhat(tokens, subject.opens)
  );
}

/** `what his last chief, Odo Finch,` */
function isBehindWhat(tokens: readonly Token[], opens: number): boolean {
  for (let i = opens - 1; i > opens - 6; i--) if (tokens[i]?.lower === 'what') return true;
  return false;
}

/** `just a “regional” candidate, as Lee’s manager suggested` */
function isBehindAs(given: Case, { kind, weak, finite, first, last, subject }: Cue): boolean {
  const { article, place, sentence, cues } = given;
  const { tokens } = article.reading;
  const as = Math.min(first, subject.opens) - 1;
  // `Was it “late” for all who came, as Lee says?`
  const ends =
    last >= sentence.last - 1 && !cues.some((cue) => cue.kind === 'verb' && cue.last <= place.token);
  const near = as > place.token && (ends || as - place.token <= 4) && tokens[as - 1]?.text === ',';
  const closed = tokens[Math.max(last, subject.last)]?.lower !== 'that';
  return kind === 'verb' && !weak && finite && near && closed && tokens[as]?.lower === 'as';
}

/** `Lee said it was “late,” and asked for more, as it is shut according to the mayor`: told of another clause. */
function isOfLaterClause({ article, place }: Case, verb: Cue, { first }: Cue): boolean {
  const { tokens } = article.reading;
  if (!verb.speech || !verb.finite || !isOfPerson(verb.subject) || first - place.token < leastFar)
    return false;
  for (let i = place.token + 1; i < first; i++)
    if (
      /^(?:and|but)$/.test(lowerAt(tokens, i)) &&
      lookUpReportingWord(lowerAt(tokens, i + 1))?.form === 'past'
    )
      return true;
  return false;
}

/** Tokens from the quotation to `according`. */
const leastFar = 10;

/** `Lee told officers she was “scared”, according to court papers`: a person’s words, and where they were read. */
function isPassedOn({ article }: Case, verb: Cue, { subject }: Cue): boolean {
  if (!isOfPerson(verb.subject)) return false;
  const source = article.reading.text.slice(subject.start, subject.end).replace(/^the /i, '');
  // `according to The Anchor`: so papers are printed
  const printed = /^The \p{Lu}/u.test(article.reading.text.slice(subject.start, subject.end));
  if (printed && verb.speech && verb.finite) return true;
  if (subject.kind === 'name') return isOutlet(source);
  const reports = verb.speech && verb.base !== 'speak' && (verb.finite || verb.dependent);
  return reports && records.has(subject.head);
}

/** `a tweet by Lee praising it as “…”, according to a copy`: the words of hers that were read there. */
function isPosted({ place }: Case, { kind, base, last, subject }: Cue, source: Cue): boolean {
  const before = kind === 'noun' && last <= place.token && source.first > place.token;
  const copied = /^(?:cop(?:y|ies)|screenshots?|images?|transcripts?)$/.test(source.subject.head);
  return (
    before &&
    copied &&
    /^(?:tweet|post|message|text|email|e-mail|letter|memo)s?$/.test(base) &&
    isOfPerson(subject)
  );
}

/** `“…” the firm gave, Lee said, according to a transcript`: she says all of it. */
function isToldIn(
  given: Case,
  { kind, speech, finite, inverted, first, last, subject }: Cue,
  source: Cue,
): boolean {
  const { tokens } = given.article.reading;
  const beside = tokens[last]?.text === ',' && last + 1 === source.first;
  if (kind !== 'verb' || !speech || !finite || inverted || first < given.place.token || !beside) return false;
  return isOfPerson(subject) && records.has(source.subject.head);
}

function isOfPerson({ kind, head }: Mention): boolean {
  return kind === 'nominal' ? isPersonNoun(head) || isPeopleNoun(head) : head !== 'it';
}

/** `She replied, according to Lee, that it was “bad”`: her reply, which somebody passes on. */
function isAsideOf({ article, place }: Case, verb: Cue, { first, subject }: Cue): boolean {
  const { tokens } = article.reading;
  const beside = verb.last === first - 1 && tokens[verb.last]?.text === ',' && subject.last < place.token;
  return (
    beside &&
    verb.speech &&
    verb.finite &&
    tokens[subject.last]?.text === ',' &&
    tokens[subject.last + 1]?.lower === 'that'
  );
}

/** What keeps the words of somebody else: a court’s papers, the press. */
const records: ReadonlySet<string> = new Set(
  'statement statements copy copies article interview testimony affidavit affidavits complaint indictment lawsuit suit filing filings records documents papers transcript transcripts readout recording recordings newspaper paper website station reports letter letters email emails e-mail e-mails memo memos minutes message messages notes diary diaries tape tapes video footage audio'.split(
    ' ',
  ),
);
