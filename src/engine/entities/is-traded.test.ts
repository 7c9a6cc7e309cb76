import { expect, test } from 'vitest';
import { isTraded } from './is-traded.ts';

const ask = (text: string, name: string) =>
  isTraded(text, { start: text.indexOf(name), end: text.indexOf(name) + name.length });

test('a firm has shares, by the words before or behind its name', () => {
  expect(ask('Shares in kitchenware group Tolvane fell.', 'Tolvane')).toBe(true);
  expect(ask('Shares in the maker, Tolvane Foods, fell.', 'Tolvane Foods')).toBe(true);
  expect(ask('On Monday Tolvane shares fell.', 'Tolvane')).toBe(true);
  expect(ask('On Monday Tolvane’s stock fell.', 'Tolvane')).toBe(true);
});

test('others have none', () => {
  expect(ask('Shares fell in Tolvane, a town.', 'Tolvane')).toBe(false);
  expect(ask('Ida Tolvane shares a flat.', 'Ida Tolvane')).toBe(false);
});
