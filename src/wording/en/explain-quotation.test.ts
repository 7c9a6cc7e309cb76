import { describe, expect, it } from 'vitest';
import type { Quotation, Speaker } from '../../schemas/quotation.ts';
import { explainQuotation } from './explain-quotation.ts';

const text = 'The mayor said it was “early”.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quotation: Quotation = {
  ...spanOf('early'),
  id: 'a-23',
  exact: 'early',
  words: 1,
  form: 'fragment',
  context: 'body',
  marks: 'curly',
  unbalanced: false,
  speaker: null,
  speakerId: 'ann-bell',
  mention: spanOf('The mayor'),
  cue: spanOf('said'),
  attribution: spanOf('The mayor said'),
  rule: 'cue before',
  confidence: 0.9,
  continues: null,
};
const speaker = { id: 'ann-bell', name: 'Ann Bell' } as Speaker;

describe('explainQuotation', () => {
  it('says what is printed, who that is, and what the rule goes by', () => {
    expect(explainQuotation(quotation, speaker, text)).toEqual([
      'The article prints “The mayor said”.',
      '“The mayor” was read as Ann Bell.',
      'A verb of saying stands earlier in the sentence.',
    ]);
  });

  it('needs no reading where the name is printed', () => {
    const [, second] = explainQuotation(quotation, { ...speaker, name: 'mayor' }, text);
    expect(second).toBe('A verb of saying stands earlier in the sentence.');
  });

  it('names what it goes on from, and a correction', () => {
    const silent = { ...quotation, mention: null, attribution: null, rule: 'a new rule' };
    const before = '“We start at dawn,” she said. “So it is early in the day for us,” she said.';
    const from = (continues: string) =>
      explainQuotation({ ...silent, continues, corrected: 'A misprint.' }, speaker, before);
    expect(from('a-1')).toEqual(['It goes on from “We start at dawn”.', 'Corrected by hand: A misprint.']);
    expect(from(`a-${before.indexOf('So')}`)[0]).toBe('It goes on from “So it is early in the …”.');
  });
});
