import type { Finding } from '../schemas/finding.ts';
import { askedOf } from '../wording/en/teach-words.ts';
import type { SheetPlace } from './sheet.ts';

/** A question for a class; the answer is the finding's sentence. */
export interface Question {
  /** The finding it comes from. */
  id: string;
  question: string;
  /** What to talk about when it is answered; no finding tells. */
  talk: string | undefined;
  answer: string;
  /** The lines that the answer rests on, in reading order. */
  places: SheetPlace[];
}

/** What a lesson can ask about: a finding, and where its words stand on the sheets. */
export interface Askable {
  finding: Finding;
  places: SheetPlace[];
  /** The one whom its words are given to, as a sentence has the name. */
  speaker?: string;
}

const fewest = 3;

/**
 * Questions drawn from findings, in order of rank: the best one of every kind before the second of
 * any, so that a class meets every kind of difference. Two of a kind at most, but where there are fewer than three
 * questions in all.
 */
export function questionsOf(askable: readonly Askable[], most: number): Question[] {
  const ranked = askable.toSorted((left, right) => left.finding.rank - right.finding.rank);
  const ofKind = [...Map.groupBy(ranked, ({ finding }) => finding.kind).values()];
  const chosen = [
    ...ofKind.flatMap(([first]) => first ?? []),
    ...ofKind.flatMap(([, second]) => second ?? []),
  ];
  const more = ofKind.flatMap((some) => some.slice(2));
  const few = differentOf(chosen);
  const different = few.length < fewest ? differentOf([...chosen, ...more]).slice(0, fewest) : few;
  return different
    .slice(0, most)
    .toSorted((left, right) => left.finding.rank - right.finding.rank)
    .map(toQuestion);
}

/** Two findings of a kind about the same articles may ask the same. */
function differentOf(chosen: readonly Askable[]): Askable[] {
  const questions = chosen.map((one) => toQuestion(one).question);
  return chosen.filter((_, index) => questions.indexOf(questions[index]!) === index);
}

function toQuestion({ finding, places, speaker }: Askable): Question {
  const { ask, talk } = askedOf[finding.kind]({
    sigla: askedAbout(finding),
    words: wordsIn(finding.headline),
    matter: finding.headline,
    speaker: speaker ?? null,
  });
  return { id: finding.id, question: ask, talk, answer: finding.sentence, places };
}

/** The articles that a question names: not those which only help to answer it. */
function askedAbout({ kind, sigla, evidence }: Finding): readonly string[] {
  const [first] = evidence;
  return kind === 'ambiguous date' && first ? [first.siglum] : sigla;
}

/** The words in marks in a headline that names one thing: `“two million” given to Odo Finch in A, to nobody in B`. */
function wordsIn(headline: string): string | null {
  const quoted = [...headline.matchAll(/“([^”]+)”/g)];
  return quoted.length === 1 ? quoted[0]![1]! : null;
}
