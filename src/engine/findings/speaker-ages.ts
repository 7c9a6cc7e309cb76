// A speaker to whom articles give two ages.
// “A and B give the age of Odo Finch as 58; C gives it as 59.”
import type { Speaker } from '../../schemas/quotation.ts';
import type { Place } from '../../schemas/span.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { firstInEach, inStoryOrder, siglaInOrder } from './in-articles.ts';
import { agree, sayList } from './say.ts';

interface Age extends Place {
  years: string;
}

export function speakerAges(context: FindingContext): Draft[] {
  return context.speakers.flatMap((speaker) => {
    const ages = findAges(speaker, context);
    const byYears = [...Map.groupBy(ages, ({ years }) => years).values()];
    return byYears.length > 1 ? [toDraft(speaker, byYears, context)] : [];
  });
}

/** The first that each article prints right behind the name: `Odo Finch, 58,`, `Odo Finch (58)`, `Odo Finch, aged 58`. */
function findAges(speaker: Speaker, context: FindingContext): Age[] {
  if (speaker.kind !== 'person' || !speaker.named) return [];
  const ages = [...speaker.labels, ...findFullNames(speaker, context)].flatMap(({ siglum, end }) => {
    const behind = context.text({ siglum, start: end, end: end + longestAge });
    const [whole = '', years = ''] =
      /^(?:,? aged |, | \()(\d{2,3})(?=[,;)](?!\d)|\.(?!\d)|$)/u.exec(behind) ?? [];
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

function toDraft(speaker: Speaker, byYears: readonly Age[][], context: FindingContext): Draft {
  const [first, ...others] = byYears;
  const clauses = others.map((ages) => {
    const sigla = siglaInOrder(context, ages);
    return `${sayList(sigla)} ${agree(sigla, 'gives', 'give')} it as ${ages[0]!.years}`;
  });
  const sigla = siglaInOrder(context, first!);
  return {
    key: `age-${speaker.id}`,
    kind: 'different figures',
    headline: `${sayList(
      byYears.map((ages) => ages[0]!.years),
      'or',
    )}: the age of ${speaker.name}`,
    sentence: `${sayList(sigla)} ${agree(sigla, 'gives', 'give')} the age of ${speaker.name} as ${first![0]!.years}; ${clauses.join('; ')}.`,
    sigla: siglaInOrder(context, byYears.flat()),
    evidence: byYears.flat().map((age) => context.inSentence(age)),
    speakers: [speaker.id],
    rule: 'two ages right behind the name of one speaker',
    confidence: 0.85,
    size: 0.5,
  };
}
