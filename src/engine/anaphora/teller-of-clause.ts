import type { Cue } from '../cues/cue.ts';
import { itemAt } from '../text/item-at.ts';
import { startsLower } from '../text/letter-case.ts';
import { lowerAt } from '../text/token-at.ts';
import type { AnaphorPlace } from './candidates/place-features.ts';
import type { Discourse } from './discourse.ts';

/**
 * By name, who says the clause that the words behind it end, or the sentence that they follow; null elsewhere.
 * `Pike has vowed “revenge,” and Lee said it would end in ruin, “a thing of dust,” [he] said` → Lee;
 * `Lee told reporters that Pike’s fall was no surprise. ¶ “He never listened,” [he] said` → Lee.
 */
export function tellerOfClause(discourse: Discourse, place: AnaphorPlace, token: number): number | null {
  const { article } = discourse;
  const { tokens, sentences } = article.reading;
  if (!place.speaks || place.replies || tokens[token - 1]?.kind !== 'hidden') return null;
  const first = sentences[place.sentence]?.first ?? 0;
  const own = tokens[token - 2]?.text === ',' && first < token - 2 && startsLower(tokens[token]?.text);
  const before = first === token - 1 ? place.sentence - 1 : null;
  if (own) return entityOf(discourse, clauseBefore(discourse, place.sentence, token));
  if (before === null) return null;
  const opener = entityOf(discourse, opening(discourse, before));
  const teller = entityOf(discourse, clauseBefore(discourse, before, token)) ?? opener;
  // Nobody else has spoken since.
  const last = discourse.turns.at(-1)?.entity;
  return last === teller || last === opener ? teller : null;
}

function entityOf(discourse: Discourse, cue: Cue | undefined): number | null {
  return itemAt(discourse.entityOf, cue?.subject.name) ?? null;
}

/** The last clause of the sentence that somebody says, where `and`, `but` or `while` parts it from another’s. */
function clauseBefore({ article }: Discourse, sentence: number, token: number): Cue | undefined {
  const { tokens } = article.reading;
  const said = article.cues[sentence]?.filter((cue) => isTold(cue) && cue.last < token) ?? [];
  return said.findLast(({ subject: { opens } }) => {
    const [comma, link] = [tokens[opens - 2], tokens[opens - 1]];
    return /^(?:and|but|while|whereas)$/.test(link?.lower ?? '') && comma?.kind !== 'word';
  });
}

/** Who opens the sentence, and says all of it; not `Lee has said he would go`, which is told by the way. */
function opening({ article }: Discourse, sentence: number): Cue | undefined {
  const { tokens, sentences } = article.reading;
  const first = sentences[sentence]?.first ?? 0;
  return article.cues[sentence]?.find((cue) => {
    const that = tokens.slice(cue.last, cue.last + longestHearer).some(({ lower }) => lower === 'that');
    const once = /^(?:has|had|'s|also|often|previously|earlier)$/.test(lowerAt(tokens, cue.first - 1));
    return isTold(cue) && cue.subject.opens === first && !once && (cue.base !== 'tell' || that);
  });
}

/** Tokens of `the Tarn Harbour Herald that`. */
const longestHearer = 6;

function isTold({ kind, base, finite, inverted, subject }: Cue): boolean {
  return kind === 'verb' && finite && !inverted && subject.kind === 'name' && telling.test(base);
}

const telling = /^(?:say|tell|note|add|argue|claim|warn|explain|write|insist|contend|maintain)$/;
