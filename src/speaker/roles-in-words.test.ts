import { expect, it } from 'vitest';
import { rolesInWords } from './roles-in-words.ts';

it('gives each role once, with a place in every article', () => {
  const role = (siglum: string, text: string, start: number) => ({
    siglum,
    text,
    start,
    end: start + text.length,
  });
  const roles = [
    role('A', 'harbour\nminister', 4),
    role('A', 'Harbour minister', 90),
    role('A', 'mother of two', 50),
    role('B', 'harbour minister', 7),
  ];
  expect(rolesInWords(roles)).toEqual([
    { text: 'harbour minister', places: [roles[0], roles[3]] },
    { text: 'mother of two', places: [roles[2]] },
  ]);
});
