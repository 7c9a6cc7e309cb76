import { expect, it } from 'vitest';
import type { GoldQuotation } from '../../labelled/gold-article.ts';
import { collectJudged } from './collect-judged.ts';

const text = 'Odo Finch met Ada Brandt.\n\n“We were late,” said Brandt.\n\n“The pier is shut,” he said.';
const label = (words: string, speaker: string | null): GoldQuotation => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, speaker, speaker_type: speaker ? 'named' : 'none' };
};

it('holds the reasons of each speaker against the label', () => {
  const quotes = [label('We were late,', 'Ada Brandt'), label('The pier is shut,', 'Emil Quill')];
  const judged = collectJudged([{ id: 'pier', text, quotes, other_quoted: [] }]);
  expect(judged.map(({ right }) => right)).toEqual([true, false]);
  expect(judged[0]!.reasons.map(([name]) => name)).toContain('by name');
  expect(judged[1]!.reasons.map(([name]) => name)).toContain('by he');
});

it('leaves out words that the label gives to nobody', () => {
  const quotes = [label('We were late,', null)];
  expect(collectJudged([{ id: 'pier', text, quotes, other_quoted: [] }])).toEqual([]);
});
