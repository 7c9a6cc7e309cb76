import type { Speaker } from '../schemas/quotation.ts';

const determiner = /^(?:the|a|an|some|his|her|their|its|one|two|three|several|many)\s/iu;

/**
 * A speaker inside a sentence: who has no name takes an article, unless the name brings one or is a
 * plural: `a Meta spokesperson`, `the water board`, `its operator`, `council officials`.
 */
export function nameInSentence({ name, kind, named }: Pick<Speaker, 'name' | 'kind' | 'named'>): string {
  if (determiner.test(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  if (kind === 'person') return named ? name : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
  const last = name.split(/\s+/).at(-1)!;
  const isPlural = /[^s]s$/.test(last) || /\band\b/.test(name);
  return /^\p{Ll}/u.test(last) && !isPlural && !/^\p{Lu}\S*[’']s?\s/u.test(name) ? `the ${name}` : name;
}
