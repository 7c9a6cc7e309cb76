/** A sentence of an article, and the group that it was given. */
export interface GroupedSentence {
  id: string;
  paragraph: number;
  /** In characters. */
  length: number;
  /** A passage ties it, not only a statement. */
  carried: boolean;
  group: string | null;
}

type Link = readonly [string, string];
type Place = readonly GroupedSentence[];

/** Up to so many sentences between two of one group, inside a paragraph, belong to what stands around them. */
const shortGap = 2;

/**
 * Ties for sentences that stand between two of one group: they are read in one go.
 *
 * `1 x 1 | 2` gives ties of `x` to both sentences of group 1.
 */
export function bridgeGaps(articles: readonly (readonly GroupedSentence[])[]): Link[] {
  return articles.flatMap((sentences) =>
    sentences.flatMap(({ id, group, paragraph }, at) => {
      if (group === null) return [];
      const near = sentences.slice(at + 1, at + 2 + shortGap);
      const next = near.findIndex((other) => other.group === group && other.paragraph === paragraph);
      return near.slice(0, Math.max(0, next)).map((between): Link => [id, between.id]);
    }),
  );
}

/**
 * Groups that stand in one place of every article, so that rows keep each article's own order. Of several
 * places the one that passages tie stays, then the longest; the next ones are a group of their own, where other
 * articles have one too.
 *
 * `1 x 1 | 1 y 1` gives `1 x 2 | 1 y 2`; `1 x 1 | 1` gives `1 x – | 1`.
 */
export function partGroups(articles: readonly (readonly GroupedSentence[])[]): Map<string, string> {
  const placesOf = articles.map(listPlaces);
  const groups = new Set(placesOf.flatMap((places) => [...places.keys()]));
  const parted = new Map<string, string>();
  for (const group of groups) {
    const places = placesOf.flatMap((own) => (own.has(group) ? [own.get(group)!] : []));
    for (let nth = 0; places.filter((own) => own[nth]).length > 1; nth++) {
      const members = places.flatMap((own) => own[nth] ?? []);
      const name = members.some(({ id }) => id === group) ? group : members[0]!.id;
      for (const { id } of members) parted.set(id, name);
    }
  }
  return parted;
}

/** The runs of sentences of each group: those with most of a passage first, then the longest. */
function listPlaces(sentences: readonly GroupedSentence[]): Map<string, Place[]> {
  const places = new Map<string, GroupedSentence[][]>();
  for (const [at, sentence] of sentences.entries()) {
    const { group } = sentence;
    if (group === null) continue;
    const own = places.get(group) ?? [];
    if (sentences[at - 1]?.group === group) own.at(-1)!.push(sentence);
    else own.push([sentence]);
    places.set(group, own);
  }
  const inOrder = (one: Place, other: Place) =>
    lengthOf(carriedIn(other)) - lengthOf(carriedIn(one)) || lengthOf(other) - lengthOf(one);
  return new Map([...places].map(([group, own]) => [group, own.toSorted(inOrder)]));
}

function carriedIn(place: Place): Place {
  return place.filter(({ carried }) => carried);
}

function lengthOf(place: Place): number {
  return place.reduce((sum, { length }) => sum + length, 0);
}
