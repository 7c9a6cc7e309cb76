import { expect, test } from 'vitest';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import { groupStatements } from '../8-group-statements.ts';
import type { StatementArticle } from './quoted-words.ts';

const dam = readLabelledStory('dam').articles;
const phrasesOf = (articles: readonly StatementArticle[]) =>
  groupStatements('dam', articles, []).echoes.map(({ phrase }) => phrase);

/** The same words for both quotations that hold the phrase. */
function reword(words: string): StatementArticle[] {
  return dam.map((article) => {
    const text = article.text.replaceAll('built on sand', words);
    const grown = words.length - 'built on sand'.length;
    const at = article.text.indexOf('built on sand');
    const shift = (offset: number) => (at >= 0 && offset > at ? offset + grown : offset);
    return {
      ...article,
      text,
      blocks: article.blocks.map((block) => ({
        ...block,
        start: shift(block.start),
        end: shift(block.end),
      })),
      quotations: article.quotations.map((quotation) => {
        const [start, end] = [shift(quotation.start), shift(quotation.end)];
        return { ...quotation, start, end, exact: text.slice(start, end) };
      }),
    };
  });
}

test('a turn of phrase in two articles is an echo', () => {
  expect(phrasesOf(dam)).toEqual(['built on sand']);
  expect(phrasesOf(reword('castles of wet sand'))).toEqual(['castles of wet sand']);
});

test('a name is none', () => {
  expect(phrasesOf(reword('the Bureau of Wet Sand'))).toEqual([]);
});

test('nor is what a speaker quotes in turn', () => {
  expect(phrasesOf(reword('‘castles of wet sand’'))).toEqual([]);
});
