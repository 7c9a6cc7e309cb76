/** The files of the site's search: `/search/index.json`, and for a large site its parts. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchFiles } from '../../collections/load-search-files.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const files = await loadSearchFiles();
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
};

export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'Content-Type': 'application/json' } });
