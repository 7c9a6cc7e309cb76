// An article that prints part of a quotation as if it were the whole.
// “A prints 28 of the 39 words that B prints, and does not quote “The extra layer of security …”.”
import type { Quotation } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
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
import { nameSpeaker } from './named-speaker.ts';
import { printsWords } from './printed-in.ts';
import { agree, sayCount, sayList, sayNumber, sayQuoted } from './say.ts';
import { sentencesIn } from './sentences-in.ts';
import { findPieces, type Pieces } from './statement-pieces.ts';
import { wordsBeyond } from './words-beyond.ts';

/** Fewer words left out than this are a matter of where the marks stand. */
const leastLeft = 3;
/** Words that begin so turn or limit what the others say. */
const turns = /^["“'‘]?(?:but|if|unless|though|although|except|only if|provided|as long as)\b/iu;
/** What is granted before the rest is held against it: `It is a good boat, but`. */
const granted = /[,;–—-]\s(?:but|yet|however)\W*$/iu;
const leastPrinted = 4;
/** Of the weight of a cut: one that drops a condition, and one that leaves the rest as it is. */
const ofTurn = 1.3;
const ofPart = 0.75;
/** Words of a cut that is told behind something else. */
const mostBeside = 12;
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

/** `but not yet` behind what is printed, `If it holds,` or `It is a good boat, but` before it; a sentence by itself turns nothing. */
function findTurn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?]["”’]?)\s+/u);
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  if (startsLower(first) && turns.test(first)) return [first];
  if (sentences.length === 1 && granted.test(text)) return [text];
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
    .flatMap((span) => sentencesIn(fullest.siglum, span, context))
    .map((span) => {
      const text = context.text({ siglum: fullest.siglum, ...span });
      return { ...span, text, words: countWords(text) };
    })
    .filter(({ words }) => words >= leastLeft)
    .filter(({ text }) => !sigla.some((siglum) => isQuotedApart(text, siglum, said, context)))
    .filter(({ text }) => !sigla.some((siglum) => printsWords(siglum, text, context)))
    .reduce<Cut[]>((cuts, cut) => joinCuts(cuts, cut, fullest.siglum, context), []);
}

interface Cut extends Span {
  text: string;
  words: number;
}

/** What is left of neighbours is one cut again. */
function joinCuts(cuts: readonly Cut[], cut: Cut, siglum: string, context: FindingContext): Cut[] {
  const before = cuts.at(-1);
  if (before?.end !== cut.start) return [...cuts, { ...cut, text: cut.text.trim() }];
  const text = context.text({ siglum, start: before.start, end: cut.end }).trim();
  return [...cuts.slice(0, -1), { start: before.start, end: cut.end, text, words: before.words + cut.words }];
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

/** What the article of the whole does not print, where it stands in no other words there: the words, and how many. */
function findMore({ versions, statement, fullest }: Pieces, counted: number, context: FindingContext) {
  const siglum = versions[0]!.siglum;
  const said = context.quotation(fullest.quotation);
  const all = wordsBeyond(versions, statement).flatMap((span) => sentencesIn(siglum, span, context));
  const runs = all.map((span) => context.text({ siglum, ...span }).trim());
  const kept = runs.filter((text) => !isQuotedApart(text, fullest.siglum, said, context));
  const texts = kept.filter((text) => countWords(text) >= leastLeft);
  const words =
    kept.length === runs.length ? counted : texts.reduce((sum, text) => sum + countWords(text), 0);
  return { words, run: texts.length > 0 && countWords(texts.join(' ')) === words ? texts.join(' ') : '' };
}

/** Of the words that are counted: an article may print the longest of several pieces and little of the others. */
const nearlyAll = 0.95;

function printsAll(siglum: string, all: number, { statement }: Pieces, context: FindingContext): boolean {
  const own = context.printed(statement).filter((version) => version.siglum === siglum);
  return countPrinted(own, statement, (of) => context.article(of).text).words >= nearlyAll * all;
}

function toDraft(pieces: Pieces, context: FindingContext): Draft {
  const { statement, sigla, versions, fullest } = pieces;
  const siglum = versions[0]!.siglum;
  const who = sayList(sigla);
  const cuts = cutsOf(pieces, context);
  const shown = cuts.slice(0, 2).map(({ text }) => sayQuoted(text, 20));
  const [turning] = cuts.flatMap(({ text }) => findTurn(text));
  const missing = wordsLeft(pieces, context);
  const counted = countPrinted(versions, statement, (of) => context.article(of).text);
  const { words } = counted;
  const { words: more, run } = findMore(pieces, counted.more, context);
  const all = fullest === statement.versions[statement.fullest] ? counted.whole : fullest.words;
  const whole = pieces.whole.filter(
    (other) => other === fullest.siglum || printsAll(other, all, pieces, context),
  );
  const both = inOrderOf(context, [...sigla, ...whole]);
  const speaker = nameSpeaker(context.printed(statement), context);
  const of = speaker ? ` of ${speaker}` : '';
  const opening = speaker ? `Quoting ${speaker}, ` : '';
  const others =
    more > 0
      ? `, and ${sayNumber(more)} that ${sayList(whole)} ${agree(whole, 'does', 'do')} not print${run ? `, ${sayQuoted(run, 20)}` : ''}`
      : '';
  return {
    key: `${statement.id}-${siglum.toLowerCase()}`,
    kind: 'cut quotation',
    headline: turning
      ? `${who} ${agree(sigla, 'leaves', 'leave')} out ${sayQuoted(turning, 9)}${of && ` of a quotation${of}`}`
      : more > 0
        ? `${sayList(both)} print different parts of a quotation${of}`
        : `${who} ${agree(sigla, 'prints', 'print')} less of a quotation${of} than ${sayList(whole)}`,
    beside: `${who} ${agree(sigla, 'prints', 'print')} ${words === 0 ? 'none' : sayNumber(words)} of the ${sayCount(all, 'word')} that ${sayList(whole)} ${agree(whole, 'prints', 'print')}, without ${sayQuoted(turning ?? cuts[0]!.text, mostBeside)}.`,
    sentence:
      `${opening}${who} ${agree(sigla, 'prints', 'print')} ${words === 0 ? 'none' : sayNumber(words)} of the ${sayCount(all, 'word')} that ` +
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
    telling: turning ? ofTurn : ofPart,
  };
}
