import { expect, test } from 'vitest';
import { noSpeaker } from '../../speaker/no-speaker.ts';
import { harbourRecord } from '../record.fixture.ts';
import { narrowingOf } from './narrowing.ts';

test('what the site has keeps its label', () => {
  const filters = { article: 'harbour/a', speaker: 'ann-moor', form: 'full', named: 'yes' };
  expect(narrowingOf(filters, [harbourRecord]).map(({ label }) => label)).toEqual([
    'A · Wall to be raised',
    'Ann Moor',
    'Full sentence',
    'Named',
  ]);
});
test('a value that is nowhere narrows nothing', () => {
  const filters = { article: 'z', speaker: '__proto__', form: 'xyz', kind: 'constructor', named: 'perhaps' };
  expect(narrowingOf(filters, [harbourRecord])).toEqual([]);
});
test('on a large site a speaker or an article is believed', () => {
  expect(narrowingOf({ speaker: 'ann-moor', form: 'xyz' }, null)).toEqual([
    { name: 'speaker', value: 'ann-moor', label: 'ann-moor' },
  ]);
});
test('nobody is a speaker too', () => {
  expect(narrowingOf({ speaker: noSpeaker }, [harbourRecord])).toMatchObject([{ label: 'Not stated' }]);
});
