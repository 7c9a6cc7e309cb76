/**
 * Signs that print nothing: soft hyphens, zero width spaces, marks of direction, byte order marks, the sign that asks for a
 * picture (Unicode's Default_Ignorable_Code_Point). Readers see no difference, so none is told: `en\u00ADcryption\u200B` is
 * `encryption`. But for two things that readers do see:
 * - joiners between letters that they shape (Persian, Hindi) and between two pictures of one stay;
 * - a zero width space parts words in scripts that are written without spaces (Thai, Khmer, Japanese). In others it parts
 *   nothing: `data\u200Bbase` is read as one word.
 */

const unseen = String.raw`\p{Default_Ignorable_Code_Point}`;

const scripts = (names: string) =>
  `[${names.replace(/\w+/g, String.raw`\p{Script=$&}`).replaceAll(' ', '')}]`;
const shaped = scripts(
  'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Myanmar Khmer',
);
const unspaced = scripts(
  'Thai Lao Khmer Myanmar Tai_Tham Tai_Le New_Tai_Lue Javanese Balinese Han Hiragana Katakana',
);
const picture = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}]`;

const joins = String.raw`(?<=${shaped})[\u200C\u200D](?=${shaped})|(?<=${picture}\uFE0F?)\u200D(?=${picture})`;
const sign = new RegExp(`(?!${joins})${unseen}`, 'gu');

/** Never between two words of a script without spaces. */
const insideWord = String.raw`(?!(?<=${unspaced})[${unseen}--\u200B]*\u200B${unseen}*${unspaced})${unseen}+`;
const letter = String.raw`[[\p{L}\p{N}]--${unseen}]`;
const lettersOn = String.raw`[[\p{L}\p{N}\p{M}]--${unseen}]`;

/** Letters, figures and their accents, with the unseen signs that stand inside: to build patterns with the flag `v`. */
export const letters = `${letter}${lettersOn}*(?:${insideWord}${lettersOn}+)*`;

/** Any number of unseen signs, for the same. */
export const unseenSigns = `${unseen}*`;

const one = new RegExp(unseen, 'u');

/** A character by its code; those beyond the first plane are not told. */
export function isUnseen(code: number): boolean {
  return code > 0x7f && one.test(String.fromCharCode(code));
}

/** A text as readers see it. */
export function withoutUnseen(text: string): string {
  // Most texts have none, and to ask what each sign joins takes long.
  return one.test(text) ? text.replace(sign, '') : text;
}

/** The same, and where each character of it stood. */
export function readSeen(text: string): { seen: string; placeOf: (at: number) => number } {
  const seen = withoutUnseen(text);
  if (seen.length === text.length) return { seen, placeOf: (at) => at };
  const places: number[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(sign)) {
    for (; from < index; from++) places.push(from);
    from = index + found.length;
  }
  for (; from <= text.length; from++) places.push(from);
  return { seen, placeOf: (at) => places[at]! };
}
