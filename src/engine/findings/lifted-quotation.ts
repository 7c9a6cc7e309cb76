// An article that takes fragments out of a quotation and sets them into a sentence of its own.
// “A sets two fragments of it, of 3 and 21 words, into its own sentence; B and D print all 43 words.”
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayCount, sayList, sayQuoted } from './say.ts';
import { findPieces, type Pieces } from './statement-pieces.ts';

/** A fragment that leaves out less than this part of the quotation is not lifted out of it. */
const leastLonger = 1.5;

export function liftedQuotation(context: FindingContext): Draft[] {
  return context.statements
    .flatMap((statement) => findPieces(statement, context))
    .filter(({ versions }) => versions.every(({ quotation }) => context.quotation(quotation).form !== 'full'))
    .filter(({ versions, fullest }) => fullest.words >= leastLonger * countAll(versions))
    .map((pieces) => toDraft(pieces, context));
}

function toDraft(pieces: Pieces, context: FindingContext): Draft {
  const { statement, sigla, versions, fullest, whole } = pieces;
  const siglum = versions[0]!.siglum;
  return {
    key: `${statement.id}-${siglum.toLowerCase()}`,
    kind: 'lifted quotation',
    headline: `${sayList(sigla)} ${agree(sigla, 'lifts', 'lift')} ${sayCount(versions.length, 'fragment')} out of ${sayWhose(pieces, context)}`,
    sentence: `${sayFragments(pieces, context)} ${sayWhole(pieces)}`,
    sigla: [...new Set([...sigla, ...whole])].sort(),
    evidence: [
      ...versions.map(({ start, end }) => ({ siglum, start, end, label: 'fragment' })),
      {
        siglum: fullest.siglum,
        start: fullest.start,
        end: fullest.end,
        label: 'whole',
        differs: findInFullest(statement, versions),
      },
    ],
    statement: statement.id,
    rule: 'fragments whose words stand in a fuller version',
    confidence: statement.confidence,
    size: Math.min(1, fullest.words / 40),
  };
}

function sayWhose({ fullest }: Pieces, context: FindingContext): string {
  const speaker = fullest.speakerId;
  return speaker ? `a quotation of ${context.speakerName(speaker)}` : 'a quotation';
}

function sayFragments({ sigla, versions }: Pieces, context: FindingContext): string {
  const quoted = versions.map((version) => {
    const words = sayCount(version.words, 'word');
    return `${sayQuoted(context.text(version), 10)} (${words})`;
  });
  const own = agree(sigla, 'its', 'their');
  return `${sayList(sigla)} ${agree(sigla, 'sets', 'set')} ${sayList(quoted)} into ${sayInto(versions, context)} of ${own} own.`;
}

function sayInto(versions: Pieces['versions'], context: FindingContext): string {
  const between = { siglum: versions[0]!.siglum, start: versions[0]!.end, end: versions.at(-1)!.start };
  const together = versions.length === 1 || !/[.!?\n]/u.test(context.text(between));
  return together ? 'a sentence' : 'sentences';
}

function sayWhole({ sigla, whole, fullest, versions }: Pieces): string {
  const others = whole.filter((other) => !sigla.includes(other));
  const words = sayCount(fullest.words, 'word');
  if (others.length > 0) return `${sayList(others)} ${agree(others, 'prints', 'print')} all ${words}.`;
  return `It prints the whole quotation, ${words}, ${fullest.start > versions[0]!.start ? 'further down' : 'further up'}.`;
}

function findInFullest(
  statement: Pieces['statement'],
  versions: Pieces['versions'],
): { start: number; end: number }[] {
  const indices = versions.map((version) => statement.versions.indexOf(version));
  return statement.columns.flatMap(({ cells }) => {
    const cell = cells[statement.fullest];
    return cell && indices.some((index) => cells[index] !== null) ? [cell] : [];
  });
}

function countAll(versions: Pieces['versions']): number {
  return versions.reduce((sum, { words }) => sum + words, 0);
}
