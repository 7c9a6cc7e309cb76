import { beForms } from '../cues/passive.ts';
import { determiners } from '../data/function-words.ts';
import { outletNouns } from '../data/kinds-of-body.ts';
import { demonyms, documentNouns, nationalities, organisationNouns } from '../data/organisation-words.ts';
import { pastForms } from '../data/past-forms.ts';
import {
  femaleNouns,
  kinNouns,
  lifeNouns,
  maleNouns,
  officeNouns,
  titleWords,
} from '../data/people-words.ts';
import { institutions } from '../entities/institutions.ts';
import type { NameIndex } from '../entities/name-index.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Gender } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading } from '../sentences/reading.ts';
import type { Token } from '../text/segment.ts';
import { lowerAt } from '../text/token-at.ts';
import { roleWords } from './roles/role-index.ts';

/** What a description says: `the 56-year-old Texan farmer` → head `farmer`, age `56`, walk `life`. */
export interface Description {
  mention: Mention;
  /** Lower case, without the article. */
  words: readonly string[];
  head: string;
  /** Without `the` or `this`. */
  bare: boolean;
  /** `his daughter`, `the girl’s father`: stands only for who is called so by name. */
  owned: boolean;
  kind: 'person' | 'body';
  /** The noun is known to be one of people or bodies; the others stand only for who holds such a role. */
  known: boolean;
  /** `ruler`: whom articles need not name; `office`: people whom news brings in by their part alone; `life`: words put for a name just given. */
  walk: 'spokesperson' | 'ruler' | 'office' | 'life' | 'nation' | 'age' | 'institution' | 'other';
  gender: Gender;
  age: string | null;
  /** Goes on with `of …`, `for …`. */
  extended: boolean;
  /** Holds a name of its own: `the Norland Herald newspaper`. */
  holdsName: boolean;
  /** Token offset of `a man` before `the man`, not said of anybody; null where there is none. */
  introduced: number | null;
}

/** Null for plurals, for `a minister`, for texts. */
export function readDescription(reading: Reading, index: NameIndex, mention: Mention): Description | null {
  const first = lowerAt(reading.tokens, mention.first);
  const bare = !determiners.has(first);
  const owned = /^(?:his|her|their)$/.test(first) || isKinOfOther(reading, mention);
  if (mention.plural || !(bare || owned || /^(?:the|this|that)$/.test(first))) return null;
  // `the 81-year old`
  const aged = mention.head === 'old' ? yearsOld.exec(reading.text.slice(mention.start, mention.end)) : null;
  // `the actress-turned-singer`
  const head = aged ? `${aged[1]}-year-old` : mention.head.replace(/^.+-turned-/, '');
  if (documentNouns.has(head)) return null;
  const words = roleWords(reading.text.slice(mention.start, mention.end)).filter(
    (word) => !determiners.has(word),
  );
  const second = isPersonNoun(words.at(-3) ?? '') && words.at(-2) === 'and';
  // `the district`: a word of titles that is a body by itself.
  const titled = titleWords.has(head) && !/^(?:district|broadcaster)$/.test(head);
  const past = isPastOffice(words) && !organisationNouns.has(head);
  const person = second || past || isPersonNoun(head) || titled || walkOf(head) !== 'other';
  const body = (organisationNouns.has(head) || outletNouns.has(head)) && !titled && !second;
  return {
    mention,
    words,
    head,
    bare,
    owned,
    kind: body || !person ? 'body' : 'person',
    known: body || person,
    walk: person && isPastOffice(words) && walkOf(head) !== 'spokesperson' ? 'life' : walkOf(head),
    gender: genderOfNoun(head),
    age:
      /^(\d{1,3})-year-old$/.exec(head)?.[1] ??
      words.find((word, i) => /^\d\d$/.test(word) && words[i + 1] === 'year') ??
      null,
    extended:
      mention.last - mention.first > 2 &&
      /^(?:of|for|at|from|in|with)$/.test(lowerAt(reading.tokens, headEnd(reading, mention))),
    holdsName: holdsName(reading, index, mention),
    introduced: isPersonNoun(head) ? introduction(reading, mention) : null,
  };
}

const yearsOld = /(\d{1,3})-year old$/;

/** `the retired nurse`: said of somebody just named. */
function isPastOffice(words: readonly string[]): boolean {
  return words.some((word) => /^(?:retired|former|veteran)$/.test(word));
}

