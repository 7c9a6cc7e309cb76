import type { Metadata } from '../schemas/source.ts';
import { capitalise } from '../wording/counts.ts';
import { toReadableDate } from '../wording/dates.ts';
import { articleWords } from '../wording/en/article-words.ts';

export interface Citation {
  style: 'APA' | 'Chicago' | 'BibTeX' | 'Wikipedia';
  text: string;
}

interface CitedParts {
  siglum: string;
  title: string;
  author: string | null;
  publisher: string | null;
  /** ISO 8601, only where there is one reading. */
  date: string | null;
  url: string | null;
}

/**
 * How to cite an article, in four styles. An unknown field is said to be unknown, never guessed;
 * an ambiguous date counts as unknown.
 *
 * A title without more gives `The fair opens. (n.d.). [Publisher not stated]` in APA.
 */
export function citationsOf(siglum: string, title: string, metadata: Metadata): Citation[] {
  const { published } = metadata;
  const date = published && (published.readings?.length ?? 0) < 2 ? published : null;
  const parts: CitedParts = {
    siglum,
    title,
    author: metadata.author?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    date: date ? (date.readings?.[0]?.value ?? date.value) : null,
    url: metadata.url?.value ?? null,
  };
  return [
    { style: 'APA', text: toApa(parts) },
    { style: 'Chicago', text: toChicago(parts) },
    { style: 'BibTeX', text: toBibTex(parts) },
    { style: 'Wikipedia', text: toWikipedia(parts) },
  ];
}

const { unknown, notStated } = articleWords.cite;
const publisherOf = ({ publisher }: CitedParts) => publisher ?? unknown.publisher;

/** A title that ends in a mark of its own takes no stop. */
function withStop(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}

function toApa(parts: CitedParts): string {
  const date = `(${parts.date ? toReadableDate(parts.date) : 'n.d.'}).`;
  const title = withStop(parts.title);
  const lead = parts.author ? [`${parts.author}.`, date, title] : [title, date];
  return [...lead, `${publisherOf(parts)}.`, parts.url ?? unknown.url].join(' ');
}

function toChicago(parts: CitedParts): string {
  const author = parts.author ?? unknown.author;
  const date = parts.date ? toReadableDate(parts.date) : 'n.d';
  return `${author}. “${withStop(parts.title)}” ${publisherOf(parts)}, ${date}. ${parts.url ?? unknown.url}.`;
}

function toBibTex(parts: CitedParts): string {
  const toSafe = (value: string) =>
    value.replaceAll(/[\\{}%&$#_^~]/g, (sign) => bibTexEscapes[sign] ?? `\\${sign}`);
  const fields = [
    `  title = {{${toSafe(parts.title)}}}`,
    ...(parts.author ? [`  author = {${toSafe(parts.author)}}`] : []),
    ...(parts.publisher ? [`  publisher = {${toSafe(parts.publisher)}}`] : []),
    ...(parts.date ? [`  date = {${parts.date.slice(0, 10)}}`] : []),
    ...(parts.url ? [`  url = {${parts.url}}`] : []),
    ...(missing(parts).length > 0 ? [`  note = {${capitalise(notStated(missing(parts)))}}`] : []),
  ];
  return `@misc{variorum-${parts.siglum.toLowerCase()},\n${fields.join(',\n')}\n}`;
}

const bibTexEscapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function toWikipedia(parts: CitedParts): string {
  const clean = (value: string) => value.replaceAll('|', '{{!}}').replaceAll(']]', ']&#93;');
  const fields = [
    ['author', parts.author],
    ['title', parts.title],
    ['date', parts.date && toReadableDate(parts.date)],
    ['publisher', parts.publisher],
    ['url', parts.url],
  ] as const;
  const known = fields.filter(([, value]) => value).map(([name, value]) => ` |${name}=${clean(value!)}`);
  const open = missing(parts).length > 0 ? ` <!-- ${notStated(missing(parts))} -->` : '';
  return `{{cite news${known.join('')}}}${open}`;
}

function missing(parts: CitedParts): string[] {
  return (['author', 'date', 'publisher', 'url'] as const).filter((name) => parts[name] === null);
}
