import { describe, expect, test } from 'vitest';
import { openSource } from '../index/open-source.ts';
import { writeSearchFiles } from '../index/write-parts.ts';
import { harbourRecord as base } from '../record.fixture.ts';
import { openSearch } from '../search.ts';

const texts = {
  long: 'Door-to-door delivery will go on.',
  short: 'D2DD will go on.',
  both: 'So will door-to-door delivery (D2DD) of the mail.',
  dotted: 'They left the U.K. at noon.',
  plain: 'The UK is the place where they were born.',
  spelt: 'In the United Kingdom they stay.',
  joined: 'A rollout is a rollout.',
  apart: 'They roll out the carts.',
  figures: 'There were 20 of them.',
  words: 'There were twenty more.',
};
const quotations = Object.entries(texts).map(([id, text]) => ({ ...base, id, text, attribution: null }));
const sentence = {
  ...base,
  id: 'sentence',
  kind: 'passage' as const,
  text: 'By noon they had left the E.U. for good.',
  speaker: null,
  attribution: null,
};
const byUnion = {
  ...base,
  id: 'by-union',
  text: 'We stay.',
  speaker: { ...base.speaker!, name: 'EU board', labels: ['the European Union board'] },
  attribution: null,
};
const files = writeSearchFiles([...quotations, byUnion, sentence], [['door-to-door delivery', 'D2DD']]);
const idsOf = async (typed: string) => {
  const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
  return (await search(typed)).hits.map(({ record }) => record.id);
};

describe('of equal forms the one that was typed stands first', () => {
  const cases: [string, string[], string[]][] = [
    ['D2DD', ['both', 'short'], ['long']],
    ['door to door delivery', ['both', 'long'], ['short']],
    ['U.K.', ['dotted'], ['plain', 'spelt']],
    ['UK', ['plain'], ['dotted', 'spelt']],
    ['united kingdom', ['spelt'], ['dotted', 'plain']],
    ['rollout', ['joined'], ['apart']],
    ['roll out', ['apart'], ['joined']],
    ['20', ['figures'], ['words']],
    ['twenty', ['words'], ['figures']],
    ['E.U.', ['sentence'], ['by-union']],
    ['EU', ['by-union'], ['sentence']],
  ];
  for (const [typed, first, then] of cases) {
    test(typed, async () => {
      const ids = await idsOf(typed);
      expect(ids.slice(0, first.length).sort()).toEqual(first);
      expect(ids.slice(first.length).sort()).toEqual(then);
    });
  }
});
