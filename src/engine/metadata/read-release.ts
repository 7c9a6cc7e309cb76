import { isMasthead } from './masthead.ts';
import { isNameOfBody } from './name-of-body.ts';
import type { StatedField } from './read-header-line.ts';

const form =
  /^\s*(?:press|news|media) (?:release|statement)(?:\s*[:|·–—-]\s*|\s+(?:from|by)\s+)(?:the\s)?(?<name>\p{Lu}.{2,80}?)\s*$/diu;

/** `PRESS RELEASE – University of Tove` states who sent it; null for other lines, and for a title behind the label. */
export function readRelease(line: string): StatedField[] | null {
  const match = form.exec(line);
  const name = match?.groups?.['name'] ?? '';
  if (!/^\p{Lu}/u.test(name) || !(isNameOfBody(name) || isMasthead(name))) return null;
  const [start, end] = match!.indices!.groups!['name']!;
  return [{ field: 'publisher', start, end }];
}
