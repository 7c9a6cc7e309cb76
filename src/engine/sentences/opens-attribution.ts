import { auxiliaries, times } from '../data/function-words.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lookUpReportingWord } from './reporting-lexicon.ts';

const reach = 14;

/**
 * Whether words after a closing mark attribute the quotation before them: `[“Who?”] Ann Lee asked.`
 * `strict`, for quotations that end in a full stop: only when the verb ends the clause.
 */
export function opensAttribution(tokens: readonly Token[], from: number, strict: boolean): boolean {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'hidden' || /^[.!?:;]$/.test(token.text)) return false;
    const word = lookUpReportingWord(token.lower);
    if (word?.speech && (word.form === 'past' || word.form === 'present') && i > from)
      return !strict || (endsClause(tokens[i + 1]) && !leadsOn(tokens, i + 1));
    // `“Who?” Quill and Finch ask.`
    if (word?.speech && word.form === 'base' && isPair(tokens, from, i)) return endsClause(tokens[i + 1]);
    if (auxiliaries.has(token.lower) && strict) return false;
  }
  return false;
}

function isPair(tokens: readonly Token[], from: number, verb: number): boolean {
  const named = startsUpper(tokens[verb - 1]?.text) && startsUpper(tokens[from]?.text);
  return named && tokens.slice(from + 1, verb - 1).some(({ lower }) => lower === 'and');
}

function endsClause(next: Token | undefined): boolean {
  return next === undefined || /^[.,]$/.test(next.text) || times.has(next.lower);
}

/** `“Do your job.” Earlier on Monday, Lee wrote, “I think …”`: the verb brings in the next quotation. */
function leadsOn(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && tokens[comma + 1]?.kind === 'hidden';
}
