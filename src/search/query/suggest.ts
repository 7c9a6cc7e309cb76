// In: a query that found nothing. Out: the same query with each word that the site does not have changed to the
// closest that it has: `tugendbaht` → tugendhat. Null where nothing is close.

import type { Query } from './parse-query.ts';
import type { Vocabulary } from './vocabulary.ts';

export function suggest(query: Query, vocabulary: Vocabulary): string | null {
  const words = query.words.map(({ word, weak }) =>
    weak || vocabulary.find(word) >= 0 ? word : (closest(word, vocabulary) ?? ''),
  );
  const kept = words.filter((word, index) => word !== '' && !query.words[index]!.weak);
  const suggestion = words.filter((word) => word !== '').join(' ');
  const same = suggestion === query.words.map(({ word }) => word).join(' ');
  return kept.length === 0 || same ? null : suggestion;
}

function closest(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < 3) return null;
  const [nearest] = vocabulary.near(word, Math.ceil(word.length / 2));
  if (nearest) return vocabulary.terms[nearest.term]!;
  const start = vocabulary.startingWith(word.slice(0, Math.max(3, Math.ceil(word.length / 2))));
  return start.length > 0 ? vocabulary.terms[start[0]!]! : null;
}
