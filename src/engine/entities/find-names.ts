import { pastForms } from '../data/past-forms.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { lastWord } from '../text/end-words.ts';
import { startsLower } from '../text/letter-case.ts';
import type { Token } from '../text/segment.ts';
import { printedAt } from '../text/token-at.ts';
import { isCapital, isFunctionWord, seenWords } from './capital-words.ts';
import { cutRun, isOrigin } from './cut-run.ts';
import { joinDefined } from './join-defined.ts';
import { endOfRun, isCredit } from './name-run.ts';
import { opensStatement } from './opens-statement.ts';
import { shareSurname } from './share-surname.ts';
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
  const seen = seenWords(reading);
  const names: Name[] = [];
  for (const sentence of reading.sentences) {
    const signs = [0, 1].some((back) => dashes.has(printedAt(reading.tokens, sentence.first - back)));
    if (!signs && isTitleCase(reading.tokens.slice(sentence.first, sentence.last))) continue;
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
  const own = names.filter(
    (name) =>
      name.last > name.first &&
      !generic.has(name.text) &&
      // `the future First Lady`
      !(name.text === 'Lady' && reading.tokens[name.first - 1]?.text === 'First') &&
      !isCredit(reading.tokens[name.last]) &&
      !isCredit(reading.tokens[name.first - 1]),
  );
  return joinDefined(reading, shareSurname(reading, asSurnames(own)));
}

const dashes: ReadonlySet<string> = new Set(['—', '–', '-', '--']);

/** Nouns in capitals, which name nobody: `the PAC’s advert`, `the CEO`. */
const generic: ReadonlySet<string> = new Set(
  'PAC PACs CEO CEOs CFO CFOs TV TVs DJ DJs DVD DVDs PCs GP GPs NGO NGOs CCTV GMT BST HIV DNA IPO IPOs GDP VAT CDs USB Tweet Tweets Tweeted PM SAYING SOUNDBITE SOT MORE HERE WATCH ANALYSIS/OPINION'
    .split(' ')
    // What pages print around pictures and films.
    .concat(
      'Play Video',
      'Skip Twitter',
      'Skip Instagram',
      'Skip Facebook',
      'Election Day',
      'Labor Day',
      'Memorial Day',
      'Inauguration Day',
      'Hide Caption',
      'Show Caption',
      'Story Highlights',
      'Read More',
      'Image Caption',
      'AP Photo',
      'Getty Images',
    ),
);

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
  // Most sentences are none by this alone.
  if (tokens.some(isSmallWord)) return false;
  if (tokens.some(({ text }, i) => text === ':' && tokens[i + 1]?.kind === 'hidden')) return false;
  if (opensStatement(tokens, 0, tokens.length)) return false;
  if (isSignature(tokens) || (tokens[0]?.kind === 'hidden' && tokens.at(-1)?.text === '.')) return false;
  if (tokens.some(({ kind }, i) => kind === 'hidden' && dashes.has(printedAt(tokens, i + 1)))) return false;
  if (
    tokens.some(
      ({ text }) =>
        startsLower(text) && (finite.has(text) || pastForms.has(text) || lookUpReportingWord(text)),
    )
  )
    return false;
  // `Rep. Ann Lee (D-N.Y.)` has two words that prove something.
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3 && !text.endsWith('.'));
  if (long.some(({ text }) => /^(?:said|says|told|asked|added|wrote|According)$/.test(text))) return false;
  return long.length >= 4 && long.filter(isCapital).length / long.length > 0.8;
}

function isSmallWord({ text, lower }: Token): boolean {
  return startsLower(text) && /^\p{Ll}{3}/u.test(text) && !isFunctionWord(lower);
}

/** `Ida Ann Quill, The Norland Herald`, `Editorial Board, The Norland Herald`: who wrote the lines above. */
function isSignature(tokens: readonly Token[]): boolean {
  const opens = printedAt(tokens, 0);
  const commas = tokens.filter(({ text }) => text === ',').length;
  if (tokens.length > longestSignature || commas !== 1 || !(isFirstName(opens) || opens === 'Editorial'))
    return false;
  return tokens.every(
    ({ kind, text, lower }) =>
      text === ',' || (kind === 'word' && (/^\p{Lu}/u.test(text) || isFunctionWord(lower))),
  );
}

/** Tokens. */
const longestSignature = 10;

/** Verbs that a headline gives a capital. */
const finite: ReadonlySet<string> = new Set('is are was were did does has had have not'.split(' '));

/** `King` alone, after `Mara King`, is her name and no title. */
function asSurnames(names: readonly Name[]): Name[] {
  const surnames = new Set(
    names.flatMap(({ kind, text }) => (kind === 'name' && text.includes(' ') ? [lastWord(text)] : [])),
  );
  return names.map((name) =>
    name.kind === 'title' && surnames.has(name.text) ? { ...name, kind: 'name', title: null } : name,
  );
}

/** A longer run of capitals is a headline, not a name. */
const longestName = 14;
