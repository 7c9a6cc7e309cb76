import { words } from './words.ts';

/** Nouns of what takes place on one day, lower case: “the Thursday meeting”. By hand. */
export const occasionsOfADay: ReadonlySet<string> = words(
  `meeting rally hearing vote speech briefing interview summit dinner lunch ceremony funeral verdict ruling`,
);
