import type { Finding, FindingKind } from '../schemas/finding.ts';
import { list } from '../wording/counts.ts';
import { askedOf } from '../wording/en/teach-words.ts';

/** A question for a class; the answer is the finding's sentence. */
export interface Question {
  /** The finding it comes from. */
  id: string;
  question: string;
  answer: string;
}

/**
 * Questions drawn from findings: the best two of each kind, in order of rank, so that a class meets
 * every kind of difference.
 */
export function questionsOf(findings: readonly Finding[], most = 12): Question[] {
  const ranked = findings.toSorted((left, right) => left.rank - right.rank);
  const perKind = new Map<FindingKind, number>();
  return ranked
    .filter(({ kind }) => {
      const times = (perKind.get(kind) ?? 0) + 1;
      perKind.set(kind, times);
      return askedOf[kind] !== undefined && times <= 2;
    })
    .slice(0, most)
    .map(({ id, kind, sigla, sentence }) => ({
      id,
      question: askedOf[kind]!(list(sigla)),
      answer: sentence,
    }));
}
