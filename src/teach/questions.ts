import type { Finding } from '../schemas/finding.ts';
import { askedOf } from '../wording/en/teach-words.ts';

/** A question for a class; the answer is the finding's sentence. */
export interface Question {
  /** The finding it comes from. */
  id: string;
  question: string;
  answer: string;
}

/**
 * Questions drawn from findings, in order of rank: the best one of every kind before the second of
 * any, so that a class meets every kind of difference. Two of a kind at most.
 */
export function questionsOf(findings: readonly Finding[], most = 16): Question[] {
  const ranked = findings.toSorted((left, right) => left.rank - right.rank);
  const ofKind = [...Map.groupBy(ranked, ({ kind }) => kind).values()];
  const chosen = [
    ...ofKind.flatMap(([first]) => first ?? []),
    ...ofKind.flatMap(([, second]) => second ?? []),
  ];
  const questions = chosen
    .slice(0, most)
    .toSorted((left, right) => left.rank - right.rank)
    .map((finding) => ({
      id: finding.id,
      question: askedOf[finding.kind]({
        sigla: askedAbout(finding),
        words: wordsIn(finding.headline),
        matter: finding.headline,
      }),
      answer: finding.sentence,
    }));
  // Two findings of a kind about the same articles may ask the same.
  return questions.filter(
    ({ question }, index) => questions.findIndex((one) => one.question === question) === index,
  );
}

/** The articles that a question names: not those which only help to answer it. */
function askedAbout({ kind, sigla, evidence }: Finding): readonly string[] {
  const [first] = evidence;
  return kind === 'ambiguous date' && first ? [first.siglum] : sigla;
}

/** The words in marks in a headline that names one thing: `Figure: “two million”`. */
function wordsIn(headline: string): string | null {
  const quoted = [...headline.matchAll(/“([^”]+)”/g)];
  return quoted.length === 1 ? quoted[0]![1]! : null;
}
