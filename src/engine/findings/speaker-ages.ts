// A speaker, or somebody else, to whom articles give two ages.
// “A and B give the age of Odo Finch as 58; C gives it as 59.”
import type { Speaker } from '../../schemas/quotation.ts';
import type { Place } from '../../schemas/span.ts';
import { isFirstName } from '../sentences/first-names.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { firstInEach, inStoryOrder, siglaInOrder, siglaOf } from './in-articles.ts';
import { agree, sayList } from './say.ts';

interface Age extends Place {
  years: string;
}

export function speakerAges(context: FindingContext): Draft[] {
  const ofSpeakers = context.speakers.map(({ name, id, ...speaker }) => ({
    name,
    key: id,
    speakers: [id],
    ages: findAges({ name, id, ...speaker }, context),
  }));
  return [...ofSpeakers, ...findOthers(context)].flatMap(({ ages, ...whose }) => {
    const byYears = [...Map.groupBy(ages, ({ years }) => years).values()];
    return byYears.length > 1 ? [toDraft(whose, byYears, context)] : [];
  });
}

/** Whose ages they are. */
interface Whose {
  name: string;
  key: string;
  speakers?: string[];
}

/** People by the last two words of their names: `Baker Odo Finch, 58,` and `Odo Finch (59)`. */
function findOthers(context: FindingContext): (Whose & { ages: Age[] })[] {
  const known = new Set(context.speakers.map(({ name }) => lastTwo(name)));
  const named = context.articles.flatMap(({ siglum, text }) =>
    context.bodyBlocks(siglum).flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(nameWithAge)].map(({ index, 0: whole, groups }) => {
        const years = groups!['years']!;
        const last = start + index + whole.length;
        return {
          name: groups!['name']!.replace(/\s/gu, ' '),
          siglum,
          start: last - years.length,
          end: last,
          years,
        };
      }),
    ),
  );
  const people = Map.groupBy(
    named.filter(
      ({ name, years }) => Number(years) <= oldest && isFirstName(name.split(' ')[0]!) && !known.has(name),
    ),
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

const ageBehind = String.raw`(?:,? aged |, | \()(?<years>\d{2,3})(?=[,;)](?!\d)|\.(?!\d)|$)`;
const nameWithAge = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?<name>\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+)${ageBehind}`,
  'gu',
);
const ageFirst = new RegExp(`^${ageBehind}`, 'u');

/** The first that each article prints right behind the name: `Odo Finch, 58,`, `Odo Finch (58)`, `Odo Finch, aged 58`. */
function findAges(speaker: Speaker, context: FindingContext): Age[] {
  if (speaker.kind !== 'person' || !speaker.named) return [];
  const ages = [...speaker.labels, ...findFullNames(speaker, context)].flatMap(({ siglum, end }) => {
    const behind = context.text({ siglum, start: end, end: end + longestAge });
    const [whole = '', years = ''] = ageFirst.exec(behind) ?? [];
    if (years === '' || Number(years) > oldest) return [];
    const last = end + whole.length;
    return [{ siglum, start: last - years.length, end: last, years }];
  });
  return inStoryOrder(firstInEach(ages), context);
}

/** The whole name wherever a body has it, also where no quotation is given to it. */
function findFullNames({ name }: Speaker, context: FindingContext): Place[] {
  if (!/\s/u.test(name)) return [];
  return context.articles.flatMap(({ siglum, text }) =>
    context.bodyBlocks(siglum).flatMap(({ start, end }) => {
      const [first = '', ...parts] = text.slice(start, end).split(name);
      let at = start + first.length;
      return parts.map(({ length }) => {
        const place = { siglum, start: at, end: at + name.length };
        at = place.end + length;
        return place;
      });
    }),
  );
}

/** Characters of `, aged 58,`. */
const longestAge = 12;
const oldest = 120;

function toDraft({ name, key, speakers }: Whose, byYears: readonly Age[][], context: FindingContext): Draft {
  const [first, ...others] = byYears;
  const clauses = others.map((ages) => {
    const sigla = siglaInOrder(context, ages);
    return `${sayList(sigla)} ${agree(sigla, 'gives', 'give')} it as ${ages[0]!.years}`;
  });
  const sigla = siglaInOrder(context, first!);
  return {
    key: `age-${key}`,
    kind: 'different figures',
    headline: `${sayList(
      byYears.map((ages) => ages[0]!.years),
      'or',
    )}: the age of ${name}`,
    sentence: `${sayList(sigla)} ${agree(sigla, 'gives', 'give')} the age of ${name} as ${first![0]!.years}; ${clauses.join('; ')}.`,
    sigla: siglaInOrder(context, byYears.flat()),
    evidence: byYears.flat().map((age) => context.inSentence(age)),
    ...(speakers && { speakers }),
    rule: 'two ages right behind the name of one person',
    confidence: 0.85,
    size: 0.5,
  };
}
