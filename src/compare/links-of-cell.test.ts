import { describe, expect, it } from 'vitest';
import type { Paraphrase } from '../schemas/passage.ts';
import { type EditorLink, leadTo, linksByHand, linksOfCell, tellingsOf } from './links-of-cell.ts';

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
  id: 'l-a-12',
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
        id: 'l-a-12',
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

  it('tells once what two articles print alike', () => {
    const groups = new Map([
      ['b-0', 'b-0'],
      ['c-30', 'b-0'],
    ]);
    const [link] = linksOfCell([crane], 'A', inA, { columns, groups });
    expect(tellingsOf(link!, groups)).toEqual([{ sigla: ['B', 'C'], siglum: 'B', sentence: 'b-0' }]);
    expect(tellingsOf(link!, new Map()).map(({ sigla }) => sigla)).toEqual([['B'], ['C']]);
  });

  it('says nothing where the link does not begin, or nobody else has an end of it', () => {
    expect(linksOfCell([crane], 'A', [{ id: 'a-0' }], chosen)).toEqual([]);
    expect(linksOfCell([crane], 'A', inA, { ...chosen, columns: columns.slice(0, 1) })).toEqual([]);
  });

  it('leaves out an article that prints the same passage', () => {
    const groups = new Map([
      ['a-10', 'a-10'],
      ['c-30', 'a-10'],
    ]);
    const [link] = linksOfCell([crane], 'A', inA, { columns, groups });
    expect(link!.others.map(({ siglum }) => siglum)).toEqual(['B']);
    // Whatever else its article says of it.
    const first = new Map([
      ['a-10', 'a-10'],
      ['b-0', 'a-10'],
    ]);
    const [second] = linksOfCell([crane], 'A', inA, { columns, groups: first });
    expect(second!.others.map(({ siglum }) => siglum)).toEqual(['C']);
  });
});

it('takes the links that an editor made, no others', () => {
  const made = { ...crane, rule: '', confidence: 1 };
  const all: Paraphrase[] = [
    { ...made, basis: 'editor' },
    { ...made, basis: 'worked out' },
  ];
  expect(linksByHand(all)).toEqual([crane]);
});
