import type { Case } from '../sieve.ts';

/** `According to Lee, it may go. “It must not.” ¶ -- Ida Quill`: the paragraph names a speaker before its quotation. */
export function hasSpeakerAbove({ cues, reading }: Case['article'], place: Case['place']): boolean {
  const first = Math.max(0, place.sentence - longestParagraph);
  return cues
    .slice(first, place.sentence)
    .some(
      (own, i) =>
        reading.sentences[first + i]?.paragraph === place.paragraph &&
        own.some(({ kind, weak, finite }) => kind !== 'noun' && !weak && finite),
    );
}

/** Sentences. */
const longestParagraph = 8;
