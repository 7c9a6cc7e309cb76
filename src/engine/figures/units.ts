/**
 * In: the word that says what a number counts. Out: its one name: `persons` is `people`, `kmph` is `kph`, `meters`
 * `metres`; every other word is its own.
 */

const measures: readonly [pattern: RegExp, unit: string][] = [
  [/^(?:metres?|meters?)$/iu, 'metres'],
  [/^(?:feet|foot|ft)$/iu, 'feet'],
  [/^(?:kilometres?|kilometers?|kms?)$/iu, 'kilometres'],
  [/^miles?$/iu, 'miles'],
  [/^(?:mph|miles (?:per|an) hour)$/iu, 'mph'],
  [/^(?:kph|kmph|kmh|km\/h|(?:km|kilometres|kilometers) (?:per|an) hour)$/iu, 'kph'],
  [/^(?:kilograms?|kilos?|kg)$/iu, 'kilograms'],
  [/^(?:mg\/kg|(?:mg|milligrams?) per (?:kg|kilo|kilogram))$/iu, 'mg/kg'],
  [/^(?:milligrams?|mg)$/iu, 'milligrams'],
  [/^(?:tonnes?|tons?)$/iu, 'tonnes'],
  [/^acres?$/iu, 'acres'],
  [/^(?:storeys?|story)$/iu, 'storeys'],
];

/** `m` is a measure only where `find-measures.ts` has found it to be one. */
export function toUnit(word: string): string {
  if (/^persons$/iu.test(word)) return 'people';
  return measures.find(([pattern]) => pattern.test(word))?.[1] ?? word;
}

const measured = new Set(measures.map(([, unit]) => unit));

/** Lengths, weights and speeds: many things have one. */
export function isMeasure(unit: string): boolean {
  return measured.has(unit);
}

export function isSpeed(unit: string): boolean {
  return unit === 'mph' || unit === 'kph';
}
