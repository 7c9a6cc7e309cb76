import type { Speaker } from '../schemas/quotation.ts';

/**
 * The ways the articles print a speaker, each once, with the articles that do; the most used first.
 *
 * `Cleverly` in A, A and B gives `{ text: 'Cleverly', sigla: ['A', 'B'], times: 3 }`.
 */
export function labelsInWords(labels: Speaker['labels']): { text: string; sigla: string[]; times: number }[] {
  const byText = Map.groupBy(labels, ({ text }) => text.replace(/\s+/g, ' '));
  return [...byText]
    .map(([text, all]) => ({
      text,
      sigla: [...new Set(all.map(({ siglum }) => siglum))].sort(),
      times: all.length,
    }))
    .toSorted((left, right) => right.times - left.times);
}
