import { expect, it } from 'vitest';
import { isGuessed, isUncertain, speakersInDoubt } from './how-sure.ts';

const marks = 'curly' as const;
const speaker = { name: 'Ada Brandt', kind: 'person', named: true } as const;

it('is uncertain of a speaker whom few reasons speak for', () => {
  expect(isUncertain({ marks, speaker, confidence: 0.7 })).toBe(true);
  expect(isUncertain({ marks, speaker, confidence: 0.9 })).toBe(false);
});

it('says nothing of nobody, nor of whom an editor gave', () => {
  expect(isUncertain({ marks, speaker: null, confidence: 0 })).toBe(false);
  expect(isGuessed({ marks, speaker, confidence: 1, corrected: 'The article names her below.' })).toBe(false);
  expect(isGuessed({ marks, speaker, confidence: 0.7 })).toBe(true);
});

it('says nothing of whom another article or a label gave', () => {
  const readWith = { names: [], alone: null, rule: 'cue right after' };
  expect(isUncertain({ marks, speaker, confidence: 0.7, readWith })).toBe(false);
  expect(isGuessed({ marks: 'label', speaker, confidence: 0.9 })).toBe(false);
});

it('doubts a speaker who has no sure quotation', () => {
  const told = (speakerId: string | null, confidence: number, context: 'body' | 'comment' = 'body') => ({
    marks,
    speaker: speakerId === null ? null : speaker,
    speakerId,
    confidence,
    context,
  });
  const quotations = [
    told('ada', 0.7),
    told('ada', 0.9),
    told('bo', 0.6),
    told('bo', 0.7),
    told('bo', 0.9, 'comment'),
    told(null, 0),
  ] as const;
  expect([...speakersInDoubt(quotations)]).toEqual(['bo']);
});
