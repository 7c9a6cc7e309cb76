import { describe, expect, it } from 'vitest';
import { collateTexts } from '../collate-texts.ts';

const ferry = 'The ferry left the old harbour at nine with forty passengers and three dogs on deck.';
const owner = 'Nobody was hurt when it ran aground off the lighthouse, its owner told reporters on the quay.';
const divers = 'Divers will look at the hull as soon as the wind drops, which may take until Friday morning.';
const bakery = 'A bakery burned down in the upper town and the street was closed for six hours last night.';

function shared(a: readonly string[], b: readonly string[]): string[] {
  const text = a.join('\n\n');
  return collateTexts(text, b.join('\n\n')).map((passage) => text.slice(...passage.a));
}

describe('short lines that moved', () => {
  it('are found between texts that are for the most part one', () => {
    expect(shared([ferry, 'Damage', owner, divers], [divers, owner, 'Damage', ferry])).toEqual([
      ferry,
      'Damage',
      owner,
      divers,
    ]);
  });

  it('say nothing where a text prints them twice', () => {
    expect(
      shared([ferry, 'Damage', owner, 'Damage', divers], [divers, owner, 'Damage', ferry]),
    ).not.toContain('Damage');
  });

  it('say nothing between texts that share but a sentence', () => {
    expect(shared([ferry, 'Damage', owner], [bakery, ferry, divers, 'Damage', bakery])).toEqual([ferry]);
  });
});
