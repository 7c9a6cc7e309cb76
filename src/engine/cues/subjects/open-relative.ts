import type { Mention } from '../../mentions/mention.ts';
import { lookUpReportingWord } from '../../sentences/reporting-lexicon.ts';
import { lowerAt, printedAt } from '../../text/token-at.ts';
import type { CueContext } from '../cue-context.ts';
import { antecedent } from './antecedent.ts';

/**
 * Whom a clause around the quotation right before a verb belongs to; null where there is no such clause.
 * `Lee, whom the Herald calls “brave,” [argued]` → `Lee`; `The order, which threatens to fine “anybody,” [allows]` → the order.
 */
export function ownerOfOpenRelative({ reading, index, sentence }: CueContext, verb: number): Mention | null {
  const { tokens } = reading;
  const hidden = tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  if (tokens[hidden]?.kind !== 'hidden' || !endsInComma(reading.text, tokens[hidden], hidden < verb - 1))
    return null;
  for (let i = hidden - 1; i > sentence.first && hidden - i < longestClause; i--) {
    if (tokens[i]?.kind === 'hidden' || /^[;:()—–]$/.test(printedAt(tokens, i))) return null;
    if (tokens[i]?.text !== ',') continue;
    if (!/^(?:who|whom|which)$/.test(lowerAt(tokens, i + 1))) return null;
    return reports(tokens, i + 2, hidden) ? antecedent(reading, index, i + 1, sentence.first) : null;
  }
  return null;
}

/** Tokens of the clause. */
const longestClause = 40;

/** The comma that closes the clause stands inside the marks or behind them. */
function endsInComma(text: string, token: { start: number; end: number }, outside: boolean): boolean {
  return outside || /,["”’'»]+$/.test(text.slice(token.start, token.end));
}

/** The clause has a verb that takes the quotation. */
function reports(tokens: CueContext['reading']['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lookUpReportingWord(lowerAt(tokens, i))) return true;
  return false;
}
