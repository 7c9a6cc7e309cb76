/** The first and the last word of a name or a key, without the words between being parted: `Ann` and `Lee` of `Ann May Lee`. */
export function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
