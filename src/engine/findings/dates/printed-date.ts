/**
 * In: an article whose head states no date. Out: the place at which its text states one all the same: “This article first
 * appeared in the Tarn Echo on May 3, 2031.”, “Updated on 5/3/2031”.
 */
import type { Place } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { findDates } from '../../metadata/find-dates.ts';
import { indexSpans } from '../../text/index-spans.ts';

const put = '(?:appeared|published|posted|printed|ran|updated|corrected)';
const told = new RegExp(
  `\\b(?:this|the) (?:article|story|post|piece|report|column|version|text)\\b[^.]{0,30}?\\b(?<words>(?:was )?(?:first |originally |last )?${put})\\b|` +
    `^\\W*(?<label>(?:last |first )?(?:updated|published|posted|corrected))\\b`,
  'giu',
);
/** Characters from the words to the date. */
const farthest = 80;

export function findPrintedDate({ siglum, text, blocks, quotations }: ArticleInStory): Place | null {
  const { touches } = indexSpans(quotations);
  for (const { kind, start, end } of blocks) {
    if (kind === 'comment' || kind === 'blank') continue;
    const line = text.slice(start, end);
    for (const { 0: whole, index, groups } of line.matchAll(told)) {
      const from = index + whole.length - (groups!['words'] ?? groups!['label'])!.length;
      const date = findDates(line).find((one) => one.start >= from);
      if (!date || date.readings.length === 0 || date.start - from > farthest) continue;
      const place = { siglum, start: start + from, end: start + date.end };
      if (!touches(place)) return place;
    }
  }
  return null;
}
