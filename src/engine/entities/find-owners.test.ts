import { expect, test } from 'vitest';
import { findOwners } from './find-owners.ts';

const cases: Record<string, [printed: string[], owners: Record<string, string>]> = {
  'a person by last name and by first name': [
    ['ida orrin', 'orrin', 'ida'],
    { orrin: 'ida orrin', ida: 'ida orrin' },
  ],
  'a chain of forms ends at the longest': [
    ['ida m orrin', 'ida orrin', 'orrin'],
    { 'ida orrin': 'ida m orrin', orrin: 'ida m orrin' },
  ],
  'the more frequent of two bearers': [
    ['ida orrin', 'mara orrin', 'mara orrin', 'orrin'],
    { orrin: 'mara orrin' },
  ],
  'an initial in place of a first name': [
    ['perrin quarn', 'p quarn', 'quarn'],
    { 'p quarn': 'perrin quarn', quarn: 'perrin quarn' },
  ],
  'an initial that two have, or another, is somebody of its own': [
    ['perrin quarn', 'petra quarn', 'p quarn', 'ida holm', 'o holm'],
    {},
  ],
  'two forms of a first name, the one that is printed more often': [
    ['michael quarn', 'mike quarn', 'mike quarn', 'quarn'],
    { 'michael quarn': 'mike quarn', quarn: 'mike quarn' },
  ],
  'of two forms printed as often, the longer': [
    ['bob quarn', 'robert quarn'],
    { 'bob quarn': 'robert quarn' },
  ],
  'two forms where a third bears the name': [['bob quarn', 'robert quarn', 'ida quarn'], {}],
  'a firm without its ending': [['norvane industries', 'norvane'], { norvane: 'norvane industries' }],
  'a person before the firm of that name': [
    ['voorhies lumber', 'voorhies lumber', 'joyce voorhies', 'voorhies'],
    { voorhies: 'joyce voorhies' },
  ],
  'the front of a firm, behind its full name': [
    ['tarn harrow kelvane', 'tarn harrow'],
    { 'tarn harrow': 'tarn harrow kelvane' },
  ],
  'the same before it is a name of its own': [['tarn harrow', 'tarn harrow kelvane'], {}],
  'nobody prints the short form': [['ida orrin'], {}],
};

for (const [name, [printed, expected]] of Object.entries(cases))
  test(name, () => {
    const owners = [...findOwners(printed, new Map())].filter(([short]) => printed.includes(short));
    expect(Object.fromEntries(owners)).toEqual(expected);
  });

test('an acronym stands for what the article says', () =>
  expect(findOwners(['hsb'], new Map([['hsb', 'harbour safety board']])).get('hsb')).toBe(
    'harbour safety board',
  ));
