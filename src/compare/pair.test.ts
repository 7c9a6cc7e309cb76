import { describe, expect, it } from 'vitest';
import { sayConflict, sayDifference } from '../wording/en/say-difference.ts';
import { sayResult } from '../wording/en/say-result.ts';
import { differencesIn } from './differences-in-cell.ts';
import { listConflicts } from './list-conflicts.ts';
import { listDifferences } from './list-differences.ts';
import { listOnlyHere } from './list-voices.ts';
import { notesIn, notesOfSide } from './notes-of-row.ts';
import { apart, bridge, find, textA, textB } from './pair.fixture.ts';
import type { Pair } from './pair.ts';
import { variantsOfPair, variantsOfPairs } from './variant-marks.ts';

const differences = listDifferences(bridge);

describe('listDifferences', () => {
  it('lists changes of wording once, and what only the longer version prints', () => {
    const words = differences.map(({ kind, a, b }) => [
      kind,
      a && textA.slice(a.start, a.end),
      b && textB.slice(b.start, b.end),
    ]);
    expect(words).toEqual([
      ['longer', null, 'It is sad but'],
      ['wording', 'would', 'will'],
    ]);
  });

  it('knows what stands inside the marks', () => {
    expect(differences.map(({ quoted }) => quoted)).toEqual([true, true]);
  });

  it('passes over a column that differs between other articles only', () => {
    const [statement] = bridge.statements;
    const columns = statement!.columns.map((column) => ({ ...column, kind: 'wording' as const }));
    const found = listDifferences({ ...bridge, statements: [{ ...statement!, columns }] });
    expect(found.map(({ kind }) => kind)).toEqual(['longer', 'wording']);
  });

  it('leaves stops around the words out', () => {
    const at = textA.indexOf('. Bus');
    const change = { kind: 'wording', a: { start: at, end: at + 5 }, b: { start: 0, end: 0 } } as const;
    const [first] = listDifferences({
      ...apart,
      passages: [{ ...bridge.passages[0]!, changes: [change] }],
    });
    expect(textA.slice(first!.a!.start, first!.a!.end)).toBe('Bus');
  });

  it('finds nothing where nothing is shared', () => {
    expect(listDifferences(apart)).toEqual([]);
  });
});

describe('sayDifference', () => {
  it('says each difference in a sentence', () => {
    expect(differences.map((difference) => sayDifference(difference, bridge))).toEqual([
      'B prints four words more of the quotation: “It is sad but”.',
      'A has “would”; B has “will”, inside the quotation marks.',
    ]);
  });

  it('names whom both quote', () => {
    const [longer, word] = differences;
    const quotations = bridge.a.quotations.map((quotation) => ({ ...quotation, speakerId: 'lee' }));
    const agreed = { ...bridge, a: { ...bridge.a, quotations } };
    expect(sayDifference(longer!, agreed)).toBe(
      'Quoting Ann Lee, B prints four words more: “It is sad but”.',
    );
    expect(sayDifference(word!, agreed)).toBe('Quoting Ann Lee, A has “would”; B has “will”.');
    const unnamed = { ...bridge, speakers: new Map() };
    expect(sayDifference(longer!, unnamed)).toBe(
      'B prints four words more of the quotation: “It is sad but”.',
    );
  });

  it('says that one side has nothing', () => {
    const lost = { ...differences[1]!, b: null, quoted: false };
    expect(sayDifference(lost, bridge)).toBe('A has “would”; B has nothing in its place.');
  });

  it('cuts a long run in the middle, and leaves out the stop at its end', () => {
    const all = { ...differences[0]!, a: { start: 0, end: textA.length }, b: null };
    expect(sayDifference(all, bridge)).toContain(
      '“The mayor said: “The bridge would … Nobody objected. Bus 9 stops”',
    );
  });
});

describe('sayResult', () => {
  it('says what is shared, what differs and what is only typography', () => {
    expect(sayResult(bridge, differences)).toBe(
      'A and B share one passage, five words in all: 40% of A and 38% of B, counted in characters. They give the words of one statement to different speakers. They differ in two places: one of wording, inside the quotation marks, and one where one of them prints more of a quotation. One difference of typography, not marked below: one capital letter.',
    );
  });

  it('says what both quote outside the passages', () => {
    const away = { ...bridge.passages[0]!, a: { start: 0, end: 5 }, b: { start: 0, end: 5 } };
    expect(sayResult({ ...bridge, passages: [away] }, [])).toContain(
      'of B, counted in characters. They give the words of one statement to different speakers. One more statement is quoted in both. No word differs.',
    );
  });

  it('says that nothing is shared', () => {
    expect(sayResult(apart, [])).toBe('A and B share no passage: each tells the story in words of its own.');
  });

  it('says that one stands in the other', () => {
    const reprint = { ...bridge, share: { ...bridge.share, a: 0.2, b: 1 } };
    expect(sayResult(reprint, [])).toContain(
      'All of B also stands in A: one passage, five words in all, 20% of A, counted in characters.',
    );
  });
});

describe('listConflicts', () => {
  it('says first that words are given to different speakers', () => {
    const [conflict] = listConflicts(bridge);
    expect(sayConflict(conflict!, bridge)).toBe(
      'A gives the words “The bridge would close on Monday” to the mayor; B gives them to Ann Lee.',
    );
  });

  it('finds none where the speaker is one, or the statement has no conflict', () => {
    const quotations = bridge.a.quotations.map((quotation) => ({ ...quotation, speakerId: 'lee' }));
    expect(listConflicts({ ...bridge, a: { ...bridge.a, quotations } })).toEqual([]);
    const statements = bridge.statements.map((statement) => ({ ...statement, speakerConflict: false }));
    expect(listConflicts({ ...bridge, statements })).toEqual([]);
    expect(sayResult({ ...bridge, statements }, [])).not.toContain('different speakers');
  });
});

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
