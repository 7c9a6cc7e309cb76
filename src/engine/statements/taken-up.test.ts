import { expect, test } from 'vitest';
import type { Quotation } from '../../schemas/quotation.ts';
import { foldWords } from '../text/fold.ts';
import { plainWords } from './plain-words.ts';
import type { Quoted } from './quoted-words.ts';
import { isTakenUp } from './taken-up.ts';

function quoted(text: string, name: string, form: 'full' | 'fragment' = 'full'): Quoted {
  const speaker = { name, kind: 'person', named: true } as const;
  const plain = plainWords(foldWords(text).map(({ folded }) => folded));
  return { plain, quotation: { speaker, speakerId: name, form } as unknown as Quotation } as Quoted;
}

const stay = quoted('We will stay in Velm.', 'Piers Lund');
const isTaken = (text: string, name: string, shorter = stay) => isTakenUp(shorter, quoted(text, name));

test.each([
  'We have been clear throughout that we will stay in Velm.',
  'We’ve always said we will stay in Velm.',
  'As we have said before, we will stay in Velm.',
  'I have made it clear that we will stay in Velm.',
  'We have repeatedly stated that we will stay in Velm.',
])('another speaker who says again: %s', (text) => {
  expect(isTaken(text, 'Una Kolb')).toBe(true);
  expect(isTaken(text, 'Piers Lund')).toBe(false);
});

test.each([
  'They told us we will stay in Velm.',
  'Whatever we said in May, we will stay in Velm.',
  'We will stay in Velm, as we have said.',
  'The water was clear and we will stay in Velm.',
])('not %s', (text) => expect(isTaken(text, 'Una Kolb')).toBe(false));

test('a piece in a sentence of the article may be cut from the words of the other', () => {
  const piece = quoted('no plans to leave', 'Piers Lund', 'fragment');
  expect(isTaken('We have been clear that we have no plans to leave', 'Una Kolb', piece)).toBe(false);
});

test('one speaker who said so before', () => {
  expect(isTaken('I said we will stay in Velm.', 'Piers Lund')).toBe(true);
  expect(isTaken('We said we would stay in Velm.', 'Piers Lund')).toBe(false);
});
