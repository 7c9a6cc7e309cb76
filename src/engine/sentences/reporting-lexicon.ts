import { irregularVerbs, judgementVerbs, speechVerbs, weakVerbs } from '../data/reporting-verbs.ts';
import { inflect, type VerbForm } from './inflect.ts';

/**
 * A word → the reporting verb it is a form of, or undefined.
 * `added` → `{ base: 'add', forms: past, speech: true, judgement: false }`.
 */
export interface ReportingWord {
  base: string;
  form: VerbForm;
  /** May stand alone beside a quotation: `X said`, `said X`. */
  speech: boolean;
  /** Takes somebody or something first: `called it “…”`. */
  judgement: boolean;
  /** Reports speech only when it touches the quotation. */
  weak: boolean;
}

export function lookUpReportingWord(lower: string): ReportingWord | undefined {
  return lexicon.get(lower);
}

const lexicon: ReadonlyMap<string, ReportingWord> = buildLexicon();

/** The words that are looked up: `say`, `says`, `said` … */
export const reportingForms: ReadonlySet<string> = new Set(lexicon.keys());

function buildLexicon(): Map<string, ReportingWord> {
  const irregular = new Map(irregularVerbs.split(';').map((line) => toIrregular(line)));
  const words = new Map<string, ReportingWord>();
  for (const base of new Set([...speechVerbs, ...judgementVerbs, ...weakVerbs])) {
    const weak = !speechVerbs.has(base) && !judgementVerbs.has(base);
    const speech = speechVerbs.has(base) || weakVerbs.has(base);
    const judgement = judgementVerbs.has(base);
    for (const [word, form] of inflect(base, irregular.get(base)))
      if (!words.has(word) || form === 'past') words.set(word, { base, form, speech, judgement, weak });
  }
  return words;
}

function toIrregular(line: string): [string, string[]] {
  const [base = '', past = '', participle = past] = line.trim().split(/\s+/);
  return [base, [past, participle]];
}
