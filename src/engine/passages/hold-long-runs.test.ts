import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CollatedPassage, collateTexts } from '../collate-texts.ts';
import { foldWords } from '../text/fold.ts';
import { longRun } from './hold-long-runs.ts';

type Span = readonly [number, number];
interface Run {
  readonly a: Span;
  readonly b: Span;
}

/** All longest runs of equal words that are long, by trying every place against every other. */
function listLongRuns(a: string, b: string): Run[] {
  const [one, other] = [foldWords(a), foldWords(b)];
  const equal = (i: number, j: number) => i >= 0 && j >= 0 && one[i] && one[i].folded === other[j]?.folded;
  const runs: Run[] = [];
  for (let i = 0; i < one.length; i++) {
    for (let j = 0; j < other.length; j++) {
      if (equal(i - 1, j - 1)) continue;
      let length = 0;
      while (equal(i + length, j + length)) length++;
      if (length < longRun) continue;
      const spanOf = (words: typeof one, at: number): Span => [words[at]!.start, words[at + length - 1]!.end];
      runs.push({ a: spanOf(one, i), b: spanOf(other, j) });
    }
  }
  return runs;
}

const isInside = ([start, end]: Span, [from, to]: Span) => from <= start && to >= end;

function isHeld(run: Run, passages: readonly CollatedPassage[]): boolean {
  return passages.some((passage) => isInside(run.a, passage.a) && isInside(run.b, passage.b));
}

/** Sentences that share short words, as news does, and none of them a long run with another. */
const shared = [
  'The last boat of the day left the old harbour of Port Ardle with forty people on board.',
  'It was not clear on the night of the storm who had been at the wheel of the ferry or why.',
  'He is to be at the inn by six if it is up to us to do so on the day of the fair.',
  'A spokesman for the owner of the boat said that the buoy off the point had not been lit since the storm of the day before.',
  'Rain fell on the hills.',
  'The owner of the old boat said so.',
];
const own = (side: string) =>
  fc.array(fc.nat(9), { maxLength: 30 }).map((digits) => {
    return digits.map((digit) => `${side}${digit}`).join(' ');
  });
const joint = fc.constantFrom(' ', ' ', '\n\n');

/** A text of sentences in any order, with the words of no other text between. */
function textOf(side: string, sentences: fc.Arbitrary<string[]>): fc.Arbitrary<string> {
  return sentences.chain((list) =>
    fc
      .array(fc.tuple(own(side), joint, joint), { minLength: list.length, maxLength: list.length })
      .map((between) =>
        list.map((each, at) => `${between[at]![0]}${between[at]![1]}${each}${between[at]![2]}`),
      )
      .map((parts) => parts.join('')),
  );
}

const once = fc.shuffledSubarray(shared);
const often = fc.array(fc.constantFrom(...shared), { maxLength: 9 });

describe('holdLongRuns', () => {
  it('leaves no long run in pieces, in any order and over paragraph breaks', () => {
    fc.assert(
      fc.property(textOf('x', once), textOf('y', often), (a, b) => {
        const passages = collateTexts(a, b);
        expect(listLongRuns(a, b).filter((run) => !isHeld(run, passages))).toEqual([]);
      }),
    );
  });

  it('leaves no printing of a long run in pieces where both texts repeat it', () => {
    fc.assert(
      fc.property(textOf('x', often), textOf('y', often), (a, b) => {
        const passages = collateTexts(a, b);
        for (const run of listLongRuns(a, b)) {
          if (isHeld(run, passages)) continue;
          expect(passages.some((passage) => isInside(run.a, passage.a))).toBe(true);
          expect(passages.some((passage) => isInside(run.b, passage.b))).toBe(true);
        }
      }),
    );
  });

  it('finds a long run of short words only', () => {
    const run = 'he is to be at the inn by six if it is up to us';
    const passages = collateTexts(
      `${words('x', 20)} ${run} ${words('x', 20)}`,
      `${words('y', 20)} ${run} ${words('y', 20)}`,
    );
    expect(passages.map(({ a }) => a[1] - a[0])).toEqual([run.length]);
  });

  const [boat, night, inn, owner] = shared as [string, string, string, string];
  const between = (side: string) => `\n\n${words(side, 40)}\n\n`;

  it('tells a sentence that both print twice crosswise too', () => {
    const twice = (side: string) => `${boat}${between(side)}${boat}`;
    expect(collateTexts(twice('x'), twice('y'))).toHaveLength(4);
  });

  it('tells a sentence that one text prints again inside another passage', () => {
    const a = `${inn} ${owner}\n\n${night} ${shared.at(-1)}`;
    const b = `${owner} ${night} ${boat}\n\n${inn} ${night} ${owner}`;
    const at = (text: string, from = 0): Span => {
      const start = text.indexOf(night, from);
      return [start, start + night.length - 1];
    };
    const again = { a: at(a), b: at(b, b.indexOf(inn)) };
    expect(isHeld(again, collateTexts(a, b))).toBe(true);
  });

  it('does not do so inside longer passages', () => {
    const twice = (side: string) => `${boat} ${owner}${between(side)}${night} ${boat}`;
    expect(collateTexts(twice('x'), twice('y'))).toHaveLength(2);
  });
});

function words(side: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${side}${at}`).join(' ');
}
