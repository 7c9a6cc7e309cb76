import { describe, expect, test } from 'vitest';
import { findQuotations } from '../4-find-quotations.ts';
import type { FoundQuotation } from '../found-quotation.ts';

function find(text: string) {
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  return findQuotations(text, blocks);
}

function words(text: string, quotations: readonly FoundQuotation[]): string[] {
  return quotations.map(({ start, end }) => text.slice(start, end));
}

const speech = [
  'The lock gates had not been greased for a year.',
  'Nobody at the yard would answer the telephone. My brother drove there twice.',
  'In the end the boats lay on the mud, and people laughed at us.',
];

describe.each([
  ['double marks', '“', '”'],
  ['straight marks', '"', '"'],
  ['single marks', '‘', '’'],
])('a text that lost the breaks within its speech: %s', (_, open, close) => {
  const text = `Ida Quill told the inquiry: ${speech.map((part) => open + part).join(' ')}${close} Its chair thanked her.`;
  const found = find(text);

  test('has one quotation for each paragraph that there was', () => {
    expect(words(text, found.quotations)).toEqual(speech);
  });

  test('goes on from one to the next, without a note', () => {
    expect(found.quotations.map(({ continues }) => continues)).toEqual([null, 0, 1]);
    expect(found.notes).toEqual([]);
  });
});

describe('a mark that opens again', () => {
  test('once, after words that sound spoken', () => {
    const text = 'Ida Quill said: “We are tired. “You can’t live on mud,” she added.';
    expect(words(text, find(text).quotations)).toEqual(['We are tired.', 'You can’t live on mud,']);
  });

  test('once, after a tag: a mark is missing, and readers are told', () => {
    const text = '“We are tired, Ida Quill said on Monday. “You can’t live on mud.”';
    const { quotations, notes } = find(text);
    expect(words(text, quotations)).toEqual(['We are tired,', 'You can’t live on mud.']);
    expect(notes).toHaveLength(1);
  });

  test('holds nested marks of the other kind', () => {
    const text =
      'Odo Finch said: "The doctor has always been kind. People said \'you are dreaming\' but it starts with one. "It is up to you. "Nobody else will do it."';
    expect(words(text, find(text).quotations)).toEqual([
      "The doctor has always been kind. People said 'you are dreaming' but it starts with one.",
      'It is up to you.',
      'Nobody else will do it.',
    ]);
  });
});
