/** The work on the figures of a story grows with its articles, not with their pairs. */
import { expect, test, vi } from 'vitest';
import { plainArticles } from '../../../../tests/statements/make-articles.ts';
import { toFindingInput } from '../../../../tests/statements/to-finding-input.ts';
import { toContext } from '../context.ts';
import { figures } from './figures.ts';

const things = ['homes', 'boats'];
const syllables = ['bran', 'cor', 'del', 'fen', 'gar', 'hol', 'kel', 'lor', 'mar', 'nor', 'pen', 'ros'];

/** A name that no other number gives. */
function nameOf(number: number): string {
  const digits = [...number.toString(syllables.length)].map((digit) => Number.parseInt(digit, 12));
  return `B${digits.map((digit) => syllables[digit]).join('')}`;
}

/** Seven figures an article, each of a place of its own; but a fifth of the sentences are printed by many articles. */
function makeArticle(at: number): string {
  const sentences = Array.from({ length: 7 }, (_, line) => {
    const seed = at * 7 + line;
    const pick = (list: readonly string[]) => list[(seed * 31 + line) % list.length];
    if (seed % 5 === 0)
      return `The flood cost the county £${2 + (at % 2)}.4m in repairs of the harbour wall.`;
    const count = 13 + ((seed * 37) % 200);
    return `Near ${nameOf(seed)} ${count} ${pick(things)} were lost to ${nameOf(seed * 5)}.`;
  });
  return sentences.join('\n\n');
}

/** How often two sets of words are compared, and the sentence around a figure is looked up. */
function workOf(articles: number) {
  const texts = Object.fromEntries(Array.from({ length: articles }, (_, at) => [`S${at}`, makeArticle(at)]));
  const context = toContext(toFindingInput(plainArticles(texts), { passages: [], shares: [] }));
  const compared = vi.spyOn(Set.prototype, 'intersection');
  const read = vi.spyOn(context, 'inSentence');
  figures(context);
  const work = { compared: compared.mock.calls.length, read: read.mock.calls.length };
  compared.mockRestore();
  return work;
}

test('twice the articles take about twice the work, not four times', () => {
  const [few, many] = [workOf(20), workOf(40)];
  for (const key of ['compared', 'read'] as const) {
    expect(few[key]).toBeGreaterThan(0);
    expect(many[key], key).toBeLessThan(3 * few[key]);
  }
});
