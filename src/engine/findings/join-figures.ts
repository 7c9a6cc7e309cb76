// In: the figures of a story. Out: the uses of one figure together: the same number of the same things; the same part
// where the sentences speak of the same matter; a number too odd to be another's (6,118 people, 6,118 patients); and a
// round number beside the exact one.
import type { FindingContext } from './context.ts';
import type { FigureUse } from './figure-uses.ts';
import { countSharedWords } from './figure-words.ts';
import { areRounded } from './round-figures.ts';

const leastShared = 2;

export function joinFigures(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const groups: FigureUse[][] = [];
  for (const ofKey of Map.groupBy(uses, ({ key }) => key).values()) {
    const known = groups.find((group) => isSameFigure(group[0]!, ofKey[0]!, context));
    if (known) known.push(...ofKey);
    else groups.push([...ofKey]);
  }
  const order = new Map(context.articles.map(({ siglum }, at) => [siglum, at]));
  return groups.map((group) =>
    group.toSorted((a, b) => order.get(a.siglum)! - order.get(b.siglum)! || a.start - b.start),
  );
}

function isSameFigure(one: FigureUse, other: FigureUse, context: FindingContext): boolean {
  if (one.value === null || other.value === null || one.siglum === other.siglum) return false;
  const isSameMatter = () => countSharedWords(one, other, context) >= leastShared;
  if (one.unit === other.unit && one.value !== other.value)
    return one.unit !== '' && areRounded([one, other]) && isSameMatter();
  if (one.value !== other.value) return false;
  if (one.unit === '%' && other.unit === '%') return isSameMatter();
  const isMoney = /[£$€%]/u.test(one.unit + other.unit);
  return !isMoney && isOdd(one.value);
}

/** Four digits that are not all zeros at the end. */
function isOdd(value: number): boolean {
  return value >= 1000 && value % 10 !== 0;
}
