import { expect, test } from 'vitest';
import { isMasthead } from './masthead.ts';

test.each([
  'The Harbour Post',
  'The Harbour Post (Tove)',
  'THE HARBOUR POST',
  'Pier & Quay Weekly',
  'Tove Lantern',
  'Channel 9 Tove',
  'CHANNEL 9 TOVE',
  'Radio Tove',
  'Tove Press-Herald',
  'TOVE DAGBLAD (English Edition)',
  'Al Jazeera',
  'THE DAILY BUGLER',
])('%s is a paper or a broadcaster', (line) => expect(isMasthead(line)).toBe(true));

test.each([
  'Minister leaves her post',
  'Channel 9 to close',
  'Tove (English edition of a play)',
  '& Press',
  'The Daily Briefing',
])('%s is none', (line) => expect(isMasthead(line)).toBe(false));
