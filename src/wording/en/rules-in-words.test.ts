import { expect, it } from 'vitest';
import { contextSieves, headingSieves, localSieves } from '../../engine/attribution/sieves.ts';
import { rulesInWords } from './rules-in-words.ts';

it('tells readers what every rule goes by', () => {
  const names = [...localSieves, ...contextSieves, ...headingSieves].map(({ name }) => name);
  expect(names.filter((name) => rulesInWords[name] === undefined)).toEqual([]);
});
