import { expect, it } from 'vitest';
import { isGuessed, isUncertain } from './how-sure.ts';

const speaker = { name: 'Ada Brandt', kind: 'person', named: true } as const;

it('is uncertain of a speaker whom few reasons speak for', () => {
  expect(isUncertain({ speaker, confidence: 0.7 })).toBe(true);
  expect(isUncertain({ speaker, confidence: 0.9 })).toBe(false);
});

it('says nothing of nobody, nor of whom an editor gave', () => {
  expect(isUncertain({ speaker: null, confidence: 0 })).toBe(false);
  expect(isGuessed({ speaker, confidence: 1, corrected: 'The article names her below.' })).toBe(false);
  expect(isGuessed({ speaker, confidence: 0.7 })).toBe(true);
});
