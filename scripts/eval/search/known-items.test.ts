import { describe, expect, test } from 'vitest';
import { toFormTable } from '../../../src/search/words/unify-forms.ts';
import { answerTo, type KnownItem, makeKnownItems, readings } from './known-items.ts';

const forms = toFormTable([['Harbour Trust', 'HT']]);
const texts = [
  'The Harbour Trust will never mend that broken wall again.',
  'Nobody asked the people living behind the lighthouse yesterday.',
];
const isAnswer = (item: KnownItem, text: string) => answerTo(item, forms)(readings(text, forms).join(' ¶ '));

describe('made queries', () => {
  test('the same seed makes the same, and each is answered by a text', () => {
    const made = makeKnownItems(texts, 5, 3);
    expect(makeKnownItems(texts, 5, 3)).toEqual(made);
    expect(made).toHaveLength(25);
    for (const item of made) expect(texts.some((text) => isAnswer(item, text))).toBe(true);
  });
  test('one that may not be asked is made anew', () => {
    const made = makeKnownItems(texts, 5, 3, ({ words }) => !words.includes('wall'));
    expect(made.every(({ words }) => !words.includes('wall'))).toBe(true);
    expect(made).toHaveLength(25);
  });
  test('an equal form answers', () => {
    const item: KnownItem = { kind: 'one typo', typed: 'ht wil never', words: ['ht', 'will', 'never'] };
    expect(texts.map((text) => isAnswer(item, text))).toEqual([true, false]);
  });
  test('in any order, where that was asked', () => {
    const words = ['wall', 'harbour', 'mend'];
    expect(isAnswer({ kind: 'out of order', typed: words.join(' '), words }, texts[0]!)).toBe(true);
    expect(isAnswer({ kind: 'exact phrase', typed: words.join(' '), words }, texts[0]!)).toBe(false);
  });
});
