import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../2-split-blocks.ts';
import { findQuotations } from '../4-find-quotations.ts';
import { attributeQuotations } from '../5-attribute-quotations.ts';

/** The speakers of the quotations, in order. */
function speakers(text: string) {
  const { blocks } = splitBlocks(text);
  const { quotations } = attributeQuotations(text, blocks, findQuotations(text, blocks).quotations);
  return quotations.map(({ speaker }) => speaker?.name ?? null);
}

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'a person described without speaking is taken up by the pronoun': {
    text: [
      'Fourteen-year-old Ottilie Brandt won the sack race in Pellworth.',
      '“I hopped and I did not look round,” she said.',
      'Her rival, Greta Holm, came last. “I looked round the whole time,” said Holm.',
      'The teenager has a test tomorrow. “I have not opened the book,” she said.',
    ].join('\n\n'),
    expected: ['Ottilie Brandt', 'Greta Holm', 'Ottilie Brandt'],
  },
  'the father of somebody speaks as he': {
    text: [
      'Ottilie Brandt won. Her trainer, Karl Voss, was there. “We did not expect it,” Voss said.',
      'Brandt’s father was asked what came next. “The washing comes next,” he replied.',
    ].join('\n\n'),
    expected: ['Karl Voss', 'Brandt’s father'],
  },
  'a man who was never named is not the one who was': {
    text: [
      'Divers pulled a man out of the lock in Pellworth.',
      '“He was holding on to a goose,” said the coxswain, Karl Voss.',
      '“I want to thank the goose,” the man said.',
    ].join('\n\n'),
    expected: ['Karl Voss', 'man'],
  },
  'somebody with a role printed before the name is a sure person': {
    text: [
      'Karl Voss sounded pleased. “We had the wind behind us,” he said. “It was a gift.”',
      'Pellworth’s captain, Eadwig Thole, shook his head. “They had no wind at all,” he said.',
    ].join('\n\n'),
    expected: ['Karl Voss', 'Karl Voss', 'Eadwig Thole'],
  },
};

describe('pronouns and descriptions', () => {
  for (const [name, { text, expected }] of Object.entries(cases))
    it(name, () => expect(speakers(text)).toEqual(expected));
});
