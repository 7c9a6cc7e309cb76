/** The summary that `new` writes, for an editor to replace; `build` tells where it still stands. */
import type { StoryFile } from './read-story.ts';

export function draftSummary(articles: number): string {
  return `${articles === 1 ? 'One article' : `${articles} articles`} on one matter.`;
}

export function tellDraft({ story, whereIs }: StoryFile): void {
  if (!/^(?:One article|\d+ articles) on one matter\.$/.test(story.summary)) return;
  process.stderr.write(
    `${whereIs(['summary'])}: summary: this is still the one that \`new\` wrote. Write your own.\n`,
  );
}
