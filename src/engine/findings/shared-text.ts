// Two articles that are no reprint of one another and still print the same words in a row outside quotations: both took them
// from one report, or one from the other.
// “A and B share 31 words in a row, all outside quotation marks: “The boat sailed …”. In all they share 9% of A and 7% of B. …”
import type { Passage, Share } from '../../schemas/passage.ts';
import { countInWords, wholePercent } from '../text/counts.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { isOneSource, type NamedSource, namedSources } from './named-sources.ts';
import { sayQuoted } from './say.ts';
import { type ToldRun, toldRuns } from './told-runs.ts';

/** Words in one run, that two reporters do not write alike by chance. */
const leastRun = 20;
/** Of the weight of a text that one article has of another; a larger share has more. */
const ofPart = 0.35;
const most = 0.9;

export function sharedText(share: Share, context: FindingContext): Draft[] {
  const passages = context.passagesOf(share.pair).filter((passage) => !isEmbedded(passage, context));
  const runs = passages
    .flatMap((passage) => toldRuns(passage, context))
    .filter(({ words }) => words >= leastRun)
    .toSorted((a, b) => b.words - a.words);
  return runs.length > 0 ? [toDraft(share, runs, context)] : [];
}

/** Characters behind a message in which its writer is named. */
const signed = 60;

/** `— Ada Lund (@adalund)`: a message that both show. */
function isEmbedded({ pair, a }: Passage, context: FindingContext): boolean {
  return /\(@\w+\)|pic\.twitter\.com/u.test(
    context.text({ siglum: pair[0], start: a.start, end: a.end + signed }),
  );
}

function toDraft({ pair, ...share }: Share, runs: readonly ToldRun[], context: FindingContext): Draft {
  const [a, b] = pair;
  const [longest, ...others] = runs;
  const sources = namedSources(
    [
      { siglum: a, ...longest!.a },
      { siglum: b, ...longest!.b },
    ],
    context,
  );
  const shared = `${a} and ${b} share ${countInWords(longest!.words, 'word')} in a row`;
  const more =
    others.length > 0
      ? ` In ${countInWords(others.length, 'more place')} they share ${leastRun} words or more.`
      : '';
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'reprint',
    headline: shared,
    sentence:
      `${shared}, all outside quotation marks: ${sayQuoted(context.text({ siglum: a, ...longest!.a }), 20)}.${more} ` +
      `In all they share ${wholePercent(share.a)} of ${a} and ${wholePercent(share.b)} of ${b}. ${sayOrigin(sources, pair)}`,
    sigla: [a, b],
    evidence: [
      ...runs.flatMap((run) => [
        { siglum: a, ...run.a, label: 'shared' },
        { siglum: b, ...run.b, label: 'shared' },
      ]),
      ...sources.map(({ siglum, start, end, name }) => ({ siglum, start, end, label: `names ${name}` })),
    ],
    pair,
    rule: 'twenty words or more in a row that two articles print alike outside quotations',
    confidence: 0.9,
    size: Math.min(1, runs.reduce((sum, { words }) => sum + words, 0) / 100),
    telling: Math.min(most, ofPart + Math.max(share.a, share.b)),
  };
}

function sayOrigin(sources: readonly NamedSource[], pair: Share['pair']): string {
  const [one, other] = sources;
  if (!one) return 'Which had the words first, or whether both have them from a third, they do not tell.';
  if (other && isOneSource(sources))
    return `Both name ${one.name}: ${one.siglum} ${sayWhere(one)}, ${other.siglum} ${sayWhere(other)}.`;
  const named = sources.map((source) => `${source.siglum} names ${source.name} ${sayWhere(source)}`);
  if (other) return `${named.join(', ')}.`;
  if (one.where === 'behind the words') return `${named[0]}.`;
  const silent = pair.find((siglum) => siglum !== one.siglum)!;
  return `${named[0]}; whether ${silent} has the words from there, it does not tell.`;
}

function sayWhere({ where }: NamedSource): string {
  if (where === 'publisher') return 'as its publisher';
  return where === 'line'
    ? 'in its line of thanks'
    : where === 'dateline'
      ? 'in its dateline'
      : 'behind these words';
}
