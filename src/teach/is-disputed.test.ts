import { expect, it } from 'vitest';
import type { Quotation } from '../schemas/quotation.ts';
import type { Statement } from '../schemas/statement.ts';
import { isDisputed } from './is-disputed.ts';

const speaker = { name: 'Ann Bell', kind: 'person', named: true } as const;
const said = (id: string, speakerId: string, confidence = 0.9) =>
  ({ id, speakerId, confidence, speaker, marks: 'curly', context: 'body' }) as Quotation;
const statement = (...versions: Quotation[]) =>
  ({
    id: 's-1',
    versions: versions.map(({ id, speakerId }) => ({ quotation: id, speakerId, context: 'body' })),
  }) as Statement;
const finding = { kind: 'cut quotation' as const, speakers: ['ann'], statement: 's-1' };

it('is where articles give one statement to two speakers, but for the question who said it', () => {
  const quotations = [said('a-1', 'ann'), said('b-1', 'bo')];
  const statements = [statement(...quotations)];
  expect(isDisputed(finding, statements, quotations)).toBe(true);
  expect(isDisputed({ ...finding, kind: 'attribution conflict' }, statements, quotations)).toBe(false);
});

it('is where no quotation of the speaker is sure', () => {
  const unsure = [said('a-1', 'ann', 0.6), said('b-1', 'ann', 0.7)];
  expect(isDisputed(finding, [statement(...unsure)], unsure)).toBe(true);
  const sure = [said('a-1', 'ann', 0.6), said('b-1', 'ann')];
  expect(isDisputed(finding, [statement(...sure)], sure)).toBe(false);
  expect(isDisputed({ kind: 'sole voice', speakers: ['ann'] }, [], unsure)).toBe(true);
});

it('is not where a finding is about no speaker', () => {
  expect(isDisputed({ kind: 'figure' }, [], [said('a-1', 'ann', 0.6)])).toBe(false);
});
