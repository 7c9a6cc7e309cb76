/** `build` tells where the summary that `new` wrote still stands. */
import { isDraftSummary } from '../../src/schemas/draft-story.ts';
import type { StoryFile } from './read-story.ts';

export function tellDraft({ story, whereIs }: StoryFile): void {
  if (!isDraftSummary(story.summary)) return;
  process.stderr.write(
    `${whereIs(['summary'])}: summary: this is still the one that \`new\` wrote. Write your own.\n`,
  );
}
