import { type CollectionEntry, type CollectionKey, getCollection, getEntry } from 'astro:content';
import { articleName } from '../addresses/ids.ts';
import { isDraftSummary } from '../schemas/draft-story.ts';
import type { Finding, TimelineEntry } from '../schemas/finding.ts';
import type { Passages } from '../schemas/passage.ts';
import type { Quotation, Speaker } from '../schemas/quotation.ts';
import type { Article, Source } from '../schemas/source.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Story } from '../schemas/story.ts';
import { nameByHeadlines } from './name-by-headlines.ts';

/** One article with everything known of it. */
export interface StoryArticle {
  siglum: string;
  /** Siglum in lower case, as in addresses. */
  slug: string;
  article: Article;
  source: Source;
  quotations: Quotation[];
}

/** One story, all its collections joined; articles in the order of `story.yaml`. */
export interface StoryData {
  slug: string;
  /** Headlines stand for a title and a summary that no editor wrote. */
  story: Story;
  /** An editor wrote the summary. */
  isSummed: boolean;
  articles: StoryArticle[];
  /** By id, in order of rank. */
  speakers: Map<string, Speaker>;
  passages: Passages;
  statements: Statement[];
  /** In order of rank. */
  findings: Finding[];
  timeline: TimelineEntry[];
}

type DataOf<C extends CollectionKey> = CollectionEntry<C>['data'];

/** The slugs of all stories: the names of the folders in `content/`. */
export async function listStories(): Promise<string[]> {
  const stories = await getCollection('stories');
  return stories.map((story) => slugOf(story.id)).sort();
}

/** Reads one story. Throws where a collection lacks what `variorum build` writes. */
export async function loadStory(slug: string): Promise<StoryData> {
  const story = await entryOf('stories', `${slug}/story`);
  const articles = await Promise.all(story.articles.map(({ siglum }) => loadArticle(slug, siglum)));
  const speakers = (await entriesOf('speakers', slug)).sort((left, right) => left.rank - right.rank);
  return {
    slug,
    story: nameByHeadlines(slug, story, articles),
    isSummed: !isDraftSummary(story.summary),
    articles,
    speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    passages: await entryOf('passages', `${slug}/passages`),
    statements: await entriesOf('statements', slug),
    findings: await loadFindings(slug),
    timeline: (await entryOf('timelines', `${slug}/timeline`)).entries,
  };
}

/** The findings of a story, in order of rank. */
export async function loadFindings(slug: string): Promise<Finding[]> {
  const { findings } = await entryOf('findings', `${slug}/findings`);
  return findings.toSorted((left, right) => left.rank - right.rank);
}

/** What the frame of a page asks of its story. */
export function storyOf({ slug, story }: StoryData): { slug: string; title: string } {
  return { slug, title: story.title };
}

async function loadArticle(story: string, siglum: string): Promise<StoryArticle> {
  const slug = articleName(siglum);
  const [article, source, { quotations }] = await Promise.all([
    entryOf('articles', `${story}/articles/${slug}`),
    entryOf('sources', `${story}/sources/${slug}`),
    entryOf('quotations', `${story}/quotations/${slug}`),
  ]);
  return { siglum, slug, article, source, quotations };
}

async function entryOf<C extends CollectionKey>(collection: C, id: string): Promise<DataOf<C>> {
  const entry = await getEntry<C, string>(collection, id);
  if (!entry) throw new Error(`content/${id} is missing. Run \`npm run content\`.`);
  return (entry as CollectionEntry<C>).data;
}

async function entriesOf<C extends CollectionKey>(collection: C, story: string): Promise<DataOf<C>[]> {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  return entries.filter((entry) => slugOf(entry.id) === story).map((entry) => entry.data);
}

function slugOf(id: string): string {
  return id.split('/')[0]!;
}
