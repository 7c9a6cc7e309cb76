import { printedVersions } from '../engine/statements/body-versions.ts';
import type { Source } from '../schemas/source.ts';
import type { Statement } from '../schemas/statement.ts';

/** The words of every version that an article prints itself, as printed; those of readers’ comments are left out. */
export function quotedInBodies(
  statement: Pick<Statement, 'versions'>,
  articles: readonly { siglum: string; source: Pick<Source, 'text'> }[],
): string[] {
  return printedVersions(statement).map(({ siglum, start, end }) =>
    articles.find((of) => of.siglum === siglum)!.source.text.slice(start, end),
  );
}
