import { expect, it } from 'vitest';
import { shownName } from './shown-name.ts';

const speaker = { name: 'Ann Bell', kind: 'person', named: true } as const;

it('is the name, with a mark of doubt where the speaker may be another', () => {
  expect(shownName({ marks: 'curly', speaker, confidence: 0.9 }, speaker)).toBe('Ann Bell');
  expect(shownName({ marks: 'curly', speaker, confidence: 0.7 }, speaker)).toBe('Ann Bell (uncertain)');
  expect(shownName({ marks: 'curly', speaker: null, confidence: 0 }, undefined)).toBe(null);
});
