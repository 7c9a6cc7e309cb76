import { words } from './words.ts';

/**
 * Past tenses and participles that do not end in -ed, those left out that are also the present of everyday verbs in
 * the same form (put, set, cut) or everyday nouns. Source: Quirk et al. (1985), 3.12 to 3.19.
 */
export const pastForms: ReadonlySet<string> =
  words(`was were had did went gone came became began begun saw seen knew known took taken gave given made said told got
  held kept left led lost met won ran sat stood stuck struck sank sunk rose risen fell fallen grew grown flew flown drew
  drawn threw thrown wrote written drove driven rode broke broken spoke spoken chose chosen woke froze stole stolen
  sought bought brought caught taught thought fought built sent spent lent bent dealt felt heard found bound meant
  paid laid sold shot slept swore swam sang hid bit ate shook wore tore bore born hung dug fed fled shed shone
  slid spun withdrew withdrawn overtook underwent foresaw arose undertook cost broadcast been done burnt wept swept crept leapt knelt`);

/** Words before `to …` whose infinitive lies ahead of them: plans to close, voted … to close, a decision to close. */
export const forwardWords: ReadonlySet<string> =
  words(`plan plans planned planning vote votes voted voting decide decides decided agree agrees agreed promise promises promised
  propose proposes proposed intend intends intended aim aims aimed expect expects expected hope hopes hoped ask asks asked
  urge urges urged call calls called order orders ordered threaten threatens threatened pledge pledges pledged vow vows
  vowed offer offers offered prepare prepares prepared due set scheduled likely ready refuse refuses refused decision
  proposal bid move moves moved recommend recommended recommends want wants wanted need needs needed warn warned demand
  demands demanded deal agreement`);
