import type { Source } from '../schemas/source.ts';
import { siteWords } from '../wording/en/site-words.ts';

/** A piece of a sentence of the page; with the language of the article whose words it is, where that is another. */
export interface TonguePart {
  words: string;
  language?: string;
  direction?: Source['direction'];
}

/**
 * Cuts a finding's sentence where it quotes words of an article in another language than its own.
 *
 * `A writes “le pont”.` gives `A writes `, `“le pont”` in `fr`, and `.`, where A is French and has these words.
 */
export function tonguesInSentence(
  sentence: string,
  sources: readonly Pick<Source, 'text' | 'language' | 'direction'>[],
): TonguePart[] {
  const foreign = sources.filter(({ language }) => !isOwn(language));
  if (foreign.length === 0) return [{ words: sentence }];
  const texts = sources.map((source) => ({ source, folded: fold(source.text) }));
  return sentence.split(/(“[^”]*”)/u).flatMap((words, index) => {
    if (words === '') return [];
    const wanted = fold(words.slice(1, -1).replace(/\s*…$/u, ''));
    const of =
      index % 2 === 1 && wanted !== ''
        ? texts.find(({ folded }) => folded.includes(wanted))?.source
        : undefined;
    return of && !isOwn(of.language)
      ? [{ words, language: of.language, direction: of.direction }]
      : [{ words }];
  });
}

function isOwn(language: string): boolean {
  return language.split('-')[0] === siteWords.language;
}

/** As sentences about words print them: on one line, marks turned to single ones. */
function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[“”"]/gu, "'").trim();
}
