import { describe, expect, it } from 'vitest';
import { credits } from './captions.ts';
import { offers } from './offers.ts';

const isFurniture = (line: string) => [...offers, ...credits].some((pattern) => pattern.test(line));

describe('names after the verb of an offer, and after that of a credit', () => {
  it.each([
    'Contact Ida Quill at ida@norvik.example',
    'Support Herald today',
    'Courtesy of Ida Quill',
    'Supplied Picture',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });
});

describe('sentences that begin with the same word', () => {
  it.each(['Follow it on foot', 'Support strikers with food', 'Supplied lorries never came.'])(
    '%s',
    (line) => {
      expect(isFurniture(line)).toBe(false);
    },
  );
});
