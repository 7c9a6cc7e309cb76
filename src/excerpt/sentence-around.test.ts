import { describe, expect, it } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

const text = 'It rained. “Yes,” she said. They left at noon. The end.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const around = (...words: string[]) => {
  const { start, end } = sentenceAround(text, { start: 0, end: text.length }, words.map(spanOf));
  return text.slice(start, end);
};

describe('sentenceAround', () => {
  it('gives the sentence that holds a span', () => {
    expect(around('Yes')).toBe('“Yes,” she said.');
  });

  it('gives every sentence from the first span to the last', () => {
    expect(around('noon', 'rained')).toBe('It rained. “Yes,” she said. They left at noon.');
  });

  it('stays inside the paragraph', () => {
    const paragraph = { start: 11, end: 27 };
    expect(sentenceAround(text, paragraph, [spanOf('said')])).toEqual(paragraph);
  });
});
