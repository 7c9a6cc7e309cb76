import { authorsOf } from '../article/author-names.ts';
import { isoDay } from '../engine/metadata/calendar.ts';
import type { Quotation, Speaker } from '../schemas/quotation.ts';
import type { MetadataField, Source } from '../schemas/source.ts';

/** An object of schema.org. */
export type Thing = { '@type': string; [property: string]: unknown };

/**
 * JSON for a `<script>`: `<`, `>`, `&` and the two line separators of Unicode are escaped, so no
 * text can end the element or begin another.
 */
export function toScriptJson(thing: Thing): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A `NewsArticle` with the fields that the file or an editor states, and no others. */
export function newsArticle(source: Source, url: string): Thing {
  const { title, published, author, section, tags, publisher, url: original } = source.metadata;
  const day = published && dayOf(published);
  return {
    '@type': 'NewsArticle',
    url,
    inLanguage: source.language,
    wordCount: source.words,
    ...(title && { headline: title.value }),
    ...(day && { datePublished: day }),
    ...(author && { author: toAuthors(author.value) }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher.value } }),
    ...(section && { articleSection: section.value }),
    ...(tags && { keywords: tags.value }),
    ...(original && /^https?:\/\//.test(original.value) && { isBasedOn: original.value }),
  };
}

/** The day that a field states, also in words; null where it can be read in two ways. */
function dayOf({ value, readings = [] }: MetadataField): string | null {
  if (readings.length > 1) return null;
  return isoDay(readings[0]?.value ?? value);
}

function toAuthors(byline: string): Thing | Thing[] {
  const things = authorsOf(byline).map(
    ({ name, isPerson }): Thing => ({ '@type': isPerson ? 'Person' : 'Organization', name }),
  );
  return things.length === 1 ? things[0]! : things;
}

/** A `Quotation` with the speaker that the article gives it to; an unnamed one is not a person. */
export function quotationThing(quotation: Quotation, speaker: Speaker | undefined, url: string): Thing {
  const type = speaker?.kind === 'person' ? 'Person' : 'Organization';
  return {
    '@type': 'Quotation',
    url,
    text: quotation.exact,
    ...(speaker?.named && speaker.kind !== 'document' && { creator: { '@type': type, name: speaker.name } }),
  };
}

/** The way from the front page to a page, as a `BreadcrumbList`. */
export function breadcrumbs(trail: readonly { name: string; url: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** What can be downloaded, as a `Dataset`. */
export function dataset(options: {
  name: string;
  description: string;
  url: string;
  downloads: readonly { url: string; type: string }[];
}): Thing {
  const { name, description, url, downloads } = options;
  return {
    '@type': 'Dataset',
    name,
    description,
    url,
    distribution: downloads.map((download) => ({
      '@type': 'DataDownload',
      contentUrl: download.url,
      encodingFormat: download.type,
    })),
  };
}
