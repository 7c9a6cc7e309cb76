import { expect, test } from 'vitest';
import type { Version } from '../../schemas/statement.ts';
import { bothPrint, printedVersions, siglaPrinting } from './body-versions.ts';

function version(siglum: string, context: Version['context'] = 'body'): Version {
  const quotation = `${siglum.toLowerCase()}-${context}`;
  return { quotation, siglum, start: 0, end: 9, context, extent: 'whole', words: 2, speakerId: null };
}

const statement = { versions: [version('A'), version('B', 'comment'), version('C')] };

test('a comment is no version that its article prints', () => {
  expect(printedVersions(statement).map(({ siglum }) => siglum)).toEqual(['A', 'C']);
  expect(bothPrint(statement, 'C', 'A')).toBe(true);
  expect(bothPrint(statement, 'A', 'B')).toBe(false);
});

test('the articles that print a quotation, that of a comment too', () => {
  const printing = siglaPrinting([statement, { versions: [version('A'), version('D')] }]);
  expect(printing.get('a-body')).toEqual(new Set(['A', 'C', 'D']));
  expect(printing.get('b-comment')).toEqual(new Set(['A', 'C']));
  expect(printing.get('x')).toBeUndefined();
});
