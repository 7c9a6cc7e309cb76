import { expect, it } from 'vitest';
import { citeQuotation } from './cite-quotation.ts';

const text = 'The lamp is lit,\nsaid Ann Bell.';
const quotation = { exact: 'The lamp\nis lit,', attribution: { start: 17, end: 30 } };

it('holds the words, whose they are and by which words, the article and the paragraph', () => {
  expect(
    citeQuotation(quotation, { text, speaker: 'Ann Bell', article: 'A lamp. (n.d.).', paragraph: 4 }),
  ).toBe('“The lamp is lit,” Ann Bell, attributed with “said Ann Bell”. In: A lamp. (n.d.). Paragraph 4.');
});

it('says what is not stated, and keeps marks apart', () => {
  const bare = { exact: 'They “lit” it', attribution: null };
  expect(citeQuotation(bare, { text, speaker: null, article: 'A lamp. (n.d.).', paragraph: null })).toBe(
    '“They ‘lit’ it” Speaker not stated. In: A lamp. (n.d.).',
  );
});
