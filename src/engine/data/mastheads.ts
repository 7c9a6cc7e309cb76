import { words } from './words.ts';

/** Words in which the names of papers, agencies and broadcasters end: `Harbour Post`. By hand, from lists of newspapers. */
export const mastheadWords =
  words(`Times Post Mail Herald Gazette News Tribune Chronicle Courier Journal Review Star Sun Standard Telegraph
  Guardian Observer Independent Express Mirror Echo Press Daily Weekly Today Monitor Record Register Examiner Inquirer
  Enquirer Globe Bulletin Argus Advertiser Sentinel Dispatch Reporter Wire Newswire Magazine Lantern Beacon Bugle Ledger
  Mercury Spectator Statesman Scotsman Intelligencer Packet Clarion Broadcasting
  Television Radio TV`);

/** Papers, agencies, broadcasters and sites whose names do not tell what they are, without their article. */
export const mastheadNames: ReadonlySet<string> = new Set(
  `Al Jazeera, Associated Press, Press Association, Agence France-Presse, BBC, CNN, NPR, PBS, ITV, RTÉ, ABC News, Deutsche Welle,
  Le Monde, Der Spiegel, El País, Reuters, Bloomberg, Politico, Axios, Vox, Slate, Salon, Wired, Forbes, Quartz,
  HuffPost, BuzzFeed, Breitbart, Rappler, TechCrunch, Ars Technica, Gizmodo, Engadget, Mashable, Newsweek, ProPublica,
  Semafor, GhanaWeb, Balkan Insight, The Atlantic, The Economist, The Hill, The Hindu, The Intercept,
  The Oregonian, The Punch, The Spinoff, The Verge, The Conversation, Private Eye,
  New Statesman, The New Yorker, New Scientist, Scientific American, Mother Jones, Daily Caller, Daily Beast, Daily Signal,
  Washington Examiner, Times of India, Hindustan Times, South China Morning Post, Daily Maverick`
    .split(',')
    .map((name) => name.trim().toLowerCase().replace(/\s+/g, ' ')),
);
