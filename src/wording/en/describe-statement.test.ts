import { describe, expect, it } from 'vitest';
import type { Statement, Version } from '../../schemas/statement.ts';
import { toldByArticles } from '../../statement/told-by-articles.ts';
import { describeStatement } from './describe-statement.ts';

const words = (from: number, to: number) => numbered.slice(from, to).join(' ');
const numbered = Array.from({ length: 60 }, (_, at) => `w${at}`);
const text = words(0, 60);
const spanOf = (from: number, to: number) => {
  const start = words(0, from).length + (from > 0 ? 1 : 0);
  return { start, end: start + words(from, to).length };
};

/** A version of the words from one to another of 60; the longest has the first 39. */
const version = (siglum: string, part: Partial<Version> = {}, from = 0, to = 39): Version => ({
  quotation: `${siglum.toLowerCase()}-${from}`,
  siglum,
  ...spanOf(from, to),
  context: 'body',
  extent: to - from === 39 ? 'whole' : 'excerpt',
  words: to - from,
  speakerId: 'ann-bell',
  ...part,
});
const statement = (versions: Version[], speakerConflict = false): Statement => ({
  story: 'fair',
  id: 's-a-1',
  versions,
  fullest: versions.findIndex(({ extent }) => extent === 'whole'),
  speakerConflict,
  columns: numbered.map((_, at) => {
    const span = spanOf(at, at + 1);
    const cells = versions.map(({ start, end }) => (span.start >= start && span.end <= end ? span : null));
    return { kind: 'same', cells };
  }),
  rule: 'same words',
  confidence: 1,
});
/** The same with other words, or none, in the cell of an article. */
const replaceAt = (one: Statement, column: number, siglum: string, other: [number, number] | null) => ({
  ...one,
  columns: one.columns.map((of, index) => {
    if (index !== column) return of;
    const cells = of.cells.map((cell, at) =>
      one.versions[at]!.siglum === siglum ? other && spanOf(...other) : cell,
    );
    return { kind: 'wording' as const, cells };
  }),
});
const names: Record<string, string> = { 'ann-bell': 'Ann Bell', 'bob-gray': 'Bob Gray' };
const say = (one: Statement) =>
  describeStatement(
    toldByArticles(one, () => text),
    (id) => names[id]!,
  );

