import { isShowing } from '../cues/subjects/shown-object.ts';
import { bodyWeights, descriptionWeights } from '../data/anaphora-weights.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { lowerAt } from '../text/token-at.ts';
import { addresseeAmong } from './addressee.ts';
import { listFirms } from './candidates/body-features.ts';
import { bodySpokenFor } from './candidates/body-spoken-for.ts';
import { byAddress } from './candidates/by-address.ts';
import { choose, type Feature, type Observer } from './candidates/choose-candidate.ts';
import {
  describedBy,
  descriptionFeatures,
  namelessFeatures,
  type OtherHolders,
} from './candidates/description-features.ts';
import { fromThere, namesState, othersFromElsewhere } from './candidates/from-elsewhere.ts';
import { holdersBeyond } from './candidates/holders-beyond.ts';
import { isMedium } from './candidates/is-medium.ts';
import { type Candidate, listCandidates } from './candidates/list-candidates.ts';
import { matchRoles, type RoleMatch } from './candidates/match-roles.ts';
import { mayStandFor } from './candidates/may-stand-for.ts';
import { noWrongdoers } from './candidates/no-wrongdoers.ts';
import { holderByOtherName } from './candidates/office-by-other-name.ts';
import { othersAtHead } from './candidates/other-head.ts';
import { othersInOffice } from './candidates/other-office.ts';
import { othersInParty } from './candidates/other-party.ts';
import { personFeatures } from './candidates/person-features.ts';
import { type AnaphorPlace, placeFeatures } from './candidates/place-features.ts';
import { isRuler, rulerOf } from './candidates/rulers.ts';
import { membersOfParliament } from './candidates/sits-in-parliament.ts';
import { goesOnNameless, isAnother, samePersonNameless, staysNameless } from './candidates/stays-nameless.ts';
import { isToldApart, keepsNameBack } from './candidates/told-apart.ts';
import { topicOfSection } from './candidates/topic-of-section.ts';
import { type Description, isKinOfUnknown, isOfUnknown } from './description.ts';
import type { Discourse, Trace } from './discourse.ts';

/**
 * `the minister`, `the tech firm` → the entity that it stands for, or null for one that the article does not name.
 * Every entity in reach, and nobody, is a choice; what speaks for each is added up. A name that stands for a body by this
 * alone becomes an organisation.
 */
export function resolveDescription(
  discourse: Discourse,
  place: AnaphorPlace,
  description: Description,
  observe?: Observer,
): number | null {
  const model = description.kind === 'body' ? 'body' : 'description';
  const told =
    rulerOf(discourse, description) ??
    holderByOtherName(discourse, description) ??
    bodySpokenFor(discourse, description, place.sentence) ??
    samePersonNameless(discourse, description) ??
    topicOfSection(discourse, description, place.sentence);
  if (told !== null) return told;
  const { candidates, featuresOf } = listChoices(discourse, place, description);
  const chosen = choose(
    candidates,
    featuresOf,
    model === 'body' ? bodyWeights : descriptionWeights,
    observe?.choices && ((choices) => observe.choices?.(description.mention.start, model, choices)),
  );
  discourse.leads.set(description.mention.first, chosen.lead);
  const entity = (addresseeAmong(candidates, place) ?? chosen.candidate)?.entity;
  if (entity && noWrongdoers(discourse.roles, description).has(entity.id)) return null;
  // `Fernleaf Home … [the firm]`: a name of which only this shows that it is no person’s
  if (entity?.kind === 'person' && entity.named && model === 'body') entity.kind = 'organisation';
  return entity?.id ?? null;
}

interface Choices {
  /** Null: nobody that has a name. */
  candidates: (Candidate | null)[];
  featuresOf: (candidate: Candidate | null) => Feature[];
}

