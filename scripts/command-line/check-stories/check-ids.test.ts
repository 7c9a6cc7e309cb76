import { expect, test } from 'vitest';
import { checkIds } from './check-ids.ts';

type Checked = Parameters<typeof checkIds>[0];

const list = (...ids: string[]) => ids.map((id) => ({ id }));

const of = (given: {
  quotations?: string[][];
  statements?: string[];
  passages?: string[];
  findings?: string[];
}) =>
  ({
    quotations: (given.quotations ?? []).map((ids, at) => ({ siglum: 'AB'[at]!, quotations: list(...ids) })),
    statements: list(...(given.statements ?? [])),
    passages: { passages: list(...(given.passages ?? [])) },
    findings: { findings: list(...(given.findings ?? [])) },
  }) as unknown as Checked;

test('ids of their own are right, the same for things of two kinds too', () => {
  expect(
    checkIds(of({ quotations: [['a-1', 'a-9'], ['b-1']], statements: ['x'], findings: ['x', 'y'] })),
  ).toEqual([]);
});

test.each([
  [
    { quotations: [['a-1'], ['a-1']] },
    'quotations/b.json',
    'entry 1 has the id a-1, which entry 1 of quotations/a.json has too.',
  ],
  [
    { statements: ['s-a-1', 's-a-2', 's-a-1'] },
    'statements',
    'entry 3 has the id s-a-1, which entry 1 has too.',
  ],
  [{ passages: ['p-1', 'p-1'] }, 'passages.json', 'entry 2 has the id p-1, which entry 1 has too.'],
  [{ findings: ['f-1', 'f-2', 'f-2'] }, 'findings.json', 'entry 3 has the id f-2, which entry 2 has too.'],
])('an id given twice: %j', (given, file, what) => {
  expect(checkIds(of(given))).toEqual([{ file, what }]);
});
