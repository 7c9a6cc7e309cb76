/** The package brings no types; those of DefinitelyTyped are older than the options used here. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    keepAllGlyphs: true;
    preserveNameIds: readonly number[];
    variationAxes: Record<string, { min: number; max: number }>;
  }

  export default function subsetFont(font: Buffer, text: null, options: Options): Promise<Buffer>;
}
