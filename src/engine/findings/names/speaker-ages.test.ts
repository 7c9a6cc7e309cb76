import { expect, test, vi } from 'vitest';
import { quotedArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { collectFindings } from '../../9-collect-findings.ts';
import { toContext } from '../context.ts';
import { speakerAges } from './speaker-ages.ts';

/** Articles in which Ida Quill is given what stands behind her name. */
const agesOf = (...behind: string[]) => {
  const texts = behind.map((words) => `Ida Quill${words} was there. “It rained all day,” she said.`);
  return speakerAges(toContext(toFindingInput(quotedArticles(texts)))).map(({ sentence }) => sentence);
};

test('two ages of one speaker, in any of the forms', () => {
  const expected = ['A gives the age of Ida Quill as 58; B gives it as 59.'];
  for (const [one, other] of [
    [', 58,', ', 59,'],
    [' (58)', ', aged 59,'],
    [' aged 58,', ', 59;'],
    [', now 58,', ' (59)'],
    [', who is now 58,', ', who is 59,'],
  ])
    expect(agesOf(one!, other!)).toEqual(expected);
  expect(agesOf(', 58,', ', 58,', ', 59,')).toEqual([
    'A and B give the age of Ida Quill as 58; C gives it as 59.',
  ]);
});

test('one age is no finding, nor is a number that is no age', () => {
  expect(agesOf(', 58,', ' (58)')).toEqual([]);
  expect(agesOf(', 58,', ', 58,000 others,')).toEqual([]);
  expect(agesOf(', 58,', ', 7,')).toEqual([]);
});

test('nobody is older than 120', () => {
  expect(agesOf(', 58,', ', 120,')).toHaveLength(1);
  expect(agesOf(', 58,', ', 121,')).toEqual([]);
});

const found = (...texts: string[]) =>
  speakerAges(toContext(toFindingInput(quotedArticles(texts)))).map(({ headline, sentence }) => [
    headline,
    sentence,
  ]);

test('two ages of somebody whom nobody quotes, whatever stands before the name', () => {
  expect(
    found(
      'The court jailed Martin Farr, 58, for six years. His wife, Laura Farr, 55, was cleared.',
      'Baker Martin Farr (59) was jailed on Monday. Laura Farr, 55, was there.',
    ),
  ).toEqual([
    ['58 or 59: the age of Martin Farr', 'A gives the age of Martin Farr as 58; B gives it as 59.'],
  ]);
});

test('who has two ages in one article is two people, and a street or a score is none', () => {
  expect(
    found('Martin Farr, 58, and his son Martin Farr, 29, were jailed.', 'Martin Farr, 59, was jailed.'),
  ).toEqual([]);
  expect(found('Martin Farr (67) led at noon.', 'Martin Farr (70) was third.')).toEqual([]);
  expect(found('It stood in Malt Street, 47, by then.', 'It stood in Malt Street, 48, by then.')).toEqual([]);
});

test('each article is read once, however many speakers there are', () => {
  const input = toFindingInput(
    quotedArticles(['Ida Quill, 58, said: “It rained.”', 'Ida Quill, 59, said: “No.”']),
  );
  const readsOf = (speakers: number) => {
    const many = Array.from({ length: speakers }, (_, at) => ({
      ...input.speakers[0]!,
      id: `quill-${at}`,
      name: at === 0 ? 'Ida Quill' : `Ida Quill of Tarn ${at}`,
    }));
    const context = toContext({ ...input, speakers: many });
    const read = vi.spyOn(context, 'bodyBlocks');
    expect(speakerAges(context)).toHaveLength(1);
    return read.mock.calls.length;
  };
  expect(readsOf(1)).toBe(2);
  expect(readsOf(50)).toBe(2);
});

test('two ages are told once, though their sentences are alike but for the numbers', () => {
  const articles = quotedArticles([
    'Police named the dead as Peter Lanyon, 44, and Mark Lanyon, 39.',
    'Police named the dead as Peter Lanyon, 44, and Mark Lanyon, 36.',
  ]);
  const told = collectFindings(toFindingInput(articles)).filter(({ kind }) => kind === 'different figures');
  expect(told.map(({ headline }) => headline)).toEqual(['39 or 36: the age of Mark Lanyon']);
});
