import { expect, it } from 'vitest';
import { readWith } from './read-with.ts';

const sigla = ['A', 'B', 'C', 'D', 'E', 'F'];
const nothing = { repeated: [], unknown: [], tooMany: [] };

it('reads both ways to name articles, in their order', () => {
  expect(readWith('?with=c,a', sigla)).toEqual({ ...nothing, chosen: ['C', 'A'] });
  expect(readWith('?with=c&with=a&with=', sigla)).toEqual({ ...nothing, chosen: ['C', 'A'] });
});

it('tells what cannot be had', () => {
  expect(readWith('?with=b,b,x,b', sigla)).toEqual({
    ...nothing,
    chosen: ['B'],
    repeated: ['B'],
    unknown: ['X'],
  });
  expect(readWith('?with=f,e,d,c,b,a', sigla)).toEqual({
    ...nothing,
    chosen: ['F', 'E', 'D', 'C', 'B'],
    tooMany: ['A'],
  });
});
