import {
  firms,
  outletNouns,
  pressNouns,
  publicBodies,
  singular,
  wordsInNames,
} from '../../data/kinds-of-body.ts';
import { isKnownAs } from '../../data/known-bodies.ts';
import type { Entity } from '../../entities/entity.ts';
import { isOutlet } from '../../entities/is-outlet.ts';
import type { Description } from '../description.ts';
import { isSite } from './by-address.ts';
import type { RoleMatch } from './match-roles.ts';

/** What the words of its name say for or against an entity, where a description speaks of a body; `likely` are its firms. */
export function bodyFeatures(
  description: Description,
  entity: Entity,
  match: RoleMatch | undefined,
  likely: readonly Entity[],
): string[] {
  const { name } = entity;
  const { head } = description;
  const features: string[] = [];
  if (isOutlet(name)) {
    if (isPress(description)) features.push('a news outlet, as described');
    else if (!outletNouns.has(head)) features.push('a news outlet');
  }
  if (likely.includes(entity)) features.push(likely.length === 1 ? 'the only firm' : 'one of the firms');
  if (likely.includes(entity) && isFirmName(name)) features.push('a firm by its name');
  if (!entity.named) return features;
  if (holdsWord(name, head) || holdsTelling(description, name)) features.push('holds the word');
  if (namesAnother(description, entity) && !match?.shared) features.push('another name than it holds');
  if (!match && isToldApart(description, entity)) features.push('told apart by words it has not');
  if (!match && isOtherBody(name, head)) features.push('a body of another kind');
  return features;
}

/** `The cattle federation` is not an institute of another name. */
function isToldApart({ words, head }: Description, { name, named }: Entity): boolean {
  // `the Tove-based company`
  if (words.includes('based')) return false;
  const telling = words.filter((word) => word !== head && word.length > 3 && !plainWords.test(word));
  return (
    named &&
    telling.length > 0 &&
    !telling.some((word) => holdsWord(name, word) || holdsPlural(name, word)) &&
    !holdsWord(name, head)
  );
}

/** `the production company` → `Ida Quill Productions` */
function holdsTelling({ words, head }: Description, name: string): boolean {
  return words.some(
    (word) => word !== head && word.length > 5 && !plainWords.test(word) && holdsPlural(name, word),
  );
}

/** `Ida Quill Productions` holds `production`. */
function holdsPlural(name: string, word: string): boolean {
  return name.toLowerCase().split(' ').includes(`${word}s`);
}

/** They tell no body from another. */
const plainWords =
  /^(?:same|small|large|local|national|regional|private|public|parent|former|embattled|troubled|listed|owned|based|giant|leading|world|country|city|town|family|state|firm|group|british|american|french|german|.+(?:-based|-owned|-listed|-strong|ed|ing))$/;

/** `the news outlet`, `the conservative publication`; `the newspaper` is not every outlet. */
function isPress({ words, head }: Description): boolean {
  return pressNouns.has(head) || (words.includes('news') && outletNouns.has(head));
}

/** Those that `the company` may be: the bodies named as firms, or else all that are not of another kind. */
export function listFirms(entities: readonly Entity[], head: string): readonly Entity[] {
  if (!isFirm(head)) return [];
  const bodies = entities.filter(
    ({ named, kind, name }) => named && kind === 'organisation' && !isOtherBody(name, head),
  );
  const told = bodies.filter(({ name }) => isFirmName(name));
  return told.length > 0 ? told : bodies;
}

/** `the chipmaker` */
function isFirm(head: string): boolean {
  return firms.has(head) || /[a-z]{3}maker$/.test(head);
}

/** `Minch & Lorne`, `Corran Ferries`. */
function isFirmName(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return name.includes('&') || firms.has(last);
}

/** `the manufacturer` is no `Tove Library` and no `Wall Street`, whatever else speaks for it. */
export function isNeverFirm(name: string, head: string): boolean {
  const lower = name.toLowerCase();
  return isFirm(head) && (seats.has(lower) || singular.has(lower.slice(lower.lastIndexOf(' ') + 1)));
}

/** `the government` is no court, and no parliament. */
export function isNoGovernment(name: string, head: string): boolean {
  if (!/^(?:government|administration)$/.test(head)) return false;
  return /\b(?:court|tribunal|congress|senate|parliament|assembly)$/i.test(name) || !governing.test(name);
}

const governing =
  /\b(?:governments?|administration|department|ministry|office|treasury|cabinet|white house|kremlin|street|whitehall|regime|junta|authority|state|executive)\b/i;

/** Places that stand for a government or a market. */
const seats: ReadonlySet<string> = new Set([
  'wall street',
  'downing street',
  'whitehall',
  'westminster',
  'washington',
  'brussels',
]);

/** `the company` is no `Seafarers’ Alliance`, `the union` no `Corran Foods`, and `the ministry` no `Tide Directorate`. */
export function isOtherBody(name: string, head: string): boolean {
  const words = name.toLowerCase().split(' ');
  const isOf = (kind: ReadonlySet<string>) => words.some((word) => kind.has(word));
  if (isFirm(head)) return (isOf(publicBodies) || words.includes('board')) && !isOf(firms);
  const another = singular.has(head) && !words.includes(head) && isOf(singular);
  return another || (publicBodies.has(head) && isOf(firms));
}

/**
 * `the Thole campaign` has a word of `Ida Thole for Tarn`, and none of `Corran Herald`; `the Corran coach` may be anybody
 * of whom the article does not say what he is.
 */
function namesAnother(
  { words, head, holdsName, kind, extended }: Description,
  { name, roles }: Entity,
): boolean {
  if (!holdsName || (kind === 'person' && (extended || roles.length === 0))) return false;
  const own = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return !words.some((word) => word !== head && own.includes(word));
}

/** `the agency` → `Rivers and Wetlands Agency`, `the charity` → `Tove Trust`, Oxfam, `the site` → `Harbour.gov`. */
function holdsWord(name: string, head: string): boolean {
  if (isSite(name, head)) return true;
  const own = name.toLowerCase().split(' ');
  return own.includes(head) || own.some((word) => wordsInNames.get(head)?.has(word)) || isKnownAs(name, head);
}
