import type { Finding } from '../schemas/finding.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { Statement } from '../schemas/statement.ts';
import { isUncertain } from '../speaker/how-sure.ts';
import { speakersOf } from './sole-speaker.ts';

/** What findings of these kinds ask is who the speaker is. */
const ofSpeakers: ReadonlySet<Finding['kind']> = new Set(['attribution conflict']);

/**
 * Whether the answer takes a speaker for granted whom the articles do not agree on, or who is uncertain wherever the
 * finding rests on words of his: nothing to teach.
 */
export function isDisputed(
  finding: Pick<Finding, 'kind' | 'speakers' | 'statement'>,
  statements: readonly Statement[],
  quotations: readonly Quotation[],
): boolean {
  const given = speakersOf(finding, statements);
  if (ofSpeakers.has(finding.kind) || given.length === 0) return false;
  const versions = statements.find(({ id }) => id === finding.statement)?.versions ?? [];
  if (versions.length > 0 && given.length > 1) return true;
  const ids = new Set(versions.map(({ quotation }) => quotation));
  const own = quotations.filter(
    ({ context, speakerId, id }) =>
      context === 'body' && given.includes(speakerId ?? '') && (ids.size === 0 || ids.has(id)),
  );
  return own.length > 0 && own.every(isUncertain);
}
