import { femaleNouns, maleNouns } from '../data/people-words.ts';
import { toFullTitle } from '../data/short-titles.ts';
import { type Gender, genderOfFirstName } from '../sentences/first-names.ts';
import { isPersonNoun } from '../sentences/is-person-noun.ts';
import type { Reading, Sentence } from '../sentences/reading.ts';
import { lookUpReportingWord } from '../sentences/reporting-lexicon.ts';
import { firstWord, lastWord } from '../text/end-words.ts';
import { lowerAt } from '../text/token-at.ts';
import type { Name } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import type { SharedSurnames } from './namesakes-by-place.ts';
import { genderOfHonorific } from './read-sex.ts';

/**
 * Which of several people with one surname speaks by the surname alone: whose `my husband` stands in the words, of whose sex
 * the `she said` of the paragraph is, who has the office that opened a sentence just before, or who was the last to speak so.
 * `Bo Quarn, the husband of Mayor Ida Quarn … The mayor rose. “…,” Quarn said` → Ida. Index of the name → key of the whole
 * name. `bearers`: surname → the whole names, as keys; `keys`: of the names; `owners`: short form → whole name.
 */
export function namesakesByTurn(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
  bearers: SharedSurnames,
): Map<number, string> {
  const found = new Map<number, string>();
  if (bearers.size === 0) return found;
  const people = collectPeople(reading, names, keys, owners, bearers);
  const told: Told = { head: null, since: 0, gender: 'unknown' };
  /** Surname → who spoke last by it. */
  const spoke = new Map<string, string>();
  /** Surname → who spoke last by the whole name. */
  const named = new Map<string, Named>();
  let index = 0;
  for (const [number, sentence] of reading.sentences.entries()) {
    hearOpening(told, reading, number);
    for (let i = sentence.first; i < sentence.last; i++) {
      if (isVerbOfSaying(reading, i - 1) || isVerbOfSaying(reading, i + 1))
        told.gender = subjects.get(lowerAt(reading.tokens, i)) ?? told.gender;
      while ((names[index]?.last ?? Infinity) <= i) index++;
      const name = names[index];
      if (name?.first !== i || name.kind !== 'name') continue;
      const key = keys[index] ?? '';
      const namesakes = people.get(key);
      const speaks = isVerbOfSaying(reading, name.first - 1) || isVerbOfSaying(reading, name.last);
      if (namesakes && speaks && name.honorific === null) {
        const meant =
          whoIsMeant(namesakes, told, wordsIn(reading, sentence), number) ??
          spoke.get(key) ??
          justNamed(named.get(key), reading, number);
        // `Ann Quarn called it odd, Quarn said`
        if (named.get(key)?.since === number) named.delete(key);
        if (!meant) continue;
        found.set(index, meant);
        spoke.set(key, meant);
      } else if (speaks || i === sentence.first) Object.assign(told, { head: null, gender: 'unknown' });
      const surname = key.includes(' ') ? lastWord(key) : null;
      if (surname !== null) spoke.delete(surname);
      // `Ann Quarn, the wife of Bo Quarn, said`
      if (surname !== null && named.get(surname)?.since !== number) named.delete(surname);
      // `Member Bo Quarn said … “…,” Quarn said`
      const owner = owners.get(key) ?? key;
      const tells = speaks ? !isToldAtHome(reading, name) : isSource(reading, name);
      if (surname !== null && tells && bearers.get(surname)?.includes(owner))
        named.set(surname, { key: owner, since: number });
    }
  }
  return found;
}

interface Named {
  key: string;
  since: number;
}

/** In the sentence before, or in the one before that where it stands in the paragraph. */
function justNamed(one: Named | undefined, { sentences }: Reading, number: number): string | undefined {
  if (!one || one.since >= number || number - one.since > reach) return undefined;
  const near = one.since === number - 1 || sentences[one.since]?.paragraph === sentences[number]?.paragraph;
  return near ? one.key : undefined;
}

/** What the sentences before tell. */
interface Told {
  /** The role that opened a sentence last. */
  head: string | null;
  /** Its sentence. */
  since: number;
  /** Of the last `she said` of the paragraph. */
  gender: Gender;
}

interface Person {
  key: string;
  gender: Gender;
  /** Titles and nouns of the roles. */
  heads: ReadonlySet<string>;
}

