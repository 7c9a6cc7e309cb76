import { expect, test } from 'vitest';
import {
  areSeveralNames,
  isPersonName,
  mayBeCorrespondents,
  readCorrespondents,
  readNames,
  readNamesAndOutlet,
} from './bare-names.ts';

test.each(['Ann Lee', 'J. P. Roe', 'Maria van der Berg', 'Élodie Marchand'])('%s is a name', (line) =>
  expect(isPersonName(line)).toBe(true),
);

test.each(['Pier', 'Pier vote put off', 'Ann Lee said', 'The Harbour Post'])('%s is none', (line) =>
  expect(isPersonName(line)).toBe(false),
);

test.each([
  ['Ann Lee in Tove', 'Ann Lee'],
  ['Ann Lee and Bo Chen in Upper Tove', 'Ann Lee and Bo Chen'],
  ['Ann Lee at Pier Lane', 'Ann Lee'],
  ['Ann Lee in Tove and Bo Chen in Upper Tove', 'Ann Lee in Tove and Bo Chen'],
  ['Ferry Sinks Again in Tove', null],
  ['Ann Lee dies in Tove', null],
])('%s is by %s', (line, expected) => expect(readCorrespondents(line)).toBe(expected));

test('a name that no list has at a place, and one with an initial', () => {
  expect(readCorrespondents('Zybrand Oe at Pier Lane')).toBeNull();
  expect(mayBeCorrespondents('Zybrand Oe at Pier Lane')).toBe('Zybrand Oe');
  expect(readNames('Z. Roe')).toBe('Z. Roe');
});

test('several names, of which lists have at least one', () => {
  for (const line of ['Zybrand Oe and Ann Lee', 'Ann Lee, Zybrand Oe & Bo van der Roe'])
    expect(areSeveralNames(line)).toBe(true);
  for (const line of [
    'Ann Lee',
    'Ferry Boats and Harbour Walls',
    'Ann Lee and the Ferry',
    'Ann Lee, Harbour Press',
    'Rain and Wind',
  ])
    expect(areSeveralNames(line)).toBe(false);
});

test.each([
  ['Ann Lee, Harbour Press', ['Ann Lee', 'Harbour Press']],
  ['Zybrand Oe and Ann Lee, The Harbour Post', ['Zybrand Oe and Ann Lee', 'The Harbour Post']],
  ['Ann Lee & Bo Roe | Harbour Press', ['Ann Lee & Bo Roe', 'Harbour Press']],
  ['Ann Lee – Harbour Press', ['Ann Lee', 'Harbour Press']],
  ['Ann Lee, AFP', ['Ann Lee', 'AFP']],
  ['Ann Lee, Bo Roe', null],
  ['Ann Lee, Norland', null],
  ['Ferry sinks, Harbour Press', null],
  ['Harbour Post, Evening News', null],
])('%s: name and outlet', (line, expected) => {
  const found = readNamesAndOutlet(line);
  expect(found && [found.names, found.outlet]).toEqual(expected);
});
