// An article that prints part of a quotation as if it were the whole.
// “A prints 28 of the 39 words that B prints, and leaves out “The extra layer of security …”.”
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayCount, sayList, sayNumber, sayQuoted } from './say.ts';
import { countWords, findPieces, type Pieces } from './statement-pieces.ts';

/** Fewer words left out than this are a matter of where the marks stand. */
const leastLeft = 3;

export function cutQuotation(context: FindingContext): Draft[] {
  return context.statements
    .flatMap((statement) => findPieces(statement, context))
    .filter(({ versions }) => versions.some((version) => isSentence(version, context)))
    .filter((pieces) => pieces.whole.length > 0 && wordsLeft(pieces, context) >= leastLeft)
    .map((pieces) => toDraft(pieces, context));
}

function isSentence({ quotation }: { quotation: string }, context: FindingContext): boolean {
  return context.quotation(quotation).form === 'full';
}

function wordsLeft({ left, fullest }: Pieces, context: FindingContext): number {
  return left.reduce((sum, span) => sum + countWords(context.text({ siglum: fullest.siglum, ...span })), 0);
}

function toDraft(pieces: Pieces, context: FindingContext): Draft {
  const { statement, versions, fullest, whole, left } = pieces;
  const siglum = versions[0]!.siglum;
  const shown = left
    .slice(0, 2)
    .map((span) => sayQuoted(context.text({ siglum: fullest.siglum, ...span }), 20));
  const missing = wordsLeft(pieces, context);
  return {
    key: `${statement.id}-${siglum.toLowerCase()}`,
    kind: 'cut quotation',
    headline: `${siglum} cuts a quotation that ${sayList(whole)} ${agree(whole, 'prints', 'print')} whole`,
    sentence:
      `${siglum} prints ${sayNumber(fullest.words - missing)} of the ${sayCount(fullest.words, 'word')} that ` +
      `${sayList(whole)} ${agree(whole, 'prints', 'print')}. It leaves out ${sayList(shown)}` +
      `${left.length > 2 ? ' and more' : ''}.`,
    sigla: [...new Set([siglum, ...whole])].sort(),
    evidence: [
      ...versions.map(({ start, end }) => ({ siglum, start, end, label: 'cut' })),
      { siglum: fullest.siglum, start: fullest.start, end: fullest.end, label: 'whole', differs: left },
    ],
    statement: statement.id,
    rule: 'part of a fuller version, printed as a quotation of its own',
    confidence: statement.confidence,
    size: Math.min(1, missing / 20),
  };
}
