import type { APIRoute } from 'astro';
import { siteAddress } from '../../../addresses/href.ts';
import { listStories, loadStory } from '../../../collections/load-story.ts';
import { type Download, downloadsOf } from '../../../data/downloads.ts';

export async function getStaticPaths() {
  const stories = await Promise.all((await listStories()).map(loadStory));
  return stories.flatMap((data) =>
    downloadsOf(data, siteAddress()).map((download) => ({
      params: { story: data.slug, file: download.file },
      props: download,
    })),
  );
}

export const GET: APIRoute<Download> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': `${props.type}; charset=utf-8` } });
