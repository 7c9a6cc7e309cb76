import type { Speaker } from '../schemas/quotation.ts';

type Role = Speaker['roles'][number];

/**
 * The roles that the articles print, each once, with the first place of it in every article that has it.
 *
 * `minister` in A, A and B gives `{ text: 'minister', places: [first in A, first in B] }`.
 */
export function rolesInWords(roles: readonly Role[]): { text: string; places: Role[] }[] {
  const byText = Map.groupBy(roles, ({ text }) => text.replace(/\s+/g, ' ').toLowerCase());
  return [...byText.values()].map((all) => ({
    text: all[0]!.text.replace(/\s+/g, ' '),
    places: [...Map.groupBy(all, ({ siglum }) => siglum).values()].map(([first]) => first!),
  }));
}
