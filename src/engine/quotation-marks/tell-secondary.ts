/**
 * In: the quotations of an article. Out: the same, told where single marks stand beside speech in double ones.
 * In a paper that prints “We sail,” she said, the marks of ‘flagship’ name or flag a word; they seldom hold speech.
 */
import type { FoundQuotation } from '../found-quotation.ts';

/** From so many double quotations on, and so many for each single one, the article has a style. */
const enough = 3;
const share = 2;

export function tellSecondary(quotations: readonly FoundQuotation[]): void {
  const body = quotations.filter(({ context }) => context === 'body');
  const singles = body.filter(({ marks }) => marks === 'single');
  const doubles = body.length - singles.length;
  if (doubles < enough || doubles < share * singles.length) return;
  for (const quotation of singles) quotation.secondary = true;
}
