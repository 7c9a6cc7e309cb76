import { expect, it } from 'vitest';
import type { StoryData } from '../collections/load-story.ts';
import { noMetadata } from '../schemas/no-metadata.fixture.ts';
import { quotationsTable } from './quotations-table.ts';

const text = 'One line.\nAnn Bell said: “We go, all of us.”';
const quotation = {
  id: 'a-26',
  start: 26,
  end: 43,
  form: 'full',
  context: 'body',
  speakerId: 'ann-bell',
  attribution: { start: 10, end: 23 },
  words: 5,
  exact: 'We go, all of us.',
  rule: 'cue before',
  confidence: 0.9,
};
const comment = { ...quotation, id: 'a-99', context: 'comment' };
const data = {
  slug: 'fair',
  articles: [
    {
      siglum: 'A',
      source: { text, metadata: { ...noMetadata, published: { value: '2024-03-04' } } },
      quotations: [quotation, comment],
    },
  ],
  speakers: new Map([['ann-bell', { name: 'Ann Bell', kind: 'person', named: true }]]),
  statements: [{ id: 's-a-26', versions: [{ quotation: 'a-26' }, { quotation: 'b-7' }] }],
} as unknown as StoryData;

it('has a row a quotation that joins with other files and stories, and opens in a spreadsheet', () => {
  const [head, row, ...rest] = quotationsTable(data, 'https://example.org').split('\r\n');
  expect(head!.startsWith('\uFEFFid,story,article,line,')).toBe(true);
  expect(row).toBe(
    'a-26,fair,A,2,26,43,full,Ann Bell,ann-bell,person,yes,Ann Bell said,5,"We go, all of us.",s-a-26,cue before,0.9,2024-03-04,,https://example.org/fair/articles/a/#a-26',
  );
  expect(rest).toEqual(['']);
});
