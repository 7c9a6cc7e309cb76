import { describe, expect, it } from 'vitest';
import { noMetadata } from '../schemas/no-metadata.fixture.ts';
import type { Metadata, Source } from '../schemas/source.ts';
import { factsOf } from './facts.ts';

const text = 'The fair\n\nSource: 3/4/21\nhttps://example.org/fair';

function factOf(name: keyof Metadata, part: Partial<Pick<Source, 'metadata' | 'clues'>>) {
  const facts = factsOf({ text, metadata: noMetadata, clues: [], ...part });
  return facts.find((fact) => fact.name === name)!;
}

describe('factsOf', () => {
  it('says of a missing field that it is not stated, and what the text lets one say', () => {
    const clue = {
      field: 'published' as const,
      value: 'on Monday',
      reason: 'The text says “on Monday”.',
      spans: [],
    };
    expect(factOf('published', { clues: [clue] })).toMatchObject({
      value: null,
      basis: 'not stated',
      clues: [{ value: 'on Monday', reason: 'The text says “on Monday”.' }],
    });
  });

  it('keeps an ambiguous date as printed and gives every reading', () => {
    const published = {
      value: '3/4/21',
      start: 18,
      end: 24,
      basis: 'stated' as const,
      label: 'Source',
      readings: [
        { value: '2021-03-04', reading: 'month/day/year' },
        { value: '2021-04-03', reading: 'day/month/year' },
      ],
    };
    expect(factOf('published', { metadata: { ...noMetadata, published } })).toMatchObject({
      value: '3/4/21',
      line: 3,
      reason:
        'Printed under the label “Source”. Can be read as 4 March 2021 (month/day/year) or as 3 April 2021 (day/month/year).',
    });
  });

  it('writes a plain date out', () => {
    const published = { value: '2021-03-04', start: 0, end: 9, basis: 'stated' as const };
    expect(factOf('published', { metadata: { ...noMetadata, published } }).value).toBe('4 March 2021');
  });

  it('links an http address and noMetadata else', () => {
    const url = (value: string) => ({
      ...noMetadata,
      url: { value, start: 25, end: 49, basis: 'stated' as const },
    });
    expect(factOf('url', { metadata: url('https://example.org/fair') }).address).toBe(
      'https://example.org/fair',
    );
    for (const odd of ['javascript:alert(1)', 'https://[', 'www.example.org']) {
      expect(factOf('url', { metadata: url(odd) }).address).toBeNull();
    }
  });
});
