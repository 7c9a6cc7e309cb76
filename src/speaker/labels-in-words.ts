import { siglaInOrder } from '../engine/findings/in-articles.ts';
import type { Speaker } from '../schemas/quotation.ts';

/**
 * The ways the articles print a speaker, each once, with the articles that do; the most used first.
 *
 * `Cleverly` in A, A and B gives `{ text: 'Cleverly', sigla: ['A', 'B'], times: 3 }`.
 */
export function labelsInWords(
  labels: Speaker['labels'],
  story: Parameters<typeof siglaInOrder>[0],
): { text: string; sigla: string[]; times: number }[] {
  const byText = Map.groupBy(labels, ({ text }) => text.replace(/\s+/g, ' '));
  return [...byText]
    .map(([text, all]) => ({
      text,
      sigla: siglaInOrder(story, all),
      times: all.length,
    }))
    .toSorted((left, right) => right.times - left.times);
}
