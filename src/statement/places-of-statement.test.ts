import { describe, expect, it } from 'vitest';
import type { Column, Statement, Version } from '../schemas/statement.ts';
import { placesOfStatement } from './places-of-statement.ts';

const texts: Record<string, string> = {
  A: 'the ferry would sink near Port Anna Bay, and soon.',
  B: 'We knew that the ferry will sink near PA [Port Anna Bays] and soon',
};
const span = (siglum: string, words: string) => {
  const start = texts[siglum]!.indexOf(words);
  return { start, end: start + words.length };
};
const column = (kind: Column['kind'], a: string | null, b: string | null): Column => ({
  kind,
  cells: [a === null ? null : span('A', a), b === null ? null : span('B', b)],
});
const version = (siglum: string): Version => ({
  quotation: `${siglum.toLowerCase()}-0`,
  siglum,
  start: 0,
  end: texts[siglum]!.length,
  context: 'body',
  extent: siglum === 'B' ? 'whole' : 'excerpt',
  words: 9,
  speakerId: null,
});
const statement = (columns: Column[]): Statement => ({
  story: 'ferry',
  id: 's-a-0',
  versions: [version('A'), version('B')],
  fullest: 1,
  speakerConflict: false,
  columns,
  rule: 'same words',
  confidence: 1,
});
const printed = (columns: Column[]) => {
  const { rows, places } = placesOfStatement(statement(columns), (siglum) => texts[siglum]!);
  return places.map(({ kind, cells, after, last }) => ({
    kind,
    cells: cells.map((runs, row) =>
      runs.map(({ start, end }) => texts[rows[row]!.versions[0]!.siglum]!.slice(start, end)).join(' … '),
    ),
    after: after && texts['B']!.slice(after.start, after.end),
    last,
  }));
};

describe('placesOfStatement', () => {
  const opening = column('same', null, 'We knew that');
  const ferry = column('same', 'the ferry', 'the ferry');
  const sink = column('same', 'sink near', 'sink near');

  it('names what some versions leave out, and what differs, with the words before', () => {
    expect(printed([opening, ferry, column('wording', 'would', 'will'), sink])).toEqual([
      { kind: 'left out', cells: ['', 'We knew that'], after: null, last: false },
      { kind: 'wording', cells: ['would', 'will'], after: 'the ferry', last: false },
    ]);
  });

  it('takes a word of agreement between two others as part of the difference', () => {
    const name = [
      column('wording', 'Port', 'PA [Port'),
      column('same', 'Anna', 'Anna'),
      column('wording', 'Bay,', 'Bays]'),
    ];
    expect(printed([sink, ...name, column('same', 'and', 'and')])).toEqual([
      { kind: 'wording', cells: ['Port Anna Bay,', 'PA [Port Anna Bays]'], after: 'sink near', last: false },
    ]);
  });

  it('tells the last place, and keeps typography apart', () => {
    expect(printed([sink, column('typography', 'soon.', 'soon')])).toEqual([
      { kind: 'typography', cells: ['soon.', 'soon'], after: 'sink near', last: true },
    ]);
  });

  it('takes the same letters with another mark behind them for typography', () => {
    const { places } = placesOfStatement(
      statement([sink, column('wording', 'soon.', 'soon')]),
      (siglum) => texts[siglum]!,
    );
    expect(places.map(({ kind }) => kind)).toEqual(['typography']);
    const words = placesOfStatement(
      statement([sink, column('wording', 'Bay,', 'Bays]')]),
      (siglum) => texts[siglum]!,
    );
    expect(words.places.map(({ kind }) => kind)).toEqual(['wording']);
  });

  it('takes what stands between the same words of the longest version as one place', () => {
    const beyond = ['will', 'sink near', 'PA [Port Anna Bays]'].map((words) => ({
      ...column('same', null, words),
      kind: words === 'will' ? ('wording' as const) : ('same' as const),
    }));
    const columns = [column('same', 'the ferry', 'the ferry'), ...beyond];
    const { places } = placesOfStatement({ ...statement(columns), fullest: 0 }, (siglum) => texts[siglum]!);
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({
      kind: 'wording',
      cells: [[], [span('B', 'will sink near PA [Port Anna Bays]')]],
      last: true,
    });
  });

  it('tells words dropped inside the marks from words before or behind them', () => {
    const soon = column('same', 'soon', 'soon');
    const dropped = column('wording', null, 'and');
    const behind = column('same', null, 'PA [Port Anna Bays]');
    const across = (columns: Column[]) =>
      placesOfStatement(statement(columns), (siglum) => texts[siglum]!).places.map((place) => place.across);
    expect(across([opening, ferry, dropped, soon, behind])).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('finds none where all print the same', () => {
    expect(printed([ferry])).toEqual([]);
  });
});
