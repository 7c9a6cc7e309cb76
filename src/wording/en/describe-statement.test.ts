import { describe, expect, it } from 'vitest';
import type { Statement, Version } from '../../schemas/statement.ts';
import { describeStatement } from './describe-statement.ts';

const version = (siglum: string, part: Partial<Version>): Version => ({
  quotation: `${siglum.toLowerCase()}-1`,
  siglum,
  start: 1,
  end: 9,
  context: 'body',
  extent: 'whole',
  words: 39,
  speakerId: 'ann-bell',
  ...part,
});
const statement = (versions: Version[], speakerConflict = false): Statement => ({
  story: 'fair',
  id: 's-a-1',
  versions,
  fullest: versions.findIndex(({ extent }) => extent === 'whole'),
  speakerConflict,
  columns: [],
  rule: 'same words',
  confidence: 1,
});
const names: Record<string, string> = { 'ann-bell': 'Ann Bell', 'bob-gray': 'Bob Gray' };
const say = (one: Statement) => describeStatement(one, (id) => names[id]!);

describe('describeStatement', () => {
  it('says how much each prints and whom each names', () => {
    const versions = [
      version('A', { extent: 'excerpt', words: 28, speakerId: 'bob-gray' }),
      version('B', {}),
    ];
    expect(say(statement(versions, true))).toEqual([
      'A prints 28 of its 39 words and gives them to Bob Gray.',
      'B prints it in full, 39 words, and gives it to Ann Bell.',
      'The articles do not agree on who said it.',
    ]);
  });

  it('takes pieces in one article together', () => {
    const piece = { extent: 'excerpt' as const, words: 3 };
    const versions = [version('A', piece), version('A', { ...piece, words: 21 }), version('B', {})];
    expect(say(statement(versions))[0]).toBe(
      'A prints 24 of its 39 words in two pieces and gives them to Ann Bell.',
    );
  });

  it('takes articles that do the same together', () => {
    const versions = [version('A', {}), version('B', {}), version('C', { speakerId: null })];
    expect(say(statement(versions))).toEqual([
      'A and B print it in full, 39 words, and give it to Ann Bell.',
      'C prints it in full, 39 words, and names nobody for it.',
    ]);
  });

  it('counts pieces beside the whole apart from it', () => {
    const piece = { extent: 'excerpt' as const, words: 3 };
    expect(say(statement([version('A', piece), version('A', { words: 28 })]))).toEqual([
      'A prints it in full, 28 words, and 3 words of it again, and gives it to Ann Bell.',
    ]);
  });

  it('does not sum pieces that print the same words', () => {
    const piece = { extent: 'excerpt' as const, words: 30 };
    const cell = { start: 1, end: 9 };
    const columns = [{ kind: 'same' as const, cells: [cell, cell, cell] }];
    const twice = [version('A', piece), version('A', { ...piece, words: 12 })];
    expect(say({ ...statement([...twice, version('B', {})]), columns })[0]).toBe(
      'A prints two pieces of it, the longest 30 of its 39 words, and gives them to Ann Bell.',
    );
    expect(say({ ...statement([...twice, version('A', {})]), columns })[0]).toBe(
      'A prints it in full, 39 words, and two pieces of it again, and gives it to Ann Bell.',
    );
  });

  it('does not count a reader’s comment as a source', () => {
    const versions = [version('A', {}), version('B', { extent: 'repeat', context: 'comment' })];
    expect(say(statement(versions)).at(-1)).toBe(
      'A reader’s comment in B repeats it; that is not another source.',
    );
  });

  it('says where nobody is named', () => {
    expect(say(statement([version('A', { speakerId: null }), version('B', {})]))[0]).toBe(
      'A prints it in full, 39 words, and names nobody for it.',
    );
  });
});
