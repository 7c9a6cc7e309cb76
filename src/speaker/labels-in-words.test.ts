import { expect, it } from 'vitest';
import { labelsInWords } from './labels-in-words.ts';

it('gives each way of printing once, the most used first', () => {
  const label = (siglum: string, text: string) => ({ siglum, text, start: 0, end: text.length });
  const labels = [
    label('B', 'the minister'),
    label('B', 'Bell'),
    label('A', 'Bell'),
    label('A', 'Ann\nBell'),
    label('AA', 'Bell'),
    label('C', 'Ann Bell'),
  ];
  const articles = ['A', 'B', 'C', 'AA'].map((siglum) => ({ siglum }));
  expect(labelsInWords(labels, { articles })).toEqual([
    { text: 'Bell', sigla: ['A', 'B', 'AA'], times: 3 },
    { text: 'Ann Bell', sigla: ['A', 'C'], times: 2 },
    { text: 'the minister', sigla: ['B'], times: 1 },
  ]);
});
