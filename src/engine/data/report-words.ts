import { words } from './words.ts';

/**
 * Words in whose sentence somebody else may be speaking, though no rule says who, lower case: “in a letter that counts”,
 * “saying that”. By hand.
 */
export const reportWords: ReadonlySet<string> =
  words(`say says said saying tell tells told telling write writes wrote written writing state states stated stating
  report reports reported reporting according claim claims claimed claiming argue argues argued arguing estimate
  estimates estimated estimating predict predicts predicted projects projected project announce announces announced
  announcing add adds added adding note notes noted noting ask asks asked asking warn warns warned warning tweet tweets
  tweeted testify testified testifies allege alleges alleged alleging acknowledge acknowledged admit admits admitted
  insist insists insisted believe believes believed suggest suggests suggested explain explains explained reveal reveals
  revealed disclose disclosed describe describes described detail details detailed cite cites cited citing quote quoted
  quoting confirm confirms confirmed conclude concludes concluded find finds found show shows showed shown quoth
  letter memo statement interview speech analysis evaluation study survey poll audit filing summary briefing testimony
  response answer question`);
