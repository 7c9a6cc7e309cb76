import { listStories, loadStory } from './load-story.ts';

/** For `getStaticPaths` of `[story]/…`: one page a story. */
export async function storyPaths() {
  const stories = await Promise.all((await listStories()).map(loadStory));
  return stories.map((data) => ({ params: { story: data.slug }, props: { data } }));
}

/** For `[story]/articles/[article]/…`: one page an article. */
export async function articlePaths() {
  return (await storyPaths()).flatMap(({ props: { data } }) =>
    data.articles.map((of) => ({ params: { story: data.slug, article: of.slug }, props: { data, of } })),
  );
}

/** For `[story]/statements/[statement]/…`: one page a statement. */
export async function statementPaths() {
  return (await storyPaths()).flatMap(({ props: { data } }) =>
    data.statements.map((statement) => ({
      params: { story: data.slug, statement: statement.id },
      props: { data, statement },
    })),
  );
}
