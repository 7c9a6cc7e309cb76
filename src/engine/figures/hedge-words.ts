/**
 * In: the words that stand right before or behind a number. Out: how they hedge it: `about` for “roughly” and “or so”, `more
 * than` for “in excess of” and “to exceed the”; the words themselves where they are no hedge: `only`.
 */
import { type HedgeWay, hedgesBehind, hedgesByWay } from '../data/hedges.ts';

/** Words right before a number, with those that say that it is low: `only`. */
export const aboutPattern = `(?:${Object.values(hedgesByWay).join('|')}|only|as few as|as little as)`;

/** ` or more`, ` or so` */
export const hedgeBehind = new RegExp(`^ (?:${Object.values(hedgesBehind).join('|')})(?!\\p{L})`, 'iu');

const ways = Object.entries(hedgesByWay).map(([way, before]) => {
  const behind = (hedgesBehind as Partial<Record<string, string>>)[way];
  return { way: way as HedgeWay, pattern: new RegExp(`^(?:${behind ? `${behind}|` : ''}${before})$`, 'u') };
});

/** What hedges a number alike has one name. `about` is lower case. */
export function hedgeOf(about: string): string {
  return ways.find(({ pattern }) => pattern.test(about))?.way ?? about;
}
