/**
 * Every character that can open or close a quotation, by family.
 * In: a character. Out: its family, or undefined.
 * `familyOf('“')` is `double`, `familyOf('’')` is `single`, `familyOf('a')` is undefined.
 */
export type MarkFamily = 'double' | 'single' | 'guillemet';

const families: ReadonlyMap<string, MarkFamily> = new Map([
  ...toEntries('"“”„‟＂', 'double'),
  ...toEntries("'‘’‚‛`", 'single'),
  ...toEntries('«»‹›', 'guillemet'),
]);

export function familyOf(character: string): MarkFamily | undefined {
  return families.get(character);
}

function toEntries(characters: string, family: MarkFamily): [string, MarkFamily][] {
  return [...characters].map((character) => [character, family]);
}
