// In: an article with the quotations of its marks. Out: the same, and what stands under a speaker's label besides, as
// quotations without marks. `MAYOR QUILL: I won’t. He said, “Sign,” and I left.` gives `I won’t. He said,` and `and I left.`
import type { AnnotatedQuotation, AttributedSpeaker } from '../../schemas/quotation.ts';
import type { Block, Metadata } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import type { Entity } from '../entities/entity.ts';
import { countWords } from '../speakers/count-words.ts';
import { countBefore } from '../text/index-spans.ts';
import { findTurns, type Turn } from './find-turns.ts';
import { nameLabel } from './name-label.ts';
import { isOwnVoice } from './own-voice.ts';
import { isShouted, type Label } from './read-label.ts';

interface SpokenArticle {
  text: string;
  blocks: readonly Block[];
  metadata: Pick<Metadata, 'author'>;
  quotations: readonly AnnotatedQuotation[];
  entities: readonly Entity[];
}

/** Of the turns, so many speak of `I`, `we` or `you`; positions of candidates in a list do not. */
const leastPersonal = 1 / 3;
/** Labels of a transcript whose labels are not in capitals. */
const leastLabels = 4;
/** Words of a piece beside a quotation in marks; a whole turn may be “Yes.” */
const leastWords = 3;

export function addTurns(article: SpokenArticle): { quotations: AnnotatedQuotation[] } {
  const { text, quotations } = article;
  const given = giveTurns(article);
  const personal = given.filter(({ turn }) => turn.speech.some((span) => isPersonal(text, span)));
  if (personal.length < leastPersonal * given.length) return { quotations: [...quotations] };
  return {
    quotations: merge(
      quotations,
      given.map((one) => toQuotations(one, article)),
    ),
  };
}

interface GivenTurn {
  turn: Turn;
  speaker: AttributedSpeaker;
}

/** The turns of those whom the article lets speak, itself left out; none where it is no transcript. */
function giveTurns({ text, blocks, metadata, entities }: SpokenArticle): GivenTurn[] {
  const turns = findTurns(text, blocks);
  const labels = turns.map(({ label }) => label);
  // Each label comes back many times, and is compared with all the others.
  const different = [...new Map(labels.map((label) => [wordsOf(label), label])).values()];
  const speakers = new Map(different.map((label) => [wordsOf(label), nameLabel(label, different, entities)]));
  const named = turns.flatMap((turn) => {
    const speaker = speakers.get(wordsOf(turn.label));
    return speaker ? [{ turn, speaker }] : [];
  });
  const voices = [...Map.groupBy(named, ({ speaker }) => speaker.name).values()].filter((ofOne) => {
    const own = ofOne.map(({ turn }) => turn);
    return !isOwnVoice(own, text, metadata.author?.value, own[0] === turns[0]);
  });
  const given = voices.flat().filter(({ turn }) => !tellsOfItself(text, turn));
  return isList(labels, named) ? given.filter(({ turn }) => isShouted(turn.label)) : given;
}

/** What tells the speaker of a label. */
function wordsOf({ name, titled }: Label): string {
  return `${titled} ${name}`;
}

/** A name before a colon heads many a list, unless speakers come back; labels in capitals stand out. */
function isList(labels: readonly Label[], named: readonly GivenTurn[]): boolean {
  const names = new Set(named.map(({ speaker }) => speaker.name));
  return labels.length < leastLabels || names.size === named.length;
}

/** `MARR: The seat of Ida Marr is safe.` tells of her, `MARR: I stand again.` is hers. */
function tellsOfItself(text: string, { label, speech }: Turn): boolean {
  const names = label.name
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 2);
  return speech.some(({ start, end }) => {
    const said = text.slice(start, end).toLowerCase();
    return names.some((name) => said.includes(name));
  });
}

function isPersonal(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  return self.test(said) || others.test(said);
}

/** As printed: `US` is a country, and the `i` of `i.e.` nobody. */
const self = /\b(?:I|I['’]\p{Ll}+|[Uu]s)\b/u;
const others = /\b(?:we|you|me|my|our|your|we['’]\p{Ll}+|you['’]\p{Ll}+)\b/iu;

/** The pieces of a turn; `continues` is an index among them. */
function toQuotations(
  { turn: { label, speech }, speaker }: GivenTurn,
  { text, quotations }: SpokenArticle,
): AnnotatedQuotation[] {
  const pieces = speech.flatMap((span) => outsideMarks(text, span, quotations));
  return pieces.map((piece, index) => ({
    ...piece,
    form: 'full',
    context: 'body',
    marks: 'label',
    unbalanced: false,
    speaker,
    mention: label.span,
    cue: label.mark,
    rule: 'speaker label',
    confidence: 0.9,
    continues: index === 0 ? null : index - 1,
  }));
}

/** What a span has before, between and behind the quotations in marks. */
function outsideMarks(text: string, { start, end }: Span, quotations: readonly Span[]): Span[] {
  const near = quotations.slice(
    Math.max(0, countBefore(quotations, start) - 1),
    countBefore(quotations, end),
  );
  const inside = near.filter((one) => one.end > start);
  const edges = [start, ...inside.flatMap((one) => [one.start, one.end]), end];
  const pieces = edges.flatMap((edge, at) =>
    at % 2 === 0 ? trim(text, edge, Math.max(edge, edges[at + 1]!)) : [],
  );
  if (inside.length === 0) return pieces;
  return pieces.filter((piece) => countWords(text.slice(piece.start, piece.end)) >= leastWords);
}

function trim(text: string, start: number, end: number): Span[] {
  const piece = text.slice(start, end);
  const words = piece.replace(/^[^\p{L}\p{N}([“]+|["“„‘'«]+\s*$/gu, (marks) => ' '.repeat(marks.length));
  if (!/\p{L}/u.test(words)) return [];
  const opening = words.length - words.trimStart().length;
  return [{ start: start + opening, end: start + words.trimEnd().length }];
}

/** In the order of the text, `continues` counted anew. */
function merge(
  quotations: readonly AnnotatedQuotation[],
  turns: readonly AnnotatedQuotation[][],
): AnnotatedQuotation[] {
  const before = new Map<AnnotatedQuotation, AnnotatedQuotation>();
  for (const list of [quotations, ...turns])
    for (const one of list) if (one.continues !== null) before.set(one, list[one.continues]!);
  const all = [...quotations, ...turns.flat()].sort((a, b) => a.start - b.start);
  const places = new Map(all.map((one, index) => [one, index]));
  return all.map((one) => ({ ...one, continues: places.get(before.get(one)!) ?? null }));
}
