import { bodyWeights, pronounWeights } from '../data/anaphora-weights.ts';
import { adverbs, auxiliaries, conjunctions, determiners, prepositions } from '../data/function-words.ts';
import type { Entity } from '../entities/entity.ts';
import type { Gender } from '../sentences/first-names.ts';
import { itemAt } from '../text/item-at.ts';
import { startsLower } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { addresseeAmong } from './addressee.ts';
import { choose, type Feature, type Observer } from './candidates/choose-candidate.ts';
import { type Candidate, listCandidates } from './candidates/list-candidates.ts';
import { mayBeBody } from './candidates/may-stand-for.ts';
import { isOtherByName, mayBe, personFeatures } from './candidates/person-features.ts';
import { type AnaphorPlace, placeFeatures } from './candidates/place-features.ts';
import type { Discourse, Part, Trace } from './discourse.ts';
import { subjectOfOpening } from './subject-of-opening.ts';
import { tellerOfClause } from './teller-of-clause.ts';
import { tellerInText } from './texts/teller-in-text.ts';

/** `he` or `she` at a token → the person it stands for, or null. */
export function resolvePersonal(
  discourse: Discourse,
  place: AnaphorPlace,
  token: number,
  gender: Gender,
  observe?: Observer,
): number | null {
  const part = partOfPronoun(discourse.article.reading.tokens, token);
  const told = part === 'subject' ? place.toldOf : null;
  const closes = place.speaks && closesReport(discourse.article.reading.tokens, token);
  const doer = place.speaks ? doerInWords(discourse, token) : null;
  const accepts = (entity: Entity, trace: Trace) =>
    mayBe(entity, gender) &&
    entity.id !== told &&
    entity.id !== doer &&
    entity.id !== discourse.labels.get(place.sentence) &&
    (place.speaks || !isOtherByName(entity, gender)) &&
    !(part === 'object' && isSubjectHere(trace, place.sentence)) &&
    !(trace.part === 'asker' && trace.sentence === place.sentence) &&
    !(closes && trace.sentence === place.sentence && isNamedInside(trace)) &&
    !(place.speaks && trace.sentence === place.sentence && isOwned(entity));
  const fits = (entity: Entity, trace: Trace) => accepts(entity, trace) && !isOtherByName(entity, gender);
  const opened = part === 'subject' ? subjectOfOpening(discourse, place, token) : null;
  const opener = opened === null ? undefined : discourse.entities[opened];
  if (opener && mayBe(opener, gender) && !isOtherByName(opener, gender)) return opened;
  const teller = tellerInText(discourse, token, place.sentence, fits);
  if (teller !== null) return teller;
  const candidates = listCandidates(discourse, place.sentence, accepts);
  const chosen = choose(
    candidates,
    (candidate) => featuresOf(discourse, place, candidate, gender),
    pronounWeights,
    observe?.choices && ((choices) => observe.choices?.(startOf(discourse, token), 'pronoun', choices)),
  );
  const sayer = itemAt(discourse.entities, tellerOfClause(discourse, place, token));
  const says = sayer && sayer.id !== doer && mayBe(sayer, gender) && !isOtherByName(sayer, gender);
  if (says && place.addressed === null && sayer !== chosen.candidate?.entity) return sayer.id;
  discourse.leads.set(token, chosen.lead);
  const entity = (addresseeAmong(candidates, place) ?? chosen.candidate)?.entity;
  if (entity && !entity.sexTold && entity.gender !== gender && part === 'subject')
    Object.assign(entity, { gender, kind: 'person', likely: false });
  return entity?.id ?? null;
}

/** An `it` or `they` that speaks → the organisation it stands for, or null. */
export function resolveBody(
  discourse: Discourse,
  place: AnaphorPlace,
  token: number,
  observe?: Observer,
): number | null {
  const candidates = listCandidates(discourse, place.sentence, mayBeBody);
  const chosen = choose(
    candidates,
    (candidate) => featuresOf(discourse, place, candidate, 'unknown'),
    bodyWeights,
    observe?.choices && ((choices) => observe.choices?.(startOf(discourse, token), 'body', choices)),
  );
  discourse.leads.set(token, chosen.lead);
  return (addresseeAmong(candidates, place) ?? chosen.candidate)?.entity.id ?? null;
}

function featuresOf(
  discourse: Discourse,
  place: AnaphorPlace,
  candidate: Candidate,
  gender: Gender,
): Feature[] {
  return [...placeFeatures(discourse, place, candidate), ...personFeatures(candidate.entity, gender)];
}

function startOf({ article }: Discourse, token: number): number {
  return article.reading.tokens[token]?.start ?? 0;
}

/** `Lee “ran at the officer,” [he] said`: Lee, of whom the words tell, is not who says them. */
function doerInWords({ article: { reading, index }, entityOf }: Discourse, token: number): number | null {
  // Not `Lee “ran.” He said`
  const goesOn = reading.tokens[token - 1]?.kind === 'hidden' && startsLower(reading.tokens[token]?.text);
  return goesOn ? (itemAt(entityOf, index.at.get(token - 2)) ?? null) : null;
}

/** `In a statement read by her solicitor, [she] said`: not the solicitor. */
function isOwned({ name, named }: Entity): boolean {
  return !named && /^(?:his|her) /i.test(name);
}

/** `Shares fell when Lee left, [he] said.` */
function closesReport(tokens: readonly Token[], token: number): boolean {
  const says = /^(?:said|says|added|explained|recalled)$/.test(lowerAt(tokens, token + 1));
  return says && tokens[token - 1]?.text === ',' && tokens[token + 2]?.text === '.';
}

/** Whom the report tells to have said something: whoever reports it is somebody else. */
function isNamedInside({ part, pronoun }: Trace): boolean {
  return !pronoun && (part === 'speaker' || part === 'object');
}

/** Nobody is the object of a verb whose subject he is: `Lee accused her of …`. */
function isSubjectHere(trace: Trace, sentence: number): boolean {
  return trace.sentence === sentence && /^(?:subject|speaker)/.test(trace.part);
}

/** `her` before a noun is the owner. */
export function partOfPronoun(tokens: readonly Token[], token: number): Part {
  const lower = lowerAt(tokens, token);
  if (/^(?:he|she)(?:'|$)/.test(lower)) return 'subject';
  if (lower === 'his' || (lower === 'her' && isNoun(tokens[token + 1], tokens[token + 2]))) return 'owner';
  return /self$/.test(lower) ? 'owner' : 'object';
}

function isNoun(next: Token | undefined, behind: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  // `her earlier tweet`
  if (adverbs.has(next.lower) && behind?.kind === 'word' && startsLower(behind.text))
    return isNoun(behind, undefined);
  return ![prepositions, conjunctions, adverbs, auxiliaries, determiners].some((closed) =>
    closed.has(next.lower),
  );
}
