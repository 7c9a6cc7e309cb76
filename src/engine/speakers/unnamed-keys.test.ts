import { describe, expect, it } from 'vitest';
import { unnamedKeys } from './unnamed-keys.ts';

/** Groups of names that have one key. */
function groups(...speakers: [name: string, kind: string][]): string[][] {
  const keys = unnamedKeys(speakers.map(([name, kind]) => ({ name, kind })));
  return [...Map.groupBy(keys.keys(), (name) => keys.get(name)).values()];
}

describe('keys of speakers without a name', () => {
  it('are one where the same words stand in another order', () => {
    expect(
      groups(
        ['spokesman for the trust', 'person'],
        ['trust spokesman', 'person'],
        ['Ida Quill’s family', 'organisation'],
        ['family of Ida Quill', 'organisation'],
      ),
    ).toEqual([
      ['spokesman for the trust', 'trust spokesman'],
      ['Ida Quill’s family', 'family of Ida Quill'],
    ]);
  });

  it('are one for a text and the fuller one that alone can be it', () => {
    expect(groups(['minutes', 'document'], ['board minutes', 'document'])).toHaveLength(1);
    expect(groups(['survey', 'document'], ['structural survey of the roof', 'document'])).toHaveLength(1);
  });

  it('differ where two texts can be it, and for people', () => {
    expect(
      groups(['report', 'document'], ['tide report', 'document'], ['harbour report', 'document']),
    ).toHaveLength(3);
    expect(groups(['official', 'person'], ['senior official', 'person'])).toHaveLength(2);
    expect(groups(['minutes', 'document'], ['minutes keeper', 'document'])).toHaveLength(2);
  });
});
