/** Bodies that are named by their noun: `the government` is no company that went before. */
export const institutions: ReadonlySet<string> = new Set(
  'union council school hospital board committee department ministry office university college bench inquiry panel crown government administration police army military parliament congress council court ministry cabinet jury church family diocese parish borough township embassy campaign'.split(
    ' ',
  ),
);
