/**
 * The paragraphs of a file in, the kinds of those above the article out: `Home > News`, `Ferry sinks`, `Ann Lee`,
 * `3 March 2026` are metadata, headline, metadata, metadata. A standfirst between headline and byline is body.
 */
import type { BlockKind } from '../../schemas/source.ts';
import {
  areSeveralNames,
  isPersonName,
  mayBeCorrespondents,
  mayBeSeveralNames,
  readNames,
  readNamesAndOutlet,
  readOutlet,
} from '../metadata/bare-names.ts';
import { isMasthead } from '../metadata/masthead.ts';
import { readDayAlone } from '../metadata/read-date-line.ts';
import { readPlaceAndDay } from '../metadata/read-place-and-day.ts';
import { itemAt } from '../text/item-at.ts';
import { findHeadlines } from './find-headlines.ts';
import { isProse, isSentence } from './is-sentence.ts';
import { isTime } from './is-time.ts';
import type { OwnKind } from './own-kind.ts';
import type { Paragraph } from './paragraph.ts';

type HeadKind = Extract<BlockKind, 'headline' | 'metadata' | 'body' | 'boilerplate'>;

const longestStandfirst = 300;

/** Words right below a headline. */
const shortestSummary = 8;

/** Summaries and captions that read like running text. */
const mostPassed = 2;

/** Paragraphs between one of them and the next. */
const longestHead = 12;

/** Paragraphs below the headline. */
const farthestName = 7;

/** What stands between a headline and the article belongs to neither. */
const ofPage: ReadonlySet<OwnKind> = new Set([
  'caption',
  'related heading',
  'related',
  'boilerplate heading',
]);

/** `opensWithTitle`: what stands above the headline is known, and the first paragraph is it. */
export function classifyHead(paragraphs: readonly Paragraph[], opensWithTitle = false): HeadKind[] {
  const { headlines, above } = opensWithTitle ? { headlines: [0], above: [] } : findHeadlines(paragraphs);
  const given = { paragraphs, headlines, above, begins: findBeginning(paragraphs) };
  const lastHeader = paragraphs
    .slice(0, Math.max(0, given.begins))
    .findLastIndex((paragraph, index) => paragraph.isHeader || isNearName(paragraph, index, given));
  const kinds: HeadKind[] = [];
  for (const index of paragraphs.keys()) {
    const kind = kindOf(index, { ...given, lastHeader, kinds });
    if (kind === null) break;
    kinds.push(kind);
  }
  return kinds;
}

interface Head {
  paragraphs: readonly Paragraph[];
  /** Indices of the paragraphs that are the headline. */
  headlines: readonly number[];
  /** Indices of those above it that belong to it. */
  above: readonly number[];
  /** Index of the first running text; -1 where there is none. */
  begins: number;
  /** Index of the last byline, date or name before it; -1 where there is none. */
  lastHeader: number;
  /** Of the paragraphs so far. */
  kinds: readonly HeadKind[];
}

/** Null where the article begins. */
function kindOf(index: number, head: Head): HeadKind | null {
  const { paragraphs, kinds } = head;
  const paragraph = paragraphs[index]!;
  const { text, own, isHeader } = paragraph;
  const isBelowHeadline = kinds.includes('headline');
  if (head.headlines.includes(index)) return 'headline';
  if (head.above.includes(index) || isHeader || isNameAndOutlet(index, head)) return 'metadata';
  if (own === 'boilerplate' || (own !== null && ofPage.has(own) && isBelowHeadline)) return 'boilerplate';
  const beside = [paragraphs[index - 1], paragraphs[index + 1]].filter((one) => one !== undefined);
  if (isBelowHeadline && isPlaceOfByline(text, beside)) return 'metadata';
  const isBesideHeader = beside.some(isOfHead);
  if (isBesideHeader && (isPersonName(text) || mayBeCorrespondents(text) !== null)) return 'metadata';
  if (isBesideHeader && isBelowHeadline && (isMasthead(text) || areUnknownNames(text, head)))
    return 'metadata';
  const isBelowHeader = isBelowHeadline && kinds.at(-1) === 'metadata';
  if (isBelowHeader && (isNames(text) || isDesk(text, paragraphs[index - 1]!))) return 'metadata';
  if (isBelowHeadline && index < head.begins && isNearName(paragraph, index, head)) return 'metadata';
  return isStandfirst(index, head) ? 'body' : kindByPlace(index, head);
}

