import { expect, test } from 'vitest';
import { readLabelledStory } from '../../../tests/statements/read-story.ts';
import { toFindingInput } from '../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../9-collect-findings.ts';

const sentencesOf = (texts: Record<string, string>) => {
  const articles = Object.entries(texts).map(([siglum, text]) => ({
    siglum,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
    quotations: [],
  }));
  return collectFindings(toFindingInput(articles))
    .filter(({ kind }) => kind === 'figure')
    .map(({ sentence }) => sentence);
};

test('figures of one article are told together, with who is said to have said them', () => {
  expect(
    sentencesOf({
      A: 'Ada Brandt said that 400 homes had no water. The city has 90,000 people. It has 31 bridges.',
      B: 'Nobody was hurt in the flood.',
      C: 'The bridges of the city are closed.',
    }),
  ).toEqual([
    'A prints “400 homes” outside quotation marks, as said by Ada Brandt. No other article has the figure.',
    'A prints “90,000 people” and “31 bridges” outside quotation marks. No other article has these figures.',
  ]);
});

test('a figure of two articles is a finding of its own', () => {
  expect(
    sentencesOf({
      A: 'Ada Brandt said that 400 homes had no water.',
      B: 'Water is gone from 400 homes in the city.',
    }),
  ).toEqual([
    'A prints “400 homes” outside quotation marks, as said by Ada Brandt; B prints “400 homes” outside quotation marks.',
  ]);
});

test('every figure stands in the evidence of one finding', () => {
  const { articles } = readLabelledStory('strike');
  const places = collectFindings(toFindingInput(articles))
    .filter(({ kind }) => kind === 'figure')
    .flatMap(({ evidence }) =>
      evidence.map(({ siglum, start, differs }) => `${siglum} ${start} ${differs?.[0]?.start}`),
    );
  expect(places.length).toBeGreaterThan(1);
  expect(new Set(places).size).toBe(places.length);
});
