import { expect, it } from 'vitest';
import { tonguesInSentence } from './tongues-in-sentence.ts';

const french = {
  text: 'Le maire a dit : le\npont "reste" ouvert jusqu’à lundi.',
  language: 'fr',
  direction: 'ltr' as const,
};
const english = { text: 'The bridge stays open.', language: 'en-GB', direction: 'ltr' as const };
const of = (sentence: string) => tonguesInSentence(sentence, [english, french]);

it('gives words of an article in another language that language', () => {
  expect(of("A writes “le pont 'reste' …”; B writes “bridge stays”.")).toEqual([
    { words: 'A writes ' },
    { words: "“le pont 'reste' …”", language: 'fr', direction: 'ltr' },
    { words: '; B writes ' },
    { words: '“bridge stays”' },
    { words: '.' },
  ]);
});

it('leaves words that no article has, and a story in one language, as they are', () => {
  expect(of('Nobody writes “la gare”.')).toEqual([
    { words: 'Nobody writes ' },
    { words: '“la gare”' },
    { words: '.' },
  ]);
  expect(tonguesInSentence('A writes “open”.', [english])).toEqual([{ words: 'A writes “open”.' }]);
});
