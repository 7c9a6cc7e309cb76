import { describe, expect, it } from 'vitest';
import { foldPhrase } from '../../../src/engine/text/fold.ts';
import { seededRandom } from '../../shared/seeded-random.ts';
import { editWords, moveAttribution, rewriteSentences, wrapLines } from './alter-text.ts';

describe('moveAttribution', () => {
  const after = '“It was late,” said the owner.';
  const before = 'The owner said: “It was late.”';

  it('brings it forward', () => expect(moveAttribution(after)).toBe(before));
  it('puts it last', () => expect(moveAttribution(before)).toBe('“It was late,” The owner said.'));
  it('leaves narration alone', () => expect(moveAttribution('Nobody was hurt.')).toBe('Nobody was hurt.'));
});

describe('rewriteSentences', () => {
  it('keeps a sentence at least', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(rewriteSentences('One went. Two came.', seededRandom(seed))).not.toBe('');
    }
  });
});

describe('editWords', () => {
  it('leaves a text alone at no rate', () =>
    expect(editWords('One went.', ['x'], 0, seededRandom(1))).toBe('One went.'));
});

describe('wrapLines', () => {
  const text = 'The harbourmaster explained circumstances surrounding yesterday’s collision. '
    .repeat(9)
    .trim();
  it('breaks words that fold to the same words', () => {
    expect(wrapLines(text)).toMatch(/-\n/);
    expect(foldPhrase(wrapLines(text))).toBe(foldPhrase(text));
  });
});
