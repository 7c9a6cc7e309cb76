import type { EditorLink } from '../../compare/links-of-cell.ts';
import type { Voiced } from '../../compare/list-voices.ts';
import { readTogether, type Together } from '../../compare/read-together.ts';
import type { LinedSentence, PairReading, StoryReading } from '../../compare/story-reading.ts';

/** The chosen articles laid in rows, with the page's own sentences to print them from. */
export interface Sheet extends Together {
  story: string;
  /** In the order of the columns. */
  columns: readonly Column[];
  /** The page's own sentences, by id. */
  elements: ReadonlyMap<string, HTMLElement>;
  /** What is said of the first article and each other one; undefined where they share nothing. */
  pairs: readonly (PairReading | undefined)[];
  links: readonly EditorLink[];
  /** Names of the pairs that have a page: `a-b`. */
  pages: readonly string[];
}

/** One article: its sentences by id, its language and direction, its title. */
export interface Column {
  siglum: string;
  sentences: ReadonlyMap<string, LinedSentence>;
  tongue: { lang: string; dir: string };
  title: string;
  voiced: Voiced;
}

/** Lays the chosen articles in rows; their sentences are those of the rows that the page came with. */
export function readSheet(view: ParentNode, reading: StoryReading, chosen: readonly string[]): Sheet {
  const articles = chosen.map((siglum) => reading.articles.find((article) => article.siglum === siglum)!);
  const elements = [...view.querySelectorAll<HTMLElement>('.rows .sentence')];
  return {
    ...readTogether(articles, reading.passages, reading.ties),
    story: reading.story,
    columns: articles.map(({ sentences, ...voiced }) => ({
      siglum: voiced.siglum,
      voiced,
      sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
      tongue: tongueOf(view.querySelector<HTMLElement>(`.rows .cell[data-siglum="${voiced.siglum}"]`)),
      title: view.querySelector(`.head[data-siglum="${voiced.siglum}"] a`)?.textContent?.trim() ?? '',
    })),
    elements: new Map(elements.map((element) => [element.id.replace(/^at-/, ''), element])),
    pairs: chosen.slice(1).map((other) => reading.pairs[`${chosen[0]}-${other}`]),
    links: reading.links,
    pages: reading.pages,
  };
}

function tongueOf(cell: HTMLElement | null): { lang: string; dir: string } {
  return { lang: cell?.lang ?? '', dir: cell?.dir ?? '' };
}
