import { expect, test } from 'vitest';
import { readDateline } from './read-dateline.ts';

/** Place, day and agency, as printed. */
function stated(text: string) {
  const [first = ''] = text.split('\n');
  const found = readDateline(text, { start: 0, end: first.length });
  if (!found) return null;
  return [found.place, found.date, found.agency].map((span) => span && text.slice(span.start, span.end));
}

test.each([
  ['TOVE — Two boats sank.', ['TOVE', null, null]],
  ['TOVE, March 3 (AFP) — Two boats sank.', ['TOVE', 'March 3', 'AFP']],
  ['TOVE: Two boats sank.', ['TOVE', null, null]],
  ['UPPER TOVE: “Two boats sank,” she said.', ['UPPER TOVE', null, null]],
  ['TOVE/GANT: Two boats sank.', ['TOVE/GANT', null, null]],
  ['TOVE (CWN): Two boats sank.', ['TOVE', null, 'CWN']],
  ['TOVE, March 3: Two boats sank.', ['TOVE', 'March 3', null]],
  ['TOVE, 3 March 2026: 12 boats sank.', ['TOVE', '3 March 2026', null]],
  ['Upper Tove, March 3: Two boats sank.', ['Upper Tove', 'March 3', null]],
  ['Upper Tove, Mar 3 (CWN) At least two boats sank.', ['Upper Tove', 'Mar 3', 'CWN']],
  ['Tove, Norland, Mar. 3 (CWN): Two boats sank.', ['Tove, Norland', 'Mar. 3', 'CWN']],
  ['Tove: Mar 3 (CWN) Two boats sank.', ['Tove', 'Mar 3', 'CWN']],
  ['Tove (Reuters): Two boats sank.', ['Tove', null, 'Reuters']],
  ['(CNN) Two boats sank.', [null, null, 'CNN']],
  ['Upper Tove (CNN) “Two boats sank,” she said.', ['Upper Tove', null, 'CNN']],
  ['Press Association (PA) Director Ann Roe left.', null],
  ['TOVE, Nor.-- Two boats sank.', ['TOVE, Nor.', null, null]],
  ['TOVE, Nor.--(PIER NEWSWIRE)--Tove Boats Inc. sank two boats.', ['TOVE, Nor.', null, 'PIER NEWSWIRE']],
  ['SAINT-ANN-UNDER-TOVE - Two boats sank.', ['SAINT-ANN-UNDER-TOVE', null, null]],
  ['Mar 3 (Pier Wire) - Two boats sank.', [null, 'Mar 3', 'Pier Wire']],
  ['3 March 2026 (Lantern) - Two boats sank.', [null, '3 March 2026', 'Lantern']],
  ['SIR – I saw two boats sink.', null],
  ['MADAM — Your boats sank.', null],
  ['SIRS: Two boats sank.', null],
  ['EXCLUSIVE: Two boats sank.', null],
  ['FACT CHECK: Two boats sank.', null],
  ['FREE TO WATCH: Two boats sail.', null],
  ['ISLE OF GANT: Two boats sank.', ['ISLE OF GANT', null, null]],
  ['PHOTO: Two boats at the pier.', null],
  ['Tove: Two boats sank.', null],
  ['TOVE: two boats sank.', null],
  ['PIERS: The piers of the town are old.', null],
  ['On Tuesday, March 3: Two boats sank.', null],
  ['Tuesday, March 3: Two boats sank.', null],
  ['Updated, March 3: Two boats sank.', null],
  ['In Tove, March 3 (CWN) is a holiday.', null],
  ['The Pier Board (CWN) Two boats sank.', null],
  ['Ann Lee, March 3 (her birthday) Two boats sank.', null],
])('%s', (text, expected) => expect(stated(text)).toEqual(expected));

test.each([
  'JUDGE OSTER (SOT): The lock stays shut.',
  'ANCHOR: Two boats sank.',
  'ANN ROE: Two boats sank.',
  'OSTER: I saw two boats.',
  'OSTER: Two boats sank.\nThe lock is kept by Ann Oster.',
  'OSTER: Two boats sank.\nThe lock is kept by Mayor Ann Oster.',
  'OSTER (V/O): Two boats sank.\nBRISK (SOT): They did.',
  'MISLEADING: Two boats sank.',
])('%s is no dateline', (text) => expect(stated(text)).toBeNull());

test('several lines with a name and a colon are a conversation', () => {
  expect(stated('BELL: We waited for the boat.\nROE: I did not wait.')).toBeNull();
  expect(stated('TOVE: Two boats sank.\nPHOTO: The boats on Monday.')).toEqual(['TOVE', null, null]);
});
