import { describe, expect, it } from 'vitest';
import { areJoint } from './joint-speakers.ts';

const quill = { name: 'Ida Quill', kind: 'person', named: true } as const;
const finch = { name: 'Odo Finch', kind: 'person', named: true } as const;
const texts = (a: string) =>
  new Map([
    ['A', a],
    ['B', 'Ida Quill said so.'],
  ]);

/** In A the words are given to Odo Finch, in B to Ida Quill. */
function ask(a: string, mention = 'Odo Finch'): boolean {
  const start = a.indexOf(mention);
  const one = { id: 'a-1', mention: { start, end: start + mention.length }, speaker: finch };
  return areJoint(one, { id: 'b-1', mention: { start: 0, end: 9 }, speaker: quill }, texts(a));
}

describe('areJoint', () => {
  it.each([
    ['Ida Quill and Odo Finch said it was late.', true],
    ['Mayor Ida Quill and Harbour Minister Odo Finch said it was late.', true],
    ['Mayor Ida Quill (R-Tarn) and Harbour Minister Odo Finch said it was late.', true],
    ['Mayor Ida Quill, who won, and Harbour Minister Odo Finch said it was late.', true],
    [
      'Mayor Ida Quill Ida Ann QuillPier to close Ferry late MORE (R-Tarn) and Harbour Minister Odo Finch said it.',
      true,
    ],
    ['Odo Finch and Mayor Ida Quill said it was late.', true],
    ['Odo Finch (R-Tarn) and Mayor Ida Quill said it was late.', true],
    ['She wrote that she and Deputy Mayor Odo Finch had found it late.', true],
    ['Ida Quill left, and then the rain came. Odo Finch said it was late.', false],
    ['Ida Quill spoke to Bo Chen and Odo Finch said it was late.', false],
    ['Odo Finch said it was late, and Ida Quill left.', false],
  ])('%s', (text, expected) => expect(ask(text)).toBe(expected));
});
