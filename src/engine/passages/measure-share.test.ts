import { expect, test } from 'vitest';
import type { Change, Passage } from '../../schemas/passage.ts';
import { measureShare } from './measure-share.ts';

const text = 'one two three four five six seven';

function share(from: number, until: number, changes: Change[] = [], other = text) {
  const span = { start: from, end: until };
  const passage = { a: span, b: span, changes, words: 7 } as unknown as Passage;
  const body = (siglum: string, of: string) => ({ siglum, text: of, blocks: [{ start: 0, end: of.length }] });
  return measureShare([passage], body('A', text), body('B', other));
}

test('six equal words in a row are shared, five are not', () => {
  const six = text.indexOf(' seven');
  expect(share(0, six)).toMatchObject({ a: 0.8182, characters: { a: 27, b: 27 }, words: 7 });
  expect(share(0, text.indexOf(' six'))).toMatchObject({ a: 0, characters: { a: 0, b: 0 } });
});

test('another word ends a run, another sign does not', () => {
  const changed = text.replace('four', 'FOUR');
  const span = { start: text.indexOf('four'), end: text.indexOf(' five') };
  expect(share(0, text.length, [{ a: span, b: span, kind: 'wording' }], changed).a).toBe(0);
  expect(
    share(0, text.length, [{ a: span, b: span, kind: 'typography', typography: 'marks' }], changed).a,
  ).toBe(1);
});

test('two bodies without passages share nothing', () => {
  const body = { siglum: 'A', text, blocks: [{ start: 0, end: text.length }] };
  expect(measureShare([], body, { ...body, siglum: 'B' })).toEqual({
    pair: ['A', 'B'],
    a: 0,
    b: 0,
    characters: { a: 0, b: 0 },
    words: 0,
  });
});

test('words that one body has twice are counted once', () => {
  const twice = `${text}. ${text}.`;
  const body = (siglum: string, of: string) => ({ siglum, text: of, blocks: [{ start: 0, end: of.length }] });
  const passageAt = (start: number) =>
    ({
      a: { start: 0, end: text.length },
      b: { start, end: start + text.length },
      changes: [],
      words: 7,
    }) as unknown as Passage;
  const both = [passageAt(0), passageAt(text.length + 2)];
  expect(measureShare(both, body('A', text), body('B', twice))).toMatchObject({ a: 1, words: 7 });
});
