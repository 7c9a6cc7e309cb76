import { findDates } from './find-dates.ts';
import { withTime } from './read-date-line.ts';
import type { StatedField } from './read-header-line.ts';

const label =
  /^\s*(?<label>(?:strictly )?embargo(?:ed)?(?: (?:until|to|till))?|not for (?:publication|release) (?:before|until))(?!\p{L})/iu;

/**
 * `EMBARGOED UNTIL 00.01 GMT, TUESDAY 14 OCTOBER 2025` states the day of a release, under a label of its own. Nothing
 * where no day stands in it; null for other lines.
 */
export function readEmbargo(line: string): StatedField[] | null {
  const found = label.exec(line)?.groups?.['label'];
  if (!found) return null;
  const [date] = findDates(line);
  return date ? [{ field: 'published', ...withTime(line, date), label: found }] : [];
}
