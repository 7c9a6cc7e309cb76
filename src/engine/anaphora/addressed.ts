import type { AnaphoraState } from './anaphora-state.ts';

/**
 * Whom the last words of the paragraph before speak to by name, lower case; null where they name nobody.
 * `“You are no fool, Mr Finch,” she said. ¶ “I am not,” [he] said.` → `finch`.
 */
export function addressedBefore({ article, speakers }: AnaphoraState, token: number): string | null {
  const [own] = speakers.get(token)?.quotations ?? [];
  const at = own ? article.found.findIndex(({ start }) => start === own.start) : -1;
  const before = article.found[at - 1];
  const { places, text } = article.reading;
  if (!before || places[at]?.paragraph !== (places[at - 1]?.paragraph ?? 0) + 1) return null;
  const words = text.slice(before.start, before.end);
  const name = (endsInName.exec(words) ?? opensWithName.exec(words))?.groups?.['name'];
  return name?.toLowerCase() ?? null;
}

const called = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Professor|Senator|Minister|Mayor|Captain|Sergeant)\.? )?(?<name>\p{Lu}[\p{L}’'-]+)`;
const endsInName = new RegExp(`, ${called}[.?!,…]*$`, 'u');
const opensWithName = new RegExp(`^${called}, `, 'u');
