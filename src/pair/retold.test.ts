import { expect, test } from 'vitest';
import type { Passage } from '../schemas/passage.ts';
import { sayRetold } from '../wording/en/say-difference.ts';
import { apart, bridge, find } from './pair.fixture.ts';
import type { Difference, Pair } from './pair.ts';
import { gatherRetold, type Retold } from './retold.ts';

const a = 'The harbour board met at noon to speak about the old crane by the quay. Then it rained.';
const b = 'On Monday the board of the harbour met, at twelve, to talk of the crane that stands at the quay.';
const places = [
  ['at noon', 'at twelve'],
  ['speak', 'talk'],
  ['by', 'that stands at'],
] as const;

function difference(id: string, [inA, inB]: readonly [string | null, string | null]): Difference {
  const span = (text: string, words: string | null) => words && find(text, words);
  return {
    id,
    kind: 'wording',
    beyond: false,
    a: span(a, inA) || null,
    b: span(b, inB) || null,
    quoted: false,
    speaker: null,
  };
}

const found = [
  ...places.map((place, index) => difference(`d${index + 1}`, place)),
  difference('d4', ['rained', null]),
];

function pairWith(similarity: number): Pair {
  const passage: Passage = {
    ...bridge.passages[0]!,
    class: 'narrative',
    a: find(a, a.slice(0, a.indexOf(' Then'))),
    b: find(b, b),
    similarity,
  };
  return { ...apart, a: { ...apart.a, text: a }, b: { ...apart.b, text: b }, passages: [passage] };
}

test('the places of a passage told in other words are one entry, where the first of them stands', () => {
  const pair = pairWith(0.6);
  const entries = gatherRetold(pair, found);
  expect(entries).toEqual([{ passage: pair.passages[0], differences: found.slice(0, 3) }, found[3]]);
  expect(sayRetold(entries[0] as Retold, pair)).toBe(
    'A has “The harbour board met at noon … old crane by the quay”; B tells it in other words, in three places.',
  );
});

test('a passage that is mostly equal, few places and words inside the marks stand one by one', () => {
  expect(gatherRetold(pairWith(0.9), found)).toEqual(found);
  const few = found.slice(1);
  expect(gatherRetold(pairWith(0.6), few)).toEqual(few);
  const quoted = found.map((one) => ({ ...one, quoted: true }));
  expect(gatherRetold(pairWith(0.6), quoted)).toEqual(quoted);
});
