/**
 * The small words inside the name of a body or an office, and whether a run of capitals goes on behind one of them.
 * `the Rivers [and] Wetlands Agency`, `Department [for] Transport`, `House [of] Commons`
 */

import { times } from '../data/function-words.ts';
import { bodiesOfTwo } from '../data/known-bodies.ts';
import { organisationWords } from '../data/organisation-words.ts';
import { honorifics, titleWords } from '../data/people-words.ts';
import { words } from '../data/words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { isCapital } from './capital-words.ts';
import { isPlaceName } from './is-place.ts';

const takeOf: ReadonlySet<string> = new Set(
  'speaker department ministry house university bank office institute council college board bureau school museum church chamber federation association society league court secretary chancellor attorney daughters sons city state duke duchess prince princess earl bishop archbishop academy union republic center centre army knights order commission committee club journal conference sisters chiefs'.split(
    ' ',
  ),
);

/** `the Rivers and Wetlands Agency`. */
export function joinsOrganisation(tokens: readonly Token[], from: number, i: number, limit: number): boolean {
  if (tokens[i]?.lower !== 'and') return false;
  const [before, ...behind] = [-1, 1, 2].map((step) => tokens[i + step]?.lower);
  if (bodiesOfTwo.get(before ?? '')?.test(behind.join(' '))) return true;
  // `the TWA and Norland Tides Agency`: two bodies
  const initials = i - from === 1 && /^\p{Lu}{2,5}$/u.test(printedAt(tokens, from));
  if (initials || !beforeBody.test(lowerAt(tokens, from - 1))) return false;
  for (let k = i + 1; k < Math.min(limit, i + 5) && isCapital(tokens[k]); k++)
    if (organisationWords.has(lowerAt(tokens, k))) return true;
  return false;
}

/** `the`, and what somebody was there: `former Food and Tides Administration commissioner` */
const beforeBody = /^(?:the|former|ex|acting|current|then|longtime)$/;

/** `Economic and Fiscal Policy Minister Odo Finch` */
export function joinsOffice(tokens: readonly Token[], from: number, i: number, limit: number): boolean {
  if (tokens[i]?.lower !== 'and') return false;
  if (titleWords.has(lowerAt(tokens, i - 1))) return holdsBoth(tokens, i);
  // `Speaker Ann Lee and Harbour Minister Bo Chen`: two people.
  if (tokens.slice(from, i - 1).some(({ lower }) => titleWords.has(lower) || isFirstName(lower)))
    return false;
  for (let k = i + 2; k < Math.min(limit, i + 5) && isCapital(tokens[k]); k++)
    if (titleWords.has(lowerAt(tokens, k))) return isCapital(tokens[k + 1]);
  return false;
}

/** `TIDE President and CEO Odo Finch`: one person’s offices. */
function holdsBoth(tokens: readonly Token[], and: number): boolean {
  const first = /^(?:president|chair(?:man|woman)?|(?:co-)?founder|director|publisher|owner)$/;
  const second = /^(?:ceo|coo|cfo|(?:co-)?founder|president|chair(?:man|woman)?|editor)$/;
  const [before = '', behind = ''] = [and - 1, and + 1].map((i) => lowerAt(tokens, i));
  return first.test(before) && second.test(behind) && isCapital(tokens[and + 2]);
}

/** `Department for Transport`, `Centre for Tidal Studies`, `Undersecretary of the Navy for Supplies` */
export function takesFor(tokens: readonly Token[], from: number, i: number): boolean {
  if (i - from <= 3 && takeFor.has(lowerAt(tokens, i - 1))) return true;
  const of = tokens.slice(from, i).findIndex(({ lower }) => lower === 'of');
  return of > 0 && /(?:secretary|minister)$/.test(lowerAt(tokens, from + of - 1));
}

