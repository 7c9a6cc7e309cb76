import { companyEndings } from '../data/company-endings.ts';
import { nationalities, organisationWords, places } from '../data/organisation-words.ts';
import { isFirstName } from '../sentences/first-names.ts';

/** Whether the words of a full name are a body's: `ada lines` is a person all the same. */
export function isBody(parts: readonly string[]): boolean {
  if (parts.length === 2 && isFirstName(parts[0] ?? '')) return false;
  return parts.some((part) => part === '&' || organisationWords.has(part) || companyEndings.has(part));
}

/** `Norvane Industries` is `Norvane` next, `Yale University` `Yale`; a body named for a place or a person keeps its whole name. */
export function shortOfBody(parts: readonly string[]): string | null {
  const [short = ''] = parts;
  const tail = parts.slice(1);
  if (tail[0] === '&' && short.length > 3 && !isFirstName(short)) return short;
  const long = longShortOf(parts);
  if (long !== null) return long;
  const plain = tail.length === 1 && (companyEndings.has(tail[0] ?? '') || isUniversity(parts));
  return plain && short.length > 3 && !isFirstName(short) && !nationalities.has(short) ? short : null;
}

/** One that is called by its first word, which is nobody’s surname and no town. Source: by hand. */
function isUniversity([first = '', last = '']: readonly string[]): boolean {
  return last === 'university' && universities.has(first);
}

const universities: ReadonlySet<string> = new Set(
  'harvard yale princeton stanford cornell georgetown rutgers purdue tulane vanderbilt villanova fordham emory tufts drexel gonzaga lehigh creighton marquette'.split(
    ' ',
  ),
);

/** `Pacific Crown Packing` is `Pacific Crown` next, `Trans-Moor Rail` `Trans-Moor`, `St Brendan Regional Hospital` `St Brendan`. */
function longShortOf(parts: readonly string[]): string | null {
  if (/^(?:st|saint)$/.test(parts[0] ?? '') && parts.length > 2) return parts.slice(0, 2).join(' ');
  const front = parts.slice(0, -1);
  const known = front.length > 1 && !isFirstName(front[0] ?? '') && !places.has(front.join(' '));
  if (known && /^(?:hospital|clinic|infirmary)$/.test(parts.at(-1) ?? '')) return front.join(' ');
  const isTelling = front.length === 2 || (front.length === 1 && /\p{L}-\p{L}/u.test(front[0] ?? ''));
  if (!isTelling || !companyEndings.has(parts.at(-1) ?? '') || front.some((part) => places.has(part)))
    return null;
  return front.some((part) => part === '&' || nationalities.has(part)) ? null : front.join(' ');
}

/** `Halvane Home Products` is `Halvane` next, where nobody else has the word. */
export function firstOfFirm(parts: readonly string[]): string | null {
  const [first = ''] = parts;
  const telling = first.length > 4 && !isFirstName(first) && !places.has(first) && !nationalities.has(first);
  return parts.length === 3 && telling && companyEndings.has(parts[2] ?? '') && !organisationWords.has(first)
    ? first
    : null;
}

/** `Orsa Ridge Platinum` is `Orsa Ridge` next; `Orsa Bay Council` is not. */
export function frontOfFirm(parts: readonly string[]): string | null {
  const [first = '', second = '', last = ''] = parts;
  if (parts.length !== 3 || isFirstName(first) || isFirstName(second) || organisationWords.has(last))
    return null;
  return [first, second, last].some((part) => part.length < 3 || places.has(part) || nationalities.has(part))
    ? null
    : `${first} ${second}`;
}

/** `Norwegian Harp Committee` is `Harp Committee` next, where no other country has one; every country has a `Supreme Court`. */
export function homeBodies(full: readonly string[]): Map<string, string> {
  const keys = new Map<string, string[]>();
  for (const key of full) {
    const space = key.indexOf(' ');
    if (!nationalities.has(key.slice(0, space))) continue;
    const rest = key.slice(space + 1).split(' ');
    const isTelling = rest.slice(0, -1).some((part) => !organisationWords.has(part) && !ofState.has(part));
    if (!organisationWords.has(rest.at(-1) ?? '') || !isTelling) continue;
    const short = rest.join(' ');
    keys.set(short, [...(keys.get(short) ?? []), key]);
  }
  return new Map([...keys].flatMap(([short, of]) => (of.length === 1 ? [[short, of[0]!]] : [])));
}

/** `The Norvik Post` is `the Post` next, `the Supreme Court` `the Court`, where no other name ends so. */
export function lastWords(full: readonly string[]): Map<string, string> {
  const keys = new Map<string, string[]>();
  for (const key of full) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (standsForWhole.has(last)) keys.set(last, [...(keys.get(last) ?? []), key]);
  }
  return new Map([...keys].flatMap(([last, of]) => (of.length === 1 ? [[last, of[0]!]] : [])));
}

/** Last words of the names of papers and courts. Source: by hand. */
const standsForWhole: ReadonlySet<string> = new Set(
  'times post herald journal tribune telegraph gazette chronicle globe inquirer dispatch examiner register courier sentinel observer echo crimson bee court'.split(
    ' ',
  ),
);

const ofState: ReadonlySet<string> = new Set(
  'foreign supreme high federal constitutional national central interior home prime general public'.split(
    ' ',
  ),
);
