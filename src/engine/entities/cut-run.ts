import { outletNames } from '../data/kinds-of-body.ts';
import { isKnownBody } from '../data/known-bodies.ts';
import { honorifics, postnominals } from '../data/people-words.ts';
import { isFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import { startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt, printedAt } from '../text/token-at.ts';
import { withoutUnseen } from '../text/unseen-signs.ts';
import { lengthOfBodyBefore } from './body-before-person.ts';
import type { Name } from './find-names.ts';
import { isLocalTitle } from './local-titles.ts';
import { openOffice } from './open-office.ts';
import { endOfTitle, isDemonym, lengthOfPosting, opensWithOffice } from './title-before-name.ts';

/** `a New Norland-based firm`, `South Norland-born Odo Finch` */
export function isOrigin(token: Token | undefined): boolean {
  if (!token?.lower.includes('-')) return false;
  return /[\p{L}.]-(?:based|born|led|backed|owned|listed|registered|run|controlled|funded|allied|aligned|raised|bred|style|era|educated|trained|headquartered)$/u.test(
    token.lower,
  );
}

/**
 * A run of capitalised words → the names in it, cut from their titles; `opens`: the run opens its sentence.
 * `Home Secretary James Cleverly MP` → title `Home Secretary`, name `James Cleverly`.
 */
export function cutRun(reading: Reading, first: number, last: number, opens: boolean): Name[] {
  if (first >= last) return [];
  const origin = [first, first + 1].find((at) => at < last && isOrigin(reading.tokens[at]));
  if (origin !== undefined) return cutRun(reading, origin + 1, last, false);
  const seat = lengthOfPosting(reading, first, last) || lengthOfBodyBefore(reading.tokens, first, last);
  if (seat > 0)
    return [...cutRun(reading, first, first + seat, false), ...cutRun(reading, first + seat, last, false)];
  const { tokens } = reading;
  const repeated = endOfRepeated(tokens, first, last);
  if (repeated !== null) return cutRun(reading, first, repeated, opens).map((name) => ({ ...name, last }));
  const end = beforePostnominals(tokens, first, last);
  const lowers = tokens.slice(first, end).map((token) => token.lower);
  const whole = lowers.join(' ');
  const lead =
    outletNames.has(whole) || isKnownBody(whole) ? 0 : lengthOfLead(reading, { first, last, end, opens });
  const office = lead === 0 ? openOffice(reading, first, lowers) : null;
  let core = office ? office.last : first + lead;
  const title = office ?? (lead > 0 ? { first, last: core } : null);
  if (core === end || endsInOffice(tokens, first, end))
    return [
      { first, last, core: first, text: textOf(reading, first, last), honorific: null, title, kind: 'title' },
    ];
  let honorific: string | null = null;
  const nameFirst = core;
  while (core < end - 1 && isHonorific(tokens, core)) honorific = tokens[core++]?.lower ?? null;
  return [{ first: nameFirst, last, core, text: textOf(reading, core, end), honorific, title, kind: 'name' }];
}

/** `Sen. Ida Quill Ida Ann Quill`, as pages print that show who somebody is: where the name ends; null elsewhere. */
function endOfRepeated(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first; i < Math.min(first + 3, last - 3); i++) {
    const surname = printedAt(tokens, i + 1);
    if (!isFirstName(printedAt(tokens, i)) || surname.length < 3) continue;
    const again = tokens.slice(i + 2, last).find(({ text }) => text.startsWith(surname));
    const rest = again?.text.slice(surname.length);
    return rest === '' || startsUpper(rest) ? i + 2 : null;
  }
  return null;
}

interface Run {
  first: number;
  last: number;
  /** Where letters behind the name begin. */
  end: number;
  opens: boolean;
}

/** Tokens of what stands before a name and tells of its bearer. */
function lengthOfLead(reading: Reading, { first, last, end, opens }: Run): number {
  const { tokens } = reading;
  const lowers = tokens.slice(first, end).map((token) => token.lower);
  // `Tarn Sheriff’s Office`
  if (lowers.at(-1) === 'office' && lowers.at(-2) === "'s") return 0;
  if (isDemonym(reading, first, last)) return last - first;
  return (
    Number(opensWithOffice(tokens, first, end)) ||
    beforeHonorific(tokens, first, end) ||
    endOfTitle(lowers, printedAt(tokens, first), opens) ||
    roleInCapitals(tokens, first, end) ||
    Number(isLocalTitle(reading, lowers))
  );
}

/** `TIDE President and CEO`: an office behind the letters of a body is nobody’s name. */
function endsInOffice(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 2 &&
    /^\p{Lu}{2,}$/u.test(printedAt(tokens, first)) &&
    offices.test(printedAt(tokens, end - 1))
  );
}

const offices =
  /^(?:President|Chairman|Chairwoman|Chair|Director|Secretary|Commissioner|Administrator|Chief|Founder|Editor)$/;

/** `Ecologist Dr Ida Holm`: the capitals before the honorific, where they end in what she is. */
function beforeHonorific(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < Math.min(end - 1, first + 4); i++)
    if (isHonorific(tokens, i) && isPersonNoun(lowerAt(tokens, i - 1))) return i - first;
  return 0;
}

/** `Norvik Administrator Odo Finch`: the capitals before a first name, where they end in what he is. */
function roleInCapitals(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 2; i < end - 1; i++) {
    const role = lowerAt(tokens, i - 1).replace(/-in-chief$/, '');
    if (isFirstName(printedAt(tokens, i)) && isPersonNoun(role)) return i - first;
  }
  return 0;
}

/** `the Right Rev Ida Holm`, `the Most Reverend` */
const graded = /^(?:Right|Most|Very)$/;

/** `Mr`, `Sri`; not that of `Sri Lanka`. */
function isHonorific(tokens: readonly Token[], i: number): boolean {
  if (graded.test(printedAt(tokens, i)))
    return /^(?:rev|reverend|hon|honourable|honorable)\.?$/.test(lowerAt(tokens, i + 1));
  return honorifics.has(lowerAt(tokens, i)) && !/^lankan?s?$/.test(lowerAt(tokens, i + 1));
}

/** `Helen Marsh MP` → the end of `Marsh`; a lone `MP` stays, and so does `Ma`, a name. */
function beforePostnominals(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && startsUpper(tokens[end - 2]?.text) && isPostnominal(tokens[end - 1])) end--;
  return end === first + 1 && end < last ? last : end;
}

/** `MP`, and the `D-Calif.` of `Odo Finch D-Calif.` */
function isPostnominal(token: Token | undefined): boolean {
  if (/^[DRI]-\p{Lu}/u.test(token?.text ?? '')) return true;
  return /\p{Lu}.*\p{Lu}|^Esq/u.test(token?.text ?? '') && postnominals.has(token?.lower ?? '');
}

/** The words of a name; a nickname in marks is left out. */
function textOf(reading: Reading, first: number, last: number): string {
  const from = reading.tokens[first]?.start ?? 0;
  const to = reading.tokens[last - 1]?.end ?? from;
  let text = reading.text.slice(from, to);
  for (let i = first; i < last; i++) {
    const { kind, start, end } = reading.tokens[i]!;
    if (kind === 'hidden') text = text.replace(`${reading.text.slice(start, end)} `, '');
  }
  // A name that a line end or a no-break space parts is the same name.
  return withoutUnseen(text).replace(/\s+/gu, ' ');
}
