/**
 * Offices that one person holds at a time, by the English of their titles; and those that every country or
 * town has, which say nothing without its name.
 */

/** A folded title as a whole: home secretary, mayor of saltby, chief constable of norland. */
export const uniqueOffice =
  /^(?!.*\b(?:former|ex|deputy|vice|assistant|shadow|acting|junior|press|private|candidate|office minister)\b)(?:\p{L}+ ){0,4}(?:secretary|minister|chancellor|president|premier|mayor|governor|attorney general|prosecutor general|chief constable|police commissioner|archbishop|bishop|ambassador|chief executive|managing director|director general|general secretary|taoiseach|pope)(?: (?:of|for|to) .+)?$/u;

export const sharedOffices: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'first minister',
  'premier',
  'chancellor',
  'minister',
  'secretary',
  'foreign minister',
  'finance minister',
  'defence minister',
  'defense minister',
  'interior minister',
  'justice minister',
  'health minister',
  'mayor',
  'governor',
  'ambassador',
  'archbishop',
  'bishop',
  'attorney general',
  'chief constable',
  'police commissioner',
  'chief executive',
  'managing director',
  'director general',
  'general secretary',
]);

/** Words that say of which country an office is. */
export const demonyms =
  /^(?:uk|us|eu|british|english|scottish|welsh|irish|american|canadian|australian|french|german|italian|spanish|dutch|polish|ukrainian|russian|chinese|japanese|indian|israeli|turkish|swedish|norwegian|danish|finnish|(?:north |south )?korean|(?:south )?african|mexican|venezuelan|cuban|chilean|kenyan|iraqi|pakistani|bangladeshi|afghan|saudi|emirati|qatari|kuwaiti|yemeni|thai|greek|czech|swiss|philippine|\p{L}+(?:ian|ish|ese))(?= |$)/u;
