/**
 * Words that one text puts in quotation marks and another prints as its own.
 * “A, C and D print “contrary to the evidence” in quotation marks; B has the same words without them.”
 * “A reader’s comment under D puts quotation marks around “evade detection”. Nobody is quoted as saying it: …”
 */
import type { Quotation } from '../../../schemas/quotation.ts';
import type { Place, Span } from '../../../schemas/span.ts';
import { findWithin, isContentWord } from '../../statements/compare-words.ts';
import { type PrintedWord, splitWords } from '../../statements/split-words.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { isSetOff } from '../set-off.ts';
import { findPlaces, longestStretches, type OwnTexts, readOwnTexts } from './own-text.ts';
import { draftOfComment, draftOfMarks, type Quoted } from './say-marks.ts';

const leastWords = 5;

/** Of a quotation that another article has in part: words, and those that tell something and are no names. */
const ofPart = { words: 6, content: 5 };

export function withAndWithoutMarks(context: FindingContext): Draft[] {
  const texts = readOwnTexts(context.articles);
  const told: Told = { quotations: new Set(), places: [] };
  const each = (find: typeof tellWhole) =>
    context.articles.flatMap(({ siglum, quotations }) =>
      quotations.flatMap((quotation) => find({ siglum, quotation }, texts, told, context)),
    );
  return [...each(tellWhole), ...each(tellPart)];
}

interface Told {
  quotations: Set<Quotation>;
  places: Place[];
}

/** Another article has all words of the quotation. */
function tellWhole(
  { siglum, quotation }: Quoted,
  texts: OwnTexts,
  told: Told,
  context: FindingContext,
): Draft[] {
  const words = splitWords(context.article(siglum).text, quotation.start, quotation.end);
  if (!isTelling(quotation, words)) return [];
  const places = placesOf(words, texts, context);
  if (places.some((place) => place.siglum === siglum) !== (quotation.context === 'comment')) return [];
  if (places.length === 0) return [];
  if (quotation.context === 'comment') return [draftOfComment({ siglum, quotation }, places, context)];
  return tell({ siglum, quotation }, quotation, places, told, context);
}

/** Another article has a stretch of its words: the longest one that its own does not have without marks. */
function tellPart(
  { siglum, quotation }: Quoted,
  texts: OwnTexts,
  told: Told,
  context: FindingContext,
): Draft[] {
  const { context: place, marks } = quotation;
  if (place === 'comment' || marks === 'label' || told.quotations.has(quotation)) return [];
  const { text } = context.article(siglum);
  const words = splitWords(text, quotation.start, quotation.end);
  if (words.length < ofPart.words) return [];
  const stretches = [...longestStretches(words, texts)]
    .filter(([other]) => other !== siglum)
    .map(([, stretch]) => stretch)
    .filter((stretch) => stretch.length >= ofPart.words && countTelling(stretch, text) >= ofPart.content)
    .map((stretch) => ({ stretch, places: placesOf(stretch, texts, context) }))
    .filter(({ places }) => places.length > 0 && places.every((place) => place.siglum !== siglum));
  const [longest] = stretches.toSorted((a, b) => b.stretch.length - a.stretch.length);
  if (!longest) return [];
  const part = { start: longest.stretch[0]!.start, end: longest.stretch.at(-1)!.end };
  return tell({ siglum, quotation }, part, longest.places, told, context);
}

function countTelling(words: readonly PrintedWord[], text: string): number {
  return words.filter(
    ({ key, start, end }) => isContentWord(key) && !/^\P{L}*\p{Lu}/u.test(text.slice(start, end)),
  ).length;
}

function placesOf(
  words: readonly Pick<PrintedWord, 'key'>[],
  { texts }: OwnTexts,
  context: FindingContext,
): Place[] {
  const keys = words.map(({ key }) => key);
  return texts.flatMap((own) => findPlaces(keys, own)).filter((place) => isOwn(keys, place, context));
}

/** One finding for the same words, however many articles quote them, and for one place. */
function tell(
  { siglum, quotation }: Quoted,
  part: Span,
  places: readonly Place[],
  told: Told,
  context: FindingContext,
): Draft[] {
  const quoted = findQuoted(keysOf(context.article(siglum).text, part), quotation, places, context);
  if (quoted.every((one) => one.quotation.marks === 'label')) return [];
  if (quoted.some((one) => told.quotations.has(one.quotation))) return [];
  if (places.every((place) => told.places.some((known) => touches(place, known)))) return [];
  told.quotations.add(quotation);
  told.places.push(...places);
  return [draftOfMarks(quotation, { siglum, ...part }, quoted, places, context)];
}

function touches(one: Place, other: Place): boolean {
  return one.siglum === other.siglum && one.start < other.end && other.start < one.end;
}

/** The article's own words: it sets them in marks nowhere else, and does not set the paragraph off. */
function isOwn(keys: readonly string[], place: Place, context: FindingContext): boolean {
  const article = context.article(place.siglum);
  const inMarks = article.quotations.some((one) => {
    if (one.context !== 'body') return false;
    const own = keysOf(article.text, one);
    return findWithin(keys, own) !== null || (own.length >= leastWords && findWithin(own, keys) !== null);
  });
  return !inMarks && !isSetOff(article, place);
}

function keysOf(text: string, { start, end }: Span): string[] {
  return splitWords(text, start, end).map(({ key }) => key);
}

/** The quotations that have the words, one an article, of articles that nowhere print them without marks. */
function findQuoted(
  keys: readonly string[],
  quotation: Quotation,
  places: readonly Place[],
  { articles }: FindingContext,
): Quoted[] {
  return articles.flatMap(({ siglum, text, quotations }) => {
    if (quotations.includes(quotation)) return [{ siglum, quotation }];
    if (places.some((place) => place.siglum === siglum)) return [];
    const holds = (one: Quotation) => one.context === 'body' && findWithin(keys, keysOf(text, one)) !== null;
    const one = quotations.find(holds);
    return one ? [{ siglum, quotation: one }] : [];
  });
}

/** Two telling words in a comment; in an article, where chance is greater, five words of somebody’s speech. */
function isTelling({ context, speaker }: Quotation, words: readonly PrintedWord[]): boolean {
  const content = words.filter(({ key }) => isContentWord(key)).length;
  if (context === 'comment') return speaker === null && content >= 2;
  return words.length >= leastWords && content >= 3;
}
