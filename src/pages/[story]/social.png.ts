import type { APIRoute } from 'astro';
import { listStories, loadStory, type StoryData } from '../../collections/load-story.ts';
import { renderCard } from '../../sharing/render-card.ts';
import { countInWords } from '../../wording/counts.ts';

export async function getStaticPaths() {
  const stories = await Promise.all((await listStories()).map(loadStory));
  return stories.map((data) => ({ params: { story: data.slug }, props: { data } }));
}

/** The story's picture for sharing: its first finding. */
export const GET: APIRoute<{ data: StoryData }> = async ({ props: { data } }) => {
  const [finding] = [...data.findings].sort((left, right) => left.rank - right.rank);
  const png = await renderCard({
    kicker: `${countInWords(data.articles.length, 'article')}: ${data.story.title}`,
    title: finding?.headline ?? data.story.title,
    text: finding?.sentence ?? data.story.summary,
  });
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
