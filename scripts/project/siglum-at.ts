/** The siglum of the n-th article, from 0: A to Z, then AA, AB… to ZZ. */
import { ProjectError } from './project-error.ts';

const letters = 26;

export function siglumAt(index: number): string {
  if (index >= letters * (letters + 1)) {
    throw new ProjectError('story', 'a story holds at most 702 articles.', 'Split it into several stories.');
  }
  const last = String.fromCharCode(65 + (index % letters));
  return index < letters ? last : String.fromCharCode(64 + Math.floor(index / letters)) + last;
}
