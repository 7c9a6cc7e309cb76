import { expect, it } from 'vitest';
import type { Change } from '../schemas/passage.ts';
import { find } from './pair.fixture.ts';
import { wordingOfPassage } from './wording-of-passage.ts';

const a = 'They would ask the National Crime Agency to act at once.';
const b = 'They will ask the NCA [National Crime Agency] to act at last.';
const change = (one: string, other: string, kind: Change['kind'] = 'wording'): Change => ({
  a: find(a, one),
  b: find(b, other),
  kind,
});
const count = (...changes: Change[]) =>
  wordingOfPassage({ changes, pair: ['A', 'B'] }, (siglum) => (siglum === 'A' ? a : b)).length;

it('takes what one word of agreement parts for one place', () => {
  expect(count(change('National', 'NCA [National'), change('Agency', 'Agency]'))).toBe(1);
  expect(count(change('would', 'will'), change('National', 'NCA [National'))).toBe(2);
});

it('takes a bracket that closes for no place of its own', () => {
  const at = find(a, ' to act').start;
  const open = { kind: 'wording', a: { start: 22, end: 22 }, b: find(b, 'NCA [') } as const;
  const close = { kind: 'wording', a: { start: at, end: at }, b: find(b, ']') } as const;
  expect(count(open, close)).toBe(1);
});

it('counts no typography', () => {
  expect(count(change('would', 'will', 'typography'), change('once', 'last'))).toBe(1);
});
