import { expect, test } from 'vitest';
import { sayName, sayQuoted, withOneStop } from './say.ts';

test('speakers as they stand in a sentence', () => {
  const person = (name: string, named: boolean) => sayName({ name, kind: 'person', named });
  expect(person('Una Kessell', true)).toBe('Una Kessell');
  expect(person('Norlink spokesman', false)).toBe('a Norlink spokesman');
  expect(person('engineer', false)).toBe('an engineer');
  expect(person('US official', false)).toBe('a US official');
  expect(person('MP', false)).toBe('an MP');
  expect(person('Professor Ada Quill of Brack University', false)).toBe(
    'Professor Ada Quill of Brack University',
  );
  expect(person('Ida Lund’s spokeswoman', false)).toBe('Ida Lund’s spokeswoman');
  expect(person('Home Office Minister', false)).toBe('a Home Office Minister');
  expect(person('Councillor Ada Quill', false)).toBe('Councillor Ada Quill');
  expect(sayName({ name: 'council officials', kind: 'group', named: false })).toBe('council officials');
});

test.each([
  ['regional water board', 'the regional water board'],
  ['UK government', 'the UK government'],
  ['Its operator', 'its operator'],
  ['Harbour Trust', 'Harbour Trust'],
  ['Fairford’s council', 'Fairford’s council'],
])('the organisation %s has the article it needs', (name, printed) => {
  expect(sayName({ name, kind: 'organisation', named: false })).toBe(printed);
});

test.each([
  ['minutes', 'the minutes'],
  ['board minutes', 'the board minutes'],
  ['Its survey', 'its survey'],
  ['Harbour Act', 'Harbour Act'],
])('the document %s has the article it needs', (name, printed) => {
  expect(sayName({ name, kind: 'document', named: false })).toBe(printed);
});

test('a sentence ends in one stop', () => {
  expect(withOneStop('Only B quotes Odo Finch Jr.. C has “gone ...”.')).toBe(
    'Only B quotes Odo Finch Jr. C has “gone ...”.',
  );
});

test('quoted words lose a last stop that is the sentence’s, and keep that of an abbreviation', () => {
  expect(sayQuoted('It “ends” here.')).toBe("“It 'ends' here”");
  expect(sayQuoted("fiction,''")).toBe('“fiction”');
  expect(sayQuoted('to see me,’')).toBe('“to see me”');
  expect(sayQuoted('not “technically feasible.”')).toBe("“not 'technically feasible.'”");
  expect(sayQuoted('the boats’')).toBe('“the boats’”');
  expect(sayQuoted('to leave the U.K.')).toBe('“to leave the U.K.”');
});

test('an ellipsis keeps all of its dots', () => {
  expect(sayQuoted('closed and locked...')).toBe('“closed and locked...”');
  expect(sayQuoted('boats . . .')).toBe('“boats . . .”');
  expect(sayQuoted('boats …')).toBe('“boats …”');
  expect(sayQuoted('boats, and ....')).toBe('“boats, and ....”');
});
