import type { Finding } from '../schemas/finding.ts';
import { ambiguousDate, missingDate } from './findings/article-dates.ts';
import { attributionConflict } from './findings/attribution-conflict.ts';
import { type FindingInput, toContext } from './findings/context.ts';
import { cutQuotation } from './findings/cut-quotation.ts';
import { daysOfOccasions } from './findings/days-of-occasion.ts';
import { daysOfStatements } from './findings/days-of-statement.ts';
import { differentAccounts } from './findings/different-accounts.ts';
import { differentDates } from './findings/different-dates.ts';
import { differentSpans } from './findings/different-spans.ts';
import type { CollectKind } from './findings/draft.ts';
import { echo } from './findings/echo.ts';
import { figures } from './findings/figures.ts';
import { joinByStatement } from './findings/join-by-statement.ts';
import { lawNames, lawsOfOneArticle } from './findings/law-names.ts';
import { liftedQuotation } from './findings/lifted-quotation.ts';
import { officeHolders } from './findings/office-holders.ts';
import { personNames } from './findings/person-names.ts';
import { personTitles } from './findings/person-titles.ts';
import { printedCorrections } from './findings/printed-corrections.ts';
import { rankFindings } from './findings/rank-findings.ts';
import { reprint } from './findings/reprint.ts';
import { sameClaim } from './findings/same-claim.ts';
import { speakerAges } from './findings/speaker-ages.ts';
import { speakerNames } from './findings/speaker-names.ts';
import { typographyOnly } from './findings/typography-only.ts';
import { quotedInOneArticle, soleVoice } from './findings/who-is-quoted.ts';
import { withAndWithoutMarks } from './findings/with-and-without-marks.ts';
import { wordingInsideMarks } from './findings/wording-inside-marks.ts';

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
  lawsOfOneArticle,
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
