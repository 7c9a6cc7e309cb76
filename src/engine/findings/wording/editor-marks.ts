/**
 * In: what versions print at one place. Out: whether the difference is no other wording: a mark of the editor, a cut that is
 * marked, or a spelling of the house: “[W]hile” and “while”, “the ban … falls” and “the ban on cars falls”, “health care”.
 */
import { toFullTitle } from '../../data/short-titles.ts';
import { foldPhrase } from '../../text/fold.ts';
import { inHouseFigures } from './house-figures.ts';

/** `words`: the words themselves differ. From the least to the most. */
export type Difference = 'spelling' | 'editor' | 'cut' | 'words';

const order: readonly Difference[] = ['spelling', 'editor', 'cut', 'words'];

const sic = /\s?[[(]\s?sic\.?\s?[\])]/giu;
/** Brackets around words, not within one: `[the ban]`, `[and]`; `[W]hile` is a word with a mark. */
const bracketed = /(?<![\p{L}\p{N}])[[(][^\])]*[\])](?![\p{L}\p{N}])/gu;
const cutMark = /(?:\[\s?)?(?:…|\.\s?\.\s?\.+|\*\s?\*\s?\*)(?:\s?\])?|(?:—|–|--)$/gu;

/** `texts`: one a reading; '' where versions have no words there. The most that any of them differs from the longest. */
export function differenceOf(texts: readonly string[]): Difference {
  const longest = texts.reduce((long, text) =>
    foldPhrase(text).length > foldPhrase(long).length ? text : long,
  );
  const found = texts.filter((text) => text !== longest).map((text) => compare(text, longest));
  return found.reduce<Difference>(
    (most, one) => (order.indexOf(one) > order.indexOf(most) ? one : most),
    'spelling',
  );
}

function compare(text: string, longest: string): Difference {
  const [one, other] = [text, longest].map((printed) => printed.replace(sic, ''));
  const isPlain = ![text, longest].some((printed) => /[[\]()&]/u.test(printed));
  const pairs = [
    [one!, other!],
    [other!, one!],
  ] as const;
  const areOne = lettersOf(one!) === lettersOf(other!);
  if (areOne || pairs.some((pair) => isMasked(...pair) || isShortFor(...pair)))
    return isPlain ? 'spelling' : 'editor';
  if (pairs.some((pair) => isBracketed(...pair))) return 'editor';
  return pairs.some((pair) => isCut(...pair)) ? 'cut' : 'words';
}

/** Two forms of one word, of which a house prints one. */
const houseForms: ReadonlyMap<string, string> = new Map([
  ['till', 'until'],
  ['toward', 'towards'],
  ['afterward', 'afterwards'],
  ['amongst', 'among'],
  ['whilst', 'while'],
  ['adviser', 'advisor'],
  ['advisers', 'advisors'],
  ['okay', 'ok'],
  ['grey', 'gray'],
]);

/** The same letters to begin with, whatever the hyphens: “Anna-Lise who” and “Anna Lise”. */
export function opensWith(text: string, start: string): boolean {
  return lettersOf(text).startsWith(lettersOf(start));
}

/** Hyphens, spaces and brackets left out, short titles in full, `&` as a word, numbers in figures. */
function lettersOf(text: string): string {
  return inHouseFigures(text.toLowerCase())
    .replace(/&/gu, ' and ')
    .split(/\s+/u)
    .map((word) => word.replace(/[.,;:]$/u, ''))
    .map((word) => houseForms.get(word) ?? toFullTitle(word))
    .join('')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A strong word with some of its letters struck out, among words that are the same: `d—n`, `[d**n] boats`. */
function isMasked(masked: string, plain: string): boolean {
  const [own, others] = [masked, plain].map((words) => words.trim().split(/\s+/u));
  if (own!.length !== others!.length) return false;
  const struck = own!.map((word, at) => strikesOut(word, others![at]!));
  return (
    struck.includes(true) &&
    own!.every((word, at) => struck[at] || lettersOf(word) === lettersOf(others![at]!))
  );
}

function strikesOut(word: string, plain: string): boolean {
  const struck = /^\[?(\p{L}+)(?:—|–|--|\*)+(\p{L}*)\]?\P{L}*$/u.exec(word);
  if (!struck) return false;
  const [start, end] = [struck[1]!, struck[2]!].map(lettersOf);
  const letters = lettersOf(plain);
  return letters.startsWith(start!) && letters.slice(start!.length).includes(end!);
}

/** `NCA` and `National Crime Agency’s`. */
function isShortFor(short: string, long: string): boolean {
  const initials = long.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? [];
  const letters = short.replace(/[’']s/gu, '').replace(/[^\p{L}]/gu, '');
  return initials.length > 1 && letters === initials.join('') && /^(?:\p{Lu}\S*\s*)+$/u.test(long.trim());
}

/** All that it has of its own stands in brackets. */
function isBracketed(text: string, other: string): boolean {
  const rest = text.replace(bracketed, ' ');
  if (rest === text) return false;
  const own = lettersOf(rest);
  const theirs = other.replace(bracketed, ' ');
  return own === '' || own === lettersOf(theirs) || isShortFor(rest.trim(), theirs);
}

/** What stands before and behind each mark of a cut stands in that order in the other. */
function isCut(text: string, other: string): boolean {
  const parts = text.trim().split(cutMark).map(foldPhrase);
  if (parts.length < 2) return false;
  const whole = foldPhrase(other);
  // A dash breaks words off; it stands for none before them.
  if (/(?:—|–|--)$/u.test(text.trim()) && !whole.startsWith(parts[0]!)) return false;
  let from = 0;
  return parts.every((part) => {
    const at = ` ${whole} `.indexOf(part === '' ? '' : ` ${part} `, from);
    if (at >= 0) from = at + part.length;
    return at >= 0;
  });
}
