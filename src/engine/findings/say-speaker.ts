// In: a speaker of a story, and the texts of its articles. Out: the name as a sentence has it: `the Home Office`,
// `a Norlink spokesman`, `the 2015 memo`, `Una Kessell`.
import type { Speaker } from '../../schemas/quotation.ts';
import { sayName } from './say.ts';

type Named = Pick<Speaker, 'name' | 'kind' | 'named' | 'labels'>;
type TextOf = (siglum: string) => string | undefined;

export function saySpeaker(speaker: Named, textOf: TextOf): string {
  return sayName(speaker, isPrintedWithArticle(speaker, textOf));
}

/** The first article that prints the name puts “the” before it: the Home Office, the fire service. */
function isPrintedWithArticle({ name, labels }: Named, textOf: TextOf): boolean {
  const [first] = labels.flatMap(({ siglum, start, text }) => {
    const before = textOf(siglum)?.slice(Math.max(0, start - 4), start);
    if (before === undefined) return [];
    const printed = `${before}${text}`.toLowerCase();
    const at = printed.indexOf(name.toLowerCase());
    return at < 0 ? [] : [printed.slice(0, at)];
  });
  return first !== undefined && /(?:^|\s)the\s$/u.test(first);
}
