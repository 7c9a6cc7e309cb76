import type { Story } from '../schemas/story.ts';
import { storyWords } from '../wording/en/story-words.ts';

/** What readers are warned of, for those who meet a story elsewhere; undefined where there is nothing. */
export function contentNoteOf({ contentNote }: Pick<Story, 'contentNote'>): string | undefined {
  return contentNote && `${storyWords.contentNote} ${contentNote}`;
}