function listChoices(discourse: Discourse, place: AnaphorPlace, printed: Description): Choices {
  const description = isNamedSince(discourse, printed) ? { ...printed, introduced: null } : printed;
  const { mention, words, head } = description;
  const unnamed = keepsNameBack(discourse, mention);
  const matches = new Map(
    matchRoles(discourse.roles, {
      head,
      words,
      start: mention.start,
      ofNamed: description.extended && description.holdsName,
    }),
  );
  if (isLegislator(description))
    for (const id of fromThere(discourse.homes, words))
      matches.set(id, matches.get(id) ?? { exact: false, shared: 1, before: true });
  const elsewhere = new Set([
    ...othersInOffice(discourse.roles, words),
    ...othersAtHead(discourse.roles, description),
    ...othersInParty(discourse.roles, words),
    ...othersFromElsewhere(discourse.homes, discourse.roles, words),
  ]);
  const toldApart = isToldApart(discourse, description);
  const legislates = isLegislator(description);
  const nameless = staysNameless(discourse, description, place.replies);
  const sameAgain = goesOnNameless(discourse, description) || isAnother(description);
  const kinOfUnknown = isKinOfUnknown(discourse.article.reading, mention);
  const ofUnknown = isOfUnknown(discourse.article.reading, mention);
  const whose = discourse.article.reading.tokens[mention.first - 1]?.lower === 'whose';
  const shown = isShowing(discourse.article.reading.tokens, mention.opens - 1);
  const accepts = (entity: Entity, trace?: Trace) =>
    !((unnamed || sameAgain) && entity.named) &&
    !(kinOfUnknown && isNamedBefore(entity, mention)) &&
    !(ofUnknown && entity.named && !matches.has(entity.id)) &&
    // `the Tide Office, whose prosecutor said`: not whom the article calls an attorney only later.
    !(whose && entity.named && !matches.get(entity.id)?.before) &&
    // `Lee heard the prosecutor say`: not Lee.
    !(
      shown &&
      trace?.sentence === place.sentence &&
      entity.named &&
      /^(?:subject|speaker)$/.test(trace.part)
    ) &&
    !(legislates && (isRuler(discourse, entity) || !(entity.named || describedBy(entity, head)))) &&
    !elsewhere.has(entity.id) &&
    entity.id !== place.toldOf &&
    !(toldApart && !matches.has(entity.id)) &&
    !isMedium(description, entity, trace) &&
    !(nameless && entity.named && !matches.has(entity.id)) &&
    mayStandFor(description, entity, matches.get(entity.id));
  const until = opensClause(discourse, description, place.sentence) ? place.sentence + 1 : place.sentence;
  const near = listCandidates(discourse, place.sentence, accepts, until);
  const far = holdersBeyond(discourse, near, matches).filter(({ entity }) => accepts(entity));
  const listed = byAddress(head, [...near, ...far]);
  const holders = listed.filter(({ entity }) => matches.get(entity.id)?.exact).length;
  const liked = listed.filter(({ entity }) => matches.has(entity.id)).length;
  const seated = new Set(
    legislates && namesState(words) ? membersOfParliament(discourse.article.reading, discourse.entities) : [],
  );
  const described = near.some(({ entity }) => describedBy(entity, head));
  const firms = listFirms(
    listed.map(({ entity }) => entity),
    head,
  );
  const others: OtherHolders = { holders, liked, firms, described, seated };
  return {
    candidates: [null, ...listed],
    featuresOf: (candidate) =>
      candidate
        ? namedFeatures(discourse, place, description, candidate, matches.get(candidate.entity.id), others)
        : namelessFeatures(description),
  };
}

/**
 * `A grower was jailed. ¶ Emeric Lane, 58, …`: `the grower` is no longer who was brought in without a name; nor is `the
 * president` any president, where there is one by name.
 */
function isNamedSince({ roles }: Discourse, { head, introduced }: Description): boolean {
  const held = introduced === null ? [] : (roles.get(head) ?? []);
  return held.some(({ start, words }) => start === introduced || (ofStates.test(head) && !isPast(words)));
}

function isNamedBefore({ named, mentions: [first] }: Entity, { start }: Mention): boolean {
  return named && first !== undefined && first.start < start;
}

/** `the Norland Democrat`, `the junior senator`: somebody in a parliament. */
function isLegislator({ head, kind }: Description): boolean {
  return (
    kind === 'person' &&
    /^(?:democrat|republican|senator|congress(?:man|woman)|lawmaker|representative)$/.test(head)
  );
}

/** Offices that one person holds in a state. */
const ofStates = /^(?:president|premier|pope|king|queen)$/;

function isPast(words: readonly string[]): boolean {
  return words.some((word) => /^(?:former|ex|late|vice|deputy|next)$/.test(word));
}

function namedFeatures(
  discourse: Discourse,
  place: AnaphorPlace,
  description: Description,
  candidate: Candidate,
  match: RoleMatch | undefined,
  others: OtherHolders,
): Feature[] {
  return [
    ...placeFeatures(discourse, place, candidate, match !== undefined),
    ...personFeatures(candidate.entity, description.gender),
    ...(candidate.trace?.sentence === place.sentence ? ([['taken up in the sentence', 1]] as const) : []),
    ...descriptionFeatures(description, candidate.entity, match, others),
  ];
}

/** `Corran shares fell after the brewer [said]`: a body that a clause takes up again in one sentence. */
function opensClause({ article }: Discourse, { kind, mention }: Description, sentence: number): boolean {
  const before = lowerAt(article.reading.tokens, mention.first - 1);
  const closes =
    before === ',' && mention.first - (article.reading.sentences[sentence]?.first ?? 0) > shortest;
  return kind === 'body' && (closes || /^(?:after|as|when|because|before|since|despite)$/.test(before));
}

/** Tokens of a sentence that `…, the company said` may close. */
const shortest = 6;
