import { expect, it } from 'vitest';
import { toTable } from './to-table.ts';

it('aligns columns, the first to the left', () => {
  const rows = [
    ['set', 'F1', 'note'],
    ['tuned', '97.0'],
    ['held-out set', '8.5', 'x'],
  ];
  expect(toTable(rows)).toBe('set             F1  note\ntuned         97.0\nheld-out set   8.5     x');
});
