import { conjunctions, prepositions } from '../data/function-words.ts';
import type { Token } from '../text/segment.ts';
import type { Name } from './find-names.ts';
import type { AnaphoraState } from './resolve-anaphora.ts';
import { objectWeight, ownerWeight, speakerWeight, subjectWeight } from './salience.ts';

/** How strongly a name in its place takes the reader’s mind: speaker, subject, object, owner. */
export function nameWeight({ article, speakers }: AnaphoraState, name: Name, sentence: number): number {
  const { tokens, sentences } = article.reading;
  const opens = name.title?.first ?? name.first;
  const from = tokens[opens - 1]?.lower === 'the' ? opens - 1 : opens;
  const before = tokens[from - 1];
  if (tokens[name.last]?.lower === "'s") return ownerWeight;
  if (speakers.has(name.first) || speakers.has(from)) return speakerWeight;
  if (before && opensClause.has(before.lower) && isVerbal(tokens[name.last])) return subjectWeight;
  if (before && conjunctions.has(before.lower) && from - 1 === sentences[sentence]?.first)
    return subjectWeight;
  if (before && prepositions.has(before.lower)) return objectWeight;
  const inside = before?.kind === 'word' && from > (sentences[sentence]?.first ?? 0);
  return inside ? objectWeight + 0.5 : subjectWeight;
}

const opensClause: ReadonlySet<string> = new Set(
  'and but or that as when while because if after before since although though where whereas until so'.split(
    ' ',
  ),
);

/** A word in small letters after the name that is no preposition and no conjunction: most often its verb. */
function isVerbal(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return false;
  return !prepositions.has(next.lower) && !conjunctions.has(next.lower);
}
