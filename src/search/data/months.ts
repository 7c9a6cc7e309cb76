/** The months as search writes dates, from January. */
export const months: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
