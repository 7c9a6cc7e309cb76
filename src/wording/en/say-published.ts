/** When an article was published, as far as is known. */
export interface Published {
  /** As a reader reads it; null where the file does not state it. */
  value: string | null;
  /** It can be read in two ways. */
  isOpen: boolean;
  /** What lets one guess. */
  clues: readonly string[];
}

/**
 * For a line beside the words of an article: `published 4 March 2024`, `date not stated`,
 * `date not stated; clue: “on Thursday”`.
 */
export function sayPublished({ value, isOpen, clues }: Published): string {
  if (value === null) return ['date not stated', ...clues].join('; ');
  return `published ${value}${isOpen ? ', which can be read in two ways' : ''}`;
}
