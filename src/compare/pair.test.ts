import { describe, expect, it } from 'vitest';
import { listDifferences } from '../pair/list-differences.ts';
import { bridge, find, textA, textB } from '../pair/pair.fixture.ts';
import type { Pair } from '../pair/pair.ts';
import { differencesIn } from './differences-in-cell.ts';
import { listOnlyHere } from './list-voices.ts';
import { notesIn, notesOfSide } from './notes-of-row.ts';
import { variantsOfPair, variantsOfPairs } from './variant-marks.ts';

const differences = listDifferences(bridge);

it('lists the voices that only one of the two quotes', () => {
  expect(listOnlyHere(bridge).map(({ siglum, voices }) => [siglum, voices.map(({ name }) => name)])).toEqual([
    ['A', ['the mayor']],
    ['B', ['Ann Lee']],
  ]);
});

it('names nobody all of whose words the other prints, whomever it gives them to', () => {
  const [statement] = bridge.statements;
  const versions = statement!.versions.map((one, at) => ({
    ...one,
    quotation: [bridge.a, bridge.b][at]!.quotations[0]!.id,
  }));
  const told = { ...bridge, statements: [{ ...statement!, versions }] };
  expect(listOnlyHere(told).map(({ voices }) => voices)).toEqual([[], []]);
  const more = { ...bridge.a.quotations[0]!, id: 'a-0' };
  const [a] = listOnlyHere({ ...told, a: { ...told.a, quotations: [...told.a.quotations, more] } });
  expect(a.voices.map(({ name }) => name)).toEqual(['the mayor']);
});

it('counts words in whose place the other has nothing inside what both print, not a changed word', () => {
  const words = (pair: Pair) => listOnlyHere(pair).map((only) => only.words);
  expect(words(bridge)).toEqual([8, 12]);
  const [passage] = bridge.passages;
  const gap = textB.indexOf('will');
  const dropped = { kind: 'wording', a: find(textA, 'close on'), b: { start: gap, end: gap } } as const;
  expect(words({ ...bridge, passages: [{ ...passage!, changes: [dropped] }] })).toEqual([10, 12]);
});

it('notes another speaker and more words under a cell', () => {
  const whole = [{ start: 0, end: textB.length }];
  const notes = notesOfSide(bridge, 'b', differences);
  expect(notesIn(notes, whole).map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Other speaker in A: the same words are given to the mayor.',
    'Longer here: four words of the quotation are not in A.',
  ]);
  expect(notesIn(notes, [{ start: 0, end: 5 }])).toEqual([]);
});

it('tells of the other speaker where the words are that both print, not where a version begins', () => {
  const [a] = notesOfSide(bridge, 'a', []);
  const [b] = notesOfSide(bridge, 'b', []);
  expect([a?.at, b?.at]).toEqual([[textA.indexOf('The bridge')], [textB.indexOf('the bridge')]]);
  const statements = bridge.statements.map((statement) => ({ ...statement, speakerConflict: false }));
  const [named] = notesOfSide({ ...bridge, statements }, 'b', []);
  expect([named?.label, named?.at]).toEqual(['Named differently in A', [textB.indexOf('the bridge')]]);
});

describe('differencesIn', () => {
  it('gives those that begin in the sentences of either side', () => {
    const will = textB.indexOf('will');
    const found = differencesIn(differences, { a: [], b: [{ start: will - 2, end: will + 4 }] });
    expect(found.map(({ id }) => id)).toEqual(['d2']);
    expect(differencesIn(differences, { a: [], b: [] })).toEqual([]);
  });
});

describe('variants', () => {
  it('are painted on both sides of a pair', () => {
    const marks = variantsOfPair(bridge, differences);
    expect(marks.get('A')!.map(({ id }) => id)).toEqual(['d2-a']);
    expect(marks.get('B')!.map(({ id }) => id)).toEqual(['d1-b', 'd2-b']);
  });

  it('of several pairs are one mark where the words are the same', () => {
    const other = { ...bridge, b: { ...bridge.b, siglum: 'C' } };
    const statement = { ...bridge.statements[0]! };
    const versions = statement.versions.map((one) => (one.siglum === 'B' ? { ...one, siglum: 'C' } : one));
    const marks = variantsOfPairs([bridge, { ...other, statements: [{ ...statement, versions }] }]);
    expect(marks.get('A')!.map(({ id, against }) => [id, against])).toEqual([
      [`v-a-${textA.indexOf('would')}`, ['B', 'C']],
    ]);
    expect(marks.get('C')!.map(({ against }) => against)).toEqual([['A'], []]);
    expect(marks.get('C')!.map(({ beyond }) => beyond)).toEqual([undefined, ['A']]);
  });

  /** A and an article that prints the statement from a column of its word table on. */
  function toPiece(siglum: string, from: number): Pair {
    const [statement] = bridge.statements;
    const versions = statement!.versions.map((one) => (one.siglum === 'B' ? { ...one, siglum } : one));
    const columns = statement!.columns.map(({ kind, cells: [own, other] }, index) => ({
      kind,
      cells: [own ?? null, index < from ? null : (other ?? null)],
    }));
    const b = { ...bridge.b, siglum };
    return { ...bridge, b, passages: [], statements: [{ ...statement!, versions, columns }] };
  }

  it('keep apart what others print a piece of, each as much as it lacks', () => {
    const told = variantsOfPairs([bridge, toPiece('C', 3), toPiece('D', 2)])
      .get('A')!
      .map(({ start, end, against, beyond }) => [textA.slice(start, end).trim(), against, beyond])
      .filter(([words]) => words !== '');
    expect(told).toEqual([
      ['would', ['B', 'D'], ['C']],
      ['The bridge', [], ['C']],
    ]);
  });
});
