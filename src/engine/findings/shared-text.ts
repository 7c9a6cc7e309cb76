// Two articles that are no reprint of one another and still print the same sentences outside quotations: both took them from one
// report, or one from the other.
// “A and B share a passage of 96 words, 60 of them outside quotation marks: “The boat sailed …” …”
import type { Passage, Share } from '../../schemas/passage.ts';
import { countWords } from '../speakers/count-words.ts';
import { countInWords, spell, wholePercent } from '../text/counts.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { sayQuoted } from './say.ts';

/** Words outside quotations in one run, that two reporters do not write alike by chance. */
const leastRun = 20;
/** Of the weight of a text that one article has of another; a larger share has more. */
const ofPart = 0.35;
const most = 0.9;

interface Run {
  passage: Passage;
  /** Words outside quotations. */
  told: number;
}

export function sharedText(share: Share, context: FindingContext): Draft[] {
  const runs = context
    .passagesOf(share.pair)
    .map((passage) => ({ passage, told: toldWords(passage, context) }));
  const told = runs
    .filter((run) => run.told >= leastRun && !isEmbedded(run.passage, context))
    .toSorted((a, b) => b.told - a.told);
  return told.length > 0 ? [toDraft(share, told, context)] : [];
}

/** Characters behind a message in which its writer is named. */
const signed = 60;

/** `— Ada Lund (@adalund)`: a message that both show. */
function isEmbedded({ pair, a }: Passage, context: FindingContext): boolean {
  return /\(@\w+\)|pic\.twitter\.com/u.test(
    context.text({ siglum: pair[0], start: a.start, end: a.end + signed }),
  );
}

/** Words of both sides that stand in no quotation; the fewer of the two. */
function toldWords({ pair, a, b, words, similarity }: Passage, context: FindingContext): number {
  const outside = [a, b].map((span, side) => {
    const { text, quotations } = context.article(pair[side]!);
    const quoted = quotations.filter(({ start, end }) => start < span.end && end > span.start);
    const inside = quoted.map(({ start, end }) =>
      countWords(text.slice(Math.max(start, span.start), Math.min(end, span.end))),
    );
    return countWords(text.slice(span.start, span.end)) - inside.reduce((sum, count) => sum + count, 0);
  });
  return Math.min(words, Math.round(Math.min(...outside) * similarity));
}

function toDraft({ pair, ...share }: Share, runs: readonly Run[], context: FindingContext): Draft {
  const [a, b] = pair;
  const passages = runs.map(({ passage }) => passage);
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const told = runs.reduce((sum, run) => sum + run.told, 0);
  const beginning = sayQuoted(context.text({ siglum: a, ...passages[0]!.a }), 20);
  const many = passages.length === 1 ? 'a passage' : `${spell(passages.length)} passages`;
  const outside = told >= words ? 'all' : `${spell(told)} of them`;
  return {
    key: `${a}-${b}`.toLowerCase(),
    kind: 'reprint',
    headline: `${a} and ${b} share ${many} of ${countInWords(words, 'word')}`,
    sentence:
      `${a} and ${b} share ${many} of ${countInWords(words, 'word')}, ${outside} outside quotation marks: ` +
      `${beginning}. In all they share ${wholePercent(share.a)} of ${a} and ${wholePercent(share.b)} of ${b}. ` +
      'Which had the words first, or whether both have them from a third, they do not tell.',
    sigla: [a, b],
    evidence: passages.flatMap((passage) => [
      { siglum: a, ...passage.a, label: 'shared' },
      { siglum: b, ...passage.b, label: 'shared' },
    ]),
    pair,
    rule: 'twenty words or more in a row that two articles print alike outside quotations',
    confidence: 0.9,
    size: Math.min(1, words / 100),
    telling: Math.min(most, ofPart + Math.max(share.a, share.b)),
  };
}
