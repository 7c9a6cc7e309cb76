/**
 * In: what an article states of itself. Out: what a reader may ask for it by, in one line:
 * `Ida Brandt · News · 2023-12-07 · https://www.theharbourpost.test/wall`.
 */

import type { Metadata } from '../../schemas/source.ts';

/** Null where nothing is stated. */
export function toFacts({ author, publisher, section, published, url }: Metadata): string | null {
  const stated = [author, publisher, section, published, url].flatMap((field) =>
    field ? [field.value] : [],
  );
  return stated.length > 0 ? stated.join(' · ') : null;
}
