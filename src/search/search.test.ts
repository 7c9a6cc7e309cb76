import { describe, expect, test } from 'vitest';
import { openSource } from './index/open-source.ts';
import type { IndexFile } from './index/search-files.ts';
import { indexFile } from './index/search-files.ts';
import { wholeLimit, writeSearchFiles } from './index/write-parts.ts';
import { harbourRecord as base, otherSpeaker } from './record.fixture.ts';
import type { SearchRecord } from './record.ts';
import { openSearch } from './search.ts';

const records: SearchRecord[] = [
  { ...base, id: 'q1', text: 'The wall will hold every storm that the sea can send.' },
  { ...base, id: 'q2', text: 'No storm has ever come over the wall.' },
  {
    ...base,
    id: 'q3',
    text: 'We never asked for it.',
    speaker: { ...otherSpeaker, labels: [...otherSpeaker.labels] },
  },
  {
    ...base,
    id: 'p1',
    kind: 'passage',
    text: 'A wall will hold, she said.',
    speaker: null,
    attribution: null,
  },
  {
    ...base,
    id: 'p2',
    kind: 'passage',
    text: 'No storm has ever come over the wall, he said.',
    holds: ['q2'],
    speaker: null,
  },
];
const padding = Array.from({ length: 2_500 }, (_, at) => ({
  ...base,
  id: `x${at}`,
  story: `story-${at % 7}`,
  storyTitle: 'Another',
  articleTitle: 'Other news',
  articleFacts: null,
  text: `Number ${at} stands in line ${at * 7} and waits for its turn without a word.`,
  speaker: null,
  attribution: null,
})).sort((left, right) => left.story.localeCompare(right.story));

for (const [layout, all] of [
  ['whole', records],
  ['parts', [...records, ...padding]],
] as const) {
  const files = writeSearchFiles(all, []);
  const fetched: string[] = [];
  const search = openSearch(
    await openSource(async (name) => {
      fetched.push(name);
      return JSON.parse(files.get(name)!);
    }),
  );
  const idsOf = async (typed: string) => (await search(typed)).hits.map(({ record }) => record.id);

  describe(`the ${layout} layout`, () => {
    test('is what the size asks for', () => {
      const index = files.get(indexFile)!;
      expect((JSON.parse(index) as IndexFile).layout).toBe(layout);
      expect(JSON.stringify(all).length > wholeLimit).toBe(layout === 'parts');
    });
    test('quotations stand before sentences, the phrase before all words', async () => {
      expect(await idsOf('wall will hold')).toEqual(['q1', 'p1']);
      expect((await idsOf('storm wall')).slice(0, 2).sort()).toEqual(['q1', 'q2']);
    });
    test('a sentence gives way to the quotation that it holds', async () => {
      expect(await idsOf('no storm has ever come')).toEqual(['q2']);
    });
    test('an office finds all who hold it, in turns', async () => {
      expect((await idsOf('harbour master')).slice(0, 2).sort()).toEqual(['q1', 'q3']);
    });
    test('near matches are told apart', async () => {
      const { hits } = await search('evry strom');
      expect([hits[0]?.record.id, hits[0]?.tier]).toEqual(['q1', 'near']);
    });
    test('quotation marks ask for the very words', async () => {
      const { hits } = await search('"hold wall"');
      expect(hits.every(({ tier }) => tier === 'near')).toBe(true);
    });
    test('nothing typed, nothing found', async () => {
      expect(await search(' ,')).toMatchObject({ hits: [], suggestion: null, about: null, stories: null });
      expect((await search('wjhqzx')).hits).toEqual([]);
    });
    test('what is not read is counted', async () => {
      const { hits, about } = await search('stands line waits');
      expect([hits.length, about]).toEqual(layout === 'whole' ? [0, null] : [20, padding.length]);
    });
    test('only what a query needs is fetched, and once', () => {
      expect(new Set(fetched).size).toBe(fetched.length);
      expect(fetched.length).toBeLessThan(layout === 'whole' ? 2 : files.size / 2);
    });
    test('all can be read, and a story by itself; the stories are counted over all', async () => {
      const typed = 'stands line waits';
      const everything = await search(typed, padding.length);
      if (layout === 'whole') return expect(everything.stories).toBeNull();
      expect([everything.hits.length, everything.about]).toEqual([padding.length, null]);
      const { stories } = await search(typed);
      expect(stories?.reduce((sum, { count }) => sum + count, 0)).toBe(padding.length);
      const { story, count } = stories!.at(-1)!;
      const own = await search(typed, count, story);
      expect(own.hits.map(({ record }) => record.story)).toEqual(Array(count).fill(story));
      expect([own.about, own.stories]).toEqual([null, stories]);
      return undefined;
    });
  });
}

