import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../schemas/annotation.ts';
import { annotateText } from './annotate-text.ts';

const text =
  'HIGH TIDE\n\nSALTBY — “We sail at two,” said Una Kessell.\n\nThey sank. That is that.”\n\n“Nobody asked us.';

describe('annotateText', () => {
  it('gives the text back with blocks, quotations and notes in order', () => {
    const annotation = annotationSchema.parse(annotateText('ferry', text));
    expect(annotation).toMatchObject({ id: 'ferry', text });
    expect(annotation.blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(annotation.quotations[0]).toMatchObject({ speaker: { name: 'Una Kessell' } });
    const starts = annotation.notes.map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

it.each([' ', '\u00a0', '\n'])('knows a full name by its surname, whatever parts its words: %j', (gap) => {
  const text = `Case goes on\n\nIt was cold on Monday. The court sat in Tove, as it does each week of the\nyear, and heard of many things, among others that its lawyer Gregory${gap}Stull had asked for more time.\n\n“It is not a complicated case,” Stull said.`;
  expect(annotateText('a', text).quotations[0]?.speaker).toMatchObject({
    name: 'Gregory Stull',
    kind: 'person',
  });
});

it('tells who speaks behind two apostrophes that close a double mark', () => {
  const text = "The pier is shut. \"We sail at two,'' said Una Kessell. \"Nobody asked us,'' said Odo Finch.";
  const found = annotateText('a', text).quotations;
  expect(found.map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name])).toEqual([
    ['We sail at two,', 'Una Kessell'],
    ['Nobody asked us,', 'Odo Finch'],
  ]);
});
