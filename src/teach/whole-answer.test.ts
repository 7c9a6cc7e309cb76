import { expect, it } from 'vitest';
import type { Finding } from '../schemas/finding.ts';
import { wholeAnswer } from './whole-answer.ts';

const speaker = (id: string, name: string, counts: Record<string, number>) => ({
  id,
  name,
  counts: Object.entries(counts).map(([siglum, words]) => ({ siglum, words })),
});

const speakers = [
  speaker('ann-bell', 'Ann Bell', { C: 30 }),
  speaker('harbour-board', 'the harbour board', { C: 16 }),
  speaker('rowers', 'the rowers', { C: 4 }),
  speaker('rab-orr', 'Rab Orr', { A: 9, C: 3 }),
  speaker('crew', 'the crew', { B: 9 }),
  speaker('term', 'the lamp', { C: 0 }),
];

const finding = {
  kind: 'quoted in one article only',
  sigla: ['C'],
  sentence: 'Only C quotes Ann Bell (30 words).',
  speakers: ['ann-bell'],
} as unknown as Finding;

it('names all whom the table gives to one article, not those alone whom the finding counts', () => {
  expect(wholeAnswer(finding, speakers).sentence).toBe(
    'Only C quotes Ann Bell (30 words). It is also right to name the harbour board and the rowers, quoted in C only.',
  );
});

it('leaves an answer that names all, and other findings, as they are', () => {
  const all = { ...finding, speakers: ['ann-bell', 'harbour-board', 'rowers'] };
  expect(wholeAnswer(all, speakers)).toEqual(all);
  const echo = { ...finding, kind: 'echo' as const };
  expect(wholeAnswer(echo, speakers)).toEqual(echo);
});
