/** Numbers as English writes them in words, lower case: the only list of them; patterns and values are made from it. */
export const oneToNineteen: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** `twenty` to `ninety`. */
export const tens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `first` to `nineteenth`. */
export const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** `twentieth` to `ninetieth`. */
export const tensOrdinals: readonly string[] =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

export const oneToNine = oneToNineteen.slice(0, 9);

export const twoToTen = oneToNineteen.slice(1, 10);

/** For a pattern: from two to ninety, without those of two words. */
export const smallNumber = `(?:${[...oneToNineteen.slice(1), ...tens].join('|')})`;
