import { describe, expect, it } from 'vitest';
import type { Quotation } from '../schemas/quotation.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import { listDifferences } from './list-differences.ts';
import { apart, find } from './pair.fixture.ts';
import type { Pair, PairArticle } from './pair.ts';

type Form = Quotation['form'];

/** An article that prints one statement, in pieces if `words` are several. */
function side(siglum: string, text: string, words: string[], form: Form): PairArticle {
  const quotations = words.map((exact) => ({ ...find(text, exact), form, speakerId: null }) as Quotation);
  return { siglum, text, words: 0, quotations };
}

/** The word table: each line the words of both sides, `–` for none. */
function toPair(a: PairArticle, b: PairArticle, table: [string, string][]): Pair {
  const sides = [a, b];
  const versions = sides.flatMap(({ siglum, quotations }) =>
    quotations.map(({ start, end }) => ({ siglum, start, end, context: 'body', words: end - start })),
  );
  const reached = sides.map(() => 0);
  const cellsOf = (words: string, index: number): (Span | null)[] => {
    const { siglum, text } = sides[index]!;
    const start = words === '–' ? -1 : text.indexOf(words, reached[index]);
    if (start >= 0) reached[index] = start + words.length;
    return versions
      .filter((version) => version.siglum === siglum)
      .map((version) =>
        start >= version.start && start < version.end ? { start, end: start + words.length } : null,
      );
  };
  const columns = table.map((line) => ({
    kind: line.includes('–') ? 'wording' : 'same',
    cells: line.flatMap(cellsOf),
  }));
  return { ...apart, a, b, statements: [{ versions, columns } as unknown as Statement] };
}

function tell(pair: Pair): [string, boolean][] {
  return listDifferences(pair).map(({ a, b, beyond }) => {
    const words = [a && pair.a.text.slice(a.start, a.end), b && pair.b.text.slice(b.start, b.end)];
    return [words.map((it) => it ?? '–').join(' | '), beyond];
  });
}

describe('a longer version', () => {
  const whole = 'The gate was shut at dusk. The lock was old and nobody had a key.';
  const full = side('A', `“${whole}”`, [whole], 'full');

  it('is no change where the other article prints a piece', () => {
    const b = side(
      'B',
      'The lock, she said, was “old and nobody had” it.',
      ['old and nobody had'],
      'fragment',
    );
    const pair = toPair(full, b, [
      ['The gate was shut at dusk. The lock was', '–'],
      ['old and nobody had', 'old and nobody had'],
      ['a key', '–'],
    ]);
    expect(tell(pair)).toEqual([
      ['The gate was shut at dusk. The lock was | –', true],
      ['a key | –', true],
    ]);
  });

  it('is a change where the other article leaves words out inside its own', () => {
    const b = side(
      'B',
      '“The gate was shut. The lock was old.”',
      ['The gate was shut. The lock was old.'],
      'full',
    );
    const pair = toPair(full, b, [
      ['The gate was shut', 'The gate was shut'],
      ['at dusk', '–'],
      ['The lock was', 'The lock was'],
      ['old', 'old.'],
      ['and nobody had a key', '–'],
    ]);
    expect(tell(pair)).toEqual([
      ['at dusk | –', false],
      ['and nobody had a key | –', false],
    ]);
  });

  it('is none where the other article leaves out the next sentence', () => {
    const b = side('B', '“The gate was shut at dusk.”', ['The gate was shut at dusk.'], 'full');
    const pair = toPair(full, b, [
      ['The gate was shut at dusk.', 'The gate was shut at dusk.'],
      ['The lock was old and nobody had a key', '–'],
    ]);
    expect(tell(pair)).toEqual([['The lock was old and nobody had a key | –', true]]);
  });
});

it('tells of the words of each version apart, without what stands between', () => {
  const words = ['The gate was shut at dusk,', 'The lock was old.'];
  const a = side('A', `“${words[0]}” Ida Quill said. “${words[1]}”`, words, 'full');
  const b = side('B', 'It was “shut” and “old”.', ['shut', 'old'], 'fragment');
  const pair = toPair(a, b, [
    ['The gate was', '–'],
    ['shut', 'shut'],
    ['at dusk', '–'],
    ['The lock was', '–'],
    ['old', 'old'],
  ]);
  expect(tell(pair).map(([told]) => told)).toEqual(['The gate was | –', 'at dusk | –', 'The lock was | –']);
});

it('reads the longer of two versions that an article prints of one place', () => {
  const words = ['Stay off', 'We ask all to keep off.'];
  const a = side('A', `“${words[1]}”`, [words[1]!], 'full');
  const b = side('B', `‘${words[0]}’ “${words[1]}”`, words, 'full');
  const pair = toPair(a, b, []);
  const [own, short, long] = pair.statements[0]!.versions;
  const cell = ({ siglum, start }: typeof own & {}, exact: string) => {
    const at = (siglum === 'A' ? a : b).text.indexOf(exact, start);
    return { start: at, end: at + exact.length };
  };
  const columns = [
    { kind: 'same', cells: [cell(own!, 'We ask all to'), null, cell(long!, 'We ask all to')] },
    { kind: 'wording', cells: [cell(own!, 'keep'), cell(short!, 'Stay'), cell(long!, 'keep')] },
    { kind: 'same', cells: [cell(own!, 'off'), cell(short!, 'off'), cell(long!, 'off')] },
  ];
  const statements = [{ ...pair.statements[0]!, columns } as unknown as Statement];
  expect(tell({ ...pair, statements })).toEqual([]);
});

it('takes words beside the other’s marks for no words more', () => {
  const a = side('A', 'It was “one loud bang”, she said.', ['one loud bang'], 'fragment');
  const table: [string, string][] = [
    ['one', '–'],
    ['loud bang', 'loud bang'],
  ];
  const beside = side('B', 'She heard one “loud bang” at noon.', ['loud bang'], 'fragment');
  expect(tell(toPair(a, beside, table))).toEqual([]);
  const other = side('B', 'She heard the “loud bang” at noon.', ['loud bang'], 'fragment');
  expect(tell(toPair(a, other, table))).toEqual([['one | –', true]]);
});
