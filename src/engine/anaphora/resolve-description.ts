import { bodyWeights, descriptionWeights } from '../data/anaphora-weights.ts';
import type { Entity } from '../entities/entity.ts';
import { isPersonNoun } from '../entities/is-person-noun.ts';
import { listFirms } from './body-features.ts';
import { type Choice, chooseCandidate, type Feature, type Observer } from './choose-candidate.ts';
import type { Description } from './description.ts';
import {
  describedBy,
  descriptionFeatures,
  namelessFeatures,
  type OtherHolders,
} from './description-features.ts';
import type { Discourse } from './discourse.ts';
import { type Candidate, listCandidates } from './list-candidates.ts';
import { othersInOffice } from './other-office.ts';
import { othersInParty } from './other-party.ts';
import { isOtherByName, mayBe, personFeatures } from './person-features.ts';
import { type AnaphorPlace, placeFeatures } from './place-features.ts';
import { matchRoles, type RoleMatch } from './role-index.ts';

/**
 * `the minister`, `the tech firm` → the entity that it stands for, or null for one that the article does not name.
 * Every entity in reach, and nobody, is a choice; what speaks for each is added up.
 */
export function resolveDescription(
  discourse: Discourse,
  place: AnaphorPlace,
  description: Description,
  observe?: Observer,
): number | null {
  const model = description.kind === 'body' ? 'body' : 'description';
  const choices = listChoices(discourse, place, description);
  observe?.(description.mention.start, model, choices);
  const choice = chooseCandidate(choices, model === 'body' ? bodyWeights : descriptionWeights);
  return choice?.candidate?.entity.id ?? null;
}

function listChoices(discourse: Discourse, place: AnaphorPlace, description: Description): Choice[] {
  const { mention, words, head } = description;
  const matches = matchRoles(discourse.roles, { head, words, start: mention.start });
  const others = new Set([
    ...othersInOffice(discourse.roles, words),
    ...othersInParty(discourse.roles, words),
  ]);
  const accepts = (entity: Entity) =>
    !others.has(entity.id) && mayStandFor(description, entity, matches.get(entity.id));
  const until = opensClause(discourse, description, place.sentence) ? place.sentence + 1 : place.sentence;
  const near = listCandidates(discourse, place.sentence, accepts, until);
  const far = holdersBeyond(discourse, near, matches).filter(({ entity }) => accepts(entity));
  const holders = [...near, ...far].filter(({ entity }) => matches.get(entity.id)?.exact).length;
  const liked = [...near, ...far].filter(({ entity }) => matches.has(entity.id)).length;
  const described = near.some(({ entity }) => describedBy(entity, head));
  const firms = listFirms(
    [...near, ...far].map(({ entity }) => entity),
    head,
  );
  const named: Choice[] = [...near, ...far].map((candidate) => ({
    candidate,
    features: featuresOf(discourse, place, description, candidate, matches.get(candidate.entity.id), {
      holders,
      liked,
      firms,
      described,
    }),
  }));
  return [{ candidate: null, features: namelessFeatures(description) }, ...named];
}

function featuresOf(
  discourse: Discourse,
  place: AnaphorPlace,
  description: Description,
  candidate: Candidate,
  match: RoleMatch | undefined,
  others: OtherHolders,
): Feature[] {
  return [
    ...placeFeatures(discourse, place, candidate, match ? ', by role' : ''),
    ...personFeatures(candidate.entity, description.gender),
    ...(candidate.trace?.sentence === place.sentence ? ([['taken up in the sentence', 1]] as const) : []),
    ...descriptionFeatures(description, candidate.entity, match, others),
  ];
}

/** `Corran shares fell after the brewer [said]`: a body that a clause takes up again in one sentence. */
function opensClause({ article }: Discourse, { kind, mention }: Description, sentence: number): boolean {
  const before = article.reading.tokens[mention.first - 1]?.lower ?? '';
  const closes =
    before === ',' && mention.first - (article.reading.sentences[sentence]?.first ?? 0) > shortest;
  return kind === 'body' && (closes || /^(?:after|as|when|because|before|since|despite)$/.test(before));
}

/** Tokens of a sentence that `…, the company said` may close. */
const shortest = 6;

/** Those who hold the role and were not mentioned within reach. */
function holdersBeyond(
  { entities }: Discourse,
  near: readonly Candidate[],
  matches: ReadonlyMap<number, RoleMatch>,
): Candidate[] {
  const listed = new Set(near.map(({ entity }) => entity.id));
  return [...matches.keys()].flatMap((id) => {
    const entity = entities[id];
    return entity && !listed.has(id)
      ? [{ entity, trace: null, rank: near.length, lastSubject: false, foremost: false, alone: false }]
      : [];
  });
}

/** `the prime minister’s spokesman` is not the spokesman of a party. */
function isSomebodyElses({ walk, words }: Description): boolean {
  const owner = words.indexOf('s') - 1;
  return walk === 'spokesperson' && owner >= 0 && isPersonNoun(words[owner] ?? '');
}

/** `the club’s owner`: nobody who is not called an owner; the world’s fastest man may be. */
function isOwned({ words }: Description): boolean {
  const owner = words.indexOf('s') - 1;
  return owner >= 0 && !/^(?:world|country|nation)$/.test(words[owner] ?? '');
}

/** Whom news leaves without a name. */
const unnamedAlways = /^(?:narrator|heckler|announcer|caller|voiceover)$/;

function mayStandFor(description: Description, entity: Entity, match: RoleMatch | undefined): boolean {
  if (isSomebodyElses(description) && match?.shared === 0) return false;
  if (isOwned(description) && !match && entity.named && entity.kind === 'person') return false;
  if (unnamedAlways.test(description.head) && !match) return entity.kind === 'person' && !entity.named;
  if ((description.bare || description.owned || !description.known) && !match) return false;
  if (!description.known) return !entity.place;
  if (description.walk === 'institution' && entity.kind === 'person') return false;
  if (description.kind === 'body') return mayBeBody(entity);
  if (description.age !== null && entity.age !== null && entity.age !== description.age) return false;
  if (!match && isOtherByName(entity, description.gender)) return false;
  return mayBe(entity, description.gender);
}

export function mayBeBody(entity: Entity): boolean {
  return (
    !entity.place &&
    entity.name.length > 1 &&
    !entity.sure &&
    entity.gender === 'unknown' &&
    entity.kind !== 'group' &&
    (entity.kind !== 'person' || entity.named)
  );
}
