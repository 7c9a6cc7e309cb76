/** Terms that are words in marks before a noun, alone, or set into narration. */

import { notNouns } from '../data/named-things.ts';
import { atEnd } from '../text/at-end.ts';
import { isFull } from './is-full.ts';
import { followsWord, ofNobodyNear, type TermRule, termWhere } from './term-rule.ts';

const noNounAfter = new RegExp(`^ ${notNouns}\\b`);
const participleAfter = /^ \p{Ll}+(?:ed|ing|wn|nt) (?:by|in|on|at|to|for|with|as|from)\b/u;
const afterVerb = atEnd(/\b(?:was|is|are|were|be|been|as|to|had|has|have|that|not|so|very|more) $/);

/** `a “red lamp” law, Ida Quill of the port said` */
const toldBehind =
  /^[^!?]*?(?:[,—–-] (?:[^,]{1,70} )?(?:said|says|warns?|warned|claims?|claimed|argues?|argued|told|adds?|added|believes?|insists?|insisted|noted|notes|wrote|writes|testified|tweeted|explained|according|reported|reports|declared|announced|acknowledged|conceded|suggested|predicted)\b|, as )/;
/** Of a judgement more often than of a kind: `“systematic” efforts`. */
const adjective = /(?:able|ible|ous|ive|ful|ic|ory|ary|ant|ent|some|less|ing|ed|ly)$/;

/** For quotations whose verb stands behind them. */
export const nounBeforeVerb: TermRule = termWhere(
  'before a noun, in words that nobody tells',
  'The judges took his boat under a “red lamp” law the island passed last May',
  ({ before, words, after, count, stop, evidence }) =>
    count <= 4 &&
    stop === '' &&
    evidence?.rule === 'cue after' &&
    /^[ -]\p{Ll}{3,}/u.test(after) &&
    !noNounAfter.test(after) &&
    !/^ \p{Ll}+(?:ed|ing) /u.test(after) &&
    !adjective.test(words) &&
    !toldBehind.test(after) &&
    !/\b(?:and|or) $/.test(before) &&
    followsWord(before) &&
    !afterVerb(before),
);

/** For quotations that are given to nobody by the words beside them. */
export const nounRules: readonly TermRule[] = [
  termWhere(
    'before a noun',
    'the “undercard” debate',
    ({ before, after, count, stop }) =>
      count <= 4 &&
      stop === '' &&
      /^[ -]\p{Ll}{3,}/u.test(after) &&
      !noNounAfter.test(after) &&
      !participleAfter.test(after) &&
      followsWord(before) &&
      !afterVerb(before),
  ),
  termWhere(
    'alone in its paragraph',
    '“evade detection”',
    ({ before, after, count, stop }) =>
      before === '' && after === '' && count <= 4 && (stop === '' || stop === ':'),
  ),
  termWhere(
    'owned by a place or a body',
    'Pendraith’s “golden mile” of villas',
    ({ before, after, count }) =>
      count <= 2 && after.startsWith(' of ') && /\p{Lu}\p{Ll}+(?:['’]s|s['’]) $/u.test(before),
  ),
  termWhere(
    'a few words of nobody’s',
    'plans for a £14 million “ski slope” on a tip',
    (context) =>
      context.evidence === null &&
      context.count <= 3 &&
      !/[!?]/.test(context.stop) &&
      followsWord(context.before) &&
      !isFull(context),
  ),
  termWhere(
    'two words for a kind of thing',
    'The plan turns the old piers into “boat centres.”',
    ({ before, words, count, evidence }) =>
      count === 2 && ofNobodyNear(evidence) && followsWord(before) && pluralInSmallLetters.test(words),
  ),
];

const pluralInSmallLetters = /^\p{Ll}[\p{Ll}’'-]* \p{Ll}{2,}[^sui\P{Ll}]s$/u;
