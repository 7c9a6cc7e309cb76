/**
 * Reporting words as the repair of marks asks for them: `added` is said and reporting, `called` only reporting,
 * `say` neither (base forms stand in speech too often).
 */
import { lookUpReportingWord, type ReportingWord } from '../sentences/reporting-lexicon.ts';

/** A verb that may stand alone beside a quotation: `Ann said`. */
export function isSaid(word: string): boolean {
  return lookUp(word)?.speech === true;
}

/** That, or a verb like `called it`. */
export function isReporting(word: string): boolean {
  return lookUp(word) !== undefined;
}

/** `calling`, `describe`, `believes` too. */
export function isReportingInAnyForm(word: string): boolean {
  return lookUpReportingWord(word) !== undefined;
}

function lookUp(word: string): ReportingWord | undefined {
  const found = lookUpReportingWord(word);
  return found && found.form !== 'base' && !found.weak && !word.endsWith('ing') ? found : undefined;
}
