import type { VariantMark } from './mark.ts';

/**
 * How words that differ are painted: `changed`; as what the other article prints only a piece of; or not at all,
 * where among several articles none has other words.
 */
export function paintOfVariant({ against, beyond }: VariantMark): 'changed' | 'beyond' | null {
  if (against) return against.length > 0 ? 'changed' : null;
  return beyond ? 'beyond' : 'changed';
}
