import { expect, it } from 'vitest';
import { passesOn } from './passes-on.ts';

const board = {
  exact: 'two cranes',
  speaker: { name: 'Harbour Board', kind: 'organisation', named: true },
} as const;
const reporter = (exact: string) =>
  ({ exact, speaker: { name: 'Odo Finch', kind: 'person', named: true } }) as const;

it.each([
  ['[The Harbour Board says] it had two cranes.', true],
  ['The board said it had two cranes.', true],
  ['It had two cranes, and the Harbour Board knows it as I said.', false],
  ['The mayor says the Harbour Board had two cranes.', false],
])('%s', (exact, expected) => {
  expect(passesOn(reporter(exact), board)).toBe(expected);
});
