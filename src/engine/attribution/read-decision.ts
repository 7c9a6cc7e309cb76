import { type Article, type Decision, namingDecision } from './sieve.ts';

/** What the sieves decided on a quotation, with what holds on from the one that names the speaker. */
export function readDecision(article: Article, index: number) {
  const decision = article.decisions[index] ?? null;
  const source = namingDecision(article, index);
  const continues = resumes(article, index, decision);
  const stated = continues !== null && isApart(article, index, decision) ? decision : (source ?? decision);
  return {
    mention: spanOf(decision?.mention ?? stated?.mention ?? null),
    cue: decision?.cue ?? stated?.cue ?? null,
    rule: decision?.rule ?? 'unknown',
    confidence: decision?.confidence ?? 0,
    continues,
  };
}

/** The words that name the speaker stand in another paragraph; `continues` leads there. */
function isApart({ reading }: Article, index: number, decision: Decision | null): boolean {
  const source = reading.places[decision?.sameAs ?? index];
  return source?.paragraph !== reading.places[index]?.paragraph;
}

function spanOf(mention: Decision['mention']) {
  return mention && { start: mention.start, end: mention.end };
}

/** The quotation that this one goes on from: the one just before, when its speaker holds with no new introduction. */
function resumes(article: Article, index: number, decision: Decision | null): number | null {
  const found = article.found[index]!;
  if (found.continues !== null || decision === null || decision.follows === null) return found.continues;
  const place = article.reading.places[index];
  const opens = place && article.reading.sentences[place.sentence]?.first === place.token;
  return decision.follows === index - 1 && (opens || decision.mention) ? index - 1 : null;
}
