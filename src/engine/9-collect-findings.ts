import type { Finding } from '../schemas/finding.ts';
import { differentAccounts } from './findings/accounts/different-accounts.ts';
import { type FindingInput, toContext } from './findings/context.ts';
import { ambiguousDate, missingDate } from './findings/dates/article-dates.ts';
import { daysOfOccasions } from './findings/dates/days-of-occasion.ts';
import { daysOfStatements } from './findings/dates/days-of-statement.ts';
import { differentDates } from './findings/dates/different-dates.ts';
import { differentSpans } from './findings/dates/different-spans.ts';
import type { CollectKind } from './findings/draft.ts';
import { figures } from './findings/figures/figures.ts';
import { lawNames } from './findings/names/law-names.ts';
import { officeHolders } from './findings/names/office-holders.ts';
import { personNames } from './findings/names/person-names.ts';
import { personTitles } from './findings/names/person-titles.ts';
import { speakerAges } from './findings/names/speaker-ages.ts';
import { speakerNames } from './findings/names/speaker-names.ts';
import { printedCorrections } from './findings/printed-corrections.ts';
import { rankFindings } from './findings/rank-findings.ts';
import { reprint } from './findings/reprint/reprint.ts';
import { sameClaim } from './findings/same-claim.ts';
import { attributionConflict } from './findings/voices/attribution-conflict.ts';
import { echo } from './findings/voices/echo.ts';
import { quotedInOneArticle, soleVoice } from './findings/voices/who-is-quoted.ts';
import { cutQuotation } from './findings/wording/cut-quotation.ts';
import { joinByStatement } from './findings/wording/join-by-statement.ts';
import { liftedQuotation } from './findings/wording/lifted-quotation.ts';
import { typographyOnly } from './findings/wording/typography-only.ts';
import { withAndWithoutMarks } from './findings/wording/with-and-without-marks.ts';
import { wordingInsideMarks } from './findings/wording/wording-inside-marks.ts';

/** Their order decides between findings of equal weight alone, and which of two with one id gets a number. */
const kinds: readonly CollectKind[] = [
  attributionConflict,
  wordingInsideMarks,
  cutQuotation,
  liftedQuotation,
  reprint,
  typographyOnly,
  echo,
  withAndWithoutMarks,
  officeHolders,
  speakerNames,
  personNames,
  personTitles,
  speakerAges,
  lawNames,
  quotedInOneArticle,
  soleVoice,
  ambiguousDate,
  missingDate,
  printedCorrections,
  differentDates,
  daysOfStatements,
  daysOfOccasions,
  differentSpans,
  differentAccounts,
  figures,
  sameClaim,
];

/**
 * Stage 9. In: what all stages before found out about a story. Out: findings, each one or two plain sentences about
 * what differs, with the spans they rest on and the rule that found them, best first.
 * “A has “would”; B and D have “will”. The word stands inside the quotation marks.”
 */
export function collectFindings(input: FindingInput): Finding[] {
  const context = toContext(input);
  return rankFindings(
    joinByStatement(
      kinds.flatMap((collect) => collect(context)),
      context,
    ),
  );
}
