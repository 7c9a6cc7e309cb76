import { expect, test } from 'vitest';
import { alignForms } from './align-forms.ts';
import { toForms, type WordForm } from './like-words.ts';

function align(one: readonly string[], other: readonly string[]) {
  const formOf = toForms();
  const steps = alignForms(
    one.map((key) => [formOf(key)]),
    other.map(formOf),
  );
  const taken = (side: 0 | 1) => steps.flatMap((step) => step[side] ?? []);
  return {
    isWhole: `${taken(0)}` === `${[...one.keys()]}` && `${taken(1)}` === `${[...other.keys()]}`,
    together: steps.filter(([row, word]) => row !== null && word !== null && one[row] === other[word]).length,
  };
}

const speech = (length: number, word = 'word') => Array.from({ length }, (_, at) => `${word}${at}`);

test('a speech in which each seventh word is another stands beside itself', () => {
  const changed = speech(4200).map((key, at) => (at % 7 === 6 ? `new${at}` : key));
  expect(align(speech(4200), changed)).toEqual({ isWhole: true, together: 3600 });
});

test('a long piece of a long speech stands at its place', () => {
  expect(align(speech(4000), speech(4000).slice(1500, 2500))).toEqual({ isWhole: true, together: 1000 });
});

test('two long speeches that share no word are both whole, with nothing beside nothing', () => {
  expect(align(speech(4000), speech(4000, 'zug'))).toEqual({ isWhole: true, together: 0 });
});

/** How often two forms are compared for likeness, beyond being the same. */
function countCompared(one: readonly string[], other: readonly string[]): number {
  let compared = 0;
  const known = new Map<string, WordForm>();
  const formOf = (key: string) => {
    const form = known.get(key) ?? {
      ...toForms()(key),
      get spelled() {
        compared++;
        return key;
      },
    };
    known.set(key, form);
    return form;
  };
  alignForms(
    one.map((key) => [formOf(key)]),
    other.map(formOf),
  );
  return compared;
}

test('the work on a speech with a change in each hundred words grows with its length alone', () => {
  const changed = (length: number) => speech(length).map((key, at) => (at % 100 === 50 ? `new${at}` : key));
  const work = (length: number) => countCompared(speech(length), changed(length)) / length;
  expect(work(4000)).toBeLessThanOrEqual(work(1000));
  expect(work(1000)).toBeLessThan(1);
});

test('of two long speeches that share nothing no more than so many words are compared', () => {
  expect(countCompared(speech(400), speech(400, 'zug'))).toBe(2 * 400 * 400);
  expect(countCompared(speech(4000), speech(4000, 'zug'))).toBe(0);
});
