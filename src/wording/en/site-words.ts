/** What stands on every page: the head, the foot, what other sites are told. */
export const siteWords = {
  name: 'Variorum',
  language: 'en',
  title: (page: string) => (page === 'Variorum' ? page : `${page} · Variorum`),
  skip: 'Skip to the content',
  feed: 'Stories of Variorum',
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
      about: 'About & data',
    },
    search: 'Search quotations',
  },
  footer: {
    about:
      'Variorum prints what several articles say about one story, side by side. What a file does not state is shown as not stated.',
    links: { about: 'About and method', data: 'Data', search: 'Search' },
  },
} as const;
