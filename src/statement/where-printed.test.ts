import { expect, it } from 'vitest';
import type { Statement } from '../schemas/statement.ts';
import { sayWhere } from '../wording/en/statement-words.ts';
import { wherePrinted } from './where-printed.ts';

const printed = (...places: string[]) =>
  wherePrinted({
    versions: places.map((place) => ({
      siglum: place[0],
      context: place.endsWith('comment') ? 'comment' : 'body',
    })) as unknown as Statement['versions'],
  });

it('counts articles, not pieces, and comments apart', () => {
  expect(printed('A', 'A', 'B', 'B comment')).toEqual({ sigla: ['A', 'B'], pieces: 3, comments: 1 });
  expect(sayWhere(printed('A', 'A', 'B', 'B comment'))).toBe('in 2 articles and a reader’s comment');
  expect(sayWhere(printed('A', 'A', 'A'))).toBe('3 times in one article');
});
