import type { Finding } from '../schemas/finding.ts';
import { teachWords } from '../wording/en/teach-words.ts';

interface Counted {
  id: string;
  /** As a sentence has it: `the harbour board`. */
  name: string;
  counts: readonly { siglum: string; words: number }[];
}

/**
 * A finding as the answer to a question: who names somebody whom the finding does not count as a voice, an
 * organisation or a group, is not wrong. The table of speakers counts them too.
 */
export function wholeAnswer(finding: Finding, speakers: readonly Counted[]): Finding {
  const [siglum] = finding.sigla;
  if (finding.kind !== 'quoted in one article only' || !siglum) return finding;
  const isOnlyHere = ({ counts }: Counted) => {
    const quoted = counts.filter(({ words }) => words > 0);
    return quoted.length > 0 && quoted.every((one) => one.siglum === siglum);
  };
  const others = speakers.filter((one) => isOnlyHere(one) && !finding.speakers?.includes(one.id));
  if (others.length === 0) return finding;
  const also = teachWords.questions.alsoRight(
    others.map(({ name }) => name),
    siglum,
  );
  return { ...finding, sentence: `${finding.sentence} ${also}` };
}
