/**
 * In: full names of an article. Out: what stands before and behind each that says who the person is: the title right before the
 * name, the state and party in brackets or behind a comma.
 */

import type { Place } from '../../../schemas/span.ts';
import { isState, toState } from '../../data/us-states.ts';
import { foldPhrase } from '../../text/fold.ts';
import type { FindingContext } from '../context.ts';
import type { FullName } from './full-names.ts';

export interface Described extends Place {
  /** `odo finch` */
  name: string;
  /** What is compared. */
  words: string[];
}

/** Characters before a name that may hold its title. */
const reach = 120;
const title = /(?:(?:\p{Lu}[\p{L}’'-]*\p{L}|\p{Lu}\p{Ll}{2,4}\.|acting|deputy|assistant|of|for|the)\s)+$/u;

/** `Acting Director of Harbour Safety` of `Acting Director of Harbour Safety Odo Finch`. */
export function titleOf(name: FullName, context: FindingContext): Described[] {
  const { siglum, start, end } = name;
  const block = context.bodyBlockOf({ siglum, start, end });
  if (!block) return [];
  const before = context.text({ siglum, start: Math.max(block.start, start - reach), end: start });
  const [printed = ''] = title.exec(before) ?? [];
  const plain = printed.replace(/^(?:(?:of|for|the)\s)+/iu, '').trim();
  const words = foldPhrase(plain).split(' ').filter(Boolean);
  const from = start - (printed.length - printed.indexOf(plain));
  return words.length < 2 ? [] : [{ siglum, start: from, end, name: keyOf(name), words }];
}

const inBrackets = /^,?\s\((?<party>[RDI])-(?<state>\p{Lu}[\p{L}. ]{1,14}?)\)/u;
const behindComma = /^,\s(?<party>[RDI])-(?<state>\p{Lu}[\p{L}.]{1,9}(?: \p{Lu}[\p{L}.]{1,9})?)(?=[,;.])/u;
const inFull =
  /^,?\s(?:an?\s|the\s)?(?<state>\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)\s(?<party>Democrat|Republican|Independent)\b/u;

/** `(R-Tex.)`, `, D-CA,`, `, Texas Republican`, with the state in full and the first letter of the party. */
export function seatOf(name: FullName, context: FindingContext): Described[] {
  const { siglum, end } = name;
  const behind = context.text({ siglum, start: end, end: end + reach });
  const found = [inBrackets, behindComma, inFull].map((form) => form.exec(behind)).find(Boolean);
  const state = toState(foldPhrase(found?.groups?.['state'] ?? ''));
  if (!found || !isState(state)) return [];
  const words = [state, found.groups!['party']![0]!];
  return [{ siglum, start: name.start, end: end + found[0].length, name: keyOf(name), words }];
}

function keyOf({ first, last }: FullName): string {
  return `${first} ${last}`;
}
