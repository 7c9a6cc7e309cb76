import { expect, test } from 'vitest';
import { foldSpelling } from './fold-spelling.ts';

const alike = [
  ['oksana', 'oxana'],
  ['dremyuk', 'dremiuk'],
  ['zelenskyy', 'zelensky'],
  ['volodimir', 'volodymyr'],
  ['josé', 'jose'],
] as const;

for (const [one, other] of alike)
  test(`${one} and ${other} are one name`, () => expect(foldSpelling(one)).toBe(foldSpelling(other)));

test('other names stay apart', () => {
  expect(foldSpelling('marten')).not.toBe(foldSpelling('martin'));
  expect(foldSpelling('cecil')).not.toBe(foldSpelling('kekil'));
});