describe('questions', () => {
  const texts = {
    many: 'Many ferries were late, and most ferry crews too.',
    counted: 'The line has 14 ferries.',
    paid: 'The line lost £2m on its ferries.',
    letters: 'The HT owns the quay, and 3 crews of the HT sail from it in 9 boats.',
    told: 'The Harbour Trust (HT) owns it.',
    crews: 'By noon 12 crews had sailed.',
  };
  const few = Object.entries(texts).map(([id, text]) => ({ ...base, id, text, speaker: null }));
  const files = writeSearchFiles(few, []);
  const firstOf = async (typed: string) => {
    const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
    return (await search(typed)).hits[0]?.record.id;
  };
  test('how many asks for a number', async () =>
    expect(await firstOf('how many ferries sail')).toBe('counted'));
  test('how much asks for money', async () =>
    expect(await firstOf('how much did the ferry lose')).toBe('paid'));
  test('letters are told by where they are spelled out', async () =>
    expect(await firstOf('what does HT stand for')).toBe('told'));
  test('a number counts most that counts what is asked for', async () =>
    expect(await firstOf('how many crews sailed')).toBe('crews'));
  test('small words alone find only their phrase', async () => {
    expect(await firstOf('to be or not to be')).toBe(undefined);
    expect(await firstOf('of its')).toBe(undefined);
    expect(await firstOf('on its')).toBe('paid');
  });
  test('small words around others find nothing', async () =>
    expect(await firstOf('what did the archdeacon say on the')).toBe(undefined));
});

describe('numbers', () => {
  const texts = {
    dated: 'The quay was opened on 12/7/23.',
    million: 'It cost 20 million.',
    many: 'There were 20,000 guests, twenty-three ships and 800 crews in 2020.',
  };
  const few = Object.entries(texts).map(([id, text]) => ({ ...base, id, text, attribution: null }));
  const files = writeSearchFiles(few, []);
  const idsOf = async (typed: string) => {
    const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
    return (await search(typed)).hits.map(({ record }) => record.id);
  };
  const cases: [string, string[]][] = [
    ['20', ['million']],
    ['twenty', ['million']],
    ['three', []],
    ['2,000', []],
    ['200', []],
    ['202', []],
    ['tweet', []],
    ['23 ships', ['many']],
    ['2023', ['dated']],
    ['12/7/23', ['dated']],
    ['eight hundred', ['many']],
    ['20 thousand', ['many']],
  ];
  for (const [typed, ids] of cases) {
    test(`${typed} finds ${ids.join()}`, async () => expect(await idsOf(typed)).toEqual(ids));
  }
});

test('what is no part of an article stands below all that is', async () => {
  const few = [
    { ...base, id: 'comment', kind: 'comment' as const, text: 'The U.K. wall will hold.', speaker: null },
    { ...base, id: 'rules', kind: 'rules' as const, text: 'Keep to the wall.', speaker: null },
    { ...base, id: 'apart', text: 'No wall on any quay will ever hold.' },
    { ...base, id: 'late', kind: 'comment' as const, text: 'They were quite late.', speaker: null },
    { ...base, id: 'misprint', text: 'Two of them guit at noon.' },
    { ...base, id: 'plain', text: 'The UK is large.' },
    { ...base, id: 'bywall', text: 'It stood.', attribution: 'said the wall keeper' },
  ];
  const files = writeSearchFiles(few, []);
  const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
  const idsOf = async (typed: string) => (await search(typed)).hits.map(({ record }) => record.id);
  expect(await idsOf('wall will hold')).toEqual(['apart', 'comment']);
  expect(await idsOf('U.K.')).toEqual(['plain', 'comment']);
  expect((await idsOf('keep to the wall')).at(-1)).toBe('rules');
  expect(await idsOf('quit')).toEqual(['misprint', 'late']);
});

test('where words are in any order, a record with the small ones too stands first', async () => {
  const texts = {
    all: 'A wall was all they had, said those who lived near it, and that in the worst storm.',
    near: 'A wall storm is a storm.',
  };
  const few = [...Object.entries(texts).map(([id, text]) => ({ ...base, id, text })), ...padding.slice(0, 4)];
  const files = writeSearchFiles(few, []);
  const search = openSearch(await openSource(async (name) => JSON.parse(files.get(name)!)));
  const { hits } = await search('wall that storm');
  expect(hits.map(({ record }) => record.id)).toEqual(['all', 'near']);
});
