import { expect, test } from 'vitest';
import { withWholeBrackets } from './whole-brackets.ts';

const text = '“We read that [this one section] as law, [the [old] one] too.”';
const whole = (words: string) => {
  const start = text.indexOf(words);
  const span = withWholeBrackets(
    { start, end: start + words.length },
    { start: 1, end: text.length - 1 },
    text,
  );
  return text.slice(span.start, span.end);
};

test('the end of a bracket, its start, or both', () => {
  expect(whole('section]')).toBe('[this one section]');
  expect(whole('[this')).toBe('[this one section]');
  expect(whole('read that [this')).toBe('read that [this one section]');
  expect(whole('[this one section]')).toBe('[this one section]');
});

test('words without a bracket stay, and so do those inside one', () => {
  expect(whole('as law')).toBe('as law');
  expect(whole('one section')).toBe('one section');
});
