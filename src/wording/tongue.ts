import { language } from './en/language.ts';

/** The language and direction of an article. */
interface Tongue {
  language: string;
  direction: 'ltr' | 'rtl';
}

/** As attributes of an element; what is so already around it is left out, for a page may have thousands of them. */
interface TongueAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** For words of an article among the page's own. A French article gives `{ lang: 'fr' }`, an English one nothing. */
export function tongueOf(article: Tongue): TongueAttributes {
  return {
    ...(article.language !== language && { lang: article.language }),
    ...(article.direction !== 'ltr' && { dir: article.direction }),
  };
}

/** For the page's own words inside an article. Inside an Arabic article they are `{ lang: 'en', dir: 'ltr' }`. */
export function ownTongue(article: Tongue): TongueAttributes {
  return {
    ...(article.language !== language && { lang: language }),
    ...(article.direction !== 'ltr' && { dir: 'ltr' }),
  };
}
