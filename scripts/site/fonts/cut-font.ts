import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** A font cut down from a package: where it comes from, where it goes, and the weights it keeps. */
export interface CutFont {
  from: string;
  file: string;
  weights: { min: number; max: number };
}

const packages = './node_modules/@fontsource-variable';

/** The fonts of a first view. A weight beyond these is drawn as the nearest one. */
export const cutFonts: readonly CutFont[] = [
  {
    from: `${packages}/newsreader/files/newsreader-latin-wght-normal.woff2`,
    file: './src/fonts/newsreader-latin.woff2',
    weights: { min: 400, max: 600 },
  },
  {
    from: `${packages}/public-sans/files/public-sans-latin-wght-normal.woff2`,
    file: './src/fonts/public-sans-latin.woff2',
    weights: { min: 400, max: 650 },
  },
];

/** Name ids of the copyright, the licence and its address. */
const rightsNames = [0, 13, 14];

/** The font with every glyph and feature, and the weights asked for: a third lighter. */
export async function cutFont({ from, weights }: CutFont): Promise<Buffer> {
  return subsetFont(readFileSync(from), null, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: rightsNames,
    variationAxes: { wght: weights },
  });
}
