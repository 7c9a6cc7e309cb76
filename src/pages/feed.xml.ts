import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { href } from '../addresses/href.ts';
import { storyPath } from '../addresses/paths.ts';
import { listStories, loadStory } from '../collections/load-story.ts';
import { contentNoteOf } from '../sharing/content-note.ts';
import { toFeedHtml } from '../sharing/to-feed-html.ts';
import { siteWords } from '../wording/en/site-words.ts';

/** The stories of the site as RSS. Stories have no date of their own: none is made up. */
export const GET: APIRoute = async ({ site }) => {
  const stories = await Promise.all((await listStories()).map(loadStory));
  return rss({
    title: siteWords.name,
    description: siteWords.feedDescription,
    site: new URL(href('/'), site).href,
    items: stories.map(({ slug, story }) => ({
      title: story.title,
      description: toFeedHtml([story.summary, contentNoteOf(story)].filter(Boolean).join(' ')),
      link: new URL(href(storyPath(slug)), site).href,
    })),
  });
};
