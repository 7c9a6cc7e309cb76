import { organisationWords } from '../data/organisation-words.ts';
import { genderOfFirstName, isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
import { firstWord, lastWord } from '../text/end-words.ts';
import type { Name } from './find-names.ts';

/**
 * Two people with one surname between them: `Zelda and Odo Orrin` → `Zelda Orrin`, `Odo Orrin`.
 * A surname before `and` stays as it is: `Finch and Odo Orrin`, where a `Mara Finch` is known.
 */
export function shareSurname(reading: Reading, names: readonly Name[]): Name[] {
  const { firsts, lasts } = collectParts(names);
  return names.map((name, i) => {
    const next = names[i + 1];
    const surname = next && sharedSurname(reading, name, next);
    if (!surname || lasts.has(name.text) || (firsts.get(name.text) ?? surname) !== surname) return name;
    const given = isGiven(name.text) && isGiven(firstWord(next.text));
    return given || lasts.has(`${surname}s`) ? { ...name, text: `${name.text} ${surname}` } : name;
  });
}

/** The surname of the second name, where the first is a lone word joined to it. */
function sharedSurname({ tokens }: Reading, name: Name, next: Name): string | null {
  const alone = name.last - name.first === 1 && name.title === null && name.kind === 'name';
  const joined = tokens[name.last]?.lower === 'and' && next.first === name.last + 1 && next.kind === 'name';
  if (!alone || !joined || !next.text.includes(' ') || next.honorific !== null) return null;
  const rest = next.text.split(' ').slice(1);
  if (!/^\p{Lu}\p{Ll}/u.test(name.text) || rest.some((part) => organisationWords.has(part.toLowerCase())))
    return null;
  return rest.length <= 2 ? rest.join(' ') : null;
}

function isGiven(word: string): boolean {
  return isFirstName(word) || genderOfFirstName(word) !== 'unknown';
}

/** First name → the surname it has in the article; every last word of a longer name, words behind a title, `the Orrins`. */
function collectParts(names: readonly Name[]) {
  const firsts = new Map<string, string>();
  const lasts = new Set<string>();
  for (const { kind, text, honorific } of names) {
    if (kind !== 'name') continue;
    const isLong = text.includes(' ');
    if (isLong) firsts.set(firstWord(text), text.slice(text.indexOf(' ') + 1));
    if (isLong || honorific !== null || text.endsWith('s')) lasts.add(lastWord(text));
  }
  return { firsts, lasts };
}
