import type { Description } from './description.ts';
import { endsIn } from './description-features.ts';
import type { Discourse } from './discourse.ts';

/** `said the senior official … [the official]`: one whom the article has quoted without a name, and quotes so again. */
export function staysNameless({ entities }: Discourse, { head, introduced, words }: Description): boolean {
  if (words.some((word) => /^(?:anonymous|unnamed|unidentified)$/.test(word))) return true;
  // `the anonymous beekeeper … [the beekeeper]`
  if (
    entities.some(
      ({ named, name }) => !named && /^(?:anonymous|unnamed|unidentified) /.test(name) && endsIn(name, head),
    )
  )
    return true;
  if (!anonymous.test(head)) return false;
  return introduced !== null || entities.some(({ named, name }) => !named && endsIn(name, head));
}

const anonymous =
  /^(?:official|aide|staffer|strategist|operative|employee|adviser|advisor|diplomat|agent|spokesperson|spokesman|spokeswoman|executive|donor|lawmaker|consultant)$/;
