import type { Place } from '../../schemas/span.ts';
import type { ArticleInStory } from '../article-in-story.ts';
import { findDates } from '../metadata/find-dates.ts';

export interface Update {
  /** ISO 8601, a full date. */
  date: string;
  place: Place;
}

/** The day on which an article says that it was last changed: `Updated 1:12 PM, March 20, 2024`. */
export function readUpdate({ siglum, text, blocks }: ArticleInStory): Update | null {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'metadata') continue;
    const line = text.slice(start, end);
    const word = updated.exec(line);
    const date = word && findDates(line).find((one) => one.start > word.index);
    if (date?.readings.length !== 1) continue;
    const place = { siglum, start: start + word!.index, end: start + date.end };
    return { date: date.readings[0]!.value, place };
  }
  return null;
}

const updated = /(?<!\p{L})(?:last )?(?:updated|modified|amended)(?!\p{L})/iu;