describe('describeStatement', () => {
  it('says how much each prints and whom each names', () => {
    const versions = [version('A', { speakerId: 'bob-gray' }, 11), version('B')];
    expect(say(statement(versions, true))).toEqual([
      'A prints 28 of its 39 words and gives them to Bob Gray.',
      'B prints it in full, 39 words, and gives it to Ann Bell.',
      'The articles do not agree on who said it.',
    ]);
  });

  it('takes pieces in one article together', () => {
    const versions = [version('A', {}, 0, 3), version('A', {}, 10, 31), version('B')];
    expect(say(statement(versions))[0]).toBe(
      'A prints 24 of its 39 words in two pieces and gives them to Ann Bell.',
    );
  });

  it('says on which words the articles do not agree, where they are a part of it', () => {
    const versions = [version('A'), version('B', { speakerId: 'bob-gray' }, 4, 9)];
    expect(say(statement(versions, true)).at(-1)).toBe(
      'The articles do not agree on who said “w4 w5 w6 w7 w8”.',
    );
  });

  it('counts the pieces of the longest version together', () => {
    const versions = [version('A', {}, 39, 49), version('A'), version('B', {}, 20, 30)];
    expect(say(statement(versions))).toEqual([
      'A prints it in full, 49 words in two pieces, and gives it to Ann Bell.',
      'B prints 10 of its 49 words and gives them to Ann Bell.',
    ]);
  });

  it('takes articles that do the same together', () => {
    const versions = [version('A'), version('B'), version('C', { speakerId: null })];
    expect(say(statement(versions))).toEqual([
      'A and B print it in full, 39 words, and give it to Ann Bell.',
      'C prints it in full, 39 words, and names nobody for it.',
    ]);
  });

  it('counts pieces beside the whole apart from it', () => {
    expect(say(statement([version('A', {}, 2, 5), version('A')]))).toEqual([
      'A prints it in full, 39 words, and 3 words of it again, and gives it to Ann Bell.',
    ]);
  });

  it('counts once what two pieces print', () => {
    const twice = [version('A', {}, 0, 30), version('A', {}, 20, 32)];
    expect(say(statement([...twice, version('B')]))[0]).toBe(
      'A prints 32 of its 39 words in two pieces and gives them to Ann Bell.',
    );
    expect(say(statement([...twice, version('A')]))[0]).toBe(
      'A prints it in full, 39 words, and 32 words of it again in two pieces, and gives it to Ann Bell.',
    );
  });

  it('counts apart what the longest version does not have', () => {
    const versions = [version('A', {}, 0, 20), version('A', {}, 37, 49), version('B')];
    expect(say(statement(versions))).toEqual([
      'A prints 22 of the 39 words that B prints, and 10 more, in two pieces, and gives them to Ann Bell.',
      'B prints its longest version, 39 words, and gives it to Ann Bell.',
    ]);
  });

  it('says that none of the words of the longest version are printed', () => {
    const versions = [version('A', {}, 39, 49), version('B'), version('C', {}, 30, 49)];
    expect(say(statement(versions))[0]).toBe(
      'A prints none of the 39 words that B prints, and 10 more, and gives them to Ann Bell.',
    );
  });

  it('tells a changed word from those that are the same', () => {
    const part = statement([version('A', {}, 11), version('B')]);
    const at = part.columns[20]!;
    const other = { ...at, kind: 'wording' as const, cells: [spanOf(50, 51), at.cells[1]!] };
    const columns = part.columns.map((column, index) => (index === 20 ? other : column));
    expect(say({ ...part, columns })[0]).toBe(
      'A prints 27 of its 39 words, and one changed, and gives them to Ann Bell.',
    );
  });

  it('says that pieces have all of its words', () => {
    const halves = [version('A', {}, 0, 20), version('A', {}, 20, 39)];
    expect(say(statement([...halves, version('B')]))[0]).toBe(
      'A prints all of its 39 words in two pieces and gives them to Ann Bell.',
    );
  });

  it('says how many words a version has that prints it in others', () => {
    expect(say(statement([version('A'), version('B', { words: 38 })]))[1]).toBe(
      'B prints it in 38 words and gives it to Ann Bell.',
    );
  });

  it('names the words that a version of the same length has in the place of others', () => {
    const whole = statement([version('A'), version('B'), version('C')]);
    expect(say(replaceAt(whole, 20, 'B', [50, 51]))).toEqual([
      'A and C print it in full, 39 words, and give it to Ann Bell.',
      'B prints it with “w50” for “w20” and gives it to Ann Bell.',
    ]);
  });

  it('names the words that a whole version leaves out, or has beside the others', () => {
    const whole = statement([version('A'), version('B', { words: 38 }), version('C', { words: 40 })]);
    const changed = replaceAt(replaceAt(whole, 20, 'B', null), 3, 'C', [50, 51]);
    expect(say(replaceAt(changed, 38, 'C', null)).slice(1)).toEqual([
      'B prints it without “w20” and gives it to Ann Bell.',
      'C prints it with “w50” for “w3” and without “w38” and gives it to Ann Bell.',
    ]);
    const more = replaceAt(statement([version('A'), version('B')]), 45, 'B', [45, 46]);
    expect(say(more)[1]).toBe('B prints it with “w45” added and gives it to Ann Bell.');
  });

  it('counts the places where a whole version is changed more often', () => {
    const at = [3, 9, 15].reduce(
      (one, column) => replaceAt(one, column, 'B', [50, 51]),
      statement([version('A'), version('B')]),
    );
    expect(say(at)[1]).toBe('B prints it in 39 words, changed in three places, and gives it to Ann Bell.');
  });

  it('does not count a reader’s comment as a source', () => {
    const versions = [version('A'), version('B', { extent: 'repeat', context: 'comment' })];
    expect(say(statement(versions)).at(-1)).toBe(
      'A reader’s comment in B repeats it; that is not another source.',
    );
  });

  it('says where nobody is named', () => {
    expect(say(statement([version('A', { speakerId: null }), version('B')]))[0]).toBe(
      'A prints it in full, 39 words, and names nobody for it.',
    );
  });
});
