import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLabelledSet, toGoldArticles } from './read-labelled-set.ts';

const article = (labels: string) =>
  `id: boat\nshows: a test\ntext: |\n  “{1:We sail,}” said {@1:she}, of the “{t:Mary Ann}”.\n${labels}`;

describe('toGoldArticles', () => {
  it('turns labels in the text into offsets into the plain text', () => {
    const [boat] = toGoldArticles(article('people: { Una Kessell: [1] }'), 'boat.yaml');
    expect(boat!.text).toBe('“We sail,” said she, of the “Mary Ann”.');
    const [quotation] = boat!.quotes;
    expect(boat!.text.slice(quotation!.start, quotation!.end)).toBe('We sail,');
    expect(quotation).toMatchObject({ form: 'full', speaker: 'Una Kessell', kind: 'person', named: true });
    expect(boat!.text.slice(quotation!.speaker_start, quotation!.speaker_end)).toBe('she');
    expect(quotation!.speaker_type).toBe('pronoun');
    expect(boat!.other_quoted.map((term) => boat!.text.slice(term.start, term.end))).toEqual(['Mary Ann']);
  });

  it.each([
    ['a quotation without a speaker', ''],
    ['a speaker of a quotation that is not there', 'people: { Una: [1, 2] }'],
    ['a quotation with two speakers', 'people: { Una: [1], Tom: [1] }'],
    ['a word that is no label', 'persons: { Una: [1] }'],
  ])('refuses %s', (_, labels) => {
    expect(() => toGoldArticles(article(labels), 'boat.yaml')).toThrow(/boat\.yaml/);
  });
});

const parts = readdirSync('tests/quotation-set', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

describe.each(parts.map(({ name }) => name))('the labelled set, %s', (part) => {
  const articles = readLabelledSet(`tests/quotation-set/${part}`);

  it('has labels that hold in every article, under ids of their own', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    for (const { text, quotes, other_quoted } of articles) {
      for (const { start, end } of [...quotes, ...other_quoted]) {
        const around = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);
        expect(around).toMatch(/["“”'‘’«„»]/);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      }
      const labelled = [...quotes, ...other_quoted];
      for (const { index } of text.matchAll(/“/g)) {
        const known = labelled.some(({ start, end }) => start <= index + 1 && index <= end);
        expect(known, text.slice(index, index + 40)).toBe(true);
      }
    }
  });
});
