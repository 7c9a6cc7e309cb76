import { getEntry } from 'astro:content';
import { loadFindings } from '../collections/load-story.ts';
import { siteWords } from '../wording/en/site-words.ts';
import type { Card } from './card.ts';

/** The card of a story: its first finding; where there is none, its title and summary. */
export async function cardOfStory(slug: string): Promise<Card> {
  const story = (await getEntry('stories', `${slug}/story`))!.data;
  const [finding] = await loadFindings(slug);
  return {
    kicker: siteWords.cardKicker(story.articles.length, story.title),
    title: finding?.headline ?? story.title,
    text: finding?.sentence ?? story.summary,
  };
}
