import { expect, test } from 'vitest';
import { quotationByHand } from '../../../tests/statements/make-articles.ts';
import type { Passage } from '../../schemas/passage.ts';
import type { Quoted } from './quoted-words.ts';
import { standsAtSamePlace } from './same-place.ts';

function quoted(siglum: string, start: number, name: string, words = 'all is lost'): Quoted {
  const speaker = { name, kind: 'person', named: true } as const;
  const speakerId = name.toLowerCase().replace(' ', '-');
  const quotation = quotationByHand(siglum, start, words, { form: 'full', speaker, speakerId });
  return { siglum, quotation, keys: words.split(' ') } as unknown as Quoted;
}

const passage = (given: Partial<Passage> = {}) =>
  ({
    pair: ['A', 'B'],
    scope: 'body',
    a: { start: 0, end: 200 },
    b: { start: 100, end: 300 },
    words: 40,
    changes: [],
    ...given,
  }) as unknown as Passage;

const ida = quoted('A', 50, 'Ida Quill');

test('a passage carries both at one place, with a drift of ten characters', () => {
  const at = (start: number) => standsAtSamePlace(ida, quoted('B', start, 'Ida Quill'), [passage()]);
  expect([139, 140, 150, 160, 161].map(at)).toEqual([false, true, true, true, false]);
  expect(standsAtSamePlace(quoted('B', 150, 'Ida Quill'), ida, [passage()])).toBe(true);
});

test('a change of length between them is counted', () => {
  const change = { a: { start: 10, end: 20 }, b: { start: 110, end: 150 }, kind: 'wording' } as const;
  const shifted = passage({ b: { start: 100, end: 330 }, changes: [change] });
  expect(standsAtSamePlace(ida, quoted('B', 180, 'Ida Quill'), [shifted])).toBe(true);
  expect(standsAtSamePlace(ida, quoted('B', 150, 'Ida Quill'), [shifted])).toBe(false);
});

test('two speakers need a passage that goes on for eight words beyond', () => {
  const other = quoted('B', 150, 'Odo Finch');
  expect(standsAtSamePlace(ida, other, [passage({ words: 11 })])).toBe(true);
  expect(standsAtSamePlace(ida, other, [passage({ words: 10 })])).toBe(false);
  expect(standsAtSamePlace(ida, quoted('B', 150, 'Ida Quill'), [passage({ words: 10 })])).toBe(true);
});

test('other words, one article, or a headline are no such place', () => {
  const other = quoted('B', 150, 'Ida Quill');
  expect(standsAtSamePlace(ida, quoted('B', 150, 'Ida Quill', 'all is won'), [passage()])).toBe(false);
  expect(standsAtSamePlace(ida, quoted('A', 50, 'Ida Quill'), [passage()])).toBe(false);
  expect(standsAtSamePlace(ida, other, [passage({ scope: 'headline' })])).toBe(false);
  expect(standsAtSamePlace(ida, other, [passage({ a: { start: 51, end: 200 } })])).toBe(false);
});
