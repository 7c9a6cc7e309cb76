import type { Finding } from '../schemas/finding.ts';
import type { Statement } from '../schemas/statement.ts';

type Of = Pick<Finding, 'speakers' | 'statement'>;

/** Whom the words of a finding are given to, in the bodies of articles: ids, each once. */
export function speakersOf({ speakers, statement: id }: Of, statements: readonly Statement[]): string[] {
  const versions = statements.find((one) => one.id === id)?.versions ?? [];
  const given = versions.flatMap(({ context, speakerId }) => (context === 'body' ? (speakerId ?? []) : []));
  return [...new Set(given.length > 0 ? given : (speakers ?? []))];
}

/** The only one of them; undefined where there are several, or none. */
export function soleSpeaker(finding: Of, statements: readonly Statement[]): string | undefined {
  const [id, ...others] = speakersOf(finding, statements);
  return others.length === 0 ? id : undefined;
}
