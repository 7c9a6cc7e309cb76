import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGoldStory } from '../../tests/gold/read-gold-story.ts';
import type { Block } from '../schemas/source.ts';
import { alignPassages } from './7-align-passages.ts';

interface GoldSide {
  start: number;
  end: number;
}
interface GoldPair {
  a: string;
  b: string;
  passages: { a: GoldSide; b: GoldSide }[];
  coverageA: { share: number };
  coverageB: { share: number };
}

const gold: { passages: { pairs: GoldPair[] } } = JSON.parse(
  readFileSync(new URL('../../tests/gold/cross.json', import.meta.url), 'utf8'),
);

describe('the five articles', () => {
  const articles = readGoldStory();
  const { passages, shares } = alignPassages(articles);
  const siglumOf = new Map(articles.map(({ file, siglum }) => [file, siglum]));
  const bodies = (pair: string) => passages.filter((p) => p.scope === 'body' && p.pair.join() === pair);

  for (const pair of gold.passages.pairs) {
    const name = [pair.a, pair.b].map((file) => siglumOf.get(file)).join();
    it(`finds what ${name} share, and nothing else`, () => {
      const found = bodies(name);
      for (const run of pair.passages) {
        expect(
          found.some(
            ({ a, b }) =>
              a.start <= run.a.start && a.end >= run.a.end && b.start <= run.b.start && b.end >= run.b.end,
          ),
        ).toBe(true);
      }
      expect(found.length > 0).toBe(pair.passages.length > 0);
      const share = shares.find((each) => each.pair.join() === name)!;
      expect(share.a).toBeCloseTo(pair.coverageA.share, 2);
      expect(share.b).toBeCloseTo(pair.coverageB.share, 2);
    });
  }

  it('reads the reprint as one passage that differs by marks alone', () => {
    const reprint = bodies('B,D');
    expect(reprint).toHaveLength(1);
    expect(reprint[0]).toMatchObject({ id: 'p-b-344-d-93', words: 211, similarity: 1, class: 'narrative' });
    expect(reprint[0]!.changes.map((change) => change.typography)).toEqual(Array(5).fill('marks'));
    expect(shares.find((share) => share.pair.join() === 'B,D')).toMatchObject({ a: 0.4072, b: 1 });
  });

  it('tells shared quotations by their class', () => {
    expect(bodies('A,B').map((passage) => passage.class)).toEqual(['quotation', 'quotation']);
    expect(bodies('A,D').map((passage) => passage.class)).toEqual(['quotation']);
  });

  it('keeps the equal headline and the comment that repeats the body apart', () => {
    const others = passages.filter((passage) => passage.scope !== 'body');
    expect(others.map(({ scope, pair }) => `${scope} ${pair.join()}`)).toEqual([
      'comment A,D',
      'headline B,D',
      'comment B,D',
      'comment D,D',
    ]);
  });
});

describe('alignPassages', () => {
  const first = 'The ferry left the old harbour at nine with forty passengers and three dogs on deck.';
  const second =
    'It returned by noon with nobody hurt and one bicycle fewer, its owner told reporters on the quay.';

  it('aligns nothing across a block that is not body', () => {
    const shared = `${first} ${second}`;
    const text = `${first}\nAdvertisement\n${second}`;
    const [gap, rest] = [first.length, first.length + '\nAdvertisement\n'.length];
    const blocks: Block[] = [
      { start: 0, end: gap, kind: 'body' },
      { start: gap + 1, end: rest - 1, kind: 'boilerplate' },
      { start: rest, end: text.length, kind: 'body' },
    ];
    const { passages } = alignPassages([
      { siglum: 'A', text: shared, blocks: [{ start: 0, end: shared.length, kind: 'body' }], quotations: [] },
      { siglum: 'B', text, blocks, quotations: [] },
    ]);
    expect(passages.map(({ b }) => text.slice(b.start, b.end))).toEqual([first, second]);
  });

  it('gives every pair a share, with nothing to count too', () => {
    const empty = { text: '', blocks: [], quotations: [] };
    expect(
      alignPassages([
        { siglum: 'A', ...empty },
        { siglum: 'B', ...empty },
      ]).shares,
    ).toEqual([{ pair: ['A', 'B'], a: 0, b: 0, characters: { a: 0, b: 0 }, words: 0 }]);
  });
});
