import { describe, expect, it } from 'vitest';
import { flatParts } from './flat-parts.ts';
import type { QuotationMark } from './mark.ts';

const quotation = (start: number, end: number): QuotationMark => ({
  kind: 'quotation',
  start,
  end,
  id: `a-${start}`,
  term: false,
  hue: 1,
  initials: 'AB',
  speakerName: 'Ann Bell',
});

it('tells every quotation that begins at a place, though one is painted', () => {
  const marks = [quotation(0, 9), quotation(0, 3)];
  const [part] = flatParts('Yes, I do', { start: 0, end: 9 }, marks);
  expect(part?.quotation).toBe(marks[1]);
  expect(part?.begins).toEqual(marks);
});

it('lets a passage begin before the quotation mark that opens with it', () => {
  const passage = (start: number) => ({ kind: 'passage' as const, start, end: 12, number: 1, notes: [] });
  const opens = (text: string, start: number) =>
    flatParts(text, { start: 0, end: text.length }, [passage(start)]).find((part) => part.opens.length > 0)
      ?.words;
  expect(opens('I said: “Yes”', 9)).toBe('“');
  expect(opens('"Yes, I do so"', 1)).toBe('"');
  // What closes here belongs to the words before.
  expect(opens('“No” and yes', 4)).toBe(' and yes');
  expect(opens('They’re at home', 5)).toBe('re at h');
});

describe('flatParts', () => {
  const cases = {
    'initials stand after the closing mark': {
      text: '“Yes,” she said',
      marks: [quotation(1, 5)],
      expected: ['“', '[Yes,]', '”AB', ' she said'],
    },
    'a quotation without a closing mark has them at its end': {
      text: '“Yes and',
      marks: [quotation(1, 8)],
      expected: ['“', '[Yes and]AB'],
    },
    'a quotation cut by a variant has them once': {
      text: '"Yes or no"',
      marks: [quotation(1, 10), { kind: 'variant' as const, id: 'v', start: 5, end: 7 }],
      expected: ['"', '[Yes ]', '[<or>]', '[ no]', '"AB'],
    },
    'a difference over the end of a quotation paints no mark and no space alone': {
      text: '“Yes,” “no”',
      marks: [quotation(1, 5), quotation(8, 10), { kind: 'variant' as const, id: 'v', start: 1, end: 10 }],
      expected: ['“', '[<Yes,>]', '”AB', ' “', '[<no>]', '”AB'],
    },
    'a quotation inside another is painted as itself': {
      text: '“He said ‘no’ twice”',
      marks: [quotation(1, 19), quotation(10, 12)],
      expected: ['“', '[He said ‘]', '[no]', '[’]AB', '[ twice]', '”AB'],
    },
    'no marks': { text: 'Plain', marks: [], expected: ['Plain'] },
  };
  for (const [title, { text, marks, expected }] of Object.entries(cases)) {
    it(title, () => {
      const parts = flatParts(text, { start: 0, end: text.length }, marks);
      const shown = parts.map((part) => {
        const words = part.variant ? `<${part.words}>` : part.words;
        const wrapped = part.quotation ? `[${words}]` : words;
        return wrapped + part.initials.map((mark) => mark.initials).join('');
      });
      expect(shown).toEqual(expected);
      expect(parts.map((part) => part.words).join('')).toBe(text);
    });
  }
});
