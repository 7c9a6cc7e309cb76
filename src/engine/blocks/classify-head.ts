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
import { readDayAlone } from '../metadata/read-date-line.ts';
import { findHeadlines } from './find-headlines.ts';
import { isProse, isSentence } from './is-sentence.ts';
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

export function classifyHead(paragraphs: readonly Paragraph[]): HeadKind[] {
  const { headlines, above } = findHeadlines(paragraphs);
  const headline = paragraphs[headlines.at(-1) ?? -1]?.text.trim();
  const begins = findBeginning(paragraphs);
  const lastHeader = paragraphs
    .slice(0, Math.max(0, begins))
    .findLastIndex((paragraph, index) => paragraph.isHeader || isNearName(paragraph, index));
  const kinds: HeadKind[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kindOf(paragraph, index);
    if (kind === null) break;
    kinds.push(kind);
  }
  return kinds;

  function kindOf(paragraph: Paragraph, index: number): HeadKind | null {
    const { text, own, isHeader } = paragraph;
    if (headlines.includes(index)) return 'headline';
    if (above.includes(index) || isHeader || isNameAndOutlet(text, index)) return 'metadata';
    if (own === 'boilerplate' || (own !== null && ofPage.has(own) && kinds.includes('headline')))
      return 'boilerplate';
    const isBesideHeader = [paragraphs[index - 1], paragraphs[index + 1]].some((beside) => beside?.isHeader);
    if (isBesideHeader && (isPersonName(text) || mayBeCorrespondents(text) !== null)) return 'metadata';
    if (isBesideHeader && kinds.includes('headline') && areUnknownNames(text)) return 'metadata';
    const isBelowHeader = kinds.includes('headline') && kinds.at(-1) === 'metadata';
    if (isBelowHeader && (isNames(text) || isDesk(text, paragraphs[index - 1]!))) return 'metadata';
    if (kinds.includes('headline') && index < begins && isNearName(paragraph, index)) return 'metadata';
    return isStandfirst(text, index) ? 'body' : kindByPlace(paragraph, index);
  }

  function areUnknownNames(text: string): boolean {
    return mayBeSeveralNames(text, paragraphs.map((one) => one.text).join('\n'));
  }

  /** `Ann Lee, Harbour Press` between the headline or a header line and another; below a picture it is a credit. */
  function isNameAndOutlet(text: string, index: number): boolean {
    const isBelow = kinds.at(-1) === 'headline' || paragraphs[index - 1]?.isHeader === true;
    return isBelow && paragraphs[index + 1]?.isHeader === true && readNamesAndOutlet(text) !== null;
  }

  /** Between the headline and the first running text: counts, captions and bullets above a byline or a date. */
  function kindByPlace(paragraph: Paragraph, index: number): HeadKind | null {
    const { text } = paragraph;
    if (!kinds.includes('headline') || index >= begins) return null;
    if (/^\s*\d[\d,.]*k?\s*$/i.test(text) || text.trim() === headline) return 'boilerplate';
    if (index > lastHeader) return null;
    if (isNearName(paragraph, index) || readDayAlone(text) !== null) return 'metadata';
    const isSummary = kinds.at(-1) === 'headline' && text.trim().split(/\s+/).length >= shortestSummary;
    if (isSummary || isSentence(text) || /^\s*[•·*–-]\s/.test(text)) return 'body';
    return text.length <= longestStandfirst ? 'boilerplate' : 'body';
  }

  /** A name that stands alone; farther down it may head an entry of a live blog. */
  function isNearName({ text }: Paragraph, index: number): boolean {
    return isNames(text) && index - (headlines.at(-1) ?? -1) <= farthestName;
  }

  /** The first text below the headline, with a byline or a date below it. */
  function isStandfirst(text: string, index: number): boolean {
    if (text.length > longestStandfirst || kinds.includes('body') || !kinds.includes('headline'))
      return false;
    const [first, second] = paragraphs.slice(index + 1).filter(({ own }) => own !== 'boilerplate');
    return first?.isHeader || (isPersonName(first?.text ?? '') && second?.isHeader === true);
  }
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
