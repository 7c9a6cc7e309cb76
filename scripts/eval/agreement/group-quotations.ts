/**
 * From quotations of many articles to groups that share their words, and whether the others of a group give them to the
 * same speaker: what can be told of speakers without labels.
 * “We sail at noon, all of us, whatever the tide” in two papers, Ann Lee in one and Bo Chen in the other -> one group, apart.
 */

export interface SpokenWords {
  article: string;
  words: string;
  speaker: string | null;
}

/** A speaker that most other articles do not give. */
export interface Dissent<T extends SpokenWords> {
  quotation: T;
  /** The word of a name that most articles of the group share. */
  most: string;
  /** Articles with that word, and articles in the group. */
  of: readonly [number, number];
}

/** So many words in a row are no coincidence. */
const run = 9;
/** Runs of one quotation that are looked at. */
const longest = 40;
/** A stock phrase that so many say binds nobody. */
const mostAlike = 400;

/** Quotations that share nine words in a row, directly or by way of others; of two articles or more. */
export function groupQuotations<T extends SpokenWords>(quotations: readonly T[]): T[][] {
  const parents = quotations.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root]!;
    parents[i] = root;
    return root;
  };
  for (const alike of byRun(quotations).values()) {
    if (alike.length > mostAlike) continue;
    for (const i of alike) parents[rootOf(i)] = rootOf(alike[0]!);
  }
  const groups = new Map<number, T[]>();
  for (const [i, quotation] of quotations.entries()) {
    const root = rootOf(i);
    groups.set(root, [...(groups.get(root) ?? []), quotation]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ article }) => article)).size > 1);
}

function byRun(quotations: readonly SpokenWords[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  for (const [i, { words }] of quotations.entries()) {
    const list = toWords(words);
    for (let at = 0; at + run <= Math.min(list.length, longest + run); at++) {
      const key = list.slice(at, at + run).join(' ');
      const known = runs.get(key);
      if (known) known.push(i);
      else runs.set(key, [i]);
    }
  }
  return runs;
}

function toWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The quotations whose speaker shares no word with the one that most articles of the group give; null where none is given. */
export function dissentIn<T extends SpokenWords>(group: readonly T[]): Dissent<T>[] | null {
  const articles = new Map<string, Set<string>>();
  for (const { article, speaker } of group)
    articles.set(article, new Set([...(articles.get(article) ?? []), ...nameWords(speaker)]));
  const votes = new Map<string, number>();
  for (const words of articles.values())
    for (const word of words) votes.set(word, (votes.get(word) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  if (!most) return null;
  return group
    .filter(({ speaker }) => !nameWords(speaker).includes(most[0]))
    .map((quotation) => ({ quotation, most: most[0], of: [most[1], articles.size] }));
}

const light: ReadonlySet<string> = new Set('the of a an for in on to and at jr sr mr mrs ms'.split(' '));

function nameWords(speaker: string | null): string[] {
  return toWords((speaker ?? '').replace(/['’]s\b/g, '')).filter((word) => !light.has(word));
}
