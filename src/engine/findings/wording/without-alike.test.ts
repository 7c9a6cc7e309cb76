import { expect, test } from 'vitest';
import { withoutAlike } from './without-alike.ts';

function print(...texts: string[]): (string | null)[] {
  const cells = texts.map((text) => ({ start: 0, end: text.length }));
  return withoutAlike(cells, [...texts.keys()], (version) => texts[version]!).map(
    (cell, version) => cell && texts[version]!.slice(cell.start, cell.end),
  );
}

test('words that all begin or end with are left out', () => {
  expect(print('gate, if it holds,', 'gate')).toEqual(['if it holds,', null]);
  expect(print('the big gate', 'The old gate')).toEqual(['big', 'old']);
});

test('other words stay as they are', () => {
  expect(print('gate …', 'gate, if it holds,')).toEqual(['gate …', 'gate, if it holds,']);
  expect(print('the gate,', 'a lock')).toEqual(['the gate,', 'a lock']);
});
