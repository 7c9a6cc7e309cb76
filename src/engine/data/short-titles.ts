/** `sen` → `senator`. Source: AP Stylebook, “titles”. */
export function toFullTitle(word: string): string {
  return shortTitles.get(word) ?? word;
}

const shortTitles: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'congressman'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['supt', 'superintendent'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['ceo', 'chief'],
  ['pc', 'constable'],
  ['wpc', 'constable'],
  ['dr', 'doctor'],
]);
