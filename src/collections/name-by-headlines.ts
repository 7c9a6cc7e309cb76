import { shownTitle } from '../article/shown-title.ts';
import { draftTitle, isDraftSummary } from '../schemas/draft-story.ts';
import type { Article } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import { storyWords } from '../wording/en/story-words.ts';

/** So many headlines tell a story from others. */
const told = 2;

/**
 * A story whose title or summary is still the one that `new` wrote has headlines of its articles in their place, so that
 * it can be told from others: the first as its title, the next two as its summary.
 */
export function nameByHeadlines(
  slug: string,
  story: Story,
  articles: readonly { article: Pick<Article, 'title' | 'titleBasis'> }[],
): Story {
  const headlines = articles.map(({ article }) => shownTitle(article));
  const [first] = headlines;
  const title = first && story.title === draftTitle(slug) ? first : story.title;
  if (!isDraftSummary(story.summary)) return { ...story, title };
  const others = headlines.filter((headline) => headline !== title);
  return {
    ...story,
    title,
    summary: storyWords.headlines((others.length > 0 ? others : headlines).slice(0, told)),
  };
}
