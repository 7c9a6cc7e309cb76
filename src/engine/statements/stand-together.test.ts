import { expect, test } from 'vitest';
import { standTogether } from './stand-together.ts';

const organisation = (name: string) => ({ name, kind: 'organisation', named: true }) as const;
const person = (name: string) => ({ name, kind: 'person', named: false }) as const;

test('a description stands beside a name with all its telling words', () => {
  const text = 'Ada Lund, the transport minister, spoke.';
  expect(standTogether('Ada Lund', person('transport minister'), text)).toBe(true);
  expect(standTogether('Ada Lund', person('finance minister'), text)).toBe(false);
});

test('a spokesman is one as a spokeswoman is, whoever calls her so', () => {
  const text =
    'Ada Lund, a spokeswoman for the mayor, spoke. The ferry sailed and Ida Fenn, who sells shells, stayed.';
  expect(standTogether('Ada Lund', person('Velm spokesperson'), text)).toBe(true);
  expect(standTogether('Ida Fenn', person('Velm spokesperson'), text)).toBe(false);
});

test('a body by a word of its own, or by its kind beside a spokesman', () => {
  const velm = organisation('Velm Lake Hospital');
  expect(standTogether('Ada Lund', velm, 'Ada Lund of Velm spoke.')).toBe(true);
  expect(standTogether('Ada Lund', velm, 'The hospital spokesman Ada Lund spoke.')).toBe(true);
  expect(standTogether('Ada Lund', velm, 'Ada Lund left the hospital on Monday.')).toBe(false);
});

test('a country in the name of a body is no body', () => {
  const agency = organisation('North Velmish Tide News Agency');
  expect(standTogether('Lake Defence Board', agency, 'North Velm’s Lake Defence Board met.')).toBe(false);
  expect(standTogether('Lake Defence Board', agency, 'The Lake Defence Board told North Velmish News.')).toBe(
    true,
  );
});
