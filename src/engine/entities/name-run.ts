import { chineseSurnames } from '../data/chinese-surnames.ts';
import { times } from '../data/function-words.ts';
import { organisationWords } from '../data/organisation-words.ts';
import { honorifics, titleWords } from '../data/people-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPosting } from '../sentences/noun-phrase.ts';
import type { Reading } from '../sentences/reading.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { isCapital, isFunctionWord } from './capital-words.ts';
import {
  joinsAims,
  joinsOffice,
  joinsOrganisation,
  ownsBody,
  takesFor,
  takesOf,
  takesOn,
} from './name-links.ts';

/**
 * The end of the run of capitalised words that begins at a token; `from` itself where none begins.
 * `Ximena de la Fuente`, `J. T. “Rex” Burke Jr.`, `the Rivers and Wetlands Agency`, `House of Commons`: one run each.
 */
export function endOfRun(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  // `@tide`, but not that of `harbour@tide.com`
  if (isHandle(tokens[from])) return tokens[from - 1]?.end === tokens[from]?.start ? from : from + 1;
  if (!startsName(tokens[from], tokens[from + 1])) return from;
  let i = from + 1;
  while (i < limit) {
    const step = stepOfRun(reading, from, i, limit);
    if (step === 0) break;
    i += step;
  }
  return i;
}

/** `@tidewatch` */
export function isHandle(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.startsWith('@');
}

function startsName(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !isCapital(token) || token.text === 'I' || token.lower === "'s") return false;
  if (token.text === 'Images' || /^[RDI]-\p{L}/u.test(token.text) || isCredit(token)) return false;
  if (isTurned(token)) return false;
  if (times.has(token.lower) && !(isCapital(next) && organisationWords.has(next?.lower ?? ''))) return false;
  return !isFunctionWord(token.lower) || /^\p{Lu}{2,}$/u.test(token.text);
}

/** How many tokens the run takes in next: 0 ends it. */
function stepOfRun(reading: Reading, from: number, i: number, limit: number): number {
  const { tokens } = reading;
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || i >= limit || standsBeside(tokens, from, i)) return 0;
  if (token.text === ',' && isSuffix(next)) return 2;
  if (endsName.has(token.text) || isNumbered(tokens[i - 1], token)) return 1;
  // `Liu He`
  if (token.text === 'He' && i - from === 1 && chineseSurnames.has(lowerAt(tokens, from))) return 1;
  if (isInsideName(tokens, i, limit)) return 2;
  if (token.text === 'I' && titleWords.has(lowerAt(tokens, i - 1))) return 0;
  if (
    isCapital(token) &&
    (!times.has(token.lower) || organisationWords.has(next?.lower ?? '')) &&
    (!isFunctionWord(token.lower) || token.lower.length === 1 || /^\p{Lu}{2,}$/u.test(token.text))
  )
    return 1;
  const particlesLast = endOfParticles(tokens, i, limit);
  if (particlesLast > i) return particlesLast - i + 1;
  if (!isCapital(next) || i + 1 >= limit || isFunctionWord(next?.lower ?? '')) {
    if (!isCapital(tokens[i + 2]) || i + 2 >= limit) return 0;
    // `Alliance for a Better Bay`
    const aims =
      /^(?:the|an?)$/.test(next?.lower ?? '') && token.lower === 'for' && takesFor(tokens, from, i);
    const takes = next?.lower === 'the' && (takesOf(tokens, from, i) || isPosting(tokens, i));
    return aims || takes ? 3 : 0;
  }
  if (token.text === '&' || setsApart.has(token.text)) return 2;
  if (ownsBody(token, tokens[i - 1], next)) return 2;
  if (joinsOrganisation(tokens, from, i, limit) || joinsOffice(tokens, from, i, limit)) return 2;
  if (token.lower === 'for' && takesFor(tokens, from, i)) return 2;
  if (takesOn(tokens, i)) return 2;
  if (token.lower === 'and' && joinsAims(tokens, from, i)) return 2;
  if (takesOf(tokens, from, i) || isPosting(tokens, i)) return 2;
  return isNickname(reading.text, token) ? 2 : 0;
}

