import { firstWord, lastWord } from '../text/end-words.ts';

/**
 * A paragraph in, whether it tells who wrote the article out: `Ann Lee covers harbours for the Post`. The names of the
 * byline make it sure; without one only `is a reporter at …` does.
 */

/** Family names and full names of the authors, as the byline prints them, in lower case. */
export function authorNames(bylines: readonly string[]): ReadonlySet<string> {
  const names = bylines
    .flatMap((byline) => byline.split(/\s*(?:,|&|\band\b|\bwith\b)\s*/iu))
    .map((name) =>
      name
        .replace(/\s(?:in|at|for|from)\s.*$/iu, '')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => name.includes(' '));
  return new Set(names.flatMap((name) => [name, firstWord(name), lastWord(name)]));
}

export function isAuthorNote(text: string, authors: ReadonlySet<string>): boolean {
  const match = authors.size === 0 || text.length > longest ? null : named.exec(text);
  const name = match?.groups?.['name'] ?? '';
  return isKnown(name, authors) && (name.includes(' ') || bySurname.test(text));
}

/** `Ann Lee is a reporter at the Post`, which an article about her may say too. */
export function namesJob(text: string): boolean {
  return text.length <= longest && unnamed.test(text);
}

/** `Ann Lee`, and what stands for her in a box about the author. */
export function isAuthorName(text: string, authors: ReadonlySet<string>): boolean {
  if (authors.size === 0) return false;
  const name = text.trim().toLowerCase();
  return name.includes(' ') && authors.has(name);
}

function isKnown(name: string, authors: ReadonlySet<string>): boolean {
  const words = name.toLowerCase().replace(/^(?:dr|prof|professor|sir|dame)\.?\s/u, '');
  return authors.has(words);
}

/** Characters. */
const longest = 700;

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const someone = String.raw`${nameWord}(?:\s(?:(?:de|del|der|den|van|von|da|di|du|la|le|bin|al|el)\s)?${nameWord}){0,3}`;
const does =
  'covers?|writes?|reports?|reported|contributed|leads?|edits?|hosts?|co-hosts?|works?|worked|joined|has (?:covered|written|reported|worked|been|contributed|previously)|is|was|lives|teaches|specialises|specializes|focuses|can be (?:reached|contacted)|began|started';
const named = new RegExp(String.raw`^\s*(?<name>${someone}),?\s(?:${does})\b`, 'u');

/** What articles hardly say of a person whom they call by one name. */
const bySurname =
  /^\s*\S+ (?:covers|writes (?:about|for|on)|reports? (?:on|from|for)|reported from|contributed to|has (?:covered|written|reported|contributed|worked (?:for|at|as))|joined .{2,40} in \d{4}|can be (?:reached|contacted)|is (?:an?|the|our) (?:[\p{L}’'&,-]+ ){0,5}(?:reporter|correspondent|editor|columnist|journalist|writer|producer|contributor)\b)/iu;

const job =
  '(?:reporter|correspondent|editor|sub-editor|columnist|journalist|staff writer|writer|contributor|commentator|producer|photographer|bureau chief|critic|presenter|anchor|fellow|co-host|author of|freelance)';
const unnamed = new RegExp(
  String.raw`^\s*(?:${someone}|The (?:writer|author)) is (?:an?|the|our|one of)\s(?:[\p{L}\p{M}’'&,-]+\s){0,6}?${job}s?\b(?=.{0,20}\b(?:at|for|with|covering|based|in|of|on|who|and)\b)(?!.{0,400}["“]).{0,500}$`,
  'u',
);
