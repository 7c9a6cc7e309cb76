import { expect, it } from 'vitest';
import { findShareButtons } from './share-buttons.ts';

const buttonsIn = (text: string) => findShareButtons(text).map(({ start, end }) => text.slice(start, end));

it('finds the buttons that open a line', () => {
  expect(buttonsIn('It rained.\n\nFacebook Twitter Pinterest Odo Finch at sea.')).toEqual([
    'Facebook Twitter Pinterest ',
  ]);
});

it('finds none in a sentence, and not one alone', () => {
  expect(buttonsIn('He left Facebook Twitter and the rest.\nFacebook said no.\nFacebook Twitter')).toEqual(
    [],
  );
});
