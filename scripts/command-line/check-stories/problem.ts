/** Something that is wrong in a story's content, and where, for one line of `check`; building anew mends it. */
export interface Problem {
  /** Below the story's folder: `quotations/a.json`. */
  file: string;
  what: string;
}

export function problem(file: string, what: string): Problem {
  return { file, what };
}
