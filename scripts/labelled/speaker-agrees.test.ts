import { describe, expect, it } from 'vitest';
import { lastWord, speakerAgrees } from './speaker-agrees.ts';

const gold = (speaker: string | null, aliases: string[] = []) => ({ start: 0, end: 1, speaker, aliases });

describe('speakerAgrees', () => {
  it.each([
    ['Peter Wanless', 'Wanless', true],
    ['Peter Wanless', 'Sir Peter Wanless, of the NSPCC', true],
    ['spokesman for Northern Metro', 'Northern Metro spokesman', true],
    ['Thaddeus van der Hoeven III', 'van der Hoeven', true],
    ['Una Kessell', 'Tom Kessell-Arliss', false],
    ['Una Kessell', 'she', false],
    ['she', 'she', true],
    ['Una Kessell', null, false],
    [null, null, true],
    [null, 'Una Kessell', false],
  ])('of %j and %j: %j', (labelled, found, expected) => {
    expect(speakerAgrees(gold(labelled), { speaker: found })).toBe(expected);
  });

  it('takes an alias', () => {
    expect(speakerAgrees(gold('Rivers Agency', ['RWA']), { speaker: 'the RWA' })).toBe(true);
  });
});

describe('lastWord', () => {
  it('looks past possessives, suffixes and what follows the name', () => {
    expect(lastWord('the council’s')).toBe('council');
    expect(lastWord('J. T. Burke Jr.')).toBe('burke');
    expect(lastWord('drivers who deliver to the market')).toBe('drivers');
    expect(lastWord('the')).toBe(null);
  });
});
