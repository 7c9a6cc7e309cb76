import { beForms } from '../attribution/finite-subject.ts';
import type { Mention, NameIndex } from '../attribution/mention.ts';
import type { Reading } from '../attribution/reading.ts';
import { determiners } from '../data/function-words.ts';
import { nationalities, organisationNouns } from '../data/organisation-words.ts';
import { femaleNouns, lifeNouns, maleNouns, officeNouns, titleWords } from '../data/people-words.ts';
import { isRoleWord } from '../data/role-synonyms.ts';
import { toFullTitle } from '../data/short-titles.ts';
import type { Entity } from './entity.ts';
import type { Gender } from './first-names.ts';
import { institutions } from './institutions.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { mostSalient, mostSalientPerson, type Salient } from './salience.ts';

/** What is known where a nominal stands. */
export interface NominalContext {
  reading: Reading;
  index: NameIndex;
  entities: readonly Entity[];
  salient: readonly Salient[];
  sentence: number;
}

/**
 * `the minister`, `the tech firm` → the entity that holds the role, or else the one on the reader’s mind; null for
 * plurals, for `a minister`, and for people whom news does not name (`the spokesman`).
 */
export function resolveNominal(context: NominalContext, mention: Mention): number | null {
  const { reading, entities, salient, sentence } = context;
  const bare = !determiners.has(reading.tokens[mention.first]?.lower ?? '');
  if (mention.plural || !(bare || /^(?:the|this|that)$/.test(reading.tokens[mention.first]?.lower ?? '')))
    return null;
  const holder = holderOf(context, mention, bare ? 2 : 1);
  if (holder !== null || bare) return holder;
  const introduced = introduction(context, mention);
  const apart = recent(salient, sentence).filter(
    ({ entity }) => introduced === null || isNew(entities[entity], introduced),
  );
  if (organisationNouns.has(mention.head)) {
    if (holdsName(context, mention)) return null;
    const named = mostSalient(apart, sentence, (id) => holdsWord(entities[id]?.name ?? '', mention.head));
    if (named !== null || institutions.has(mention.head)) return named;
    return mostSalient(weigh(apart, entities), sentence, (id) => entities[id]?.kind === 'organisation');
  }
  if (!mayStandForName(context, mention)) return null;
  return mostSalientPerson(entities, weigh(apart, entities), sentence, genderOfNoun(mention.head));
}

/** Where `a man`, not said of anybody, comes before `the man`: who is named already is somebody else. */
function introduction({ reading: { tokens } }: NominalContext, mention: Mention): number | null {
  if (!isPersonNoun(mention.head)) return null;
  for (let i = mention.first - 1; i > Math.max(0, mention.first - introductionReach); i--) {
    if (tokens[i]?.lower !== mention.head) continue;
    let k = i - 1;
    while (k > i - 4 && tokens[k]?.kind === 'word' && !determiners.has(tokens[k]?.lower ?? '')) k--;
    const before = tokens[k - 1];
    const said = before?.text === ',' || beForms.has(before?.lower ?? '') || before?.lower === 'as';
    if (/^an?$/.test(tokens[k]?.lower ?? '') && !said) return tokens[k]?.start ?? null;
  }
  return null;
}

const introductionReach = 300;

function isNew(entity: Entity | undefined, introduced: number): boolean {
  return (
    entity?.named === true && entity.roles.length === 0 && (entity.mentions[0]?.start ?? 0) >= introduced
  );
}

/** `the agency` → `Rivers and Wetlands Agency`. */
function holdsWord(name: string, head: string): boolean {
  return name.toLowerCase().split(' ').includes(head);
}

const reach = 12;

/** What the sentences before brought up; a description does not stand for a name of its own sentence. */
function recent(salient: readonly Salient[], sentence: number): Salient[] {
  let from = salient.length;
  while (from > 0 && (salient[from - 1]?.sentence ?? 0) >= sentence - reach) from--;
  return salient.slice(from).filter((item) => item.sentence < sentence);
}

/** Descriptions stand for those whom the article is about: every doubling of mentions weighs like a sentence. */
function weigh(items: readonly Salient[], entities: readonly Entity[]): Salient[] {
  return items.map((item) => ({
    ...item,
    weight: item.weight + Math.log2(entities[item.entity]?.mentions.length ?? 1),
  }));
}

/** `the former teacher`, `the 45-year-old`, `the Texan`: newspapers vary names so; `the judge` must be introduced. */
function mayStandForName({ reading }: NominalContext, mention: Mention): boolean {
  if (lifeNouns.has(mention.head) || /-year-old$|\p{L}{3}(?:man|woman)$/u.test(mention.head))
    return !/^spokes/.test(mention.head);
  const words = reading.tokens.slice(mention.first, mention.last);
  if (words.length === 2 && isPersonNoun(mention.head) && !officeNouns.has(mention.head)) return true;
  return (
    isPersonNoun(mention.head) &&
    words.some(
      ({ lower }) =>
        /^(?:former|ex|veteran|retired|then|-old)$|-old$/.test(lower) || nationalities.has(lower),
    )
  );
}

function genderOfNoun(head: string): Gender {
  if (maleNouns.has(head)) return 'male';
  return femaleNouns.has(head) ? 'female' : 'unknown';
}

/** `the Norland Herald newspaper`, `the Finch campaign`: a name of its own. */
function holdsName({ reading, index }: NominalContext, mention: Mention): boolean {
  for (let i = mention.first; i < mention.last; i++)
    if (index.at.has(i) && !nationalities.has(reading.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** The entity whose printed role holds the head noun and shares most words; the role printed before wins. */
function holderOf({ reading, entities }: NominalContext, mention: Mention, least: number): number | null {
  const kind = isPersonNoun(mention.head) || titleWords.has(mention.head) ? 'person' : 'organisation';
  const words = reading.tokens.slice(mention.first, mention.last).map((token) => token.lower);
  let best: number | null = null;
  let bestScore = least;
  for (const { id, roles, kind: own } of entities) {
    if (own !== kind) continue;
    for (const role of roles.slice(0, rolesRead)) {
      const score = scoreOf(
        toWords(reading.text.slice(role.start, role.end)),
        words,
        mention.head,
        role.start < mention.start,
      );
      if (score >= bestScore) [best, bestScore] = [id, score];
    }
  }
  return best;
}

/** Roles of one entity that are compared, first printed first. */
const rolesRead = 40;

function scoreOf(role: readonly string[], words: readonly string[], head: string, before: boolean): number {
  if (!isRoleWord(head, role)) return 0;
  const shared = words.filter((word) => role.includes(word) && !determiners.has(word)).length;
  return Math.max(1, shared) + (before ? 0.5 : 0);
}

function toWords(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(toFullTitle);
}
