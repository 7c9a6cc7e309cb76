import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Article } from '../attribution/sieve.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { itemAt } from '../text/item-at.ts';
import { startsUpper } from '../text/letter-case.ts';
import { printedAt } from '../text/token-at.ts';

interface Names {
  article: Pick<Article, 'reading' | 'index'>;
  entities: readonly Entity[];
  entityOf: readonly (number | null)[];
}

/** A name with its titles: tokens, end exclusive. */
interface Part {
  name: number;
  opens: number;
}

/**
 * Those who speak together, of whom a mention is one, or all; or null where it is one alone.
 * `said Rep. Odo Finch of Tarn and Rep. Ida Quill`, `Sens. Odo Finch (R-Ohio) and Ida Quill said` → `Odo Finch and Ida Quill`.
 */
export function jointSpeaker(names: Names, mention: Mention): AttributedSpeaker | null {
  const parts = partsOf(names, mention);
  const found = parts.map((part) => entityOf(names, part));
  const together = found.filter((one) => one !== undefined && mayJoin(one));
  if (together.length < 2 || together.length < found.length) return null;
  const [first, ...others] = together as Entity[];
  const alike = others.every((one) => one.kind === first?.kind && one.id !== first.id);
  if (!first || !alike) return null;
  const front = [first, ...others.slice(0, -1)].map(({ name }) => name).join(', ');
  return { name: `${front} and ${others.at(-1)?.name}`, kind: 'group', named: true };
}

/** `Odo Finch and [Ida Quill] run it`: the token where those open the clause of whom a name is the last; null for one alone. */
export function opensTogether(names: Names, name: number): number | null {
  return partsBefore(names, { name, opens: opensOf(names, name) })[0]?.opens ?? null;
}

function mayJoin({ kind, named, place }: Entity): boolean {
  return named && !place && (kind === 'person' || kind === 'organisation');
}

function partsOf(names: Names, mention: Mention): Part[] {
  const { reading, index } = names.article;
  if (mention.kind === 'name' && mention.name !== null) {
    const own = { name: mention.name, opens: opensOf(names, mention.name) };
    const before = partsBefore(names, own);
    const behind = before.length > 0 ? null : partBehind(names, mention.name);
    return behind ? [own, behind] : [...before, own];
  }
  if (mention.kind !== 'nominal' || !mention.plural) return [];
  // `Finch and Quill`
  const last = index.at.get(mention.last - 1);
  const own = last === undefined ? null : { name: last, opens: opensOf(names, last) };
  if (!own || itemAt(index.names, last)?.last !== mention.last) return [];
  const and = reading.tokens[own.opens - 1]?.lower === 'and';
  const first = and ? index.at.get(own.opens - 2) : undefined;
  return first === undefined || opensOf(names, first) !== mention.first
    ? []
    : [{ name: first, opens: mention.first }, own];
}

/** `Mayor Odo Finch and [Sheriff Ida Quill]`, `Odo Finch, Jem Lane and [Ida Quill]`: those before, who open the clause. */
function partsBefore(names: Names, own: Part): Part[] {
  const { tokens } = names.article.reading;
  const and = own.opens - 1;
  if (tokens[and]?.lower !== 'and') return [];
  const listed = tokens[and - 1]?.text === ',' ? personEndingAt(names, and - 2) : null;
  const nearest = listed ?? partEndingAt(names, beforeAside(names, and - 1));
  const parts: Part[] = [];
  for (let part = nearest; part && parts.length < mostParts; part = listedBefore(names, part))
    parts.unshift(part);
  return parts[0] && opensClause(names, parts[0].opens) ? parts : [];
}

/** Names read. */
const mostParts = 6;

function listedBefore(names: Names, { opens }: Part): Part | null {
  const { tokens } = names.article.reading;
  return tokens[opens - 1]?.text === ',' ? personEndingAt(names, beforeAside(names, opens - 2)) : null;
}

/** Of those listed: no `Tarn`, as in `In Tarn, Finch and Quill said`. */
function personEndingAt(names: Names, end: number): Part | null {
  const part = partEndingAt(names, end);
  return part && entityOf(names, part)?.kind === 'person' ? part : null;
}

