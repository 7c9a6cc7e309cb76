/** In: stories. Out: two short phrases that most articles quote, to try the search with: "significant step back". */

import type { Quotation } from '../../schemas/quotation.ts';

interface QuotedStory {
  readonly articles: readonly { readonly quotations: readonly Quotation[] }[];
  readonly statements: readonly { readonly versions: readonly { readonly quotation: string }[] }[];
}

const most = 2;
const words = { fewest: 2, most: 6 };

export function examplePhrases(stories: readonly QuotedStory[]): string[] {
  const found = stories.flatMap(({ articles, statements }) => {
    const quotations = new Map(
      articles.flatMap((article) => article.quotations.map((each) => [each.id, each])),
    );
    return statements.flatMap(({ versions }) => {
      const short = versions
        .map(({ quotation }) => quotations.get(quotation))
        .find((each) => each && each.words >= words.fewest && each.words <= words.most);
      return short ? [{ phrase: toPhrase(short), versions: versions.length }] : [];
    });
  });
  found.sort((left, right) => right.versions - left.versions);
  return [...new Set(found.map(({ phrase }) => phrase))].slice(0, most);
}

function toPhrase({ exact }: Quotation): string {
  return `“${exact.replace(/\s+/gu, ' ').replace(/[.,;:]$/u, '')}”`;
}
