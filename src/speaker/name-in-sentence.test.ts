import { expect, it } from 'vitest';
import { nameInSentence } from './name-in-sentence.ts';

it('gives an article to a person without a name, and to nobody else', () => {
  expect(nameInSentence({ name: 'fair spokesperson', kind: 'person', named: false })).toBe(
    'a fair spokesperson',
  );
  expect(nameInSentence({ name: 'official', kind: 'person', named: false })).toBe('an official');
  expect(nameInSentence({ name: 'Ann Bell', kind: 'person', named: true })).toBe('Ann Bell');
  expect(nameInSentence({ name: 'council officials', kind: 'group', named: false })).toBe(
    'council officials',
  );
});

it.each([
  ['regional water board', 'the regional water board'],
  ['UK government', 'the UK government'],
  ['Its operator', 'its operator'],
  ['Harbour Trust', 'Harbour Trust'],
  ['Fairford’s council', 'Fairford’s council'],
])('gives %s the article it needs', (name, printed) => {
  expect(nameInSentence({ name, kind: 'organisation', named: false })).toBe(printed);
});
