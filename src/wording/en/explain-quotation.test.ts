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

  it('says with the help of which articles it was read, and how it was without them', () => {
    const names = [
      { siglum: 'B', start: 0, end: 4, text: 'Bell' },
      { siglum: 'D', start: 9, end: 17, text: 'Ann Bell' },
    ];
    const saying = (readWith: Quotation['readWith']) =>
      explainQuotation({ ...quotation, rule: 'named in another article', readWith }, speaker, text).slice(2);
    expect(saying({ names, alone: 'Bo Chen', rule: 'cue before' })).toEqual([
      'Another article gives the same words to this speaker by name.',
      'Read with the help of B (“Bell”) and D (“Ann Bell”); by this article alone, it was read as Bo Chen.',
    ]);
    expect(saying({ names: names.slice(0, 1), alone: null, rule: 'unknown' })[1]).toBe(
      'Read with the help of B (“Bell”); by this article alone, no speaker was found.',
    );
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
