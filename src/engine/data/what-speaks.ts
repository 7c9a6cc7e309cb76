import { words } from './words.ts';

/**
 * What an unnamed speaker is whose noun is neither a person’s nor on another list of bodies and texts. Source: the nouns
 * that 33,000 articles of real news name speakers by, the frequent ones, sorted by hand.
 */

/** `the decision said`, `the fact sheet says` */
export const textsThatSpeak = words(
  `plan decision language question questions response profile announcement motion version description budget meme rule
  rules comment list bio briefing findings readout rebuttal script paragraph passage chapter webpage write-up abstract chyron sentence
  introduction missive update statute lede essay correction portal instructions remarks declaration referral recommendation
  definition playbook solicitation legislation provision measure code charges charge allegations agenda title documentary film
  movie appeal pledge line lines words section sheet points program programme show ruling verdict opinion argument answer
  item bullet reference request reply quote logo screen graphic photo picture image application assessment sequel subhead
  footnote preamble hypothesis clause bumper sleeve shirt t-shirt hat cap slide strapline standfirst voicemail recording`,
);

/** `the country says`, `the public says` */
export const bodiesThatSpeak = words(
  `country nation city town village county community department staff public press media division world regime arm
  electorate neighbourhood neighborhood enforcement archdiocese`,
);

/** `a number of senators`, `a majority` */
export const sharesThatSpeak = words(
  `number majority minority percent handful chunk trio quartet duo half third quarter two-thirds one-third thousands
  millions hundreds tens dozens portion part plurality scores those others mob`,
);
