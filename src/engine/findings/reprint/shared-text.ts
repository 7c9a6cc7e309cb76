/**
 * Two articles that are no reprint of one another and still print the same words in a row outside quotations: both took them
 * from one report, or one from the other.
 * “A and B share 31 words in a row, all outside quotation marks: “The boat sailed …”. In all they share 9% of A and 7% of B. …”
 */
import type { Passage, Share } from '../../../schemas/passage.ts';
import { countInWords, spell, wholePercent } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { sayQuoted } from '../say.ts';
import { isOneSource, type NamedSource, namedSources } from './named-sources.ts';
import { isEmbedded, longestEvenRun, type ToldRun, toldRuns } from './told-runs.ts';

/** Words in one run, that two reporters do not write alike by chance. */
const leastRun = 20;
/** Words in one run that goes on through a quotation, those of the teller in it, and around it. */
const leastFramed = 40;
const leastInFrame = 5;
const leastAround = 25;
/** Of the weight of a text that one article has of another; a larger share has more. */
const ofPart = 0.35;
const most = 0.9;

export function sharedText(share: Share, context: FindingContext): Draft[] {
  const passages = context.passagesOf(share.pair).filter((passage) => !isEmbedded(passage, context));
  const runs = passages
    .flatMap((passage) => toldRuns(passage, context))
    .filter(({ words }) => words >= leastRun)
    .toSorted((a, b) => b.words - a.words);
  const found = [...longestOf(runs), ...passages.flatMap((passage) => framedAlike(passage, context))];
  return found.slice(0, 1).map((one) => toDraft(share, one, context));
}

interface Found {
  longest: ToldRun;
  /** Of the words of the longest run, outside quotations. */
  told: number;
  others: readonly ToldRun[];
  more: string;
}

function longestOf([longest, ...others]: readonly ToldRun[]): Found[] {
  if (!longest) return [];
  const places = countInWords(others.length, 'more place');
  const more = others.length > 0 ? ` In ${places} they share ${leastRun} words or more.` : '';
  return [{ longest, told: longest.words, others, more }];
}

/** A long quotation that both set in one place, with the same words of the teller in it and around it. */
function framedAlike(passage: Passage, context: FindingContext): Found[] {
  const longest = longestEvenRun(passage, context);
  if (!longest || longest.words < leastFramed || longest.told < leastInFrame) return [];
  const around = toldRuns(passage, context).filter(({ words }) => words >= leastInFrame);
  const others = around.filter(({ a }) => a.start >= longest.a.end || a.end <= longest.a.start);
  const words = others.reduce((sum, run) => sum + run.words, 0);
  if (words < leastAround) return [];
  const more = ` In ${countInWords(others.length, 'place')} around them they have ${words} more words alike outside quotation marks.`;
  return [{ longest, told: longest.told, others, more }];
}

function toDraft({ pair, ...share }: Share, found: Found, context: FindingContext): Draft {
  const [a, b] = pair;
  const { longest, told, others, more } = found;
  const ends = [
    { siglum: a, ...longest.a },
    { siglum: b, ...longest.b },
  ];
  const sources = namedSources(ends, context);
  const shared = `${a} and ${b} share ${countInWords(longest.words, 'word')} in a row`;
  const outside = told === longest.words ? 'all' : `${spell(told)} of them`;
  const words = longest.words + others.reduce((sum, run) => sum + run.words, 0);
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'reprint',
    headline: shared,
    sentence:
      `${shared}, ${outside} outside quotation marks: ${sayQuoted(context.text(ends[0]!), 20)}.${more} ` +
      `In all they share ${wholePercent(share.a)} of ${a} and ${wholePercent(share.b)} of ${b}. ${sayOrigin(sources, pair)}`,
    sigla: [a, b],
    evidence: [
      ...[longest, ...others].flatMap((run) => [
        { siglum: a, ...run.a, label: 'shared' },
        { siglum: b, ...run.b, label: 'shared' },
      ]),
      ...sources.map(({ siglum, start, end, name }) => ({ siglum, start, end, label: `names ${name}` })),
    ],
    pair,
    rule:
      told === longest.words
        ? 'twenty words or more in a row that two articles print alike outside quotations'
        : 'forty words or more in a row, in and around a quotation, with the words of its teller in them',
    confidence: 0.9,
    size: Math.min(1, words / 100),
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
