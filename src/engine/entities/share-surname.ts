import { organisationWords } from '../data/organisation-words.ts';
import { genderOfFirstName, isFirstName } from '../sentences/first-names.ts';
import type { Reading } from '../sentences/reading.ts';
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
    const given = isGiven(name.text) && isGiven(next.text.split(' ')[0] ?? '');
    return given || lasts.has(`${surname}s`) ? { ...name, text: `${name.text} ${surname}` } : name;
  });
}

/** The surname of the second name, where the first is a lone word joined to it. */
function sharedSurname({ tokens }: Reading, name: Name, next: Name): string | null {
  const alone = name.last - name.first === 1 && name.title === null && name.kind === 'name';
  const joined = tokens[name.last]?.lower === 'and' && next.first === name.last + 1 && next.kind === 'name';
  const rest = next.text.split(' ').slice(1);
  const surname = rest.join(' ');
  if (!alone || !joined || rest.length === 0 || next.honorific !== null) return null;
  if (!/^\p{Lu}\p{Ll}/u.test(name.text) || rest.some((part) => organisationWords.has(part.toLowerCase())))
    return null;
  return rest.length <= 2 ? surname : null;
}

function isGiven(word: string): boolean {
  return isFirstName(word) || genderOfFirstName(word) !== 'unknown';
}

/** First name → the surname it has in the article; every last word of a longer name, words behind a title, `the Orrins`. */
function collectParts(names: readonly Name[]) {
  const firsts = new Map<string, string>();
  const lasts = new Set<string>();
  for (const { kind, text, honorific } of names) {
    const [first = '', ...rest] = text.split(' ');
    if (kind !== 'name') continue;
    if (rest.length > 0) firsts.set(first, rest.join(' '));
    if (rest.length > 0 || honorific !== null || text.endsWith('s')) lasts.add(rest.at(-1) ?? first);
  }
  return { firsts, lasts };
}
