import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutFont, cutFonts } from './cut-font.ts';

it.each(cutFonts)('has written $file from the package as it is: run `npm run fonts`', async (font) => {
  expect((await cutFont(font)).equals(readFileSync(font.file))).toBe(true);
});

it.each(cutFonts)('makes $file lighter by a tenth or more', ({ from, file }) => {
  expect(statSync(file).size).toBeLessThan(statSync(from).size * 0.9);
});
