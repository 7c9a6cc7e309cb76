import type { Cue } from '../../cues/cue.ts';
import { maySpeak } from '../../cues/may-speak.ts';
import { isReduced } from '../../cues/subjects/clause-subject.ts';
import { adverbs } from '../../data/function-words.ts';
import { thoughtVerbs } from '../../data/verbs.ts';
import { isManner } from '../../sentences/word-class.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import { answerThatIs } from '../cue-checks/answer-that-is.ts';
import { behindOpeningClause } from '../cue-checks/behind-opening-clause.ts';
import { isCited } from '../cue-checks/is-cited.ts';
import { isForwarded } from '../cue-checks/is-forwarded.ts';
import { isLabelled } from '../cue-checks/is-labelled.ts';
import { isSupposed } from '../cue-checks/is-supposed.ts';
import { readOut } from '../cue-checks/read-out.ts';
import { sayingAround } from '../cue-checks/under-saying.ts';
import { byCue, byMention, type Case, type Sieve } from '../sieve.ts';

/** The quotation follows the cue directly, or after words that only place it. */
export const cueRightBefore: Sieve = {
  name: 'cue right before',
  examples: [{ text: 'Ann Lee said on Thursday: [“We agree.”]', speaker: 'Ann Lee' }],
  decide: (given) => {
    const answer = answerThatIs(given);
    if (answer) return byCue(answer, 0.9);
    const before = given.cues.filter(
      (candidate) => candidate.last <= given.place.token && candidate.kind === 'verb',
    );
    const cue = before.findLast(
      (candidate) => carries(given, candidate) && !isConcernOfOthers(given, candidate, before),
    );
    if (!cue || !leadsTo(given, cue) || isThingReported(given, cue) || isCited(given, cue)) return null;
    if (isForwarded(given) || isOfLater(before, cue) || isSupposed(given, cue)) return null;
    const owner = readOut(given, cue);
    if (owner) return byMention(owner, 0.9, cue);
    const behind = behindOpeningClause(given, cue);
    if (behind) return byMention(behind, 0.9);
    return byCue(sayingAround(given.article.reading.tokens, before, cue) ?? cue, 0.97);
  },
};

/** `Lee [wrote] to Park, who left after telling his crew last week that “…”`: a later verb has a subject of its own. */
function isOfLater(cues: readonly Cue[], { last, base }: Cue): boolean {
  const near = cues.at(-1);
  return !!near?.dependent && near.speech && near.subject.first >= last && base !== near.base;
}

/** `Lee said, despite concerns [voiced] by critics, “…”`: told of others, within what she says. */
function isConcernOfOthers({ article, place }: Case, cue: Cue, before: readonly Cue[]): boolean {
  const { tokens } = article.reading;
  const parted = tokens[place.token - 1]?.text === ',';
  return parted && isReduced(tokens, cue) && before.some(({ speech, last }) => speech && last <= cue.first);
}

/** `said the film portrayed “…”`: what a thing does, under a verb of saying. */
function isThingReported({ cues }: Case, cue: Cue): boolean {
  return (
    !maySpeak(cue.subject) &&
    cues.some(
      ({ kind, speech, finite, last }) => kind === 'verb' && speech && finite && last <= cue.subject.opens,
    )
  );
}

/** Where the cue and its subject end, with `back` in `hit back`, `in` in `chimes in`, `it` in `put it`. */
function endOf(given: Case, cue: Cue): number {
  let end = cue.inverted ? Math.max(cue.last, cue.subject.last) : cue.last;
  const { tokens } = given.article.reading;
  if (cue.base === 'put' && tokens[end]?.lower === 'it') end++;
  if (/^(?:in|up|out|back)$/.test(lowerAt(tokens, end)) && /^[,:]$/.test(printedAt(tokens, end + 1))) end++;
  while (adverbs.has(lowerAt(tokens, end)) || isManner(tokens[end])) end++;
  return end;
}

/** A weak verb must touch the quotation; `announcing the change` in `wrote in a post announcing the change:` carries nothing. */
function carries(given: Case, cue: Cue): boolean {
  const gap = given.place.token - endOf(given, cue);
  // `as the head put it in a letter to her, “…”`
  if (cue.weak)
    return (
      gap <= 1 ||
      isTexted(given, cue) ||
      (cue.base === 'put' && given.article.reading.tokens[cue.last]?.lower === 'it')
    );
  const before = given.article.reading.tokens[cue.first - 1];
  // `which led Lee to reply that`
  if (before?.lower === 'to' && cue.subject.last === cue.first - 1 && cue.subject.kind !== 'pronoun')
    return true;
  return !cue.dependent || gap <= 1 || before?.kind === 'mark' || before?.lower === 'and';
}

/** `Lee texted me, wryly: “…”` */
function isTexted({ article: { reading }, place }: Case, { base, last }: Cue): boolean {
  const toSomebody = /^(?:me|us|him|her|them)$/.test(lowerAt(reading.tokens, last));
  return toSomebody && /^(?:text|message)$/.test(base) && reading.tokens[place.token - 1]?.text === ':';
}

/** A colon, a comma or `that` before the quotation; no other quotation since the cue. */
function leadsTo(given: Case, cue: Cue): boolean {
  const { tokens } = given.article.reading;
  const from = endOf(given, cue);
  const before = tokens[given.place.token - 1];
  if (given.place.token === from) return !cue.weak && !cue.bare && !thoughtVerbs.has(cue.base);
  for (let i = from; i < given.place.token; i++) if (tokens[i]?.kind === 'hidden') return false;
  if (before?.text === ':' && isLabelled(given)) return false;
  if (before?.text === ':' || (before?.lower === 'that' && !cue.weak)) return true;
  // `– as Ida Quill puts it – “…”`
  const inserted = cue.base === 'put' && tokens[cue.subject.opens - 1]?.lower === 'as';
  if (inserted && /^[—–-]$/.test(before?.text ?? '')) return true;
  return before?.text === ',' && given.place.token - from <= 12 && cue.speech;
}
