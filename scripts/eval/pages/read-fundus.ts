/**
 * In: the folder `tests/resources/parser/test_data` of flairNLP/fundus, pages of news sites with what their parsers take
 * out of them. Out: each page in English, its HTML and the article as it was labelled.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface LabelledPage {
  name: string;
  html: Buffer;
  /** Forms that all pass. */
  titles: readonly string[];
  authors: readonly string[];
  /** ISO 8601, or null. */
  day: string | null;
  /** Summary, subheadings and paragraphs, in order. */
  paragraphs: readonly string[];
}

interface FundusArticle {
  title?: string;
  authors?: string[];
  publishing_date?: string;
  body?: { summary?: string[]; sections?: { headline: string[]; paragraphs: string[] }[] };
}

export function readFundus(folder: string): LabelledPage[] {
  return globSync('*/*.json', { cwd: folder })
    .sort()
    .flatMap((file) => readPublisher(join(folder, file)))
    .filter(({ paragraphs }) => isEnglish(paragraphs.join(' ')));
}

/** The articles of one publisher and its pages stand in the order of their dates. */
function readPublisher(file: string): LabelledPage[] {
  const articles = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, FundusArticle>);
  const pages = globSync(`${basename(file, '.json')}_2*.html.gz`, { cwd: dirname(file) }).sort();
  return articles.length === pages.length
    ? pages.map((page, index) => toPage(join(dirname(file), page), articles[index]!))
    : [];
}

function toPage(file: string, { title, authors, publishing_date, body }: FundusArticle): LabelledPage {
  const sections = body?.sections ?? [];
  return {
    name: basename(file, '.html.gz'),
    html: gunzipSync(readFileSync(file)),
    titles: title ? [title] : [],
    authors: authors ?? [],
    day: publishing_date?.slice(0, 10) ?? null,
    paragraphs: [
      ...(body?.summary ?? []),
      ...sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]),
    ],
  };
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => ['the', 'of', 'and', 'to', 'in'].includes(word)).length;
  return words.length >= 100 && common >= words.length / 10;
}
