import { quotationPath } from '../addresses/paths.ts';
import { hueOf } from '../markup/marks-of-quotations.ts';
import type { Quotation, Speaker } from '../schemas/quotation.ts';
import type { Source } from '../schemas/source.ts';
import type { Statement } from '../schemas/statement.ts';
import { shownName } from '../speaker/shown-name.ts';
import type { PicturedArticle, PicturedQuotation } from './picture-of-story.ts';

interface StoryParts {
  slug: string;
  articles: { siglum: string; source: Pick<Source, 'blocks'>; quotations: Quotation[] }[];
  speakers: ReadonlyMap<string, Speaker>;
  statements: Statement[];
}

/**
 * What the picture draws of each article: its body and the quotations in it. A quotation lights up
 * with the other versions of its statement, or else with the others of its speaker.
 */
export function picturedArticles({ slug, articles, speakers, statements }: StoryParts): PicturedArticle[] {
  const statementOf = (id: string) =>
    statements.find(({ versions }) => versions.some((one) => one.quotation === id));
  const toPictured = (quotation: Quotation): PicturedQuotation => {
    const speaker = speakers.get(quotation.speakerId ?? '');
    const group = statementOf(quotation.id)?.id ?? quotation.speakerId;
    return {
      id: quotation.id,
      start: quotation.start,
      end: quotation.end,
      hue: hueOf(speaker),
      speaker: shownName(quotation, speaker),
      words: shorten(quotation.exact),
      path: quotationPath(slug, quotation),
      groups: group ? [group] : [quotation.id],
    };
  };
  return articles.map(({ siglum, source, quotations }) => ({
    siglum,
    body: source.blocks.filter(({ kind }) => kind === 'body'),
    quotations: quotations.filter(({ context }) => context === 'body').map(toPictured),
  }));
}

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, words.lastIndexOf(' ', 80))}…` : words;
}
