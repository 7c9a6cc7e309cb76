import type { Speaker } from '../schemas/quotation.ts';

/** A speaker inside a sentence: a person without a name takes an article: `a Meta spokesperson`. */
export function nameInSentence({ name, kind, named }: Pick<Speaker, 'name' | 'kind' | 'named'>): string {
  if (named || kind !== 'person') return name;
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}
