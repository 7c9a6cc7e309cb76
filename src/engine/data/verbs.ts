import { words } from './words.ts';

/**
 * Other verbs that attribution must know.
 * Sources: Quirk et al. (1985), 3.12 to 3.19 (irregular verbs); Levin (1993), classes 33, 37.2, 37.9 (verbs that take
 * the person spoken to or about as object).
 */

/** Past forms that end a noun phrase, though no suffix shows it: `Finch sought`. */
export const irregularPasts =
  words(`sought went took made came gave got won lost ran led met held kept left brought began
  became saw knew found stood sat spent sent built bought caught taught thought fought fell flew drew drove ate chose rose
  broke wore threw shook spoke stole swore woke wrote rode hid dealt felt heard laid meant paid read sold shot slept told
  understood upheld withheld overthrew undertook withdrew withstood forbade known put set cut wants wanted needs has had does did is was were goes gets makes takes comes gives runs keeps seems appears`);

/** Verbs that never stand before their subject: what follows them is an object. */
export const neverInverted =
  words(`tell thank accuse call urge remind assure inform denounce slam blast describe dub label
  brand criticize criticise condemn deride dismiss reassure advise chide scold rebuke reprimand admonish counsel threaten
  applaud hail tout question quote cite mention disclose express voice convey fear believe think feel reject refute dispute
  deny confirm reveal email text message phone post read hold find put open give announce interrupt implore beg recommend propose
  promise answer report accept challenge greet welcome invite direct order command lecture mock tease guess`);

/** Verbs of thinking: under a verb of saying they only carry the report on. */
export const thoughtVerbs =
  words(`believe think feel estimate reckon fear worry dread agree disagree regret rejoice marvel
  hope wish want expect mean know understand see find notice`);

/** Weak verbs that report what somebody said wherever `that` follows them. */
export const mannerOfSaying =
  words(`allow notice snipe whine aver insinuate venture fret grouse carp jeer wisecrack rejoin sniff intone tease chime
  demur fulminate spout blurt bristle exult gibe huff jest philosophize philosophise rasp smirk squawk storm
  underscore underline drone wail howl chirp volunteer pontificate joke gasp sputter`);
