/** The quotations of a story with what its editor corrects in story.yaml, and why, before speakers are named. */
import type { AnnotatedQuotation, AttributedSpeaker } from '../../src/schemas/quotation.ts';
import type { Correction } from '../../src/schemas/story.ts';
import { type MatchedCorrection, matchCorrections } from './match-corrections.ts';
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
    const quotations = article.quotations.map((quotation, index) => {
      const direct = own.filter((one) => one.quotation === index);
      const wider = own.filter((one) => one.quotation !== index && goesOn(article.quotations, one, index));
      // What is said of these very words counts last, wherever it stands in the list.
      return [...wider, ...direct].reduce(
        (corrected, { correction }) => correct(corrected, correction, articles),
        quotation,
      );
    });
    return { ...article, quotations };
  });
}

/** The rest of words whose speaker is corrected: `“We sail,” he said. “We sail today.”`, and what goes on in the next paragraph. */
function goesOn(
  quotations: readonly CorrectedQuotation[],
  { quotation, correction }: Pick<MatchedCorrection, 'quotation' | 'correction'>,
  index: number,
): boolean {
  const [first, own] = [quotations[quotation], quotations[index]];
  if (correction.set.speaker === undefined || correction.set.form !== undefined || !first || !own)
    return false;
  if (own.speaker?.name !== first.speaker?.name) return false;
  if (first.mention && own.mention?.start === first.mention.start) return true;
  const before = own.continues;
  return before !== null && (before === quotation || goesOn(quotations, { quotation, correction }, before));
}

function correct(
  quotation: CorrectedQuotation,
  { set, reason }: Correction,
  articles: Article[],
): CorrectedQuotation {
  const form = set.form ?? quotation.form;
  const corrected = { ...quotation, form, rule: 'correction', confidence: 1, corrected: reason };
  const speaker = form === 'term' ? null : set.speaker;
  if (speaker === undefined) return corrected;
  return { ...corrected, speaker: toSpeaker(speaker, articles), mention: null, cue: null };
}

/** The kind that the story's articles give to this name; a name that is new is a person's. */
function toSpeaker(name: string | null, articles: Article[]): AttributedSpeaker | null {
  if (name === null) return null;
  const speakers = articles.flatMap(({ quotations }) => quotations.map(({ speaker }) => speaker));
  return speakers.find((speaker) => speaker?.name === name) ?? { name, kind: 'person', named: true };
}
