import { nationalities, places } from '../../data/organisation-words.ts';
import { isState } from '../../data/us-states.ts';
import { words } from '../../data/words.ts';
import { type RoleIndex, rolesCompared } from '../roles/role-index.ts';
import type { Homes } from './find-homes.ts';

/**
 * Entities of another state or nation than the one described: `the Maine senator` is not Odo Finch, R-Ariz., nor `the
 * American leader` Chinese President Ida Quill. `words`: of the description; `roles`: what the article calls whom.
 */
export function othersFromElsewhere(
  homes: Homes,
  roles: RoleIndex,
  words: readonly string[],
): ReadonlySet<number> {
  const others = new Set<number>();
  const state = stateIn(words);
  if (state) for (const [entity, home] of homes) if (home !== state) others.add(entity);
  const nation = nationIn(words);
  if (!nation || !words.some((word) => offices.has(word))) return others;
  for (const office of offices)
    for (const role of (roles.get(office) ?? []).slice(0, rolesCompared)) {
      const own = nationIn(role.words) ?? nationWithin(role.words);
      if (own && !isSameNation(own, nation)) others.add(role.entity);
    }
  return others;
}

/** Those whose home is the state that a description names. */
export function fromThere(homes: Homes, words: readonly string[]): readonly number[] {
  const state = stateIn(words);
  return state ? [...homes].flatMap(([entity, home]) => (home === state ? [entity] : [])) : [];
}

/** `the junior senator from New York` */
export function namesState(words: readonly string[]): boolean {
  return stateIn(words) !== null;
}

/** The state that words name, or null. */
function stateIn(words: readonly string[]): string | null {
  for (const [i, word] of words.entries()) {
    const both = `${word} ${words[i + 1] ?? ''}`;
    if (isState(both)) return both;
    if (isState(word) && !/^(?:new|north|south|west)$/.test(words[i - 1] ?? '')) return word;
  }
  return null;
}

const offices: ReadonlySet<string> = new Set(
  'president leader premier minister ambassador king queen chancellor'.split(' '),
);

/** `us`, `american`, `south korean`: the nation that words name, as printed; or null. */
function nationIn(words: readonly string[]): string | null {
  const home = words.some((word, i) => ofAmerica.test(word) || (word === 'u' && words[i + 1] === 's'));
  if (home) return 'american';
  const at = words.findIndex((word) => (nationalities.has(word) || places.has(word)) && !noNation.has(word));
  if (at < 0) return null;
  const side = /^(?:north|south)$/.test(words[at - 1] ?? '') ? `${words[at - 1]} ` : '';
  return `${side}${words[at]}`;
}

const ofAmerica = /^(?:us|american|america)$/;
/** Regions, nations within a nation, parties and faiths. */
const noNation = words(
  'europe european african africa asian asia arab latin scottish scotland welsh wales english england british britain uk republican democrat democratic tory labour conservative liberal muslim christian jewish catholic hindu sikh sunni shia shiite buddhist evangelical protestant mormon islamist communist socialist northern southern eastern western gop social independent green federal former ex',
);

/** `Scottish leader`: of Britain, and of no land beyond. */
function nationWithin(words: readonly string[]): string | null {
  return words.some((word) => ofBritain.test(word)) ? 'british' : null;
}

const ofBritain = /^(?:scottish|scotland|welsh|wales|english|england|british|britain|uk)$/;

/** `china` and `chinese`: by how they begin. */
function isSameNation(one: string, other: string): boolean {
  return one.slice(0, lettersCompared) === other.slice(0, lettersCompared);
}

const lettersCompared = 3;
