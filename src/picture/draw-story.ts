import type { StoryData } from '../collections/load-story.ts';
import { wordingOfPassage } from '../pair/wording-of-passage.ts';
import { type Picture, pictureOfStory } from './picture-of-story.ts';
import { picturedArticles } from './pictured-articles.ts';

/** The picture of a story that was loaded; a band tells the differences of wording of its passage. */
export function drawStory(data: StoryData): Picture {
  const textOf = (siglum: string) => data.articles.find((of) => of.siglum === siglum)!.source.text;
  const differencesOf = (passage: Parameters<typeof wordingOfPassage>[0]) =>
    wordingOfPassage(passage, textOf).length;
  return pictureOfStory(picturedArticles(data), data.passages.passages, data.slug, differencesOf);
}
