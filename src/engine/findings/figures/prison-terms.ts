/**
 * In: the figures of a story. Out: groups of those that tell how long one person may have to go to prison: “Finch faces up to
 * five years in prison” and “Facing up to 65 years in prison, Finch”.
 */
import { isContentWord } from '../../statements/compare-words.ts';
import { foldWords } from '../../text/fold.ts';
import { startsUpper } from '../../text/letter-case.ts';
import type { FindingContext } from '../context.ts';
import { firstInEach, inStoryOrder, siglaOf } from '../in-articles.ts';
import { onceEach } from '../once-each.ts';
import type { FigureUse } from './figure-uses.ts';
import { isLength } from './particular-figures.ts';

const before =
  /\b(?:fac(?:e|es|ed|ing)|could get|risk(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|punishable by|(?:maximum|possible) (?:sentence|penalty|term))\s(?:of\s)?(?:an?\s)?(?:(?:maximum|possible)(?:\s(?:sentence|penalty|term))?\s(?:of\s)?)?$/iu;
const behind = /^\s(?:(?:in|behind)\s(?:a\s)?(?:\p{L}+\s)?(?:prison|jail|bars)|of\simprisonment)(?!\p{L})/iu;

export function findPrisonTerms(uses: readonly FigureUse[], context: FindingContext): FigureUse[][] {
  const terms = uses.filter((use) => use.value !== null && isTerm(use, context));
  const values = Map.groupBy(terms, ({ siglum }) => siglum);
  const isOne = ({ siglum }: FigureUse) => new Set(values.get(siglum)!.map(({ key }) => key)).size === 1;
  const open = terms.filter(isOne);
  return [...Map.groupBy(open, ({ unit }) => unit).values()].flatMap((ofUnit) => {
    const byName = Map.groupBy(
      ofUnit.flatMap((use) => [...namesOf(use, context)].map((name) => ({ name, use }))),
      ({ name }) => name,
    );
    const groups = [...byName.values()].map((same) => firstInEach(same.map(({ use }) => use)));
    const group = groups.find((ofOne) => new Set(ofOne.map(({ value }) => value)).size > 1);
    return group && siglaOf(group).length > 1 ? [inStoryOrder(group, context)] : [];
  });
}

function isTerm(use: FigureUse, context: FindingContext): boolean {
  if (!isLength(use.unit)) return false;
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  return before.test(text.slice(start, use.start)) && behind.test(text.slice(use.end, end));
}

/** Words with a capital in its sentence, the first too: “Finch faces” names him. */
const namesOf = onceEach((use: FigureUse, context: FindingContext): ReadonlySet<string> => {
  const { siglum, start, end } = context.inSentence(use);
  const { text } = context.article(siglum);
  const words = foldWords(text, start, end).filter((word) => startsUpper(text[word.start]));
  return new Set(words.map(({ folded }) => folded.replace(/'s$/u, '')).filter(isContentWord));
});
