/**
 * A speaker, or somebody else, to whom articles give two ages.
 * “A and B give the age of Odo Finch as 58; C gives it as 59.”
 */

import type { Speaker } from '../../../schemas/quotation.ts';
import type { Place } from '../../../schemas/span.ts';
import type { ArticleInStory } from '../../article-in-story.ts';
import { isFirstName } from '../../sentences/first-names.ts';
import { list } from '../../text/counts.ts';
import { firstWord } from '../../text/end-words.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, inStoryOrder, siglaInOrder, siglaOf } from '../in-articles.ts';
import { onceAStory } from '../once-each.ts';
import { agree } from '../say.ts';

interface Age extends Place {
  years: string;
}

interface ReadAge extends Age {
  /** The end of the word before it. */
  behind: number;
  /** The beginning of its paragraph. */
  from: number;
}

export function speakerAges(context: FindingContext): Draft[] {
  return twoAges(context).map(({ byYears, ...whose }) => toDraft(whose, byYears, context));
}

/** The places of the ages that it tells. */
export function placesOfAges(context: FindingContext): Place[] {
  return twoAges(context).flatMap(({ byYears }) => byYears.flat());
}

/** The people to whom articles give two ages, with the places of each. */
const twoAges = onceAStory((context): (Whose & { byYears: Age[][] })[] => {
  const read = context.articles.flatMap((article) => readAges(article, context));
  const byName = Map.groupBy(
    read.flatMap((age) => namesBefore(age, context).map((name) => ({ name, age }))),
    ({ name }) => name,
  );
  const ofSpeakers = context.speakers.map((speaker) => ({
    name: speaker.name,
    key: speaker.id,
    speakers: [speaker.id],
    ages: findAges(speaker, byName.get(speaker.name)?.map(({ age }) => age) ?? [], context),
  }));
  return [...ofSpeakers, ...findOthers(read, context)].flatMap(({ ages, ...whose }) => {
    const byYears = [...Map.groupBy(ages, ({ years }) => years).values()];
    return byYears.length > 1 ? [{ ...whose, byYears }] : [];
  });
});

/** All that stand in the body of an article behind a word. */
function readAges({ siglum, text }: ArticleInStory, context: FindingContext): ReadAge[] {
  return context.bodyBlocks(siglum).flatMap((block) =>
    [...text.slice(block.start, block.end).matchAll(anyAge)].flatMap(({ 0: whole, index, groups }) => {
      const years = groups!['years']!;
      const behind = block.start + index;
      const end = behind + whole.length;
      const isAge = Number(years) <= oldest;
      return isAge ? [{ siglum, start: end - years.length, end, years, behind, from: block.start }] : [];
    }),
  );
}

/** The last words before an age, from one up to so many as a name may have. */
function namesBefore(age: ReadAge, context: FindingContext): string[] {
  const before = textBefore(age, context);
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  return starts.slice(-mostWords).map((start) => before.slice(start));
}

function textBefore({ siglum, behind, from }: ReadAge, context: FindingContext): string {
  return context.text({ siglum, start: Math.max(from, behind - longestName), end: behind });
}

/** Whose ages they are. */
interface Whose {
  name: string;
  key: string;
  speakers?: string[];
}

/** People by the last two words of their names: `Baker Odo Finch, 58,` and `Odo Finch (59)`. */
function findOthers(read: readonly ReadAge[], context: FindingContext): (Whose & { ages: Age[] })[] {
  const known = new Set(context.speakers.map(({ name }) => lastTwo(name)));
  const named = read.flatMap((age) => {
    const name = fullName.exec(textBefore(age, context))?.[0].replace(/\s/gu, ' ');
    return name === undefined ? [] : [{ ...age, name }];
  });
  const people = Map.groupBy(
    named.filter(({ name }) => isFirstName(firstWord(name)) && !known.has(name)),
    ({ name }) => name,
  );
  return [...people].flatMap(([name, ages]) => {
    // Father and son may have one name.
    const given = new Set(ages.map(({ siglum, years }) => `${siglum} ${years}`));
    if (given.size > siglaOf(ages).length || ages.every((age) => isBracketed(age, context))) return [];
    const key = name.toLowerCase().replace(/[^\p{L}]+/gu, '-');
    return [{ name, key, ages: inStoryOrder(firstInEach(ages), context) }];
  });
}

/** `Odo Finch (67)` may be what he scored. */
function isBracketed({ siglum, start }: Age, context: FindingContext): boolean {
  return context.text({ siglum, start: start - 1, end: start }) === '(';
}

function lastTwo(name: string): string {
  return name.split(/\s+/u).slice(-2).join(' ');
}

const ageBehind = String.raw`(?:,? aged |, (?:(?:who is )?now |who is )?| \()(?<years>\d{2,3})(?=[,;)](?!\d)|\.(?!\d)|$)`;
const anyAge = new RegExp(String.raw`(?<=\S)${ageBehind}`, 'gu');
const ageFirst = new RegExp(`^${ageBehind}`, 'u');
const fullName = /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+$/u;
/** In characters, and in words. */
const longestName = 80;
const mostWords = 8;

/** The first that each article prints right behind the name: `Odo Finch, 58,`, `Odo Finch (58)`, `Odo Finch, aged 58`, `Odo Finch, now 58,`. */
function findAges(speaker: Speaker, ofName: readonly Age[], context: FindingContext): Age[] {
  if (speaker.kind !== 'person' || !speaker.named) return [];
  const ofLabels = speaker.labels.flatMap(({ siglum, end }): Age[] => {
    const behind = context.text({ siglum, start: end, end: end + longestAge });
    const [whole = '', years = ''] = ageFirst.exec(behind) ?? [];
    if (years === '' || Number(years) > oldest) return [];
    const last = end + whole.length;
    return [{ siglum, start: last - years.length, end: last, years }];
  });
  const whole = /\s/u.test(speaker.name) ? ofName : [];
  return inStoryOrder(firstInEach([...ofLabels, ...whole]), context);
}

/** Characters of `, who is now 58,`. */
const longestAge = 20;
const oldest = 120;

function toDraft({ name, key, speakers }: Whose, byYears: readonly Age[][], context: FindingContext): Draft {
  const [first, ...others] = byYears;
  const clauses = others.map((ages) => {
    const sigla = siglaInOrder(context, ages);
    return `${list(sigla)} ${agree(sigla, 'gives', 'give')} it as ${ages[0]!.years}`;
  });
  const sigla = siglaInOrder(context, first!);
  return {
    key: `age-${key}`,
    kind: 'different figures',
    headline: `${list(
      byYears.map((ages) => ages[0]!.years),
      'or',
    )}: the age of ${name}`,
    sentence: `${list(sigla)} ${agree(sigla, 'gives', 'give')} the age of ${name} as ${first![0]!.years}; ${clauses.join('; ')}.`,
    sigla: siglaInOrder(context, byYears.flat()),
    evidence: byYears.flat().map((age) => context.inSentence(age)),
    ...(speakers && { speakers }),
    rule: 'two ages right behind the name of one person',
    confidence: 0.85,
    size: 0.5,
  };
}
