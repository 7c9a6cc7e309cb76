// The figures of a story: who prints each, and whether it stands inside somebody’s quotation.
// “C prints “about 800 perpetrators per month” in a quotation of Suella Braverman. No other article has it.”
import type { Quotation } from '../../schemas/quotation.ts';
import { type Figure, findFigures } from '../figures/find-figures.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayList, sayQuoted } from './say.ts';

interface Use extends Figure {
  siglum: string;
  quotation: Quotation | undefined;
}

export function figures(context: FindingContext): Draft[] {
  const uses = context.articles.flatMap(({ siglum }) => findUses(siglum, context));
  return [...new Set(uses.map(({ key }) => key))].map((key) =>
    toDraft(
      uses.filter((use) => use.key === key),
      uses,
      context,
    ),
  );
}

function findUses(siglum: string, context: FindingContext): Use[] {
  const { text, quotations } = context.article(siglum);
  return context.bodyBlocks(siglum).flatMap(({ start, end }) =>
    findFigures(text, start, end).map((figure) => ({
      ...figure,
      siglum,
      quotation: quotations.find((one) => figure.start >= one.start && figure.end <= one.end + 1),
    })),
  );
}

function toDraft(uses: readonly Use[], all: readonly Use[], context: FindingContext): Draft {
  const first = uses[0]!;
  const sigla = [...new Set(uses.map(({ siglum }) => siglum))];
  const words = sayQuoted(context.text(first));
  return {
    key: `${first.siglum.toLowerCase()}-${first.start}`,
    kind: 'figure',
    headline: `Figure: ${words}`,
    sentence: `${sayUses(uses, context)}.${sayOthers(uses, all, context)}`,
    sigla,
    evidence: uses.map((use) => context.inSentence(use)),
    speakers: [...new Set(uses.flatMap(({ quotation }) => quotation?.speakerId ?? []))],
    rule: 'a number with what it counts',
    confidence: 0.8,
    size: sigla.length > 1 ? 0.6 : 0.3,
  };
}

/** Articles that print the figure in the same words and the same way are named together. */
function sayUses(uses: readonly Use[], context: FindingContext): string {
  const ways = new Map<string, Set<string>>();
  for (const use of uses) {
    const way = `${sayQuoted(context.text(use))} ${sayPlace(use, context)}`;
    ways.set(way, (ways.get(way) ?? new Set()).add(use.siglum));
  }
  const clauses = [...ways].map(([way, sigla]) => {
    const list = [...sigla];
    return `${sayList(list)} ${agree(list, 'prints', 'print')} ${way}`;
  });
  return clauses.join('; ');
}

function sayPlace({ quotation }: Use, context: FindingContext): string {
  if (!quotation) return 'outside quotation marks';
  const owner = quotation.speakerId;
  return owner ? `in a quotation of ${context.speakerName(owner)}` : 'inside quotation marks';
}

/** Nothing is said of an article that has the same number with another noun. */
function sayOthers(uses: readonly Use[], all: readonly Use[], context: FindingContext): string {
  const { value } = uses[0]!;
  const others = context.articles
    .map(({ siglum }) => siglum)
    .filter((siglum) => uses.every((use) => use.siglum !== siglum));
  const near = value !== null && all.some((use) => others.includes(use.siglum) && use.value === value);
  if (near || others.length === 0 || context.articles.length < 3) return '';
  if (others.length === context.articles.length - 1) return ' No other article has the figure.';
  return ` ${sayList(others)} ${agree(others, 'does', 'do')} not have it.`;
}
