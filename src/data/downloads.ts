import { filePath, quotationPath } from '../addresses/paths.ts';
import type { StoryData } from '../collections/load-story.ts';
import type { Quotation } from '../schemas/quotation.ts';
import { dataWords } from '../wording/en/data-words.ts';
import { quotationsTable } from './quotations-table.ts';
import { toAnnotations } from './to-annotations.ts';

/** A file that readers can take away. */
export interface Download {
  file: string;
  type: string;
  about: string;
  body: string;
}

const words = dataWords.about;

/**
 * The downloads of a story, in the shapes of `downloadSchemas`: its collections as JSON, its quotations as CSV and as
 * Web Annotations, the texts, and checksums. Readers' comments are no quotations here.
 */
export function downloadsOf(data: StoryData, site: string): Download[] {
  const quotations = data.articles.flatMap((of) =>
    inBody(of.quotations).map((one) => ({ story: data.slug, siglum: of.siglum, ...one })),
  );
  const inStory = <Row extends object>(row: Row) => ({ story: data.slug, ...row });
  const sources = data.articles.map(({ source }) => source);
  return [
    json('sources', words.sources, sources),
    json('quotations', words.quotations, quotations),
    { file: 'quotations.csv', type: 'text/csv', about: words.table, body: quotationsTable(data, site) },
    annotations(data, site),
    json('speakers', words.speakers, [...data.speakers.values()]),
    json('statements', words.statements, data.statements),
    json('passages', words.passages, data.passages),
    json('findings', words.findings, data.findings.map(inStory)),
    json('timeline', words.timeline, data.timeline.map(inStory)),
    ...data.articles.map(({ slug, siglum, source }) => toText(slug, siglum, source)),
    checksums(data),
  ];
}

function json(name: string, about: string, value: unknown): Download {
  return {
    file: `${name}.json`,
    type: 'application/json',
    about,
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}

function annotations({ slug, articles, speakers }: StoryData, site: string): Download {
  const at = (path: string) => site + path;
  const texts = articles.map((of) => ({
    text: of.source.text,
    address: at(filePath(slug, `${of.slug}.txt`)),
    pageOf: (id: string) => at(quotationPath(slug, { id })),
    quotations: inBody(of.quotations),
  }));
  const body = toAnnotations(at(filePath(slug, 'annotations.jsonld')), texts, speakers);
  return {
    file: 'annotations.jsonld',
    type: 'application/ld+json',
    about: words.annotations,
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}

/** Byte for byte the file as received: its checksum is that of the list. */
function toText(slug: string, siglum: string, source: { text: string; bom: boolean }): Download {
  const body = source.bom ? `\uFEFF${source.text}` : source.text;
  return {
    file: `${slug}.txt`,
    type: 'text/plain',
    about: words.text(siglum),
    body,
  };
}

function checksums({ articles }: StoryData): Download {
  const body = articles.map(({ slug, source }) => `${source.sha256}  ${slug}.txt\n`).join('');
  return {
    file: 'sha256.txt',
    type: 'text/plain',
    about: words.checksums,
    body,
  };
}

function inBody(quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter(({ context }) => context === 'body');
}
