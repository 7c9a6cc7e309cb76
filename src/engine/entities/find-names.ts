import type { Reading } from '../attribution/reading.ts';
import { lookUpReportingWord } from '../attribution/reporting-lexicon.ts';
import { outletNames } from '../data/kinds-of-body.ts';
import { honorifics, postnominals } from '../data/people-words.ts';
import { startsLower, startsUpper } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { lengthOfBodyBefore } from './body-before-person.ts';
import { collectSeenWords, isCapital, isFunctionWord } from './capital-words.ts';
import { isFirstName } from './first-names.ts';
import { isPersonNoun } from './is-person-noun.ts';
import { joinDefined } from './join-defined.ts';
import { isLocalTitle } from './local-titles.ts';
import { endOfRun } from './name-run.ts';
import { shareSurname } from './share-surname.ts';
import { endOfTitle, isDemonym, lengthOfPosting, openOffice, opensWithOffice } from './title-before-name.ts';
import { trimRun } from './trim-run.ts';

/**
 * Reading → every capitalised name, cut from the titles before it.
 * `Home Secretary James Cleverly` → title `Home Secretary`, name `James Cleverly`.
 */
export interface Name {
  /** Tokens of the name with its honorific, end exclusive. */
  first: number;
  last: number;
  /** Token where the name proper begins, after the honorific. */
  core: number;
  text: string;
  honorific: string | null;
  /** Tokens of the capitalised title before the name, if any. */
  title: { first: number; last: number } | null;
  kind: 'name' | 'title';
}

export function findNames(reading: Reading): Name[] {
  const seen = collectSeenWords(reading);
  const names: Name[] = [];
  for (const sentence of reading.sentences) {
    if (isTitleCase(reading.tokens.slice(sentence.first, sentence.last))) continue;
    let i = sentence.first;
    while (i < sentence.last) {
      const last = endOfRun(reading, i, Math.min(sentence.last, i + longestName));
      if (
        last > i &&
        !isOrigin(reading.tokens[last - 1]) &&
        !isShouted(reading.tokens, i, last, i === sentence.first && last === sentence.last)
      )
        names.push(
          ...cutRun(reading, trimRun(reading, i, sentence.first, last, seen), last, i === sentence.first),
        );
      i = Math.max(last, i + 1);
    }
  }
  const own = names.filter((name) => name.last > name.first && !generic.has(name.text));
  return joinDefined(reading, shareSurname(reading, asSurnames(own)));
}

/** Nouns in capitals, which name nobody: `the PAC’s advert`, `the CEO`. */
const generic: ReadonlySet<string> = new Set(
  'PAC PACs CEO CEOs CFO CFOs TV TVs DJ DJs DVD DVDs PCs GP GPs NGO NGOs CCTV GMT BST HIV DNA IPO IPOs GDP VAT CDs USB Tweet Tweets'.split(
    ' ',
  ),
);

/** `a New Norland-based firm`, `South Norland-born Odo Finch` */
function isOrigin(token: Token | undefined): boolean {
  return /\p{L}-(?:based|born|led|backed|owned|listed|registered|run|controlled|funded|allied|aligned|raised|bred|style|era|educated|trained|headquartered)$/u.test(
    token?.lower ?? '',
  );
}

/** `FERRY LEAVES DOCK LATE`: a headline that stands in the text. */
function isShouted(tokens: readonly Token[], first: number, last: number, alone: boolean): boolean {
  return (
    last - first >= (alone ? 3 : 4) && tokens.slice(first, last).every(({ text }) => !/\p{Ll}/u.test(text))
  );
}

/**
 * A headline in capitals proves nothing about its words. One whose verb of saying has none is no headline, nor is the
 * label before a quotation.
 */
function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.some(({ text }, i) => text === ':' && tokens[i + 1]?.kind === 'hidden')) return false;
  if (tokens.some(({ text }) => startsLower(text) && (finite.test(text) || lookUpReportingWord(text))))
    return false;
  // `Rep. Ann Lee (D-N.Y.)` has two words that prove something.
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3 && !text.endsWith('.'));
  if (tokens.some(({ text, lower }) => /^\p{Ll}{3}/u.test(text) && !isFunctionWord(lower))) return false;
  if (long.some(({ text }) => /^(?:said|says|told|asked|added|wrote|According)$/.test(text))) return false;
  return long.length >= 4 && long.filter(isCapital).length / long.length > 0.8;
}

