import { expect, it } from 'vitest';
import type { Entity } from '../entities/entity.ts';
import { courseFeatures } from './course-features.ts';
import type { Discourse, Part } from './discourse.ts';
import type { Candidate } from './list-candidates.ts';

const entity = (id: number, start: number) =>
  ({ id, named: true, mentions: [{ start, end: start + 4 }] }) as unknown as Entity;
const trace = (of: number, paragraph: number, part: Part = 'subject') => ({
  entity: of,
  sentence: paragraph,
  paragraph,
  part,
  pronoun: false,
});
const traces = [trace(0, 0), trace(1, 1, 'object'), trace(0, 1), trace(1, 2)];
const discourse = { traces, spoken: new Set([0]) } as unknown as Discourse;
const place = {
  sentence: 3,
  paragraph: 2,
  opens: false,
  freshFrom: 50,
  words: new Set<string>(),
  ahead: new Set<number>(),
};
const marks = (one: Entity) =>
  courseFeatures(discourse, place, { entity: one, trace: traces[0]! } as Candidate).map(([name]) => name);

it('tells who was brought in just before and has not spoken', () => {
  expect(marks(entity(1, 60))).toEqual(['new', 'new and silent', 'silent so far', 'led this paragraph']);
});

it('tells who the paragraph before was about', () => {
  expect(marks(entity(0, 0))).toEqual(['led the paragraph before']);
});
