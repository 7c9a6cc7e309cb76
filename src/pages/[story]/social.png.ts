import type { APIRoute } from 'astro';
import { storyPaths } from '../../collections/list-paths.ts';
import type { StoryData } from '../../collections/load-story.ts';
import { renderCard } from '../../sharing/render-card.ts';
import { siteWords } from '../../wording/en/site-words.ts';

export const getStaticPaths = storyPaths;

/** The story's picture for sharing: its first finding. */
export const GET: APIRoute<{ data: StoryData }> = async ({ props: { data } }) => {
  const [finding] = [...data.findings].sort((left, right) => left.rank - right.rank);
  const png = await renderCard({
    kicker: siteWords.cardKicker(data.articles.length, data.story.title),
    title: finding?.headline ?? data.story.title,
    text: finding?.sentence ?? data.story.summary,
  });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
