import { words } from './words.ts';

/** Nouns of one event whose length a report tells, lower case: “eight hours of debate”. By hand. */
export const eventsThatLast: ReadonlySet<string> =
  words(`debate talks negotiations deliberation deliberations testimony questioning voting arguments
  rioting surgery discussion discussions interrogation speeches fighting unrest`);