/** `Commission on Harbour Reform`; not `the Commission on Monday`, `a Committee on Capitol Hill`. */
export function takesOn(tokens: readonly Token[], i: number): boolean {
  const next = lowerAt(tokens, i + 1);
  return (
    tokens[i]?.lower === 'on' &&
    takeOn.test(lowerAt(tokens, i - 1)) &&
    !times.has(next) &&
    !isPlaceName(
      tokens
        .slice(i + 1, i + 3)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

const takeOn = /^(?:commission|council|(?:sub)?committee|cent(?:er|re)|institute)$/;

/** `Department for Work and Pensions`, `Institute of Tides and Coastal Storms`, `Institute for College Success and Access`, `Center on Tides and Fish` */
export function joinsAims(tokens: readonly Token[], from: number, i: number): boolean {
  let link = i - 2;
  while (link > i - 5 && link > from && isCapital(tokens[link])) link--;
  const isAim = secondAims.test(lowerAt(tokens, i + 1));
  if (isFirstName(printedAt(tokens, i + 1)) && !isAim) return false;
  return (
    takesOn(tokens, link) ||
    (tokens[link]?.lower === 'of' &&
      /^(?:office|bureau|ministry|institutes?)$/.test(lowerAt(tokens, link - 1))) ||
    (tokens[link]?.lower === 'of' && tokens[link - 1]?.lower === 'department' && isAim) ||
    (tokens[link]?.lower === 'of' && teaches(tokens, link, i)) ||
    (tokens[link]?.lower === 'for' && takeFor.has(lowerAt(tokens, link - 1)))
  );
}

/** `School of Tides and Coastal Sciences`, not `School of Law and Tarn University`. */
function teaches(tokens: readonly Token[], of: number, and: number): boolean {
  if (!/^(?:school|college|faculty|division)$/.test(lowerAt(tokens, of - 1))) return false;
  let last = and + 1;
  while (last < and + 3 && isCapital(tokens[last + 1])) last++;
  return subjectTaught.has(lowerAt(tokens, last));
}

const subjectTaught = words(
  'sciences science arts letters humanities engineering communications communication journalism media design technology policy management health education affairs planning studies economics medicine government governance business nursing architecture administration practice diplomacy',
);

/** `Department of Health and Social Care`; but `the Department of Justice and Congress` are two. */
const secondAims =
  /^(?:social|human|urban|rural|natural|public|skills|pensions|sports?|trade|culture|labou?r|welfare|equality|technology|tourism|veterans?)$/;

const takeFor: ReadonlySet<string> = new Set(
  'organization organisation department ministry office institute centre center centres centers society association federation foundation council commission committee agency alliance coalition campaign fund club citizens americans students parents mothers physicians veterans voters conservatives'.split(
    ' ',
  ),
);

export function takesOf(tokens: readonly Token[], from: number, i: number): boolean {
  if (tokens[i]?.lower !== 'of') return false;
  const lowers = tokens.slice(from, i).map(({ lower }) => lower);
  const title = lowers.findLastIndex((lower) => titleWords.has(lower) || honorifics.has(lower));
  // `Mr. Finch of Norland`, `Rep. Peter King of Norland`
  if (/^(?:mr|mrs|ms|miss|dr)\.?$/.test(lowers[title] ?? '') && title === lowers.length - 2) return false;
  const given = /^\p{Lu}\.$/u.test(printedAt(tokens, from + title - 1)) ? title - 2 : title - 1;
  if (given >= 0 && title === lowers.length - 1 && isFirstName(printedAt(tokens, from + given))) return false;
  if (title >= 0 && isFullName(tokens.slice(from + title + 1, i))) return false;
  return title >= 0 || lowers.some((lower) => takeOf.has(lower));
}

/** `Professor Anneke Vos of the University of Haldane`: the name ends before where she works. */
function isFullName(tokens: readonly Token[]): boolean {
  const isNamePart = (token: Token) =>
    isCapital(token) && !organisationWords.has(token.lower) && !takeOf.has(token.lower);
  return tokens.length > 1 && tokens.every(isNamePart);
}

/** `the Harvesters’ Union`, `the Children’s Hospital`: an owner inside the name of a body. */
export function ownsBody(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.lower === "'s" && ownsOffice(before, next)) return true;
  if (token.lower !== "'s" || !organisationWords.has(next?.lower ?? '')) return false;
  return token.end - token.start === 1 || /^(?:women|men|children|people|veteran)$/.test(before?.lower ?? '');
}

/** `State’s Attorney’s Office`, `Tarn Sheriff’s Office` */
function ownsOffice(before: Token | undefined, next: Token | undefined): boolean {
  if (before?.text === 'State') return next?.text === 'Attorney';
  return (
    next?.text === 'Office' &&
    /^(?:Attorney|General|Sheriff|Prosecutor|Coroner|Defender|Examiner|Minister)$/.test(before?.text ?? '')
  );
}
