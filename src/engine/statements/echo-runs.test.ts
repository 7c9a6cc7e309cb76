import { expect, test } from 'vitest';
import { readArticles } from '../../../tests/statements/read-articles.ts';
import { groupStatements } from '../8-group-statements.ts';
import type { StatementArticle } from './quoted-words.ts';

const phrasesIn = (articles: readonly StatementArticle[]) =>
  groupStatements('ferry', articles, []).echoes.map(({ phrase }) => phrase);
const phrasesOf = (...texts: string[]) => phrasesIn(readArticles(texts));

const marr = (words: string) => `The ferry stayed in port on Monday. “${words},” said Ida Marr of the crew.`;
const finch = (words: string) => `Nobody sailed for two days. “${words},” said Odo Finch, who runs the bar.`;
const quill = (words: string) => `The fog came back at night. “${words},” said Mara Quill of the board.`;

test('a phrase of two words that a third speaker uses too', () => {
  expect(
    phrasesOf(
      marr('I can see a gull trap coming'),
      finch('They walked us all into that gull trap'),
      quill('No one should fear some gull trap in a harbour'),
    ),
  ).toEqual(['gull trap']);
});

test('none where the story tells of it in its own words', () => {
  const own = quill('Nobody asked me about this at all');
  const texts = [marr('I can see a gull trap coming'), finch('They walked us all into that gull trap')];
  expect(phrasesOf(...texts, `${own} A gull trap was found.`)).toEqual([]);
});

test('one telling word in five, which stands between those words nowhere else', () => {
  const texts = [
    marr('Without the crew it would have been a shambles on board'),
    finch('it would have been a shambles'),
  ];
  expect(phrasesOf(...texts)).toEqual(['it would have been a shambles']);
  expect(phrasesOf(...texts, `Shambles ruled in the yard. ${quill('I say nothing more')}`)).toEqual([
    'it would have been a shambles',
  ]);
  const again = 'The mayor wrote that it would have been a shambles.';
  expect(phrasesOf(...texts.map((text) => text.replace('would have been', 'is')), again)).toEqual([]);
});

test('none of a speaker who is a guess', () => {
  const articles = readArticles([
    marr('I can see a gull trap coming'),
    finch('They walked us into that gull trap'),
  ]);
  const doubtful = articles.map((article) => ({
    ...article,
    quotations: article.quotations.map((one) => ({ ...one, confidence: 0.7 })),
  }));
  expect(phrasesIn(articles)).toEqual(['gull trap']);
  expect(phrasesIn(doubtful)).toEqual([]);
});

test('so many telling words in a row, though the story has each of them elsewhere', () => {
  const words = 'the greatest joint rescue of stranded sailors';
  const story = 'A joint plan was the greatest yet. A rescue of sailors began; the stranded ones waited.';
  expect(
    phrasesOf(`${story} ${marr(`I call it ${words} ever`)}`, finch(`History will have ${words}`)),
  ).toEqual([words]);
  const subject = 'the rescue of stranded sailors';
  expect(
    phrasesOf(`${story} ${marr(`I call it ${subject} ever`)}`, finch(`History will have ${subject}`)),
  ).toEqual([]);
});

test('a phrase that stands in a longer one of the same two is none of its own', () => {
  const texts = [
    marr('I call it a mean and crooked bargain'),
    finch('People here have called it a mean and crooked bargain since May'),
    'The crew met at noon. Ida Marr called it a “mean and crooked bargain” to their faces.',
  ];
  expect(phrasesOf(...texts)).toEqual(['a mean and crooked bargain']);
});
