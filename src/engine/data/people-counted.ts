import { words } from './words.ts';

/** Plurals that a report counts the people of one group by, lower case. By hand. */
export const peopleNouns =
  words(`people men women children adults families households workers employees staff members jobs
  residents villagers voters patients passengers victims survivors students pupils protesters demonstrators strikers
  prisoners migrants refugees soldiers troops officers drivers miners teachers nurses customers tenants employed`);
