import { describe, expect, it } from 'vitest';
import type { Paraphrase } from '../schemas/passage.ts';
import { type EditorLink, leadTo, linksByHand, linksOfCell } from './links-of-cell.ts';

/** Sentences of ten characters each. */
const column = (siglum: string, sentences: number) => ({
  siglum,
  sentences: new Map(
    Array.from({ length: sentences }, (_, at) => {
      const id = `${siglum.toLowerCase()}-${at * 10}`;
      return [id, { id, start: at * 10, end: at * 10 + 9 }] as const;
    }),
  ),
});
const at = (siglum: string, start: number) => ({ siglum, start, end: start + 3 });
const crane: EditorLink = {
  label: 'what the crane weighs',
  tells: 'otherwise',
  members: [at('A', 12), at('B', 2), at('B', 24), at('C', 31)],
};
const columns = [column('A', 3), column('B', 3), column('C', 4)];
const chosen = { columns, groups: new Map<string, string>() };
const inA = [{ id: 'a-10' }];

describe('linksOfCell', () => {
  it('says where the other articles tell it', () => {
    expect(linksOfCell([crane], 'A', inA, chosen)).toEqual([
      {
        label: 'what the crane weighs',
        tells: 'otherwise',
        others: [
          { siglum: 'B', sentence: 'b-0' },
          { siglum: 'C', sentence: 'c-30' },
        ],
      },
    ]);
  });

  it('leads to the articles that tell it, not back', () => {
    const links = linksOfCell([crane], 'A', inA, chosen);
    expect(['A', 'B', 'C'].map((siglum) => leadTo(links, siglum))).toEqual([false, true, true]);
  });

  it('says nothing where the link does not begin, or nobody else has an end of it', () => {
    expect(linksOfCell([crane], 'A', [{ id: 'a-0' }], chosen)).toEqual([]);
    expect(linksOfCell([crane], 'A', inA, { ...chosen, columns: columns.slice(0, 1) })).toEqual([]);
  });

  it('leaves out a place that prints the same passage', () => {
    const groups = new Map([
      ['a-10', 'a-10'],
      ['c-30', 'a-10'],
    ]);
    const [link] = linksOfCell([crane], 'A', inA, { columns, groups });
    expect(link!.others.map(({ siglum }) => siglum)).toEqual(['B']);
  });
});

it('takes the links that an editor made, no others', () => {
  const made = { ...crane, id: 'l-a-12', rule: '', confidence: 1 };
  const all: Paraphrase[] = [
    { ...made, basis: 'editor' },
    { ...made, basis: 'worked out' },
  ];
  expect(linksByHand(all)).toEqual([crane]);
});
