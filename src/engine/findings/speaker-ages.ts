// A speaker to whom articles give two ages.
// “A and B give the age of Odo Finch as 58; C gives it as 59.”
import type { Speaker } from '../../schemas/quotation.ts';
import type { Place } from '../../schemas/span.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { firstInEach, siglaInOrder } from './in-articles.ts';
import { agree, sayList } from './say.ts';

interface Age {
  years: string;
  place: Place;
}

export function speakerAges(context: FindingContext): Draft[] {
  return context.speakers.flatMap((speaker) => {
    const ages = findAges(speaker, context);
    const byYears = [...Map.groupBy(ages, ({ years }) => years).values()];
    return byYears.length > 1 ? [toDraft(speaker, byYears, context)] : [];
  });
}

/** The first that each article prints right behind the name: `Odo Finch, 58,`, `Odo Finch (58)`, `Odo Finch, aged 58`. */
function findAges({ kind, named, labels }: Speaker, context: FindingContext): Age[] {
  if (kind !== 'person' || !named) return [];
  const ages = labels.flatMap(({ siglum, end }) => {
    const behind = context.text({ siglum, start: end, end: end + longestAge });
    const [whole = '', years = ''] = /^(?:,? aged |, | \()(\d{2,3})(?=[,.;)\s]|$)/u.exec(behind) ?? [];
    if (years === '' || Number(years) > oldest) return [];
    const last = end + whole.length;
    return [{ years, place: { siglum, start: last - years.length, end: last } }];
  });
  return firstInEach(ages, ({ place }) => place.siglum);
}

/** Characters of `, aged 58,`. */
const longestAge = 12;
const oldest = 120;

function toDraft(speaker: Speaker, byYears: readonly Age[][], context: FindingContext): Draft {
  const siglaOf = (ages: readonly Age[]) =>
    siglaInOrder(
      context,
      ages.map(({ place }) => place),
    );
  const [first, ...others] = byYears;
  const clauses = others.map((ages) => {
    const sigla = siglaOf(ages);
    return `${sayList(sigla)} ${agree(sigla, 'gives', 'give')} it as ${ages[0]!.years}`;
  });
  const sigla = siglaOf(first!);
  return {
    key: `age-${speaker.id}`,
    kind: 'different figures',
    headline: `${sayList(
      byYears.map((ages) => ages[0]!.years),
      'or',
    )}: the age of ${speaker.name}`,
    sentence: `${sayList(sigla)} ${agree(sigla, 'gives', 'give')} the age of ${speaker.name} as ${first![0]!.years}; ${clauses.join('; ')}.`,
    sigla: siglaOf(byYears.flat()),
    evidence: byYears.flat().map(({ place }) => context.inSentence(place)),
    speakers: [speaker.id],
    rule: 'two ages right behind the name of one speaker',
    confidence: 0.85,
    size: 0.5,
  };
}
