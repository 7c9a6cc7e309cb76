// In: a sentence that says when, in an article without a date. Out: its place among the events of the story, as near
// as the words allow: what they name is kept as it is, “May, year not stated”.

import type { FindingArticle } from '../findings/context.ts';
import { monthNames } from '../metadata/calendar.ts';
import { dateNear, monthAfter, monthBefore } from './calendar.ts';
import { type Placed, placeStated, type Timed } from './find-events.ts';
import type { Time } from './find-times.ts';

interface Past {
  place: string;
  /** `July`, `2021`; '' where the article looks back at nothing. */
  words: string;
}

/** The latest month, or else year, that the article looks back at. */
export function latestPast(timed: readonly Timed[], latest: string | undefined): Past {
  const months = timed
    .filter(({ time, direction }) => time.kind === 'month' && direction !== 'ahead' && latest)
    .map(({ time }) => ({ place: monthBefore(time.value.split(' ')[0]!, latest!), words: time.value }));
  const years = timed
    .filter(({ time }) => time.kind === 'year')
    .map(({ time }) => ({ place: time.value, words: time.value }));
  const known = (months.length > 0 ? months : years).sort((a, b) => (a.place < b.place ? 1 : -1));
  return known[0] ?? { place: '', words: '' };
}

export function placeUndated(
  timed: Timed,
  { siglum, text }: FindingArticle,
  latest: string | undefined,
  past: Past,
): Placed {
  const { time } = timed;
  const words = `${siglum} says “${text.slice(time.start, time.end)}”`;
  const said = `${words} and states no date`;
  const unknown = { date: null, certainty: 'unknown' as const };
  if (time.kind === 'day' || time.kind === 'year') return placeStated(time.value, words);
  if (time.kind === 'month' || time.kind === 'date') {
    const place = latest ? placeWithoutYear(timed, latest) : '~';
    const where = latest ? ` It stands here as if in ${place.slice(0, 4)}, beside the dated articles.` : '';
    return {
      ...unknown,
      place,
      when: `${sayWithoutYear(time)}, year not stated`,
      reasoning: `${said}.${where}`,
    };
  }
  const since = past.words ? ` It looks back at ${past.words}, so this is later.` : '';
  if (time.kind === 'weekday')
    return {
      ...unknown,
      place: `${past.place}~`,
      when: `a ${time.value}${past.words ? ` after ${past.words}` : ''}`,
      reasoning: `${said}.${since}`,
    };
  return {
    ...unknown,
    place: `${past.place}~~`,
    when: `“${time.value}”, date not stated`,
    reasoning: `${said}: a plan.${since}`,
  };
}

function placeWithoutYear({ time, direction }: Timed, latest: string): string {
  if (time.kind === 'date') return dateNear(time.value, latest, direction);
  const [month = ''] = time.value.split(' ');
  return direction === 'ahead' ? monthAfter(month, latest) : monthBefore(month, latest);
}

/** `May`, `12 February`. */
function sayWithoutYear({ kind, value }: Time): string {
  if (kind === 'month') return value;
  const [month, day] = value.split('-').map(Number);
  return `${day} ${monthNames[month! - 1]}`;
}
