import { describe, expect, it } from 'vitest';
import { sayConflict, sayDifference } from '../wording/en/say-difference.ts';
import { sayResult } from '../wording/en/say-result.ts';
import { listConflicts } from './list-conflicts.ts';
import { listDifferences } from './list-differences.ts';
import { apart, bridge, textA, textB } from './pair.fixture.ts';
import { resultOfPair } from './result-of-pair.ts';

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

  it('knows whom those that print the words quote with them, unless the other gives them to somebody else', () => {
    const quotations = bridge.a.quotations.map((quotation) => ({ ...quotation, speakerId: 'lee' }));
    const agreed = { ...bridge, a: { ...bridge.a, quotations } };
    expect(listDifferences(agreed).map(({ speaker }) => speaker)).toEqual(['lee', 'lee']);
    expect(differences.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ['longer', null],
      ['wording', null],
    ]);
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
    const quotations = bridge.a.quotations.map((quotation) => ({ ...quotation, speakerId: 'lee' }));
    const agreed = { ...bridge, a: { ...bridge.a, quotations } };
    const [longer, word] = listDifferences(agreed);
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

  it('leaves out a closing mark whose opening one is cut', () => {
    const text = `The old harbour mayor of the town said: ${textA.slice(textA.indexOf('“'))}`;
    const a = { start: 0, end: text.indexOf('”') + 1 };
    const speech = { ...differences[1]!, a, b: null };
    const said = sayDifference(speech, { ...bridge, a: { ...bridge.a, text } });
    expect(said).toContain('A has “The old harbour mayor of the … bridge would close on Monday”;');
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
    expect(sayResult(resultOfPair(bridge, differences))).toBe(
      'A and B share one passage, five words in all: 40% of A and 38% of B, counted in characters. They give the words of one statement to different speakers. They differ in two places: one of wording, inside the quotation marks, and one where one of them prints more of a quotation. One difference of typography, not marked below: one capital letter.',
    );
  });

  it('says what both quote outside the passages', () => {
    const away = { ...bridge.passages[0]!, a: { start: 0, end: 5 }, b: { start: 0, end: 5 } };
    expect(sayResult(resultOfPair({ ...bridge, passages: [away] }, []))).toContain(
      'of B, counted in characters. They give the words of one statement to different speakers. One more statement is quoted in both. No word differs.',
    );
  });

  it('says that nothing is shared', () => {
    expect(sayResult(resultOfPair(apart, []))).toBe(
      'A and B share no passage: each tells the story in words of its own.',
    );
  });

  it('says that one stands in the other', () => {
    const reprint = { ...bridge, share: { ...bridge.share, a: 0.2, b: 1 } };
    expect(sayResult(resultOfPair(reprint, []))).toContain(
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
    expect(sayResult(resultOfPair({ ...bridge, statements }, []))).not.toContain('different speakers');
  });
});
