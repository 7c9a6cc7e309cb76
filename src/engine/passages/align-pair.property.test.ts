import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../schemas/span.ts';
import { collateTexts, toSide } from '../collate-texts.ts';
import { foldPhrase } from '../text/fold.ts';
import { type ComparedPassage, compareRuns } from './compare-runs.ts';

const vocabulary =
  'ferry harbour said the of and minister late boat forty police water night bridge town a it'.split(' ');
const strangers = 'quince larder velvet oboe thimble gravel saffron kettle plinth marrow'.split(' ');
const stop = fc.constantFrom('.', '!', '.”', ',', '');

const sentences = (words: readonly string[], length: fc.SizeForArbitrary) =>
  fc.array(
    fc
      .tuple(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 14 }), stop)
      .map(([chosen, end]) => `${chosen[0]!.toUpperCase().slice(0, 1)}${chosen.join(' ').slice(1)}${end}`),
    { minLength: 1, maxLength: 12, size: length },
  );
const text = sentences(vocabulary, '+1').chain((list) =>
  fc
    .array(fc.constantFrom(' ', '\n\n', '\n', ' — “'), { minLength: list.length, maxLength: list.length })
    .map((joints) => list.map((sentence, index) => sentence + joints[index]).join('')),
);
const unrelated = sentences(strangers, 'small').map((list) => list.join(' '));
/** A text, and the same with words altered, dropped and put in. */
const edited = text.chain((original) =>
  fc
    .array(fc.constantFrom('same', 'same', 'same', 'same', 'drop', 'alter', 'add'), { maxLength: 200 })
    .map((edits) => {
      let at = 0;
      const other = original.replace(/\S+/g, (word) => {
        const edit = edits[at++] ?? 'same';
        return edit === 'drop' ? '' : edit === 'alter' ? 'plover' : edit === 'add' ? `${word} plover` : word;
      });
      return [original, other] as const;
    }),
);

function compare(a: string, b: string): ComparedPassage[] {
  const numbers = new Map<string, number>();
  return compareRuns(toSide(a, numbers), toSide(b, numbers));
}

/** The runs outside the changes, on both sides. */
function equalRuns({ a, b, changes }: ComparedPassage): { a: Span; b: Span }[] {
  let from = { a: a.start, b: b.start };
  return [...changes, { a: { start: a.end, end: a.end }, b: { start: b.end, end: b.end } }].map((change) => {
    const run = {
      a: { start: from.a, end: change.a.start },
      b: { start: from.b, end: change.b.start },
    };
    from = { a: change.a.end, b: change.b.end };
    return run;
  });
}

const slice = (source: string, { start, end }: Span) => source.slice(start, end);
const joinLines = (source: string) => source.replace(/\s*\n\s*/g, ' ');

describe('the alignment of two texts', () => {
  it('of a text with itself is the whole text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        fc.pre(foldPhrase(whole).split(' ').length >= 12);
        const passages = compare(whole, whole);
        expect(passages).toHaveLength(1);
        expect(slice(whole, passages[0]!.a)).toBe(whole.trim().replace(/\s*(?:—\s*)?“$/, ''));
        expect(passages[0]).toMatchObject({ similarity: 1, moved: false, changes: [] });
      }),
    );
  });

  it('is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(edited, ([one, other]) => {
        const mirrored = compare(other, one).map((passage) => ({
          ...passage,
          a: passage.b,
          b: passage.a,
          changes: passage.changes.map((change) => ({ ...change, a: change.b, b: change.a })),
        }));
        const order = (x: ComparedPassage, y: ComparedPassage) =>
          x.a.start - y.a.start || x.b.start - y.b.start;
        expect(mirrored.sort(order)).toEqual(compare(one, other));
      }),
    );
  });

  it('gives offsets that slice to equal words outside the changes', () => {
    fc.assert(
      fc.property(edited, ([one, other]) => {
        for (const passage of compare(one, other)) {
          for (const { a, b } of equalRuns(passage)) {
            expect(a.end).toBeGreaterThanOrEqual(a.start);
            expect(foldPhrase(slice(one, a))).toBe(foldPhrase(slice(other, b)));
          }
        }
      }),
    );
  });

  it('rebuilds either side from the other and the changes, but for line ends', () => {
    fc.assert(
      fc.property(edited, ([one, other]) => {
        for (const passage of compare(one, other)) {
          const runs = equalRuns(passage);
          const rebuilt = runs.map((run, index) => {
            const change = passage.changes[index];
            return slice(one, run.a) + (change ? slice(other, change.b) : '');
          });
          expect(joinLines(rebuilt.join(''))).toBe(joinLines(slice(other, passage.b)));
        }
      }),
    );
  });

  it('does not move a passage when unrelated text is put at either end', () => {
    fc.assert(
      fc.property(edited, unrelated, unrelated, ([one, other], before, after) => {
        const around = `${before}\n\n${other.trim()}\n\n${after}`;
        const shift = before.length + 2 - (other.length - other.trimStart().length);
        const moved = compare(one, other).map(({ a, b }) => ({
          a,
          b: { start: b.start + shift, end: b.end + shift },
        }));
        expect(compare(one, around).map(({ a, b }) => ({ a, b }))).toEqual(moved);
      }),
    );
  });
});

describe('odd texts', () => {
  const odd = {
    nothing: '',
    'no words': ' … “” — \n\n !!! ',
    'one word a hundred thousand times': 'again '.repeat(100_000),
    'one sentence ten thousand times': 'The boat is late and nobody knows why it is. '.repeat(10_000),
    'one long word': 'x'.repeat(100_000),
  };
  for (const [name, one] of Object.entries(odd)) {
    for (const other of [one, `Another start. ${one.slice(0, one.length / 2)}`]) {
      it(`reads ${name} against ${other === one ? 'itself' : 'half of it'}`, () => {
        for (const passage of collateTexts(one, other)) {
          expect(passage.a[1]).toBeLessThanOrEqual(one.length);
          expect(passage.b[1]).toBeLessThanOrEqual(other.length);
        }
      });
    }
  }
});
