import type { APIRoute } from 'astro';
import { storyPaths } from '../../collections/list-paths.ts';
import type { StoryData } from '../../collections/load-story.ts';
import { cardOfStory } from '../../sharing/card-of-story.ts';
import { renderCard } from '../../sharing/render-card.ts';

export const getStaticPaths = storyPaths;

/** The story's picture for sharing: its first finding. */
export const GET: APIRoute<{ data: StoryData }> = async ({ props: { data } }) => {
  const png = await renderCard(await cardOfStory(data.slug));
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
