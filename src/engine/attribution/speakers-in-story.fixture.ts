import { annotateText } from '../annotate-text.ts';

const opening = 'Storm strikes the coast\n\nA storm hit the coast on Monday and it rained there.\n\n';

/** The speakers of the quotations of an article that goes on so, in order; null for terms and where nobody is given the words. */
export function speakersInStory(text: string): (string | null)[] {
  return annotateText('storm', opening + text).quotations.map(({ speaker }) => speaker?.name ?? null);
}
