import type { ReadingArticle, ReadingSentence } from '../../compare/row.ts';

/** The page's own sentences, as it was sent: what every new order is laid from. */
export interface Sheet {
  articles: ReadonlyMap<string, ReadingArticle>;
  sentences: ReadonlyMap<string, HTMLElement>;
  /** Number of the bracket that each group had; rows of one passage share it. */
  brackets: ReadonlyMap<string, string>;
  /** Language and direction of each article. */
  tongues: ReadonlyMap<string, { lang: string; dir: string }>;
}

/** Reads the sentences of the aligned rows. */
export function readSheet(rows: ParentNode): Sheet {
  const sentences = new Map<string, HTMLElement>();
  const brackets = new Map<string, string>();
  const tongues = new Map<string, { lang: string; dir: string }>();
  const articles = new Map<string, ReadingArticle>();
  for (const element of rows.querySelectorAll<HTMLElement>('.sentence')) {
    const { sentence: id, paragraph, group } = element.dataset;
    const cell = element.closest<HTMLElement>('.cell');
    const siglum = cell?.dataset['siglum'];
    if (!id || !siglum) continue;
    tongues.set(siglum, { lang: cell.lang, dir: cell.dir });
    sentences.set(id, element);
    const bracket = element.closest<HTMLElement>('.row')?.dataset['bracket'];
    if (group && bracket) brackets.set(group, bracket);
    const read: ReadingSentence = { id, paragraph: Number(paragraph), group: group ?? null };
    articles.set(siglum, { siglum, sentences: [...(articles.get(siglum)?.sentences ?? []), read] });
  }
  for (const [siglum, { sentences: all }] of articles) {
    articles.set(siglum, {
      siglum,
      sentences: [...all].sort((left, right) => place(left.id) - place(right.id)),
    });
  }
  return { articles, sentences, brackets, tongues };
}

/** The offset in an id such as `a-415`. */
function place(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
