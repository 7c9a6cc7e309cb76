/** Something that is wrong in a story's content: where, what, and what to do, for one line of `check`. */
export interface Problem {
  /** Below the story's folder: `quotations/a.json`. */
  file: string;
  what: string;
  remedy: string;
}

export function problem(file: string, what: string): Problem {
  return { file, what, remedy: 'Run `npm run content`.' };
}
