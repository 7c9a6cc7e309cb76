import { describe, expect, it } from 'vitest';
import type { Block } from '../../schemas/source.ts';
import { bodySentences } from './body-sentences.ts';

const body = (start: number, end: number, continues?: true): Block => ({
  start,
  end,
  kind: 'body',
  ...(continues && { continues }),
});

describe('bodySentences', () => {
  const cases: Record<string, [text: string, sentences: string[]]> = {
    'two sentences': ['He left. She stayed.', ['He left.', 'She stayed.']],
    'a question inside marks, then its cue': [
      'He left. “Why?” she asked.',
      ['He left.', '“Why?” she asked.'],
    ],
    'a stop inside the closing mark': ['He said “no.” She left.', ['He said “no.”', 'She left.']],
    'straight marks': [
      'He said: "It is over. We go." She left.',
      ['He said: "It is over.', 'We go."', 'She left.'],
    ],
    'a straight mark that opens behind a stop': [
      'He left at 5 p.m. "We go," he said. "Now." She left. "Why?" he asked.',
      ['He left at 5 p.m.', '"We go," he said.', '"Now."', 'She left.', '"Why?" he asked.'],
    ],
    abbreviations: [
      'Mr. Lee met Dr. Wu in the U.S. on Friday.',
      ['Mr. Lee met Dr. Wu in the U.S. on Friday.'],
    ],
    'figures with a point': [
      'It rose 3.5 per cent. Then it fell.',
      ['It rose 3.5 per cent.', 'Then it fell.'],
    ],
    'a sum with a letter before it': [
      'She put it at P6.5 million. It rained.',
      ['She put it at P6.5 million.', 'It rained.'],
    ],
  };
  for (const [title, [text, expected]] of Object.entries(cases)) {
    it(title, () => {
      const spans = bodySentences(text, [body(0, text.length)]);
      expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    });
  }

  it('ends with its block, unless the next block goes on', () => {
    const text = 'A line\n\ngoes on. End';
    expect(bodySentences(text, [body(0, 6), body(8, 20)])).toHaveLength(3);
    expect(bodySentences(text, [body(0, 6), body(8, 20, true)])).toEqual([
      { start: 0, end: 16 },
      { start: 17, end: 20 },
    ]);
  });
});
