import { expect, test } from 'vitest';
import { speakersOf } from '../anaphora/speakers-of.fixture.ts';

test('a title that no list has is whom it stands before', () => {
  const text =
    'One of the elders, Lord Ansty, resigned. “It is a fashion,” he said.\n\nZoban Adewole Fatunbi was asked about it, and the Zoban laughed. “Let him come,” he said.';
  expect(speakersOf(text)).toEqual(['Ansty', 'Adewole Fatunbi']);
});

test('a mother of two is who is called so in front of her name', () => {
  const text =
    'The bowl stank.\n\nMum-of-two says she was “sick of it”.\n\nMum-of-two Ida Holm, 31, threw it out. “It stank,” said Holm.';
  expect(speakersOf(text)).toEqual(['Ida Holm', 'Ida Holm']);
});

test('not where two have it', () => {
  const text =
    'Zoban Adewole Fatunbi and Zoban Idowu Kalejaye came. The others left when the Zoban laughed. “Let him come,” said the Zoban.';
  expect(speakersOf(text)).toEqual(['Zoban']);
});

test('nor of a body', () => {
  expect(speakersOf('Zoban Tide Council met. “Nothing helps,” the Zoban said.')).toEqual(['Zoban']);
});
