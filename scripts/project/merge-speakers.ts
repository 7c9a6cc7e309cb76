/** The quotations of a story with one name for a speaker whom story.yaml says to have several. */
import type { AttributedSpeaker } from '../../src/schemas/quotation.ts';
import type { CorrectedQuotation } from './apply-corrections.ts';
import { ProjectError } from './project-error.ts';
import type { StoryFile } from './read-story.ts';

interface Article {
  quotations: CorrectedQuotation[];
}

/** Throws where a name of story.yaml is nobody’s in this story. */
export function mergeSpeakers<A extends Article>(articles: A[], { story, whereIs }: StoryFile): A[] {
  const speakers = new Map(
    articles.flatMap(({ quotations }) =>
      quotations.flatMap(({ speaker }) => (speaker ? [[toPlain(speaker.name), speaker] as const] : [])),
    ),
  );
  const merged = new Map<string, { speaker: AttributedSpeaker; reason: string }>();
  for (const [index, { name, also, reason }] of story.speakers.entries())
    for (const [at, other] of also.entries()) {
      const known = speakers.get(toPlain(other));
      if (!known) throw nobody(other, whereIs(['speakers', index, 'also', at]));
      merged.set(toPlain(other), { speaker: { ...(speakers.get(toPlain(name)) ?? known), name }, reason });
    }
  return articles.map((article) => ({
    ...article,
    quotations: article.quotations.map((quotation) => {
      const one = quotation.speaker ? merged.get(toPlain(quotation.speaker.name)) : undefined;
      return one ? { ...quotation, speaker: one.speaker, corrected: one.reason } : quotation;
    }),
  }));
}

/** Equal for names that differ in capitals or in the form of an apostrophe alone. */
export function toPlain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}

function nobody(name: string, where: string): ProjectError {
  const remedy = 'Copy a name from the page of speakers, or take it out.';
  return new ProjectError(where, `no quotation of this story is given to "${name}".`, remedy);
}
