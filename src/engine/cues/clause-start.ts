import type { CueContext } from './cue-context.ts';

/** Where the words that can hold the subject of a verb begin: after the last quotation, or 80 tokens back. */
export function clauseStart(context: CueContext, i: number): number {
  const near = Math.max(context.sentence.first, i - 80);
  for (let k = i - 1; k >= near; k--) if (endsClause(context, k)) return k + 1;
  return near;
}

/** A hidden run closes a clause, unless it is short and stands between words: `“Evening Tide” host`. */
function endsClause(context: CueContext, k: number): boolean {
  const { tokens } = context.reading;
  const token = tokens[k];
  if (token?.kind !== 'hidden' || context.index.at.has(k)) return false;
  const ended = /[,.?!…]["”’'»]+$/.test(context.reading.text.slice(token.end - 3, token.end));
  return (
    ended || token.end - token.start > 40 || tokens[k + 1]?.kind !== 'word' || tokens[k - 1]?.kind !== 'word'
  );
}
