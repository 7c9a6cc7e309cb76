import { expect, test } from 'vitest';
import { sayName, sayQuoted } from './say.ts';

test('speakers as they stand in a sentence', () => {
  const person = (name: string, named: boolean) => sayName({ name, kind: 'person', named });
  expect(person('Una Kessell', true)).toBe('Una Kessell');
  expect(person('Norlink spokesman', false)).toBe('a Norlink spokesman');
  expect(person('engineer', false)).toBe('an engineer');
  expect(person('Professor Ada Quill of Brack University', false)).toBe(
    'Professor Ada Quill of Brack University',
  );
  expect(person('Home Office Minister', false)).toBe('a Home Office Minister');
  expect(sayName({ name: 'harbour board', kind: 'organisation', named: true })).toBe('the harbour board');
});

test('quoted words lose a last stop that is the sentence’s, and keep that of an abbreviation', () => {
  expect(sayQuoted('It “ends” here.')).toBe("“It 'ends' here”");
  expect(sayQuoted('to leave the U.K.')).toBe('“to leave the U.K.”');
});
