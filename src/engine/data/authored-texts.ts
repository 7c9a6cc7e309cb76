import { words } from './words.ts';

/** Texts that speak for whoever wrote them: `the statement said`. Source: FrameNet 1.7, frame Text, by hand. */
export const authoredTexts =
  words(`statement letter email e-mail memo memorandum message tweet post note release announcement petition
  column blog op-ed ad advert advertisement commercial video leaflet flyer piece article editorial speech book memoir essay entry apology`);

/** Verbs of bringing a text out, as printed. Source: FrameNet 1.7, frames Publishing and Sending, by hand. */
export const publishingVerbs =
  words(`released issued published posted sent wrote ran aired launched signed tweeted retweeted shared circulated
  distributed penned put made gave delivered emailed read releasing issuing publishing releases issues publishes runs sends
  posts writes airs launches`);

/** What stands behind a text that was made or found, and is no part of its name: `a warning issued at dawn`, `the letter seen by Finch`. */
export const participlesOfTexts = words(
  'issued released published posted filed sent written compiled prepared drafted commissioned printed seen obtained leaked dated unveiled introduced adopted',
);

/** Verbs of writing, base form → what the text that comes of it is called. */
export const writingVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['email', words('email e-mail message note')],
  ['e-mail', words('email e-mail message note')],
  ['tweet', words('tweet post message')],
  ['post', words('post message video note')],
  ['write', words('letter email e-mail memo message note article column op-ed essay piece post')],
]);

/** Nouns that an article puts for one text by turns: `an ad` … `the commercial`. */
const alike = [
  words('ad advert advertisement commercial video'),
  words('email e-mail message note'),
  words('statement release'),
  words('article piece column op-ed editorial essay'),
  words('book memoir'),
];

/** The noun itself, and those that may stand for the same text. */
export function likeTexts(noun: string): ReadonlySet<string> {
  return alike.find((nouns) => nouns.has(noun)) ?? new Set([noun]);
}

/** What a line of its own says that the words below it are: `Statement of Chair Quill`, `Comment from Ida Quill`. */
export const statementNouns =
  words(`statement statements comment comments remarks response reply reaction message letter tribute testimony
  apology dissent concurrence quote quotation`);
