import { expect, it } from 'vitest';
import { harbourRecord } from './record.fixture.ts';
import { fieldTexts } from './record.ts';

const labels = ['Mr. Bo Lind’s company', 'Norway’s Harbour Office'];
const attribution = 'Mr. Bo Lind’s company said';
const by = (kind: 'organisation' | 'person') => ({
  ...harbourRecord,
  speaker: { id: 'reed', name: 'Reed', kind, named: true, labels },
  attribution,
});

it('does not give the words of a company to the one whose company it is', () => {
  expect(fieldTexts(by('organisation'), 'who')).toEqual(['Reed', 'company', 'Norway’s Harbour Office']);
  expect(fieldTexts(by('organisation'), 'attribution')).toEqual(['company said']);
});

it('knows a person by whose they are', () => {
  expect(fieldTexts(by('person'), 'who')).toEqual(['Reed', ...labels]);
});
