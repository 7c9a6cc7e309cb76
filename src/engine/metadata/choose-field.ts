import type { MetadataName } from '../../schemas/story.ts';
import type { StatedField } from './read-header-line.ts';

/**
 * Of all that a file states of a field, in its order, what the edition shows: the first. The day of the first
 * publication goes before others and that of an embargo behind them; a name that stands alone above the headline may be
 * the paper's, so that names below it go first.
 */
export function chooseField(
  name: MetadataName,
  stated: readonly StatedField[],
  text: string,
  headline: number,
): StatedField | undefined {
  const given = stated.filter(({ field }) => field === name);
  if (name === 'published')
    return given.find((one) => isFirst(one, text)) ?? given.find((one) => !isEmbargo(one)) ?? given[0];
  if (name === 'author') return given.find(({ start }) => start > headline) ?? given[0];
  return given[0];
}

/** `First published on Thu 10 Apr 2025`, below `Fri 11 Apr 2025` */
function isFirst({ start }: StatedField, text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /(?:first|originally) published/i.test(line);
}

function isEmbargo({ label = '' }: StatedField): boolean {
  return /^(?:strictly )?(?:embargo|not for)/i.test(label);
}
