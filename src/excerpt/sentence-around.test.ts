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

  it('does not end in an abbreviation or an initial', () => {
    const told = 'She left. He did not confirm Mr. Quill’s note to J. Finch. It was late.';
    const note = { start: told.indexOf('note'), end: told.indexOf('note') + 4 };
    const { start, end } = sentenceAround(told, { start: 0, end: told.length }, [note]);
    expect(told.slice(start, end)).toBe('He did not confirm Mr. Quill’s note to J. Finch.');
  });

  it('stays inside the paragraph', () => {
    const paragraph = { start: 11, end: 27 };
    expect(sentenceAround(text, paragraph, [spanOf('said')])).toEqual(paragraph);
  });
});
