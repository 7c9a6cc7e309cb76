import { expect, it } from 'vitest';
import type { Statement } from '../schemas/statement.ts';
import { soleSpeaker } from './sole-speaker.ts';

const statement = (id: string, ...given: [string | null, string?][]) =>
  ({ id, versions: given.map(([speakerId, context = 'body']) => ({ speakerId, context })) }) as Statement;

it('is whom all versions in articles are given to, or else whom the finding names', () => {
  const statements = [
    statement('s-1', ['ann'], [null], ['bo', 'comment'], ['ann']),
    statement('s-2', ['ann'], ['bo']),
  ];
  expect(soleSpeaker({ statement: 's-1' }, statements)).toBe('ann');
  expect(soleSpeaker({ statement: 's-2', speakers: ['ann'] }, statements)).toBe(undefined);
  expect(soleSpeaker({ speakers: ['cy'] }, statements)).toBe('cy');
  expect(soleSpeaker({ speakers: ['cy', 'di'] }, statements)).toBe(undefined);
});
