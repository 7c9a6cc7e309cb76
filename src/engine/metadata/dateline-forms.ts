/** What datelines look like: `LONDON — `, `BERLIN, Dec 7 (Reuters) - `, `Pune, Dec 7 (CWN) `, `PUNE, December 7: `. */
import { agencies } from './agencies.ts';
import { monthPattern, weekdayPattern } from './calendar.ts';

// A hyphen joins letters; two of them are a dash: `TOVE, Nor.--`.
const word = String.raw`\p{Lu}(?:[\p{L}\p{M}.'’]|-(?=\p{L}))*`;
const shouted = String.raw`\p{Lu}(?:[\p{Lu}\p{M}.'’]|-(?=\p{Lu}))+`;
const capitals = `${shouted}(?:[ /-]${shouted}){0,3}`;
const region = String.raw`(?:,\s${word}(?:\s${word}){0,2}){0,2}`;
const mixed = String.raw`${word}(?:\s${word}){0,3}`;
const day = String.raw`(?<date>(?:(?:${monthPattern})\.?\s+\d{1,2}|\d{1,2}\s+(?:${monthPattern})\.?)(?:,?\s+\d{4})?)`;
const date = String.raw`(?:,?\s+${day})?`;
const agencyNames = agencies.map((name) => name.replace('/', '\\/')).join('|');
const agency = String.raw`\s*\((?<agency>${agencyNames})\)`;
/** Any name that says it is an agency, where it is none of the list. */
const otherAgency = String.raw`\s*\((?<agency>(?:${word}\s){0,4}(?:Agency|News|Press|Wire|Service|Newswire))\)`;
/** Behind a place in capitals any name in brackets is one. */
const anyAgency = String.raw`\s*\((?<agency>${word}(?:\s${word}){0,2})\)`;
/** Without a day before it, nor a dash behind: two letters may stand for the words before them, `Press Association (PA)`. */
const longAgency = String.raw`\s*\((?<agency>${agencies
  .filter(({ length }) => length > 2)
  .map((name) => name.replace('/', '\\/'))
  .join('|')})\)`;
/** And behind a day any letters. */
const letters = String.raw`\s*\((?<agency>${agencyNames}|\p{Lu}{2,6})\)`;
const dash = String.raw`\s*(?:—|–|--|-)\s*`;
const opens = String.raw`(?=["“‘'(]?[\p{Lu}\p{N}])`;
const colon = String.raw`\s*:\s+${opens}`;

/** What may stand before a day and is no place: `On Tuesday, March 3`, `Updated, March 3`. */
const beforeDay = `(?:${weekdayPattern}|${monthPattern}|on|in|at|by|from|since|until|before|after|updated?|correction|clarification|published|posted|dated?|press|news)`;
const placeOfDay = String.raw`(?<place>(?!(?:${beforeDay}|${beforeDay.toUpperCase()}|${capitalised(beforeDay)})(?!\p{L}))${mixed}${region})`;

export const datelineForms: readonly RegExp[] = [
  String.raw`^\s*(?<place>${capitals}${region})${date}(?:--)?${anyAgency}${dash}(?=\S)`,
  String.raw`^\s*(?<place>${capitals}${region})${date}(?:${agency})?${dash}(?=\S)`,
  String.raw`^\s*(?<place>${mixed}${region})${date}${otherAgency}${dash}(?=\S)`,
  String.raw`^\s*(?<place>${mixed}${region})${date}${agency}${dash}(?=\S)`,
  String.raw`^\s*(?<place>${mixed},\s${word}(?:\s${word}){0,2}(?:,\s${word}(?:\s${word}){0,2})?)${date}\s+(?:—|–|--|-)\s+(?=["“‘']?\p{Lu})`,
  String.raw`^\s*${agency}${dash}(?=\S)`,
  String.raw`^\s*${day}${anyAgency}${dash}(?=\S)`,
  String.raw`^\s*${placeOfDay},\s+${day}(?:${letters})?${colon}`,
  String.raw`^\s*${placeOfDay}[,:]?\s+${day}:?${letters}\s+${opens}`,
  String.raw`^\s*(?<place>${capitals}${region})${letters}${colon}`,
  String.raw`^\s*(?<place>${mixed}${region})${agency}${colon}`,
  String.raw`^(?:\s*(?<place>${mixed}${region}))?${longAgency}\s+${opens}`,
].map((form) => new RegExp(form, 'du'));

/** Groups of the regular expression: `Monday|on` → `Monday|On`. */
function capitalised(words: string): string {
  return words.replace(/(?<![\p{L}])\p{Ll}(?=\p{L})/gu, (letter) => letter.toUpperCase());
}

/** What stands alone before a colon, as a place may: `PUNE: Two boats sank.` */
export const capitalsAndColon = `(?<place>${capitals}${region})${colon}`;

/** Labels in capitals over the first words of an article, or before its furniture. */
export const notPlaces =
  /^(?:SIRS?|MADAM|BREAKING|UPDATED?|EXCLUSIVE|ANALYSIS|OPINION|LIVE|WATCH|VIDEO|NEWS|REVIEW|INTERVIEW|EXPLAINER|EXPLAINED|EDITORIAL|COMMENT|COLUMN|LETTER|FACT|CORRECTION|CLARIFICATION|EDITOR|NOTE|WARNING|SPOILER|SUMMARY|BACKGROUND|KEY|AT A GLANCE|TIMELINE|VERDICT|QUESTION|ANSWER|PHOTOS?|PICTURED?|IMAGE|CAPTION|GALLERY|FILE|ABOVE|BELOW|READ|ALSO|RELATED|MORE|SEE|LISTEN|PODCAST|POLL|QUIZ|REVEALED|REPORT|SPECIAL|FALSE|TRUE|MOSTLY|PARTLY|HALF[- ]TRUE|MISLEADING|FAKE|HOAX|SATIRE|MYTH|UNPROVEN|UNVERIFIED|ALTERED|MISSING CONTEXT|CLAIM|RATING|IN PICTURES|IN FULL|ON THIS DAY)(?!\p{L})/u;

/** Who speaks in a script or a transcript, before a colon. */
export const whoSpeaks =
  /(?<!\p{L})(?:ANCHOR|HOST|CO-HOST|PRESENTER|MODERATOR|REPORTER|CORRESPONDENT|INTERVIEWER|INTERVIEWEE|NARRATOR|ANNOUNCER|SPEAKER|CALLER|OPERATOR|WITNESS|COUNSEL|DEFENDANT|JUDGE|JUSTICE|CHAIR|CHAIRMAN|CHAIRWOMAN|PRESIDENT|MINISTER|SECRETARY|MAYOR|SENATOR|SEN\.?|REP\.?|GOV\.?|GOVERNOR|COUNCILL?OR|COACH|CAPTAIN|MR\.?|MRS\.?|MS\.?|DR\.?|PROF\.?|PROFESSOR|SIR|DAME|LADY|ATTY\.?|ENGR\.?|REV\.?|FATHER|OFFICER|SGT\.?|CAPT\.?|MAN|WOMAN|VOICE|CROWD|ALL|STUDIO|VO|SOT)(?!\p{L})/u;
