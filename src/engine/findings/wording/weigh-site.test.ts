import { expect, test } from 'vitest';
import { isOfLightWords, turnOf, weighSite } from './weigh-site.ts';

const weigh = (...words: string[]) =>
  weighSite({ readings: words.map((one, at) => ({ words: one, sigla: ['ABC'[at]!], versions: [at] })) });

test('a name, a number, a person, a negation and a modal have weight', () => {
  expect(weigh('1926', '1962')).toBe(1);
  expect(weigh('himself', 'us')).toBe(1);
  expect(weigh('would', 'will')).toBe(1);
  expect(weigh('is', 'isn’t')).toBe(1);
  expect(weigh('if the bolts hold', '')).toBe(1);
});

test('other small words have less, and those that come and go least', () => {
  expect(weigh('anybody', 'anyone')).toBe(0.6);
  expect(weigh('These men for whom', 'For these men')).toBe(0.6);
  expect(weigh('the', '')).toBe(0.2);
  expect(weigh('', 'you know,')).toBe(0.3);
  expect(weigh('', 'I’ve')).toBe(0.6);
  expect(weigh('£30m', '30 million pounds')).toBe(0.2);
});

test('of places of one weight, a negation or a number turns most, then words that stand for others', () => {
  const turn = (...words: string[]) =>
    turnOf({ readings: words.map((one, at) => ({ words: one, sigla: ['ABC'[at]!], versions: [at] })) });
  expect(turn('does', 'does not')).toBeGreaterThan(turn('enjoy', 'fund'));
  expect(turn('enjoy', 'fund')).toBeGreaterThan(turn('', 'fine'));
  expect(turn('really feel like we are', 'feel like I’m')).toBe(turn('enjoy', 'fund'));
  expect(turn('would', 'will')).toBe(turn('enjoy', 'fund'));
});

test('a place is of light words in English alone', () => {
  const isLight = (...words: string[]) =>
    isOfLightWords({
      readings: words.map((one, at) => ({ words: one, sigla: ['ABC'[at]!], versions: [at] })),
    });
  expect(isLight('that', '')).toBe(true);
  expect(isLight('the', 'a')).toBe(true);
  expect(isLight('that boat', '')).toBe(false);
  expect(isLight('نتأكد من', 'نطمئن إلى')).toBe(false);
});
