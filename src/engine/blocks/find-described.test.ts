import { expect, test } from 'vitest';
import { findDescribed } from './find-described.ts';
import { toParagraph } from './paragraph.ts';

const text = [
  'The ferry Astrid sank off the island of Gant on Monday night, and all of her passengers were taken ashore alive.',
  'The harbour master said that the ferry had taken water for an hour before her captain called the coastguard.',
];
const menu = [
  'Skip to the content',
  'Weather',
  'Storm warning for the northern islands',
  'Sign up for our letters',
  'Shop',
  'Games',
  'Travel',
];

function headline(...above: string[]): string | undefined {
  const lines = [...above, ...text];
  return lines[findDescribed(lines.map(toParagraph), above.length)];
}

test('a line that the text takes up, among others of a menu', () =>
  expect(headline(...menu, 'Ferry sinks off Gant', 'Ann Lee')).toBe('Ferry sinks off Gant'));

test('a headline above a standfirst that says as much', () =>
  expect(
    headline(
      ...menu,
      'Ferry Astrid sank off Gant island',
      'Captain of the ferry called the coastguard after an hour',
    ),
  ).toBe('Ferry Astrid sank off Gant island'));

test('the one with a byline below it', () =>
  expect(
    headline(
      ...menu,
      'Ferry sinks off Gant',
      'By Ann Lee',
      ...Array(9).fill('Photo'),
      'Gant harbour in the rain on Monday',
    ),
  ).toBe('Ferry sinks off Gant'));

test('a title at the top before one that says a little more', () =>
  expect(
    headline('Captain of the ferry silent', 'Ferry sank off Gant within the hour, harbour master said'),
  ).toBe('Captain of the ferry silent'));

test('a question above its text', () => {
  const lines = [
    ...menu,
    'Why did the ferry Astrid sink off the island of Gant on Monday night, and what did her captain know?',
    ...text,
  ];
  expect(lines[findDescribed(lines.map(toParagraph), menu.length)]).toBe(lines[menu.length]);
});

test('none in a menu alone', () => expect(headline(...menu)).toBeUndefined());

test('what a paper says of itself at the top is none, nor is a button', () => {
  const own = [
    'Ferry news and harbour data for captains of the coast',
    'Harbour ferry: learn more about the coast',
  ];
  const lines = [...own, 'Piers', 'Ferry sinks off Gant island', 'By Ann Lee'];
  expect(headline(...lines)).toBe('Ferry sinks off Gant island');
});

test('the one that buttons name', () => {
  const title = 'Ferry Astrid sank off the island';
  const below = 'Captain of the ferry Astrid called the coastguard of Gant. Nobody on the island knew';
  expect(headline(...menu, title, below, `Share on Gab: ${title}`)).toBe(title);
});
