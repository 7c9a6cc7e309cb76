import type { Cue } from '../../cues/cue.ts';
import { authoredTexts } from '../../data/authored-texts.ts';
import { type Mention, nameMention } from '../../mentions/mention.ts';
import { itemAt } from '../../text/item-at.ts';
import { lowerAt } from '../../text/token-at.ts';
import type { Case } from '../sieve.ts';

/** `Reading from Lee’s letter, Park said: “…”`, `Park, quoting Lee’s speech, said: “…”`: Lee, whose words they are; or null. */
export function readOut({ article, sentence }: Case, { subject, first }: Cue): Mention | null {
  const { reading, index } = article;
  const { tokens } = reading;
  const verb = [sentence.first, subject.last + 1].find((i) =>
    /^(?:reading|quoting)$/.test(lowerAt(tokens, i)),
  );
  if (verb === undefined || verb > first) return null;
  let i = verb + 1;
  while (/^(?:out|loud|aloud|from|directly)$/.test(lowerAt(tokens, i))) i++;
  const at = index.at.get(i);
  const name = itemAt(index.names, at);
  if (at === undefined || name?.kind !== 'name' || tokens[name.last]?.lower !== "'s") return null;
  const text = tokens.slice(name.last + 1, Math.min(first, name.last + longestText));
  return text.some(({ lower }) => authoredTexts.has(lower))
    ? nameMention(reading, index, at, sentence.first)
    : null;
}

/** Tokens of `'s last long letter`. */
const longestText = 5;
