import type { Mention } from '../../mentions/mention.ts';
import { nameMention } from '../../mentions/mention.ts';
import { isPersonNoun } from '../../sentences/is-person-noun.ts';
import { itemAt } from '../../text/item-at.ts';
import { startsUpper } from '../../text/letter-case.ts';
import { lowerAt } from '../../text/token-at.ts';
import { isRoleAtMost } from '../cue-checks/is-role-at-most.ts';
import type { Case } from '../sieve.ts';

/** `“We agree,” Rep. Ann Lee (D-Ohio).`: a name, with a party, with a role or alone, closes the sentence, and the verb is lost. */
export function nameThatCloses({ article, place, quotation, sentence }: Case): Mention | null {
  const { reading, index } = article;
  const { end } = article.found[quotation] ?? { end: 0 };
  if (reading.text[end - 1] !== ',') return null;
  const first = place.token + 1;
  const found =
    kinOfName(article, first, sentence.last) ??
    [0, 1, 2, 3].map((step) => index.at.get(first + step)).find((at) => at !== undefined);
  const name = itemAt(index.names, found);
  if (found === undefined || name?.kind !== 'name' || name.last > sentence.last) return null;
  // `Norland Prime Minister Ann Lee`
  const opens = name.title?.first ?? name.first;
  const before = reading.tokens.slice(first, opens);
  if (!before.every(({ text, lower }) => startsUpper(text) || lower === "'s" || isPersonNoun(lower)))
    return null;
  const isFull = name.text.includes(' ');
  if (!isFull && !index.names.some(({ text }) => text.endsWith(` ${name.text}`))) return null;
  const rest = reading.tokens.slice(name.last, sentence.last);
  const role = rest.at(-1)?.text === '.' ? rest.slice(0, -1) : rest;
  const isHolder = isFull && role.some(({ lower }) => isPersonNoun(lower)) && isRoleAtMost(role);
  const closes = closing.test(rest.map(({ text }) => text).join(' '));
  return closes || isHolder ? nameMention(reading, index, found, first) : null;
}

/** `Lee’s cousin Ida Quill`: the name of whom somebody has. */
function kinOfName(
  { reading: { tokens }, index }: Case['article'],
  first: number,
  limit: number,
): number | undefined {
  const owner = itemAt(index.names, index.at.get(first));
  const held = owner && tokens[owner.last]?.lower === "'s" && isPersonNoun(lowerAt(tokens, owner.last + 1));
  return held && owner.last + 2 < limit ? index.at.get(owner.last + 2) : undefined;
}

/** `(D-Ohio).`, `, 17.`, `, a Norlander, in a tearful statement.` */
const closing =
  /^(?:\( ?[^ ()]+ ?\) ?)?(?:, \d{1,3} ?)?(?:, an? [^,]{3,30} , )?(?:in an? (?:\p{L}+ )?(?:statement|tweet|email|interview|post|speech|letter)\b[^,]*)?\.?$/u;
