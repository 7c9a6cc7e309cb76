/**
 * In: a text. Out: its words as printed, equal forms apart, between blanks: `The U.K.’s roll-out` → " the u k roll out ".
 * `UK` and `rollout` are others.
 */

export function printedForm(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]|['’ʼ‘]s(?!\p{L})|['’ʼ‘]|(?<=\p{N}),(?=\p{N}{3})/gu, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
