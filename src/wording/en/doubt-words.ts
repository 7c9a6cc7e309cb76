/** The words of doubt about a speaker; apart, for scripts of pages carry them. */
export const doubtWords = {
  /** Behind the name of a speaker who may well be another. */
  uncertain: 'uncertain',
  inDoubt: (name: string) => `${name} (uncertain)`,
} as const;
