/** Small pieces of English for sentences made from data: short lists, quoted words, names. */
import type { Speaker } from '../../schemas/quotation.ts';
import { toFullTitle } from '../data/short-titles.ts';
import { titleNouns } from '../data/title-nouns.ts';
import { aOrAn } from '../text/a-or-an.ts';
import { list, spell } from '../text/counts.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';

/** The first few, then how many more: `Ann Bell, Cy Dee and three others`. */
export function sayShortList(items: readonly string[], most: number, joint = 'and'): string {
  if (items.length <= most) return list(items, joint);
  const rest = items.length - (most - 1);
  return `${items.slice(0, most - 1).join(', ')} ${joint} ${spell(rest)} others`;
}

/** A sentence whose last word has a stop of its own, `Odo Finch Jr.`, has no second one. */
export function withOneStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.(?=\s|$)/gu, '.');
}

/** The verb that goes with a list of subjects: `has` for one, `have` for more. */
export function agree(subjects: { length: number }, one: string, many: string): string {
  return subjects.length === 1 ? one : many;
}

/** In curly marks, on one line, marks inside turned to single ones, one that ends them and a stop or comma there left out, but not that of “U.K.” or of “gone...”. */
export function sayQuoted(words: string, most = 14): string {
  const plain = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[“”"]/gu, "'")
    .replace(/(?<!(?:^|[\s([])['‘][\p{L}\p{N}].*)(?:(?<=[.,;:!?])['’]|['’]{2})$/u, '')
    .replace(/(?<!\.\p{L}|\.\s?)[.,;:]$/u, '');
  const all = plain.split(' ');
  return all.length > most ? `“${all.slice(0, most - 2).join(' ')} …”` : `“${plain}”`;
}

/** The article that the source has before a name, if any. */
export type PrintedArticle = 'the' | 'a' | 'an' | '';

/** `James Cleverly`, `a Meta spokesperson`, `Ada Lund’s office`, `the UK government`, `the minutes`, `Government and Ofcom officials`. */
export function sayName(
  { name, kind, named }: Pick<Speaker, 'name' | 'kind' | 'named'>,
  printed: PrintedArticle = '',
): string {
  if (/^(?:the|a|an|some|his|her|their|its|one|another|two|three|several|many)\s/iu.test(name))
    return lowerFirst(name);
  if (kind === 'person' && named) return name;
  if (printed === 'the' || (kind === 'document' && /^[\p{Ll}\p{N}]/u.test(name))) return `the ${name}`;
  if (/^(?:\p{Lu}\S*\s+)*\p{Lu}\S*(?:['’]s|s['’])\s/u.test(name)) return name;
  if (kind === 'person' && isFullName(name)) return name;
  if (kind === 'person') return `${printed || aOrAn(name)} ${name}`;
  const last = name.split(/\s+/u).at(-1) ?? '';
  const plural = /[^s]s$/u.test(last) || /\band\b/u.test(name);
  return startsLower(last) && !plural ? `the ${name}` : name;
}

/** `Professor Ada Quill of Brack University`: a title with a name, though nobody took it for one. */
function isFullName(name: string): boolean {
  const [first = '', ...rest] = name.split(/\s(?:of|from|at)\s/u)[0]!.split(' ');
  const title = first.toLowerCase().replace('.', '');
  return titleNouns.has(toFullTitle(title)) && rest.length > 1 && rest.every((word) => startsUpper(word));
}

function lowerFirst(name: string): string {
  return name.replace(/^(?:The|A|An|Some|His|Her|Their|Its|One|Two|Three|Several|Many)\b/u, (word) =>
    word.toLowerCase(),
  );
}
