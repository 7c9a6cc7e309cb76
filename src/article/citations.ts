import type { Article, Metadata } from '../schemas/source.ts';
import { toAmericanDate, toReadableDate, toYearFirst } from '../wording/dates.ts';
import { articleWords } from '../wording/en/article-words.ts';
import { authorNames, initialsOf } from './author-names.ts';
import { type CitedParts, missingOf } from './cited-parts.ts';
import { toBibTex } from './to-bibtex.ts';

export interface Citation {
  style: 'APA' | 'Chicago' | 'BibTeX' | 'Wikipedia';
  text: string;
}

/**
 * How to cite an article, in four styles. An unknown field is said to be unknown, never guessed;
 * an ambiguous date is printed as it stands, and said to be so.
 *
 * A title without more gives `The fair opens. (n.d.). [Publisher not stated]. [Address not stated]` in APA.
 */
export function citationsOf(
  key: string,
  { title, titleBasis }: Pick<Article, 'title' | 'titleBasis'>,
  metadata: Metadata,
): Citation[] {
  const { published, author } = metadata;
  const date = published && (published.readings?.length ?? 0) < 2 ? published : null;
  const parts: CitedParts = {
    key,
    title: title.replace(/[\s…]+$/, titleBasis === 'first words' ? '…' : ''),
    untitled: titleBasis === 'first words',
    authors: author && authorNames(author.value),
    publisher: metadata.publisher?.value ?? null,
    date: date ? (date.readings?.[0]?.value ?? date.value) : null,
    ambiguous: published && !date ? published.value : null,
    url: metadata.url?.value ?? null,
  };
  return [
    { style: 'APA', text: toApa(parts) },
    { style: 'Chicago', text: toChicago(parts) },
    { style: 'BibTeX', text: toBibTex(parts) },
    { style: 'Wikipedia', text: toWikipedia(parts) },
  ];
}

const { unknown, openOf, ambiguous, begins } = articleWords.cite;
const publisherOf = ({ publisher }: CitedParts) => publisher ?? unknown.publisher;
const addressOf = ({ url }: CitedParts) => url ?? unknown.url;

function noDate(parts: CitedParts): string {
  return parts.ambiguous === null ? 'n.d.' : `[${ambiguous(parts.ambiguous)}]`;
}

/** A title that ends in a mark of its own takes no stop. */
function withStop(title: string): string {
  return /[.!?…]$/.test(title) ? title : `${title}.`;
}

function toApa(parts: CitedParts): string {
  const names = parts.authors?.map((one) =>
    'family' in one ? `${one.family}, ${initialsOf(one.given)}` : one.printed,
  );
  const date = `(${parts.date ? toYearFirst(parts.date) : noDate(parts)}).`;
  const title = parts.untitled ? withStop(begins(parts.title)) : withStop(parts.title);
  const lead = names ? [withStop(join(names, '&')), date, title] : [title, date];
  return [...lead, withStop(publisherOf(parts)), addressOf(parts)].join(' ');
}

function join(names: readonly string[], last: 'and' | '&'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, ${last} ${names.at(-1)}`;
}

/** Only the first author's names are turned round. */
function toChicago(parts: CitedParts): string {
  const names = parts.authors?.map((one, index) => {
    if (!('family' in one)) return one.printed;
    return index === 0 ? `${one.family}, ${one.given}` : `${one.given} ${one.family}`;
  });
  const authors = names ? join(names, 'and') : unknown.author;
  const date = parts.date ? toAmericanDate(parts.date) : noDate(parts);
  const title = parts.untitled ? withStop(begins(parts.title)) : `“${withStop(parts.title)}”`;
  return [withStop(authors), title, `${publisherOf(parts)},`, withStop(date), `${addressOf(parts)}.`].join(
    ' ',
  );
}

function toWikipedia(parts: CitedParts): string {
  const clean = (value: string) =>
    value
      .replace(/\{(?=\{)|\}(?=\}|$)/gu, (brace) => `&#${brace.codePointAt(0)};`)
      .replaceAll('|', '{{!}}')
      .replaceAll(']]', ']&#93;');
  const fields = [
    ...(parts.authors ?? []).flatMap((one, index) => {
      const number = parts.authors!.length > 1 ? String(index + 1) : '';
      if (!('family' in one)) return [[`author${number}`, one.printed]];
      return [
        [`last${number}`, one.family],
        [`first${number}`, one.given],
      ];
    }),
    ['title', parts.title],
    ['date', parts.date && toReadableDate(parts.date)],
    ['publisher', parts.publisher],
    ['url', parts.url],
  ];
  const known = fields.filter(([, value]) => value).map(([name, value]) => ` |${name}=${clean(value!)}`);
  const open = openOf(missingOf(parts), parts.ambiguous);
  return `{{cite news${known.join('')}}}${open ? ` <!-- ${open.replace(/-(?=-)|>/gu, '')} -->` : ''}`;
}
