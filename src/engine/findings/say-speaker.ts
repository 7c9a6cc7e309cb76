/**
 * In: a speaker of a story, and the texts of its articles. Out: the name as a sentence has it: `the Home Office`,
 * `a Norlink spokesman`, `the 2015 memo`, `Una Kessell`.
 */
import type { Speaker } from '../../schemas/quotation.ts';
import { type PrintedArticle, sayName } from './say.ts';

type Named = Pick<Speaker, 'name' | 'kind' | 'named' | 'labels'>;
type TextOf = (siglum: string) => string | undefined;

export function saySpeaker(speaker: Named, textOf: TextOf): string {
  return sayName(speaker, articleBefore(speaker, textOf));
}

/** What stands before the name where it is printed first: the Home Office, an LRX operator. */
function articleBefore({ name, labels }: Named, textOf: TextOf): PrintedArticle {
  const [first] = labels.flatMap(({ siglum, start, text }) => {
    const before = textOf(siglum)?.slice(Math.max(0, start - 4), start);
    if (before === undefined) return [];
    const printed = `${before}${text}`.toLowerCase();
    const at = printed.indexOf(name.toLowerCase());
    return at < 0 ? [] : [printed.slice(0, at)];
  });
  const [, article = ''] = /(?:^|\s)(the|an?)\s$/u.exec(first ?? '') ?? [];
  return article as PrintedArticle;
}
