/** What the page of all articles reads when a reader chooses some of them. */
import type { APIRoute } from 'astro';
import { storyPaths } from '../../../collections/list-paths.ts';
import type { StoryData } from '../../../collections/load-story.ts';
import { toStoryReading } from '../../../compare/story-reading.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute<{ data: StoryData }> = ({ props }) =>
  new Response(JSON.stringify(toStoryReading(props.data)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
