import { isSection } from '../metadata/is-section.ts';

/** Words of a kicker. */
const most = 5;

/**
 * Whether a short line over a headline is its kicker: a section (`World`, `UK news`, `News | Politics`), or capitals
 * over a headline that has none (`HARBOUR CRISIS`).
 */
export function isKicker(text: string, headline: string): boolean {
  const words = text.trim().split(/\s+/, most + 1);
  if (words.length > most || /[.?!:]$/.test(text.trim())) return false;
  return isSection(text) || (isCapital(text) && !isCapital(headline));
}

function isCapital(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
