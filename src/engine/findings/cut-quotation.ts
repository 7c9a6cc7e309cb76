// An article that prints part of a quotation as if it were the whole.
// “A prints 28 of the 39 words that B prints, and does not quote “The extra layer of security …”.”
import type { Quotation } from '../../schemas/quotation.ts';
import { countWords } from '../speakers/count-words.ts';
import { isSameSpeaker } from '../statements/compare-speakers.ts';
import { compareWords } from '../statements/compare-words.ts';
import { countPrinted } from '../statements/count-printed.ts';
import { foldPhrase } from '../text/fold.ts';
import { startsLower } from '../text/letter-case.ts';
import { spellOut } from '../text/spell-out.ts';
import type { FindingContext } from './context.ts';
import type { Draft } from './draft.ts';
import { inOrderOf } from './in-articles.ts';
import { agree, sayCount, sayList, sayNumber, sayQuoted } from './say.ts';
import { findPieces, type Pieces } from './statement-pieces.ts';
import { wordsBeyond } from './words-beyond.ts';

/** Fewer words left out than this are a matter of where the marks stand. */
const leastLeft = 3;
/** Words that begin so turn or limit what the others say. */
const turns = /^["“'‘]?(?:but|if|unless|though|although|except|only if|provided|as long as)\b/iu;
const leastPrinted = 4;
/** So much of what seems to be left out, printed elsewhere in the article, is not left out. */
const mostWords = 2 / 3;

export function cutQuotation(context: FindingContext): Draft[] {
  return context.statements
    .flatMap((statement) => findPieces(statement, context))
    .filter((pieces) => pieces.versions.some((version) => isSentence(version, context)))
    .filter((pieces) => isPart(pieces, context))
    .filter(({ whole, alsoWhole }) => whole.length > 0 && !alsoWhole)
    .filter((pieces) => wordsLeft(pieces, context) >= leastLeft)
    .map((pieces) => toDraft(pieces, context));
}

/** Three words of a long quotation are a phrase of it, but where the next one turns them. */
function isPart(pieces: Pieces, context: FindingContext): boolean {
  const { words } = countPrinted(pieces.versions, pieces.statement, (of) => context.article(of).text);
  const isOther = words === 0;
  return (
    isOther || words >= leastPrinted || cutsOf(pieces, context).some(({ text }) => findTurn(text).length > 0)
  );
}

/** `but not yet` behind what is printed, `If it holds,` before it; a sentence by itself turns nothing. */
function findTurn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?]["”’]?)\s+/u);
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  if (startsLower(first) && turns.test(first)) return [first];
  return turns.test(last) && !/[.!?]["”’]?$/u.test(last) ? [last] : [];
}

function isSentence({ quotation }: { quotation: string }, context: FindingContext): boolean {
  return context.quotation(quotation).form === 'full';
}

/** Words of the runs that are left out; a word here and there is another wording, not a cut. */
function wordsLeft(pieces: Pieces, context: FindingContext): number {
  return cutsOf(pieces, context).reduce((sum, { words }) => sum + words, 0);
}

function cutsOf({ left, fullest, sigla, versions }: Pieces, context: FindingContext) {
  const said = context.quotation(versions[0]!.quotation);
  return left
    .map((span) => {
      const text = context.text({ siglum: fullest.siglum, ...span });
      return { ...span, text, words: countWords(text) };
    })
    .filter(({ words }) => words >= leastLeft)
    .filter(({ text }) => !sigla.some((siglum) => isQuotedApart(text, siglum, said, context)));
}

/** Most of the words stand, in order, in another quotation of the speaker in the article: it parts or alters them, it cuts nothing. */
function isQuotedApart(text: string, siglum: string, said: Quotation, context: FindingContext): boolean {
  const words = spelledWords(text);
  return context.article(siglum).quotations.some((other) => {
    if (other.context !== 'body' || (other.speaker && !isSameSpeaker(other, said))) return false;
    const shared = compareWords(words, spelledWords(other.exact)).runs.reduce(
      (sum, { length }) => sum + length,
      0,
    );
    return shared >= mostWords * words.length;
  });
}

function spelledWords(text: string): string[] {
  return spellOut(foldPhrase(text).split(' '));
}

/** `, “She is finished here”`: the words themselves, where they stand together. */
function sayMore({ versions, statement }: Pieces, more: number, context: FindingContext): string {
  const [run, ...others] = wordsBeyond(versions, statement)
    .map((span) => context.text({ siglum: versions[0]!.siglum, ...span }))
    .filter((text) => countWords(text) >= leastLeft);
  return run && others.length === 0 && countWords(run) === more ? `, ${sayQuoted(run, 20)}` : '';
}

function toDraft(pieces: Pieces, context: FindingContext): Draft {
  const { statement, sigla, versions, fullest, whole } = pieces;
  const siglum = versions[0]!.siglum;
  const who = sayList(sigla);
  const cuts = cutsOf(pieces, context);
  const shown = cuts.slice(0, 2).map(({ text }) => sayQuoted(text, 20));
  const [turning] = cuts.flatMap(({ text }) => findTurn(text));
  const missing = wordsLeft(pieces, context);
  const counted = countPrinted(versions, statement, (of) => context.article(of).text);
  const { words, more } = counted;
  const all = fullest === statement.versions[statement.fullest] ? counted.whole : fullest.words;
  const both = inOrderOf(context, [...sigla, ...whole]);
  const others =
    more > 0
      ? `, and ${sayNumber(more)} that ${sayList(whole)} ${agree(whole, 'does', 'do')} not print${sayMore(pieces, more, context)}`
      : '';
  return {
    key: `${statement.id}-${siglum.toLowerCase()}`,
    kind: 'cut quotation',
    headline: turning
      ? `${who} ${agree(sigla, 'leaves', 'leave')} out ${sayQuoted(turning, 9)}`
      : more > 0
        ? `${sayList(both)} print different parts of a quotation`
        : `${who} ${agree(sigla, 'prints', 'print')} less of a quotation than ${sayList(whole)}`,
    sentence:
      `${who} ${agree(sigla, 'prints', 'print')} ${words === 0 ? 'none' : sayNumber(words)} of the ${sayCount(all, 'word')} that ` +
      `${sayList(whole)} ${agree(whole, 'prints', 'print')}${others}. ${agree(sigla, 'It does', 'They do')} not quote ${sayList(shown, 'or')}` +
      `${cuts.length > 2 ? ', among other words' : ''}.`,
    sigla: both,
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
    size: turning ? 1 : Math.min(1, missing / 20),
  };
}
