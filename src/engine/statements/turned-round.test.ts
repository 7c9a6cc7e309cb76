import { expect, it } from 'vitest';
import type { Quotation } from '../../schemas/quotation.ts';
import { groupStatements } from '../8-group-statements.ts';

/** Statements that two articles make of what Ida Quill says in each. */
function statements(...said: string[]): number {
  const articles = said.map((exact, at) => {
    const siglum = 'AB'[at]!;
    const text = `“${exact}”, said Ida Quill.`;
    const quotation: Quotation = {
      id: `${siglum.toLowerCase()}-1`,
      start: 1,
      end: 1 + exact.length,
      exact,
      words: exact.split(' ').length,
      form: 'full',
      context: 'body',
      marks: 'curly',
      unbalanced: false,
      speaker: { name: 'Ida Quill', kind: 'person', named: true },
      speakerId: 'ida-quill',
      mention: null,
      attribution: null,
      cue: null,
      rule: 'by hand',
      confidence: 1,
      continues: null,
    };
    const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
    return { siglum, text, blocks, quotations: [quotation] };
  });
  return groupStatements('invented', articles, []).statements.length;
}

it('finds two sayings where one denies what the other tells of', () => {
  expect(
    statements(
      'To hear that we would sell off the yard for scrap is cruel',
      'We would never sell off the yard for scrap',
    ),
  ).toBe(0);
});

it('finds one saying where a word of denial came in or fell out', () => {
  expect(
    statements('We would sell off the yard for scrap', 'We would never sell off the yard for scrap'),
  ).toBe(1);
  expect(
    statements(
      'We would not sell off the yard for scrap, whoever asks',
      'We would sell off the yard for scrap, whoever asks us',
    ),
  ).toBe(1);
});
