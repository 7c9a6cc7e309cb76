/** In: articles side by side. Out: the way their columns run: from the right only where all of them are written so. */

import type { Source } from '../schemas/source.ts';

export function directionOf(articles: readonly { source: Pick<Source, 'direction'> }[]): Source['direction'] {
  return articles.length > 0 && articles.every(({ source }) => source.direction === 'rtl') ? 'rtl' : 'ltr';
}