function entityOf({ entities, entityOf }: Names, { name }: Part): Entity | undefined {
  return itemAt(entities, entityOf[name]);
}

/** `said Rep. Odo Finch of Tarn and Rep. Ida Quill.`: the second, with no verb of its own behind it. */
function partBehind(names: Names, name: number): Part | null {
  const { reading, index } = names.article;
  const { tokens } = reading;
  const and = behindAside(names, index.names[name]?.last ?? tokens.length);
  if (tokens[and]?.lower !== 'and') return null;
  let at = and + 1;
  while (at < and + longestTitle && !index.at.has(at) && isOfTitle(names, at)) at++;
  const second = index.at.get(at);
  const last = itemAt(index.names, second)?.last;
  if (second === undefined || last === undefined) return null;
  const next = tokens[behindAside(names, last)];
  const closed =
    !next || next.kind === 'mark' || next.kind === 'hidden' || /^(?:in|on|during)$/.test(next.lower);
  return closed && itemAt(index.names, second)?.kind === 'name' ? { name: second, opens: at } : null;
}

/** The name that ends before a token, with its titles. */
function partEndingAt(names: Names, end: number): Part | null {
  const { index } = names.article;
  const name = index.at.get(end);
  const found = itemAt(index.names, name);
  if (name === undefined || found?.kind !== 'name' || found.last !== end + 1) return null;
  return { name, opens: opensOf(names, name) };
}

/** Where the titles before a name begin. */
function opensOf(names: Names, name: number): number {
  const { reading, index } = names.article;
  const { first = 0, title } = index.names[name] ?? {};
  let opens = title?.first ?? first;
  const from = opens - longestTitle;
  while (opens > from && isOfTitle(names, opens - 1)) opens--;
  return reading.tokens[opens - 1]?.lower === 'the' ? opens - 1 : opens;
}

/** `Sens.`, `Minority`, `attorney` */
function isOfTitle({ article: { reading } }: Names, i: number): boolean {
  const token = reading.tokens[i];
  return token?.kind === 'word' && (startsUpper(token.text) || isPersonNoun(token.lower));
}

/** Tokens of `House Minority Leader`. */
const longestTitle = 7;

/** The token before `, R-Ariz.,`, `(R-Ariz.)`, `of Maryland` that ends at a token; the token itself where there is none. */
function beforeAside({ article: { reading } }: Names, end: number): number {
  const { tokens } = reading;
  const closing = printedAt(tokens, end);
  const opening = closing === ')' ? '(' : ',';
  if (closing === ')' || closing === ',') {
    for (let i = end - 1; i > end - longestAside; i--)
      if (tokens[i]?.text === opening) return tokens[i + 1]?.lower === 'who' ? end : i - 1;
    return end;
  }
  for (let i = end - 1; i > end - longestPlace; i--)
    if (tokens[i]?.lower === 'of' && startsUpper(tokens[i + 1]?.text)) return i - 1;
  return end;
}

/** The same from a name on, to its right. */
function behindAside({ article: { reading } }: Names, end: number): number {
  const { tokens } = reading;
  const opening = printedAt(tokens, end);
  const closing = opening === '(' ? ')' : ',';
  if (opening === '(' || opening === ',') {
    for (let i = end + 1; i < end + longestAside; i++) if (tokens[i]?.text === closing) return i + 1;
    return end;
  }
  if (tokens[end]?.lower !== 'of') return end;
  let i = end + 1;
  while (i < end + longestPlace && startsUpper(tokens[i]?.text)) i++;
  return i;
}

/** Tokens. */
const longestAside = 10;
const longestPlace = 5;

/** Nothing before the first of them belongs to them: `he thanked Finch and Quill`. */
function opensClause({ article: { reading } }: Names, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (before?.kind !== 'word') return true;
  return opens.test(before.lower) || reading.text.slice(before.end, reading.tokens[at]?.start).includes('\n');
}

const opens = /^(?:that|but|while|as|when|after|because|though|although|whereas)$/;
