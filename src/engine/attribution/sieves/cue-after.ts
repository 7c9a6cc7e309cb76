import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { beForms } from '../../cues/passive.ts';
import { functionWords } from '../../data/function-words.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { isRemarkOfOther } from '../cue-checks/claims-of-others.ts';
import { isOfNextWords } from '../cue-checks/of-next-words.ts';
import { takenUpBy } from '../cue-checks/taken-up-by.ts';
import { byCue, type Case, type Sieve } from '../sieve.ts';
import { concursWithNext } from './cue-right-after.ts';

/** A cue later in the sentence, with words between it and the quotation. */
export const cueAfter: Sieve = {
  name: 'cue after',
  examples: [
    {
      text: 'The fares would be [“stark”] for every island, the harbour minister warned.',
      speaker: 'harbour minister',
    },
  ],
  decide: (given) => {
    const closing = given.cues.find((candidate) => closes(given, candidate));
    if (closing) return byCue(closing, 0.85);
    const remark = given.cues.find((candidate) => isBehindAside(given, candidate));
    if (remark) return byCue(remark, 0.8);
    // `a film that plays Lee’s “late” line and brands her`
    const owned = isRemarkOfOther(given, { last: given.sentence.first });
    if (owned || takenUpBy(given) || leadsAside(given) || isToldOf(given)) return null;
    const after = given.cues.filter(
      (candidate) =>
        candidate.first > given.place.token &&
        candidate.kind !== 'noun' &&
        candidate.base !== 'make' &&
        !candidate.weak &&
        !candidate.dependent &&
        !isOfNextSentence(given, candidate) &&
        !isOfNextWords(given, candidate) &&
        !concursWithNext(given, candidate),
    );
    const cue = after.find(({ subject }) => maySpeak(subject)) ?? after[0];
    return cue ? byCue(cue, cue.speech ? 0.85 : 0.7) : null;
  },
};

/** `…, an independent review has found.`, `…, he said.`: what a text or a body found, or somebody says, at the end of the sentence. */
function closes(
  { article, place, sentence }: Case,
  { kind, base, finite, first, last, subject }: Cue,
): boolean {
  const { tokens } = article.reading;
  const finds = kind === 'verb' && finite && /^(?:find|hear|rule|conclude|warn|say|reveal)$/.test(base);
  if (!finds || first <= place.token || last < sentence.last - 1 || !maySpeak(subject)) return false;
  const says = subject.kind !== 'pronoun' || (base === 'say' && /^(?:he|she|they)$/.test(subject.head));
  return says && tokens[subject.opens - 1]?.text === ',';
}

/** `It “is cheap,” which has made it known, Lee pointed out in May.` */
function isBehindAside(given: Case, { kind, speech, weak, finite, inverted, first, subject }: Cue): boolean {
  const { tokens } = given.article.reading;
  const reports = kind === 'verb' && speech && !weak && finite && !inverted && first > given.place.token;
  const closed = tokens[subject.opens - 1]?.text === ',' && subject.last === first;
  return (
    reports && closed && subject.kind === 'name' && subject.first > given.place.token && leadsAside(given)
  );
}

/** `He asks “what it costs?” We should hope that everyone reads it`: the words have ended with their sentence. */
function isOfNextSentence({ article, place, sentence }: Case, { first, subject }: Cue): boolean {
  const { tokens, text } = article.reading;
  if (place.token === sentence.first) return false;
  const opens = Math.min(first, subject.opens);
  let next = opens - 1;
  while (next > place.token && opens - next < longestClause && tokens[next - 1]?.kind !== 'hidden') next--;
  const end = tokens[next - 1]?.kind === 'hidden' ? (tokens[next - 1]?.end ?? 0) : 0;
  const begins = functionWords.has(lowerAt(tokens, next)) && startsUpper(tokens[next]?.text);
  return begins && next < opens && /[.?!]["”’'»]$/.test(text.slice(end - 2, end));
}

/** Tokens behind the quotation that are looked at. */
const longestClause = 30;

/** `“Norse” was dismissed in one paper as`: no words of the paper. */
function isToldOf({ article, place, cues }: Case): boolean {
  const be = beForms.has(lowerAt(article.reading.tokens, place.token + 1));
  return be && cues.some(({ first, inverted }) => first === place.token + 2 && !inverted);
}

/** `“Norse,” which some call it`: the words after the quotation speak of it, and do not report it. */
function leadsAside({ article, place, sentence }: Case): boolean {
  const { tokens } = article.reading;
  const next = tokens[place.token + 1]?.text === ',' ? place.token + 2 : place.token + 1;
  if (next < sentence.last && tokens[next]?.lower === 'which') return true;
  // `“late” — something that sailors have long agreed on`
  const noun = /^[,—–]$/.test(printedAt(tokens, place.token + 1)) ? tokens[place.token + 2]?.lower : '';
  return noun === 'something' && /^(?:that|which)$/.test(lowerAt(tokens, place.token + 3));
}
