import { words } from './words.ts';

/** Sections as news sites print them above a headline, in lower case; `news` may stand before or after any of them. */
export const sectionNames: ReadonlySet<string> =
  words(`news world politics business sport sports money economy finance markets technology tech science health education
  environment climate culture arts entertainment lifestyle life travel food opinion comment analysis features feature
  explainer editorial editorials letters obituaries obituary interview interviews review reviews media law crime courts
  weather royals celebrity showbiz film films movies tv television music books theatre fashion style beauty gaming games
  motoring cars property homes home family women society religion faith history local national international regional
  breaking exclusive live investigations investigation longform magazine podcast podcasts video videos africa americas
  asia australia canada china europe india ireland mexico scotland wales england london uk us usa
  football soccer cricket rugby tennis golf boxing racing cycling athletics hockey baseball basketball
  energy transport housing farming agriculture retail banking companies economics industry defence defense military
  security immigration parliament congress elections election government cities space ai internet`);
