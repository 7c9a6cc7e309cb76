// In: figures that two articles or more print alike, each with all its uses. Out: one finding that lists them, with who
// prints each and whose words it is there: “84 boats” (A; B, quoting Odo Finch).
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { shortestForms, toFigureDraft } from './figure-drafts.ts';
import { type FigureUse, isOpen, sayOwnerOf } from './figure-uses.ts';
import { siglaOf } from './in-articles.ts';
import { sayCorrections } from './printed-corrections.ts';
import { capitalise, sayCount, sayList, sayQuoted, sayShortList } from './say.ts';

/** More than this in one sentence are only counted; all of them are in the evidence. */
const shown = 15;

export function agreeingFigures(groups: readonly FigureUse[][], context: FindingContext): Draft[] {
  const [first] = groups;
  if (!first) return [];
  const ordered = groups.toSorted((a, b) => siglaOf(b).length - siglaOf(a).length);
  const items = ordered.map((uses) => sayAlike(uses, context));
  const corrections = ordered.map((uses) => sayCorrections(uses, context)).join('');
  return [
    {
      ...toFigureDraft(ordered.flat(), context),
      headline:
        groups.length > 1
          ? `${capitalise(sayCount(groups.length, 'figure'))} that articles print alike`
          : `Figure: ${sayQuoted(shortestForms(first, context)(first[0]!))}`,
      sentence: `More than one article prints ${sayShortList(items, shown)}.${corrections}`,
      size: 0.3,
    },
  ];
}

/** `“£640,000” (A; B “640,000 pounds”; C, as said by police)` */
function sayAlike(uses: readonly FigureUse[], context: FindingContext): string {
  const shortOf = shortestForms(uses, context);
  const ways = [...Map.groupBy(uses, ({ siglum }) => siglum)].map(([siglum, own]) => {
    const use = own.find(isOpen) ?? own[0]!;
    return { siglum, form: sayQuoted(shortOf(use)), owner: sayOwnerOf(use, context) };
  });
  const first = ways[0]!.form;
  const clauses = [...Map.groupBy(ways, ({ form, owner }) => `${form.toLowerCase()} ${owner}`).values()].map(
    (same) => {
      const { form, owner } = same[0]!;
      const other = form.toLowerCase() === first.toLowerCase() ? '' : ` ${form}`;
      return `${sayList(same.map(({ siglum }) => siglum))}${other}${owner === '' ? '' : `, ${owner}`}`;
    },
  );
  return `${first} (${clauses.join('; ')})`;
}
