import { words } from './words.ts';

/**
 * Surnames of Korea as papers write them, lower case; those that are English words or first names count only before two
 * syllables. Source: Statistics Korea, Population and Housing Census 2015, surnames by frequency; spellings by hand.
 */
const surnames: ReadonlySet<string> = words(`
  kim lee ri rhee yi park pak choi choe jung jeong chong chung kang cho jo yoon yun jang chang lim im rim han oh seo suh shin sin
  kwon hwang ahn an song ryu yoo you hong jeon chun ko koh moon mun son sohn bae paek baek heo huh nam ro roh noh no ha joo ju woo
  min cha ban hyon hyun`);

const syllable =
  /^(?:[bdghjklmnprstwy]|ch|hy|ky|gy|my|py|ny|ry|ss|kk)?(?:[aeiou]|ae|eo|eu|oo|ee|ou|ui|wo|wa|wi|we|yo|yeo)(?:n|ng|k|l|m|p|t|h|b)?$/;

/** `kim jong un`, `kim jong-un`, as the words of a key: the surname stands in front of two syllables. */
export function isKorean([surname = '', ...given]: readonly string[]): boolean {
  const syllables = given.flatMap((part) => part.split('-'));
  return syllables.length === 2 && surnames.has(surname) && syllables.every((part) => syllable.test(part));
}
