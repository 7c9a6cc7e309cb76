/** In: a run of text. Out: the times of day in it: “at about 6.45am”, “at 06:45 GMT”, “just after 6:45 a.m.”. */
import type { Figure } from './find-figures.ts';

/** What a time of day counts. */
export const clock = 'o’clock';

const time = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:£$€-])(?:(?:about|around|just before|just after|shortly before|shortly after)\s)?` +
    String.raw`(?:(?<hour>\d{1,2})(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])(?:\.m\.|m)|(?<hours>[01]?\d|2[0-3]):(?<minutes>[0-5]\d)(?![:\p{N}]))` +
    String.raw`(?:\s(?:GMT|BST|CEST|CET|[ECMP][SD]?T|UTC)\b)?(?!\p{L})`,
  'giu',
);
const halfDay = 12 * 60;

/** Spans are offsets into `text`; `value` is in minutes from noon or midnight, whichever was last. */
export function findClockTimes(text: string, start: number, end: number): Figure[] {
  return [...text.slice(start, end).matchAll(time)].map((match) => {
    const { hour, hours, minute, minutes } = match.groups!;
    const value = (Number(hour ?? hours) * 60 + Number(minute ?? minutes ?? 0)) % halfDay;
    const at = start + match.index;
    return { start: at, end: at + match[0].length, key: match[0], value, unit: clock, about: '' };
  });
}
