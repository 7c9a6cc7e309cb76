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
