/** Terms that the words beside them explain, or that name again what stands beside them. */
import { atEnd } from '../text/at-end.ts';
import { besideSpeech, ofNobodyNear, type TermRule, termWhere } from './term-rule.ts';

/** In words. */
const longest = 4;
const otherName = atEnd(/[\p{L}\d)], or (?:the |an? |simply )?$/u);
const orElse =
  /^,? or (?!(?:whether|when|if|as|in|who|whose|even|of|to|for|that|at|by|on|because|call|use|be|so|something|worse|not|maybe|perhaps|just|simply|he|she|it|they|we|I|is|was|are|were|any|both|some|more|less)\b)(?!\p{Ll}+(?:ly|ing)\b)(?:the |an? )?\p{Ll}/u;
const saysWhatItIs =
  /^ ?(?:—|–|--|-) ?(?:(?:an?|the|those|people) \p{Ll}|(?:that is|i\.e\.|in which|whereby|where|when)\b)/u;
/** What somebody takes a thing for: `seen as more than just a “road” - where …` */
const likened = atEnd(/\b(?:as|than|is|was|are|were|be|been|not)(?: just| only| merely)? (?:an? |the )?$/);
const inWhich = /^,? (?:in which|whereby|i\.e\.)/;
const pronounced = atEnd(/\bpronounced $/);

const acronym = /\b(\p{Lu}{3,6})s?(?:,| or| \(|,? meaning| —| –)(?: an?| the| or)? $/u;

/** `Republican in Name Only` for `RINO`: the first letters, but for small words that may give none. */
function mayStandFor(letters: string, words: string): boolean {
  const initials = words.split(' ').map((word) => word[0]?.toUpperCase() ?? '');
  const great = words.split(' ').flatMap((word) => (/^\p{Lu}/u.test(word) ? word[0]! : []));
  return initials.join('') === letters || great.join('') === letters;
}

export const glossRules: readonly TermRule[] = [
  termWhere(
    'other name of what stands before it',
    'Her daughter Dorothea, or “Dodo,” rowed',
    ({ before, count, evidence }) => count <= longest && ofNobodyNear(evidence) && otherName(before),
  ),
  termWhere(
    'told in other words behind “or”',
    'The board may not take “perquisites,” or gifts, from the port',
    ({ after, count, stop }) =>
      count <= longest && (stop === ',' || (stop === '' && after.startsWith(','))) && orElse.test(after),
  ),
  termWhere(
    'told in other words behind a dash',
    'The yard held a “markup” — a meeting where all may speak',
    ({ before, after, count, stop, evidence }) =>
      count <= longest &&
      stop === '' &&
      ofNobodyNear(evidence) &&
      !likened(before) &&
      saysWhatItIs.test(after),
  ),
  termWhere(
    'thing in which something happens',
    'The port goes in for “flag swaps” whereby boats change their country',
    ({ after, count, stop, evidence }) =>
      count <= longest &&
      inWhich.test(after) &&
      !besideSpeech(evidence) &&
      (stop === ',' || !after.startsWith(' i.e.')) &&
      (stop === ',' || after.startsWith(',') || ofNobodyNear(evidence) || after.startsWith(' whereby')),
  ),
  termWhere(
    'what letters stand for',
    'Lee was called an SINO, a “Skipper in Name Only,” by some',
    ({ before, words, count }) => {
      const letters = acronym.exec(before)?.[1];
      return letters !== undefined && count <= 7 && mayStandFor(letters, words);
    },
  ),
  termWhere(
    'pronounced',
    'the TIDL (pronounced “tiddle”) met',
    ({ before, count }) => count <= 2 && pronounced(before),
  ),
];
