import { expect, test } from 'vitest';
import { isButton, isMenuRow, mayBeButton } from './is-button.ts';

test('buttons, whatever their case, marks and arrows', () => {
  for (const line of ['SIGN IN', '» Privacy Policy', 'Copy link', 'Load more…', 'Today’s Paper'])
    expect(mayBeButton(line), line).toBe(true);
  expect(isButton('Privacy policy')).toBe(true);
});

test('a word that may head a part of an article is a button beside others only', () => {
  expect([isButton('Support'), mayBeButton('Support'), mayBeButton('1.2k')]).toEqual([false, true, true]);
  expect(mayBeButton('The harbour vote')).toBe(false);
});

test('rows of entries, with marks, gaps or names of pages between them', () => {
  for (const row of [
    'News | Sport | Harbour | Jobs',
    'News   Piers   Jobs',
    'Sunday February 4 2024 | Today’s pages | Past six days | Log in',
    'Contact Us · Accessibility · Our Piers',
    'Terms of Use Privacy Policy About the Harbour',
  ])
    expect(isMenuRow(row), row).toBe(true);
  for (const text of [
    'Pier | Harbour',
    '4 February 2024 | Ann Lee | Tove',
    'Boats: 4 | Crew: 12 | Tide: low',
    'The council changed its Privacy Policy and its Terms of Use.',
  ])
    expect(isMenuRow(text), text).toBe(false);
});
