/**
 * A pattern tied to the end of a text in, its test out, which reads backwards from there: the pattern is tried at one place
 * and not at every one. `atEnd(/\bknown as $/)('a firm known as ')` is true.
 */
export function atEnd({ source, flags }: RegExp): (text: string) => boolean {
  const backwards = new RegExp(`(?<=${source})`, `${flags}y`);
  return (text) => {
    backwards.lastIndex = text.length;
    return backwards.test(text);
  };
}
