import { bodyWeights, descriptionWeights } from '../data/anaphora-weights.ts';
import type { Entity } from '../entities/entity.ts';
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
import { fromThere, namesState } from './candidates/from-elsewhere.ts';
import { holdersBeyond } from './candidates/holders-beyond.ts';
import { type Candidate, listCandidates } from './candidates/list-candidates.ts';
import { matchRoles, type RoleMatch } from './candidates/match-roles.ts';
import { mayStandFor } from './candidates/may-stand-for.ts';
import { noWrongdoers } from './candidates/no-wrongdoers.ts';
import { holderByOtherName } from './candidates/office-by-other-name.ts';
import { personFeatures } from './candidates/person-features.ts';
import { type AnaphorPlace, placeFeatures } from './candidates/place-features.ts';
import { isLegislator, rulesOut } from './candidates/rule-out.ts';
import { rulerOf } from './candidates/rulers.ts';
import { membersOfParliament } from './candidates/sits-in-parliament.ts';
import { samePersonNameless } from './candidates/stays-nameless.ts';
import { topicOfSection } from './candidates/topic-of-section.ts';
import type { Description } from './description.ts';
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
  const isRuledOut = rulesOut({ discourse, place, description, matches });
  const accepts = (entity: Entity, trace?: Trace) =>
    !isRuledOut(entity, trace) && mayStandFor(description, entity, matches.get(entity.id));
  const until = opensClause(discourse, description, place.sentence) ? place.sentence + 1 : place.sentence;
  const near = listCandidates(discourse, place.sentence, accepts, until);
  const far = holdersBeyond(discourse, near, matches).filter(({ entity }) => accepts(entity));
  const listed = byAddress(head, [...near, ...far]);
  const holders = listed.filter(({ entity }) => matches.get(entity.id)?.exact).length;
  const liked = listed.filter(({ entity }) => matches.has(entity.id)).length;
  const seated = new Set(
    isLegislator(description) && namesState(words)
      ? membersOfParliament(discourse.article.reading, discourse.entities)
      : [],
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
