import { expect, test } from 'vitest';
import { checkIsText } from './check-is-text.ts';

const told = (text: string) => {
  try {
    checkIsText('/raw/a.txt', text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};
const wide = (text: string, order: 'utf16le' | 'utf16be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return (order === 'utf16le' ? bytes : bytes.swap16()).toString('latin1');
};

test.each([
  wide('The pier is closed.\n\n“We wait.”\n'.replace(/[“”]/g, '"'), 'utf16le'),
  wide('The pier is closed.', 'utf16be'),
  wide('No', 'utf16le'),
])('UTF-16 is named: %j', (text) => {
  expect(told(text)).toMatch(/^\/raw\/a\.txt:\d+: this looks like UTF-16\.\n {2}Save the file as UTF-8/);
});

test('data is refused at the line where it begins', () => {
  const bytes = String.fromCharCode(...Array(128).keys());
  expect(told(bytes.repeat(30))).toMatch(/^\/raw\/a\.txt:1: this is data, no text\./);
  expect(told(`Head\n\n${'\x01\x02ab'.repeat(20)}`)).toMatch(/^\/raw\/a\.txt:3: /);
});

test.each([
  'One\0\0 two',
  'co\0st',
  '\0',
  'The pier\x1b[1m is\x1b[0m closed, the \x07council said on Monday.\f\vEnd',
  `${'A long report on the pier. '.repeat(40)}${'\0'.repeat(12)}`,
])('a few odd characters are no error: %j', (text) => expect(told(text)).toBe(''));

test('a file that is blank, or longer than any article, is refused', () => {
  for (const blank of ['', ' \n\t\ufeff']) expect(told(blank)).toContain(':1: the file has no text.');
  expect(told('The pier is closed. '.repeat(100_001))).toContain(
    ':1: the file has 2,000,020 characters, and an article at most 2,000,000.\n  Leave the article',
  );
});
