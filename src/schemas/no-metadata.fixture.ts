import type { Metadata } from './source.ts';

/** Of an article that states nothing. */
export const noMetadata: Metadata = {
  title: null,
  published: null,
  author: null,
  section: null,
  tags: null,
  url: null,
  publisher: null,
  dateline: null,
};