function areUnknownNames(text: string, { paragraphs }: Head): boolean {
  return mayBeSeveralNames(text, paragraphs.map((one) => one.text).join('\n'));
}

/** `Ann Lee, Harbour Press` between the headline or a header line and another; below a picture it is a credit. */
function isNameAndOutlet(index: number, { paragraphs, kinds }: Head): boolean {
  const isBelow = kinds.at(-1) === 'headline' || paragraphs[index - 1]?.isHeader === true;
  const isAbove = paragraphs[index + 1]?.isHeader === true;
  return isBelow && isAbove && readNamesAndOutlet(paragraphs[index]!.text) !== null;
}

/** Between the headline and the first running text: counts, captions and bullets above a byline or a date. */
function kindByPlace(index: number, head: Head): HeadKind | null {
  const { paragraphs, headlines, begins, lastHeader, kinds } = head;
  const { text } = paragraphs[index]!;
  if (!kinds.includes('headline') || index >= begins) return null;
  const headline = itemAt(paragraphs, headlines.at(-1))?.text.trim();
  const isCount = /^\s*\d[\d,.]*k?\s*$/i.test(text) && !isTime(text);
  if (isCount || text.trim() === headline) return 'boilerplate';
  if (index > lastHeader) return null;
  if (isNearName(paragraphs[index]!, index, head) || readDayAlone(text) !== null) return 'metadata';
  const isSummary = kinds.at(-1) === 'headline' && text.trim().split(/\s+/).length >= shortestSummary;
  if (isSummary || isSentence(text) || /^\s*[•·*–-]\s/.test(text)) return 'body';
  return text.length <= longestStandfirst ? 'boilerplate' : 'body';
}

/** A name that stands alone; farther down it may head an entry of a live blog. */
function isNearName({ text }: Paragraph, index: number, { headlines }: Pick<Head, 'headlines'>): boolean {
  return isNames(text) && index - (headlines.at(-1) ?? -1) <= farthestName;
}

/** The first text below the headline, with a byline or a date below it. */
function isStandfirst(index: number, { paragraphs, kinds }: Head): boolean {
  const isLong = paragraphs[index]!.text.length > longestStandfirst;
  if (isLong || kinds.includes('body') || !kinds.includes('headline')) return false;
  const [first, second] = paragraphs.slice(index + 1).filter(({ own }) => own !== 'boilerplate');
  return first?.isHeader || (isPersonName(first?.text ?? '') && second?.isHeader === true);
}

/** `Tove, April 10` beside a name or a date. */
function isPlaceOfByline(text: string, beside: readonly Paragraph[]): boolean {
  return readPlaceAndDay(text) !== null && beside.some((one) => one.isHeader || isPersonName(one.text));
}

/** Also `Tove, April 10`. */
function isOfHead({ text, isHeader }: Paragraph): boolean {
  return isHeader || readPlaceAndDay(text) !== null;
}

/** `TRN News, Norland` below the names of a byline. */
function isDesk(text: string, { fields, text: before }: Paragraph): boolean {
  return readOutlet(text) !== null && (isNames(before) || !!fields?.some(({ field }) => field === 'author'));
}

function isNames(text: string): boolean {
  return readNames(text.trim()) === text.trim() || areSeveralNames(text);
}

/**
 * The first running text of the article. A summary and a caption may read like it: then a byline or a date stands
 * between them and the next one.
 */
function findBeginning(paragraphs: readonly Paragraph[]): number {
  const isText = ({ text, own, isHeader }: Paragraph) => own === null && !isHeader && isProse(text);
  let begins = paragraphs.findIndex(isText);
  for (let passed = 0; passed < mostPassed && begins >= 0; passed += 1) {
    const below = paragraphs.slice(begins + 1, begins + 1 + longestHead);
    const next = below.findIndex(isText);
    if (next < 0 || !below.slice(0, next).some(({ text, isHeader }) => isHeader || isNames(text))) break;
    begins += 1 + next;
  }
  return begins;
}
