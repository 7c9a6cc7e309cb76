/** Verbs whose present is as often a noun in the plural. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'appeal attack boo brand cable call chant cheer claim comment cry demand email fear hope joke label message note phone pledge post promise question remark report scream shout style target text threat tweet view warn wire worry'.split(
    ' ',
  ),
);
