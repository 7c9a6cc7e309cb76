import type { APIRoute } from 'astro';
import { href, type Path } from '../addresses/href.ts';
import { cardPath, storyPath } from '../addresses/paths.ts';
import { listStories, loadStory } from '../collections/load-story.ts';
import { contentNoteOf } from '../sharing/content-note.ts';
import { siteWords } from '../wording/en/site-words.ts';

/** The stories of the site as a JSON Feed, version 1.1 (jsonfeed.org). */
export const GET: APIRoute = async ({ site }) => {
  const stories = await Promise.all((await listStories()).map(loadStory));
  const absolute = (path: Path) => new URL(href(path), site).href;
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: siteWords.name,
    description: siteWords.feedDescription,
    home_page_url: absolute('/'),
    feed_url: absolute('/feed.json'),
    items: stories.map(({ slug, story, findings }) => ({
      id: absolute(storyPath(slug)),
      url: absolute(storyPath(slug)),
      title: story.title,
      summary: story.summary,
      content_text: [
        story.summary,
        contentNoteOf(story),
        ...findings.slice(0, 5).map(({ sentence }) => sentence),
      ]
        .filter((part) => part !== undefined)
        .join('\n\n'),
      image: absolute(cardPath(slug)),
    })),
  });
};
