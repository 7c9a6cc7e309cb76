import { areSeveralNames, isPersonName, readNames, readOutlet } from './bare-names.ts';
import { isSection } from './is-section.ts';
import type { StatedField } from './read-header-line.ts';

/** `The Harbour Post | Ann Lee and Bo Roe`: who wrote it, and for which paper where the first part is the name of one. Null for other lines. */
export function readOutletAndNames(line: string): StatedField[] | null {
  const parts = form.exec(line);
  const { first = '', names = '' } = parts?.groups ?? {};
  const areNames = (readNames(names) === names && isPersonName(names)) || areSeveralNames(names);
  // `Ann Lee | Bo Roe` may be anything.
  if (!areNames || readNames(first) !== null) return null;
  const start = line.lastIndexOf(names);
  const author: StatedField = { field: 'author', start, end: start + names.length };
  const at = line.indexOf(first);
  const place = { start: at, end: at + first.length };
  if (readOutlet(first) !== null) return [{ field: 'publisher', ...place }, author];
  return isSection(first) ? [{ field: 'section', ...place }, author] : [author];
}

const form = /^\s*(?<first>\p{Lu}[^|·•:.?!"“”]{2,40}?)\s*[|·•]\s*(?<names>\p{Lu}[^|·•:.?!"“”]{4,80}?)\s*$/u;
