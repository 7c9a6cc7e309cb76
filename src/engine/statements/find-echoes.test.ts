import { expect, test } from 'vitest';
import { quotedArticles } from '../../../tests/statements/make-articles.ts';
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

test('nor is what an article gives to many in its lead and further down to the one who said it', () => {
  const lead = (further: string, words: string) => {
    const texts = [
      `Crews warned of “castles of wet sand” in the bay. ${further} spoke of “${words}”.`,
      'The harbour board spoke of “the castles of wet sand that we built”.',
    ];
    const bodies = ['Sarn crews', further, 'Harbour Board'].map((name, at) => ({
      speaker: { name, kind: 'organisation' as const, named: at > 0 },
      speakerId: name,
    }));
    const read = quotedArticles(texts);
    const [crews, own, board] = bodies;
    const given = [[crews!, own!], [board!]];
    return read.map((article, at) => ({
      ...article,
      quotations: article.quotations.map((one, place) => ({ ...one, ...given[at]![place]! })),
    }));
  };
  expect(phrasesOf(lead('Harbour Board', 'the castles of wet sand that we built'))).toEqual([]);
  expect(phrasesOf(lead('Ferry Board', 'a long night for the boats'))).toEqual(['castles of wet sand']);
});
