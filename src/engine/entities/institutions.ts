/** Bodies that are named by their noun: `the government` is no company that went before. */
export const institutions: ReadonlySet<string> = new Set(
  'government administration police army military parliament congress council court ministry cabinet jury church family'.split(
    ' ',
  ),
);
