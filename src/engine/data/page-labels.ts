import { words } from './words.ts';

/**
 * What news sites print in capitals before a paragraph, about a film, a picture or the text: `CLOSE President Ann Lee
 * said`. Source: by hand, from articles as they are copied.
 */
export const pageLabels = words(`
  ADVERTISEMENT ANALYSIS BREAKING CLOSE EXCLUSIVE LISTEN LIVE OPINION PHOTO PHOTOS READ UPDATE UPDATED VIDEO WATCH`);
