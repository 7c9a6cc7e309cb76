/** The language of the interface: words of the page inside an article in another one carry it. */
export const language = 'en';
