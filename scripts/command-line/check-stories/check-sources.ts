/** Nothing of raw is lost: each source holds its file's text, its blocks join to it, every span slices to its words. */
import { fromMarkdownText } from '../../../src/markup/to-markdown.ts';
import type { Article, Source } from '../../../src/schemas/source.ts';
import type { ReadSource } from '../../1-read-source.ts';
import type { Collections } from '../../10-write-collections.ts';
import { type Problem, problem } from './problem.ts';

export function checkSources(read: ReadSource[], { sources, articles }: Collections): Problem[] {
  const bySiglum = new Map(sources.map((source) => [source.siglum, source]));
  const known = new Set(read.map(({ siglum }) => siglum));
  return [
    ...read.flatMap((raw) => {
      const source = bySiglum.get(raw.siglum);
      return source ? checkSource(raw, source) : [problem('sources', `article ${raw.siglum} is missing.`)];
    }),
    ...sources
      .filter(({ siglum }) => !known.has(siglum))
      .map(({ siglum }) => problem(fileOf(siglum), 'story.yaml has no such article.')),
    ...articles.flatMap((article) => checkArticle(article, bySiglum.get(article.siglum))),
  ];
}

function checkSource(raw: ReadSource, source: Source): Problem[] {
  const file = fileOf(source.siglum);
  const { text, blocks } = source;
  const joined = blocks.map(({ start, end }) => text.slice(start, end)).join('');
  const isGapFree =
    joined === text && blocks.every(({ start }, index) => start === (blocks[index - 1]?.end ?? 0));
  return [
    raw.sha256 === source.sha256 ? [] : problem(file, `the checksum is not that of raw/${raw.file}.`),
    raw.text === text ? [] : problem(file, `the text is not that of raw/${raw.file}.`),
    isGapFree ? [] : problem(file, 'the blocks do not join to the text.'),
    ...Object.entries(source.metadata).map(([name, field]) => {
      const slices =
        !field || field.start === null || text.slice(field.start, field.end ?? 0) === field.value;
      return slices ? [] : problem(file, `the span of ${name} is not "${field.value}".`);
    }),
    ...[...source.notes, ...source.clues.flatMap(({ spans }) => spans), ...source.sentences].map(
      ({ start, end }) =>
        start <= end && end <= text.length
          ? []
          : problem(file, `the span ${start}-${end} lies outside the text.`),
    ),
  ].flat();
}

function checkArticle(article: Article & { body: string }, source: Source | undefined): Problem[] {
  const file = `articles/${article.siglum.toLowerCase()}.md`;
  if (!source) return [problem(file, 'it has no source.')];
  const texts = article.paragraphs.map((spans) =>
    spans
      .map(({ start, end }) => source.text.slice(start, end))
      .join(' ')
      .replaceAll('\0', '\uFFFD'),
  );
  const body = source.blocks.filter(({ kind }) => kind === 'body').map(({ start, end }) => `${start}-${end}`);
  const spans = article.paragraphs.flat().map(({ start, end }) => `${start}-${end}`);
  const printed = fromMarkdownText(article.body);
  return [
    body.join() === spans.join()
      ? []
      : problem(file, 'its paragraphs are not the body blocks of the source.'),
    printed?.join('\n\n') === texts.join('\n\n')
      ? []
      : problem(file, 'its text is not the text of the source.'),
  ].flat();
}

function fileOf(siglum: string): string {
  return `sources/${siglum.toLowerCase()}.json`;
}
