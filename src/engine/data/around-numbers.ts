import { words } from './words.ts';

/** Verbs on -s that are no plural of what a number counts, lower case: “the figure of 241 appears”. By hand. */
export const onlyVerbs: ReadonlySet<string> =
  words(`appears seems becomes includes says gets goes comes makes gives takes brings keeps waits arrives exists
  suggests represents allows requires tells thinks believes continues contains happens occurs belongs consists depends
  means proves follows reaches`);

/** Words behind a number that say when, lower case: “£1.1bn last year”. By hand. */
export const whenWords: ReadonlySet<string> = words(
  `last next yesterday today tomorrow tonight overnight once when while until after before since`,
);

/** Words on -s that are no plural, lower case: `three overseas players`. By hand. */
export const singularsOnS: ReadonlySet<string> = words(
  `overseas news tennis crisis basis christmas bonus virus`,
);

/** After these “over” tells about what, and is no bound of a number, lower case: “walked away over $40”. By hand. */
export const aboutWhat: ReadonlySet<string> =
  words(`row rows rowed rowing fight fights fought fighting quarrel quarrels quarrelled quarreled argue argued arguing
  argument arguments dispute disputes disputed clash clashes clashed feud battle battles battled concern concerns
  concerned worry worries worried anger angry fury furious outrage outcry protest protests protested controversy scandal
  sue sues sued suing lawsuit resign resigned quit quits away fears criticism criticised criticized standoff deadlock
  disagreement disagree disagreed split talks haggle haggled haggling squabble squabbled arrested`);
