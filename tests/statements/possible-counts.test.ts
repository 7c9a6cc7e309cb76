/** No sentence on a statement may count more words of it than it has: “37 of its 33 words”. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectFindings } from '../../src/engine/9-collect-findings.ts';
import { countPrinted } from '../../src/engine/statements/count-printed.ts';
import { rowsOfStatement } from '../../src/statement/rows-of-statement.ts';
import { toldByArticles } from '../../src/statement/told-by-articles.ts';
import { describeStatement } from '../../src/wording/en/describe-statement.ts';
import { readLabelledStory } from './read-story.ts';
import { toFindingInput } from './to-finding-input.ts';

const names = readdirSync(new URL('./', import.meta.url))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''));
const inWords = 'no one two three four five six seven eight nine ten'.split(' ');
const toNumber = (number: string) =>
  inWords.includes(number) ? inWords.indexOf(number) : Number(number.replace(',', ''));

/** The counts of a sentence that are more than their whole. */
function findImpossible(sentence: string): string[] {
  return [...sentence.matchAll(/(?!all)\b(\w[\w,]*) of (?:its|the|all) (\w[\w,]*) words/gu)].flatMap(
    ([counted, part, whole]) => {
      const isPossible = toNumber(part!) > 0 && toNumber(part!) <= toNumber(whole!);
      return isPossible ? [] : [`${counted}: ${sentence}`];
    },
  );
}

test('a count is read in figures and in words', () => {
  expect(findImpossible('A prints 37 of its 33 words.')).toHaveLength(1);
  expect(findImpossible('A prints eight of the seven words that B prints.')).toHaveLength(1);
  expect(findImpossible('A prints eight of the 12 words that B prints.')).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const { articles } = readLabelledStory(name);
  const texts = new Map(articles.map(({ siglum, text }) => [siglum, text]));
  const textOf = (siglum: string) => texts.get(siglum)!;

  test('no count is more than its whole, whichever articles are read and in what order', () => {
    const some = fc.shuffledSubarray(articles, { minLength: Math.min(2, articles.length) });
    const check = (read: typeof articles) => {
      const input = toFindingInput(read, { passages: [], shares: [] });
      for (const statement of input.statements) {
        const sentences = describeStatement(toldByArticles(statement, textOf), (id) => id);
        expect(sentences.flatMap(findImpossible)).toEqual([]);
        for (const { versions } of rowsOfStatement(statement)) {
          const { words, whole } = countPrinted(versions, statement, textOf);
          expect(words).toBeLessThanOrEqual(whole);
        }
      }
      const found = collectFindings(input).map(({ sentence }) => sentence);
      expect(found.flatMap(findImpossible)).toEqual([]);
    };
    check(articles);
    fc.assert(fc.property(some, check), { numRuns: 6, seed: 7 });
  });
});
