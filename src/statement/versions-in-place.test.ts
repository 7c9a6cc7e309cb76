import { expect, it } from 'vitest';
import type { Quotation } from '../schemas/quotation.ts';
import type { Statement, Version } from '../schemas/statement.ts';
import { versionsInPlace } from './versions-in-place.ts';

const text = '“Stay” and “wait,” Ida Moe said. It rained. “Stay,” she wrote.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const quoted = [at('Stay'), at('wait,'), at('Stay,', 10)].map(
  (span) => ({ id: `a-${span.start}`, attribution: null, ...span }) as unknown as Quotation,
);
const article = {
  siglum: 'A',
  source: { text, language: 'en', blocks: [{ kind: 'body' as const, start: 0, end: text.length }] },
  quotations: quoted,
};
const versions = quoted.map(
  ({ id, start, end }) => ({ quotation: id, siglum: 'A', context: 'body', start, end }) as Version,
);

it('lays pieces of one sentence together and others apart', () => {
  const places = versionsInPlace({ versions } as Statement, [article]);
  expect(places.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
    '“Stay” and “wait,” Ida Moe said.',
    '“Stay,” she wrote.',
  ]);
  expect(places[0]!.quotations).toEqual(quoted.slice(0, 2));
});

it('keeps a comment apart from the article', () => {
  const [first, second] = versions;
  const comment = { ...second!, context: 'comment' as const };
  expect(versionsInPlace({ versions: [first!, comment] } as Statement, [article])).toHaveLength(2);
});
