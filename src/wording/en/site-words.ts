/** What stands on every page: the head, the foot, what other sites are told; and the page for lost readers. */
import { countInWords } from '../../engine/text/counts.ts';
import { language } from './language.ts';

export const siteWords = {
  name: 'Variorum',
  language,
  title: (page: string) => (page === 'Variorum' ? page : `${page} · Variorum`),
  skip: 'Skip to the content',
  feed: 'Stories of Variorum',
  feedDescription: 'News articles read against each other.',
  cardKicker: (articles: number, story: string) => `${countInWords(articles, 'article')}: ${story}`,
  stories: 'Stories',
  header: {
    home: 'Variorum, front page',
    navigation: 'Site',
    entries: {
      stories: 'Stories',
      story: 'Story',
      compare: 'Compare',
      quotations: 'Quotations',
      speakers: 'Speakers',
      about: 'About',
      /** After `About`, where there is room. */
      andData: '& data',
    },
    search: 'Search quotations',
    searchKey: 'Ctrl K',
  },
  footer: {
    about:
      'Variorum prints what several articles say about one story, side by side. What a file does not state is shown as not stated.',
    links: { about: 'About and method', data: 'Data', search: 'Search' },
  },
  notFound: {
    title: 'Not found',
    code: '404',
    heading: 'There is no page at this address',
    description: 'There is no page at this address.',
    lead: 'The address may be mistyped, or the page may have moved when a text was read anew. Look for its words, or begin with a story below.',
    label: 'Words that you remember',
    press: 'Search',
    stories: 'The stories',
  },
} as const;