/** Surname → who bears it. */
function collectPeople(
  reading: Reading,
  names: readonly Name[],
  keys: readonly string[],
  owners: ReadonlyMap<string, string>,
  bearers: SharedSurnames,
): Map<string, Person[]> {
  const printed = Map.groupBy(names.keys(), (index) => owners.get(keys[index]!) ?? keys[index]!);
  const toPerson = (key: string): Person => {
    const forms = (printed.get(key) ?? []).flatMap((index) =>
      keys[index]?.includes(' ') ? names[index]! : [],
    );
    const heads = new Set(forms.flatMap((form) => headsOf(reading, form)));
    return { key, heads, gender: genderOf(key, forms, heads) };
  };
  return new Map([...bearers].map(([surname, own]) => [surname, [...own].map(toPerson)]));
}

function headsOf(reading: Reading, name: Name): string[] {
  const title = name.title ? lowerAt(reading.tokens, name.title.last - 1) : (name.honorific ?? '');
  return [title.replace(/\.$/, ''), ...findRoles(reading, name).map(({ head }) => head)].map(toFullTitle);
}

function genderOf(key: string, forms: readonly Name[], heads: ReadonlySet<string>): Gender {
  const honoured = forms.map(({ honorific }) => genderOfHonorific(honorific));
  for (const gender of ['female', 'male'] as const) if (honoured.includes(gender)) return gender;
  const first = genderOfFirstName(firstWord(key));
  if (first !== 'unknown') return first;
  if ([...heads].some((head) => femaleNouns.has(head))) return 'female';
  return [...heads].some((head) => maleNouns.has(head)) ? 'male' : 'unknown';
}

/** `The senator rose to answer.` */
function hearOpening(told: Told, { tokens, sentences }: Reading, number: number): void {
  const { first = 0, paragraph } = sentences[number] ?? {};
  if (sentences[number - 1]?.paragraph !== paragraph) told.gender = 'unknown';
  const head = toFullTitle(lowerAt(tokens, first + 1));
  if (tokens[first]?.lower === 'the' && isPersonNoun(head)) Object.assign(told, { head, since: number });
}

function isVerbOfSaying({ tokens }: Reading, i: number): boolean {
  const word = lookUpReportingWord(lowerAt(tokens, i));
  return word?.speech === true && (word.form === 'past' || word.form === 'present');
}

/** `Bo Quarn told his father`: no words to a paper. */
function isToldAtHome({ tokens }: Reading, { last }: Name): boolean {
  return tokens[last]?.lower === 'told' && /^(?:his|her|their)$/.test(lowerAt(tokens, last + 1));
}

/** `according to Ann Lee`; `Ann Lee, the keeper, said` */
function isSource(reading: Reading, { first, last, title }: Name): boolean {
  const { tokens } = reading;
  const opens = title?.first ?? first;
  if (tokens[opens - 1]?.lower === 'to') return tokens[opens - 2]?.lower === 'according';
  if (tokens[last]?.text !== ',') return false;
  for (let i = last + 1; i < last + longestAside; i++)
    if (tokens[i]?.text === ',') return isVerbOfSaying(reading, i + 1);
  return false;
}

/** Tokens of `the keeper of the harbour at Tove`. */
const longestAside = 12;

const subjects: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/** The words in marks of a sentence. */
function wordsIn({ tokens, text, hidden }: Reading, { first, last }: Sentence): string {
  const spans = tokens.slice(first, last).filter((_, i) => hidden.has(first + i));
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function whoIsMeant(people: readonly Person[], told: Told, words: string, sentence: number): string | null {
  const [, spouse] = /\bmy (husband|wife)\b/i.exec(words) ?? [];
  const bySpouse = spouse && only(people, ({ gender }) => gender === (spouse === 'wife' ? 'male' : 'female'));
  if (bySpouse) return bySpouse;
  if (told.gender !== 'unknown') return only(people, ({ gender }) => gender === told.gender);
  const { head, since } = told;
  return head !== null && sentence - since <= reach ? only(people, ({ heads }) => heads.has(head)) : null;
}

/** Sentences. */
const reach = 2;

function only(people: readonly Person[], fits: (person: Person) => boolean): string | null {
  const [own, ...others] = people.filter(fits);
  return own && others.length === 0 ? own.key : null;
}
