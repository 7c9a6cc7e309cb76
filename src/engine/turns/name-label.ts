/**
 * In: the label of a turn, and whom the article names. Out: the speaker: `DR MARR` in an article that names Ida Marr
 * is Ida Marr, and so is `IM` after `Ida Marr:`; null where the label names nobody whom a reader could tell.
 */

import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';
import { toKey } from '../entities/name-key.ts';
import { namesOrganisation } from '../entities/names-organisation.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import { asWritten, isInitials } from './name-stranger.ts';
import { isShouted, type Label } from './read-label.ts';

/** `stranger`: gives whom nothing else names, null outside a dialogue. */
export function nameLabel(
  label: Label,
  labels: readonly Label[],
  entities: readonly Entity[],
  stranger: (label: Label) => AttributedSpeaker | null,
): AttributedSpeaker | null {
  const name = fullName(label, labels, entities, stranger);
  if (name === undefined) return stranger(label);
  return name === null ? null : { name, kind: 'person', named: true };
}

/** Null for one of several, undefined for nobody. */
function fullName(
  label: Label,
  labels: readonly Label[],
  entities: readonly Entity[],
  stranger: (label: Label) => AttributedSpeaker | null,
): string | null | undefined {
  const { name, titled } = label;
  const people = entities
    .filter(({ kind, named, place }) => kind === 'person' && named && !place)
    .filter((entity) => entity.sure || (isShouted(label) && entity.name.includes(' ')))
    .map((entity) => asWritten(entity.name));
  if (name.includes(' ')) return wholeName(name, people);
  const whole = labels.flatMap((one) =>
    one.name.includes(' ') ? (wholeName(one.name, people) ?? stranger(one)?.name ?? []) : [],
  );
  const known = [...people, ...whole];
  const own = longestOf(known.filter((one) => isFormOf(toKey(name), toKey(one))));
  if (own) return own;
  const spelledOut = longestOf(isInitials(name) ? known.filter((one) => initialsOf(one) === name) : []);
  if (spelledOut || own === null || spelledOut === null) return spelledOut ?? null;
  return titled && name !== '' ? asWritten(name) : undefined;
}

/** As the article spells it elsewhere, or by the first name; an office before it is left out: `WORKS MINISTER IDA MARR`. */
function wholeName(name: string, people: readonly string[]): string | undefined {
  const key = toKey(name);
  const whole = people.filter((one) => one.includes(' ') && ` ${key}`.endsWith(` ${toKey(one)}`));
  if (whole.length > 0) return whole.reduce((best, one) => (one.length > best.length ? one : best));
  const words = asWritten(name).split(' ');
  const looksSo = words.length < 5 && isFirstName(words[0]!) && !namesOrganisation(words);
  return looksSo && !isPersonNoun(words.at(-1)!.toLowerCase()) ? words.join(' ') : undefined;
}

/** The name itself or its last word, or the first of two. */
function isFormOf(key: string, whole: string): boolean {
  const words = whole.split(' ');
  return key === whole || words.at(-1) === key || (words.length > 1 && words[0] === key);
}

/** The fullest of several forms of one name; null for several names, undefined for none. */
function longestOf(names: readonly string[]): string | null | undefined {
  if (names.length === 0) return undefined;
  const longest = names.reduce((best, name) => (name.length > best.length ? name : best));
  const words = toKey(longest).split(' ');
  const isOne = names.every((name) =>
    toKey(name)
      .split(' ')
      .every((word) => words.includes(word)),
  );
  return isOne ? longest : null;
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u);
  return words.length > 1 ? words.map((word) => word.slice(0, 1).toUpperCase()).join('') : '';
}
