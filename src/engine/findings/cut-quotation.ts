// An article that prints part of a quotation as if it were the whole.
// “A prints 28 of the 39 words that B prints, and does not quote “The extra layer of security …”.”
import { compareWords } from '../statements/compare-words.ts';
import { countPrinted } from '../statements/count-printed.ts';
import { foldPhrase } from '../text/fold.ts';
import { spellOut } from '../text/spell-out.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { agree, sayCount, sayList, sayNumber, sayQuoted } from './say.ts';
import { countWords, findPieces, type Pieces } from './statement-pieces.ts';

/** Fewer words left out than this are a matter of where the marks stand. */
const leastLeft = 3;
/** So much of what seems to be left out, printed elsewhere in the article, is not left out. */
const mostWords = 2 / 3;

export function cutQuotation(context: FindingContext): Draft[] {
  return context.statements
    .flatMap((statement) => findPieces(statement, context))
    .filter(({ versions }) => versions.some((version) => isSentence(version, context)))
    .filter(({ whole, alsoWhole }) => whole.length > 0 && !alsoWhole)
    .filter((pieces) => wordsLeft(pieces, context) >= leastLeft)
    .map((pieces) => toDraft(pieces, context));
}

function isSentence({ quotation }: { quotation: string }, context: FindingContext): boolean {
  return context.quotation(quotation).form === 'full';
}

/** Words of the runs that are left out; a word here and there is another wording, not a cut. */
function wordsLeft(pieces: Pieces, context: FindingContext): number {
  return cutsOf(pieces, context).reduce((sum, { words }) => sum + words, 0);
}

function cutsOf({ left, fullest, sigla }: Pieces, context: FindingContext) {
  return left
    .map((span) => {
      const text = context.text({ siglum: fullest.siglum, ...span });
      return { ...span, text, words: countWords(text) };
    })
    .filter(({ words }) => words >= leastLeft)
    .filter(({ text }) => !sigla.some((siglum) => isQuotedApart(text, siglum, context)));
}

/** Most of the words stand, in order, in another quotation of the article: it parts or alters them, it cuts nothing. */
function isQuotedApart(text: string, siglum: string, context: FindingContext): boolean {
  const words = toWords(text);
  return context.article(siglum).quotations.some(({ exact, context: place }) => {
    if (place !== 'body') return false;
    const shared = compareWords(words, toWords(exact)).runs.reduce((sum, { length }) => sum + length, 0);
    return shared >= mostWords * words.length;
  });
}

function toWords(text: string): string[] {
  return spellOut(foldPhrase(text).split(' '));
}

function toDraft(pieces: Pieces, context: FindingContext): Draft {
  const { statement, sigla, versions, fullest, whole } = pieces;
  const siglum = versions[0]!.siglum;
  const who = sayList(sigla);
  const cuts = cutsOf(pieces, context);
  const shown = cuts.slice(0, 2).map(({ text }) => sayQuoted(text, 20));
  const missing = wordsLeft(pieces, context);
  const counted = countPrinted(versions, statement, (of) => context.article(of).text);
  const { words, more } = counted;
  const all = fullest === statement.versions[statement.fullest] ? counted.whole : fullest.words;
  const others =
    more > 0 ? `, and ${sayNumber(more)} that ${sayList(whole)} ${agree(whole, 'does', 'do')} not print` : '';
  return {
    key: `${statement.id}-${siglum.toLowerCase()}`,
    kind: 'cut quotation',
    headline:
      more > 0
        ? `${sayList([...sigla, ...whole].sort())} print different parts of a quotation`
        : `${who} ${agree(sigla, 'prints', 'print')} less of a quotation than ${sayList(whole)}`,
    sentence:
      `${who} ${agree(sigla, 'prints', 'print')} ${words === 0 ? 'none' : sayNumber(words)} of the ${sayCount(all, 'word')} that ` +
      `${sayList(whole)} ${agree(whole, 'prints', 'print')}${others}. ${agree(sigla, 'It does', 'They do')} not quote ${sayList(shown, 'or')}` +
      `${cuts.length > 2 ? ', among other words' : ''}.`,
    sigla: [...new Set([...sigla, ...whole])].sort(),
    evidence: [
      ...versions.map(({ start, end }) => ({ siglum, start, end, label: 'part' })),
      {
        siglum: fullest.siglum,
        start: fullest.start,
        end: fullest.end,
        label: 'whole',
        differs: cuts.map(({ start, end }) => ({ start, end })),
      },
    ],
    statement: statement.id,
    rule: 'part of a fuller version, printed as a quotation of its own',
    confidence: statement.confidence,
    size: Math.min(1, missing / 20),
  };
}
