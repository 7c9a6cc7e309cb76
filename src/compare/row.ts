/** A sentence of an article's body, and the group of matched sentences that it belongs to. */
export interface ReadingSentence {
  /** Siglum in lower case and start: `a-415`. */
  id: string;
  /** Index of its paragraph, from 0. */
  paragraph: number;
  /** The group's name, or null where no other article prints it. */
  group: string | null;
}

/** An article as a column: its sentences in its own order. */
export interface ReadingArticle {
  siglum: string;
  sentences: readonly ReadingSentence[];
}

/** What a cell prints: a sentence, or a pointer to the row where this sentence stands. */
export type CellItem = { kind: 'sentence'; id: string } | { kind: 'elsewhere'; group: string };

export interface Cell {
  siglum: string;
  items: readonly CellItem[];
  /** The article prints these sentences in another place than the first article does. */
  moved: boolean;
}

/** One row of a side-by-side page; a cell an article, in the order of the articles. */
export interface Row {
  /** The groups it prints; none where every cell stands alone. */
  groups: readonly string[];
  cells: readonly Cell[];
}
