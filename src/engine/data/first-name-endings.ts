/**
 * How first names of one sex end: of the names in the other lists of this folder that end so, 25 or more, at least 96 %
 * are of that sex. Counted over those lists.
 */
export const femaleEndings =
  /(?:anne|ava|bel|ela|elle|era|eta|ia|ida|ira|lda|leen|lene|line|lla|lyn|lynn|mila|na|nka|nya|ora|rine|ska|tta|tte|yah|yla)$/;
export const maleEndings =
  /(?:ald|ck|co|din|do|don|esh|if|ik|io|iu|ius|iy|llo|man|mil|mir|ner|no|ns|od|rd|ron|rs|rt|sz|to|ton|v)$/;
