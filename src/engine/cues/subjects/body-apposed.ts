import { outletNouns } from '../../data/kinds-of-body.ts';
import { organisationNouns } from '../../data/organisation-words.ts';
import { isPlaceName } from '../../entities/is-place.ts';
import type { NameIndex } from '../../entities/name-index.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Reading } from '../../sentences/reading.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';

/** `Tide, a magazine that [calls] itself “…”`: what a name before the comma is; not `In Tarn, a group that`. */
export function isBodySo(
  { tokens }: Reading,
  { at, names }: NameIndex,
  { head, opens }: Mention,
  from: number,
): boolean {
  const name = itemAt(names, at.get(opens - 2));
  if (!name || !(organisationNouns.has(head) || outletNouns.has(head))) return false;
  const placed = name.first - 1 === from || isPlaceName(name.text);
  return !placed && tokens[opens - 1]?.text === ',' && /^an?$/.test(lowerAt(tokens, opens));
}
