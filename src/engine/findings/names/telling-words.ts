/**
 * In: names and descriptions of speakers. Out: their words in one spelling, common ones left out, and whether two
 * share one: “the transport minister” and “minister for transport” do.
 */
import { isContentWord } from '../../statements/compare-words.ts';
import { foldWords } from '../../text/fold.ts';
import { foldSpelling } from '../../text/fold-spelling.ts';

export function tellingWords(name: string): string[] {
  return foldWords(name)
    .map(({ folded }) => folded.replace(/['’]s?$/u, ''))
    .filter((word) => word.length > 1 && isContentWord(word))
    .map(foldSpelling);
}

export function shareTellingWord(a: string, b: string): boolean {
  const known = new Set(tellingWords(a));
  return tellingWords(b).some((word) => known.has(word));
}
