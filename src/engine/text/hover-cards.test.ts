import { expect, it } from 'vitest';
import { findHoverCards } from './hover-cards.ts';

const cardsIn = (text: string) => findHoverCards(text).map(({ start, end }) => text.slice(start, end));

it('finds what pops up behind a name, words in marks with it', () => {
  const card = 'Odo James FinchOld pier ‘to close’ | Ferry late MORE';
  expect(cardsIn(`House leader Odo Finch ${card} said so.`)).toEqual([card]);
  const quoted = "Ida Ann Quill'Tide Night' gets a second year MORE";
  expect(cardsIn(`Mayor Ida Quill ${quoted} (Tove) agreed.`)).toEqual([quoted]);
});

it('finds one that a space parts from the name', () => {
  const card = "Ida Ann Quill Sailors should say 'no thanks' to the pier MORE";
  expect(cardsIn(`Speaker Ida Quill ${card} (R-Tarn) rose.`)).toEqual([card]);
});

it('finds none where a name is only repeated or MORE only shouted', () => {
  expect(cardsIn('Odo Finch and Odo Finch want MORE boats.')).toEqual([]);
  expect(cardsIn('Odo Finch said he wants MORE.')).toEqual([]);
});

it('finds one that has the name alone, and no more than that', () => {
  const text = 'It was Odo Finch Odo James (Jim) FinchMORE who left. The crew want no MORE of it.';
  expect(cardsIn(text)).toEqual(['Odo James (Jim) FinchMORE']);
  expect(cardsIn('It was Odo Finch Odo James FinchMORE’s last day.')).toEqual(['Odo James FinchMORE']);
});

it('finds one whose name has a small word, an accent or a slip, or that no space parts from the name', () => {
  expect(cardsIn('Mayor Odo de Tarn Odo de TarnOld pier to close MORE (D) spoke.')).toEqual([
    'Odo de TarnOld pier to close MORE',
  ]);
  expect(cardsIn('Rep. Ida Sorén Ida May SorenFerry late MORE spoke.')).toEqual([
    'Ida May SorenFerry late MORE',
  ]);
  expect(cardsIn('Rep. Ida Quill Ida May QuilllFerry late MORE spoke.')).toEqual([
    'Ida May QuilllFerry late MORE',
  ]);
  expect(cardsIn('with Odo FinchOdo James FinchOld pier to close MORE, he')).toEqual([
    'Odo James FinchOld pier to close MORE',
  ]);
});

it('finds none that would cut a name in two', () => {
  expect(cardsIn('Mayor Ida Marsh Ida May QuillFerry late MORE Quill spoke.')).toEqual([]);
});

it('finds none in a name with a capital inside that is shouted about', () => {
  expect(cardsIn('Odo McTarn met Odo McTarn, and both want MORE.')).toEqual([]);
});