/** `the girl’s father` */
function isKinOfOther({ tokens }: Reading, { head, first, last }: Mention): boolean {
  if (!kinNouns.has(head)) return false;
  let mark = first;
  while (mark < last && tokens[mark]?.lower !== "'s") mark++;
  if (mark === last) return false;
  const owner = lowerAt(tokens, mark - 1);
  return (
    femaleNouns.has(owner) || maleNouns.has(owner) || /^(?:child|baby|toddler|teenager|victim)$/.test(owner)
  );
}

/** `The father of a student`: somebody new; not `the mother of two`, as who has just been named may be called. */
export function isKinOfUnknown(reading: Reading, mention: Mention): boolean {
  const end = headEnd(reading, mention);
  const [link = '', article = ''] = [end, end + 1].map((i) => reading.tokens[i]?.lower);
  return kinNouns.has(mention.head) && link === 'of' && /^an?$/.test(article);
}

/** `The owner of a small shop`: of something that nobody knows yet. */
export function isOfUnknown(reading: Reading, mention: Mention): boolean {
  const end = headEnd(reading, mention);
  const [link = '', article = ''] = [end, end + 1].map((i) => reading.tokens[i]?.lower);
  return end < mention.last && /^(?:of|at|for|from)$/.test(link) && /^an?$/.test(article);
}

/** The token after the head noun. */
function headEnd({ tokens }: Reading, mention: Mention): number {
  for (let i = mention.first; i < mention.last; i++) if (tokens[i]?.lower === mention.head) return i + 1;
  return mention.last;
}

/** Everybody knows who they are. */
const rulers = /^(?:president|king|queen|pope|pontiff|monarch|emperor|empress|sultan|emir|taoiseach)$/;

function walkOf(head: string): Description['walk'] {
  if (/^spokes/.test(head)) return 'spokesperson';
  if (rulers.test(head)) return 'ruler';
  if (institutions.has(head)) return 'institution';
  if (nationalities.has(head) || demonyms.has(head) || nationsPeople.test(head)) return 'nation';
  if (/year-old$/.test(head)) return 'age';
  if (officeNouns.has(head)) return 'office';
  return lifeNouns.has(head) ||
    /^(?:grand)?(?:mother|father|mum|dad)-of-/.test(head) ||
    /\p{L}{3}(?:man|woman)$/u.test(head)
    ? 'life'
    : 'other';
}

/** `the Dutchwoman` */
const nationsPeople = /^(?:english|welsh|scots|irish|french|dutch|cornish|manx|ulster)(?:man|woman)$/;

/** They end like men. */
const ofBoth = /^(?:freshman|ombudsman|layman|yeoman)$/;

export function genderOfNoun(head: string): Gender {
  if (femaleNouns.has(head) || /\p{L}{3}woman$/u.test(head)) return 'female';
  const male =
    maleNouns.has(head) || (/\p{L}{3}man$/u.test(head) && !nationalities.has(head) && !ofBoth.test(head));
  return male ? 'male' : 'unknown';
}

function holdsName({ tokens }: Reading, index: NameIndex, mention: Mention): boolean {
  for (let i = mention.first; i < mention.last; i++)
    if (index.at.has(i) && !nationalities.has(lowerAt(tokens, i)) && !demonyms.has(lowerAt(tokens, i)))
      return true;
  return false;
}

const introductionReach = 900;
/** Tokens of a sentence or two. */
const oneReach = 30;

function isPast(token: Token | undefined): boolean {
  return pastForms.has(token?.lower ?? '') || /\p{Ll}ed$/u.test(token?.text ?? '');
}

function introduction({ tokens }: Reading, mention: Mention): number | null {
  for (let i = mention.first - 1; i > Math.max(0, mention.first - introductionReach); i--) {
    // `and one spoke to us. [The man] said`
    const one = tokens[i]?.lower === 'one' && mention.first - i < oneReach;
    if (one && /^(?:man|woman|person)$/.test(mention.head) && isPast(tokens[i + 1]))
      return tokens[i]?.start ?? null;
    const several = tokens[i]?.lower === `${mention.head}s`;
    if (!several && tokens[i]?.lower !== mention.head) continue;
    let k = i - 1;
    while (k > i - 4 && tokens[k]?.kind === 'word' && !determiners.has(lowerAt(tokens, k))) k--;
    const before = tokens[k - 1];
    // `one of the waiters`
    if (several && before?.lower === 'of' && tokens[k - 2]?.lower === 'one')
      return tokens[k - 2]?.start ?? null;
    if (several) continue;
    const said = before?.text === ',' || beForms.has(before?.lower ?? '') || before?.lower === 'as';
    if (/^(?:an?|one|another)$/.test(lowerAt(tokens, k)) && !said) return tokens[k]?.start ?? null;
  }
  return null;
}
