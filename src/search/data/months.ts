import { monthNames } from '../../engine/data/calendar-words.ts';

/** The months as search writes dates, from January. */
export const months: readonly string[] = monthNames.map((name) => name.toLowerCase());