/** Who took a picture: `Quill/Getty`, `REUTERS/Ida`. */
export function isCredit(token: Token | undefined): boolean {
  return token?.text.includes('/') === true && credit.test(token.text);
}

const credit =
  /\/(?:AP|AFP|EPA|Getty|Reuters|Bloomberg|Shutterstock|NurPhoto|Zuma|Staff|File|Pool)\b|^(?:REUTERS|AP|AFP|Getty)\//i;

/** `Odo Finch, Jr.`, `Tide, Inc.` */
function isSuffix(token: Token | undefined): boolean {
  return /^(?:[JS]r|Inc|II|III)\.?$/.test(token?.text ?? '');
}

/** What is no part of a name before it: `in the U.S. [Mr.] Finch`, `Odo [Lee/Herald] Images`, links such as `HERE`. */
function standsBeside(tokens: readonly Token[], from: number, i: number): boolean {
  const { lower = '', text = '' } = tokens[i] ?? {};
  if (plainTitles.has(lower))
    return !tokens
      .slice(Math.max(0, from - 2), i)
      .some((token) => honorifics.has(token.lower) || titleWords.has(token.lower));
  return isCredit(tokens[i]) || links.has(text) || isTurned(tokens[i]);
}

/** `Republican-turned-Democrat`: what somebody is. */
function isTurned(token: Token | undefined): boolean {
  return token?.lower.includes('-turned-') === true;
}

const plainTitles: ReadonlySet<string> = new Set('mr mr. mrs mrs. ms ms. miss mx mx.'.split(' '));
const links: ReadonlySet<string> = new Set(['HERE', 'MORE', 'SAYING']);

/** `Reporters Without Borders`, `Front Against Weirs`, `Quarn v. Finch` */
const setsApart: ReadonlySet<string> = new Set(['Without', 'Against', 'Beyond', 'v.']);

/** `Patients First`, `Norland Today`, `Hands Across`: small words that names end in. */
const endsName: ReadonlySet<string> = new Set(['First', 'Now', 'Today', 'Tomorrow', 'Across']);

/** `BBC Radio 1`, `Formula 1`, `Air Force One` */
function isNumbered(before: Token | undefined, token: Token): boolean {
  if (token.text === 'One') return /^(?:Force|Marine|Formula|Capital|Fleet)$/.test(before?.text ?? '');
  return (
    /^\d{1,2}$/.test(token.text) && /^(?:Radio|Channel|Formula|Studio|Area|Apollo)$/.test(before?.text ?? '')
  );
}

/** `Ida Two Rivers` */
function isInsideName(tokens: readonly Token[], i: number, limit: number): boolean {
  if (!counts.has(printedAt(tokens, i))) return false;
  return isFirstName(printedAt(tokens, i - 1)) && isCapital(tokens[i + 1]) && i + 1 < limit;
}

const counts: ReadonlySet<string> = new Set(
  'Two Three Four Five Six Seven Eight Nine Ten Many No'.split(' '),
);

/** `de la` before `Fuente`: the token after the particles, or `i` itself where there are none. */
function endOfParticles(tokens: readonly Token[], i: number, limit: number): number {
  let end = i;
  while (end < limit && end - i < 3 && isParticle(tokens[end])) end++;
  return end > i && end < limit && isCapital(tokens[end]) ? end : i;
}

/** `Carme Puig i Roca`, where `I` is another word. */
function isParticle(token: Token | undefined): boolean {
  return particles.has(token?.lower ?? '') || token?.text === 'i';
}

/** `Odo “Boots” Finch`; not `Meeting Finch “is our dream,” Quill said`, where a stop ends the words. */
function isNickname(text: string, { kind, start, end }: Token): boolean {
  const short = kind === 'hidden' && end - start <= 24;
  return short && !/[,.!?]["'”’»]*$/.test(text.slice(start, end));
}

export const particles: ReadonlySet<string> = new Set(
  'de da del della der di dos du van von den la le el al bin ibn bint ben ter ten zu y ap ab ferch ould ag mint wa ole op do dos das af'.split(
    ' ',
  ),
);
