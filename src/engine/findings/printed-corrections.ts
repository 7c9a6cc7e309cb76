/**
 * What an article prints of its own mistakes. “E corrects: “This article was amended on 2 May. An earlier version said
 * that six boats sank.””
 */

import type { ArticleInStory } from '../article-in-story.ts';
import { findCorrections } from '../blocks/find-corrections.ts';
import { findFigures } from '../figures/find-figures.ts';
import { list } from '../text/counts.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { FigureUse } from './figures/figure-uses.ts';
import { siglaOf } from './in-articles.ts';
import { onceEach } from './once-each.ts';
import { sayQuoted } from './say.ts';

/** Words of a notice. */
const most = 60;

export function printedCorrections(context: FindingContext): Draft[] {
  return context.articles.flatMap((article): Draft[] => {
    const { siglum } = article;
    const notices = noticesOf(article, context).map((span) => ({ siglum, ...span }));
    if (notices.length === 0) return [];
    const words = notices.map((notice) => sayNotice(context.text(notice)));
    return [
      {
        key: siglum.toLowerCase(),
        kind: 'printed correction',
        headline: `${siglum} prints ${notices.length === 1 ? 'a correction' : 'corrections'} of itself`,
        sentence: `${siglum} corrects: ${list(words)}.`,
        sigla: [siglum],
        evidence: notices,
        rule: 'a notice that the article has been corrected or amended',
        confidence: 0.95,
        size: 0.9,
      },
    ];
  });
}

const noticesOf = onceEach(({ text, blocks }: ArticleInStory) => findCorrections(text, blocks));

/** Its words without the label before them. */
function sayNotice(words: string): string {
  return sayQuoted(words.replace(/^\s*(?:correction|clarification)s?(?:\s*[:–—-]|(?=\s*\n))\s*/iu, ''), most);
}

/** ` E corrects: “… The figure is 61%.”`, where an article corrects a figure among these; else nothing. */
export function sayCorrections(uses: readonly FigureUse[], context: FindingContext): string {
  const values = new Set(uses.map(({ value }) => value));
  const sigla = siglaOf(uses);
  const said = sigla.flatMap((siglum) => {
    const article = context.article(siglum);
    const notices = noticesOf(article, context);
    if (notices.length === 0) return [];
    const { text } = article;
    const own = uses.filter((use) => use.siglum === siglum);
    return notices.flatMap((notice) => {
      const named = findFigures(text, notice.start, notice.end).filter(({ unit }) => unit === own[0]!.unit);
      const isOther = named.some(({ value }) => own.some((use) => use.value !== value));
      const isOfThese = named.some(({ value }) => value !== null && values.has(value));
      return isOther && isOfThese
        ? [` ${siglum} corrects: ${sayNotice(context.text({ siglum, ...notice }))}.`]
        : [];
    });
  });
  return said.join('');
}
