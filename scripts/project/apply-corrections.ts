/** The quotations of a story with what its editor corrects in story.yaml, and why, before speakers are named. */
import type { AnnotatedQuotation, AttributedSpeaker } from '../../src/schemas/quotation.ts';
import type { Correction } from '../../src/schemas/story.ts';
import { matchCorrections } from './match-corrections.ts';
import type { StoryFile } from './read-story.ts';

/** `corrected` is the editor's reason. */
export type CorrectedQuotation = AnnotatedQuotation & { corrected?: string };

interface Article {
  siglum: string;
  text: string;
  quotations: CorrectedQuotation[];
}

export function applyCorrections<A extends Article>(articles: A[], story: StoryFile): A[] {
  const matched = matchCorrections(articles, story);
  return articles.map((article) => {
    const own = matched.filter(({ siglum }) => siglum === article.siglum);
    const quotations = article.quotations.map((quotation, index) =>
      own
        .filter((one) => one.quotation === index)
        .reduce((corrected, { correction }) => correct(corrected, correction, articles), quotation),
    );
    return { ...article, quotations };
  });
}

function correct(
  quotation: CorrectedQuotation,
  { set, reason }: Correction,
  articles: Article[],
): CorrectedQuotation {
  const form = set.form ?? quotation.form;
  const corrected = { ...quotation, form, rule: 'correction', confidence: 1, corrected: reason };
  if (set.speaker === undefined) return corrected;
  return { ...corrected, speaker: toSpeaker(set.speaker, articles), mention: null, cue: null };
}

/** The kind that the story's articles give to this name; a name that is new is a person's. */
function toSpeaker(name: string | null, articles: Article[]): AttributedSpeaker | null {
  if (name === null) return null;
  const speakers = articles.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker));
  return speakers.find((speaker) => speaker?.name === name) ?? { name, kind: 'person', named: true };
}
