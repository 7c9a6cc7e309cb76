/**
 * The labels of header lines, in lower case, and the field that each one names: `Publication Date: 2023-12-07`.
 * A label with the field null is a header line too, but states nothing that the edition shows.
 * Collected from exports of news databases, content systems and e-mail forwards.
 */
import type { MetadataName } from '../../schemas/story.ts';

const names: Record<MetadataName | 'none', string[]> = {
  title: ['title', 'headline', 'article title', 'head', 'hed', 'subject'],
  published: [
    'published',
    'publication date',
    'published date',
    'published on',
    'published at',
    'date',
    'date published',
    'posted',
    'posted on',
    'first published',
    'issued',
    'pub date',
    'pubdate',
    'release date',
  ],
  author: ['author', 'authors', 'byline', 'by', 'written by', 'writer', 'journalist', 'reported by'],
  section: ['section', 'category', 'desk', 'column', 'rubric'],
  tags: ['tags', 'tag', 'keywords', 'topics', 'categories', 'filed under', 'labels', 'tagged'],
  url: ['url', 'article url', 'link', 'web address', 'source url', 'permalink', 'original url', 'web link'],
  publisher: ['publisher', 'source', 'publication', 'outlet', 'newspaper', 'site', 'website', 'published by'],
  dateline: ['dateline', 'location', 'place'],
  none: [
    'updated',
    'last updated',
    'last modified',
    'modified',
    'update',
    'edition',
    'length',
    'word count',
    'words',
    'reading time',
    'page',
    'language',
    'copyright',
    'credit',
    'photo',
    'photograph',
    'image',
    'image credit',
    'picture',
    'caption',
    'type',
    'document type',
    'id',
    'article id',
    'accessed',
    'retrieved',
    'load-date',
  ],
};

export const fieldOfLabel = new Map<string, MetadataName | null>(
  Object.entries(names).flatMap(([field, labels]) =>
    labels.map((label) => [label, field === 'none' ? null : (field as MetadataName)] as const),
  ),
);
