// In: the words after a comma or a closing mark. Out: whether they say who spoke.
// ` he said`, ` said lead author Ann Lee`, ` Michael Hart, a spokesman, told reporters` do; ` and then left` does not.
import { isSaid } from './reporting.ts';

export function opensTag(after: string): boolean {
  const sentence = /^(?:[^.;:?!“”"]|(?<=\b\p{Lu})\.|\.(?!\s+\p{Lu})){0,160}/u
    .exec(after.trimStart())![0]
    .replace(/\.?\s*$/, '');
  const words = sentence.split(/[\s,]+/).filter(Boolean);
  const verb = words.findIndex((word) => isSaid(word));
  if (verb < 0) return false;
  if (verb === 0) return /^\p{L}/u.test(words[1] ?? '') && !/^(?:that|to|in|on|at|by|it)$/.test(words[1]!);
  if (/^(?:he|she|they|it|I|we)$/.test(words[0]!)) return verb === 1 || (verb === 2 && /ly$/.test(words[1]!));
  return isApposed(sentence) || (verb < 6 && isSubject(words.slice(0, verb)));
}

function isSubject(words: readonly string[]): boolean {
  return (
    words.every((word) => /^\p{Lu}/u.test(word)) || (/^(?:the|an?|one)$/i.test(words[0]!) && words.length > 1)
  );
}

/** `Michael Hart, a spokesman for the port, told reporters`. */
function isApposed(sentence: string): boolean {
  const [name, ...parts] = sentence.split(/,\s/);
  const verb = parts.at(-1)?.split(/\s/)[0] ?? '';
  return parts.length > 1 && /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*$/u.test(name!) && isSaid(verb);
}