/** Verbs that a headline gives a capital. */
const finite = /^(?:is|are|was|were|did|does|has|had|have|not)$/;

/** `opens`: the run opens its sentence. */
function cutRun(reading: Reading, first: number, last: number, opens: boolean): Name[] {
  if (first >= last) return [];
  const origin = [first, first + 1].find((at) => at < last && isOrigin(reading.tokens[at]));
  if (origin !== undefined) return cutRun(reading, origin + 1, last, false);
  const seat = lengthOfPosting(reading, first, last) || lengthOfBodyBefore(reading.tokens, first, last);
  if (seat > 0)
    return [...cutRun(reading, first, first + seat, false), ...cutRun(reading, first + seat, last, false)];
  const { tokens } = reading;
  const end = beforePostnominals(tokens, first, last);
  const lowers = tokens.slice(first, end).map((token) => token.lower);
  const lead = outletNames.has(lowers.join(' ')) ? 0 : lengthOfLead(reading, { first, last, end, opens });
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
  if (isDemonym(reading, first, last)) return last - first;
  return (
    Number(opensWithOffice(tokens, first, end)) ||
    beforeHonorific(tokens, first, end) ||
    endOfTitle(lowers, tokens[first]?.text ?? '', opens) ||
    roleInCapitals(tokens, first, end) ||
    Number(isLocalTitle(reading, lowers))
  );
}

/** `TIDE President and CEO`: an office behind the letters of a body is nobody’s name. */
function endsInOffice(tokens: readonly Token[], first: number, end: number): boolean {
  return (
    end - first === 2 &&
    /^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? '') &&
    offices.test(tokens[end - 1]?.text ?? '')
  );
}

const offices =
  /^(?:President|Chairman|Chairwoman|Chair|Director|Secretary|Commissioner|Administrator|Chief|Founder|Editor)$/;

/** `Ecologist Dr Ida Holm`: the capitals before the honorific, where they end in what she is. */
function beforeHonorific(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < Math.min(end - 1, first + 4); i++)
    if (isHonorific(tokens, i) && isPersonNoun(tokens[i - 1]?.lower ?? '')) return i - first;
  return 0;
}

/** `Norvik Administrator Odo Finch`: the capitals before a first name, where they end in what he is. */
function roleInCapitals(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 2; i < end - 1; i++) {
    const role = (tokens[i - 1]?.lower ?? '').replace(/-in-chief$/, '');
    if (isFirstName(tokens[i]?.text ?? '') && isPersonNoun(role)) return i - first;
  }
  return 0;
}

/** `the Right Rev Ida Holm`, `the Most Reverend` */
const graded = /^(?:Right|Most|Very)$/;

/** `Mr`, `Sri`; not that of `Sri Lanka`. */
function isHonorific(tokens: readonly Token[], i: number): boolean {
  if (graded.test(tokens[i]?.text ?? ''))
    return /^(?:rev|reverend|hon|honourable|honorable)\.?$/.test(tokens[i + 1]?.lower ?? '');
  return honorifics.has(tokens[i]?.lower ?? '') && !/^lankan?s?$/.test(tokens[i + 1]?.lower ?? '');
}

/** `King` alone, after `Mara King`, is her name and no title. */
function asSurnames(names: readonly Name[]): Name[] {
  const surnames = new Set(
    names.flatMap(({ kind, text }) =>
      kind === 'name' && text.includes(' ') ? [text.split(' ').at(-1)] : [],
    ),
  );
  return names.map((name) =>
    name.kind === 'title' && surnames.has(name.text) ? { ...name, kind: 'name', title: null } : name,
  );
}

/** A longer run of capitals is a headline, not a name. */
const longestName = 14;

/** `Helen Marsh MP` → the end of `Marsh`; a lone `MP` stays, and so does `Ma`, a name. */
function beforePostnominals(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && startsUpper(tokens[end - 2]?.text) && isPostnominal(tokens[end - 1])) end--;
  return end === first + 1 && end < last ? last : end;
}

function isPostnominal(token: Token | undefined): boolean {
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
  return text;
}
