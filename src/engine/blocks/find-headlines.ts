/**
 * The paragraphs of a file in, the places of the headline out, and of what stands above it: its kicker, the name of the
 * paper.
 * `UK accuses Meta` over `Publication Date: 2023-12-07` is a headline; a closed sentence over more text is not.
 */
import { isPersonName, readCorrespondents, readNames } from '../metadata/bare-names.ts';
import { isSection } from '../metadata/is-section.ts';
import { isMasthead } from '../metadata/masthead.ts';
import { startsLower } from '../text/letter-case.ts';
import { isCorrectionHeading } from './corrections.ts';
import { isKicker } from './is-kicker.ts';
import type { Paragraph } from './paragraph.ts';

const longest = 220;
/** Lines: a paper, kickers, the headline. */
const longestStack = 5;

export function findHeadlines(paragraphs: readonly Paragraph[]): { headlines: number[]; above: number[] } {
  const lines = paragraphs
    .keys()
    .filter((index) => !isHeader(paragraphs[index]!) || isHeadOfCorrections(paragraphs, index))
    .take(longestStack);
  const { value: top } = lines.next();
  if (top === undefined) return { headlines: [], above: [] };
  const above: number[] = [];
  let first = top;
  for (const next of lines) {
    if (!isOverHeadline(paragraphs, first, next)) break;
    above.push(first);
    first = next;
  }
  if (!isTitle(paragraphs, first)) {
    const isPaper = isShortMasthead(paragraphs[first]!.text.trim());
    return { headlines: [], above: isPaper ? [...above, first] : above };
  }
  return { headlines: hasSecondLine(paragraphs, first) ? [first, first + 1] : [first], above };
}

/** `Corrections and clarifications` over the paper and its day: what the whole file is. */
function isHeadOfCorrections(paragraphs: readonly Paragraph[], index: number): boolean {
  return (
    index === 0 &&
    isCorrectionHeading(paragraphs[0]!.text) &&
    paragraphs[1]?.fields?.some(({ field }) => field === 'published') === true
  );
}

/** Two short lines, of which either may be the headline: `Ferry sinks` over `Two missing after the storm`. */
function hasSecondLine(paragraphs: readonly Paragraph[], first: number): boolean {
  const second = paragraphs[first + 1]!;
  const text = paragraphs[first]!.text.trim();
  // `PIER PRESSURE!` needs no second line.
  if (words(text) > 3 || words(second.text) < 4 || /[!?]$/.test(text)) return false;
  return !isHeader(second) && isTitle(paragraphs, first + 1) && readCorrespondents(second.text) === null;
}

/** The name of the paper, a kicker, or a short line parted from the headline by header lines. */
function isOverHeadline(paragraphs: readonly Paragraph[], top: number, lower: number): boolean {
  const text = paragraphs[top]!.text.trim();
  if (isKicker(text, paragraphs[lower]!.text) && (lower === top + 1 || isTitle(paragraphs, lower)))
    return true;
  const below = paragraphs[lower]!.text;
  if (isShortMasthead(text) && isTitle(paragraphs, lower) && !isNameOrSection(below)) return true;
  const isShort = words(text) <= 5 && !/[.?!,:;]$/.test(text);
  if (!isShort || words(below) < 4 || /[.?!]\s*$/.test(below) || !isTitle(paragraphs, lower)) return false;
  return isMasthead(text) || (lower > top + 1 && !isHeadlineSize(text));
}

/** `Tove Gazette`; a longer line may be a headline that ends like one. */
function isShortMasthead(text: string): boolean {
  return words(text) <= longestMasthead && isMasthead(text);
}

/** Words. */
const longestMasthead = 3;

function isNameOrSection(line: string): boolean {
  const isName = isPersonName(line) && /\p{Ll}/u.test(line);
  return isName || readNames(line.trim()) !== null || isSection(line);
}

function isHeadlineSize(text: string): boolean {
  return words(text) > 3;
}

function isTitle(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]!.text.trim();
  const below = paragraphs[index + 1];
  const next = below?.text.trim();
  if (text.length > longest || next === undefined || !/\p{L}/u.test(text)) return false;
  if (index === 0 && isShortMasthead(text)) return false;
  if (opensDialogue(text, paragraphs.slice(index + 1, index + 1 + nearest))) return false;
  if (!paragraphs.slice(index + 1).some((other) => !isHeader(other) && other.own === null)) return false;
  if (
    /[,:;–—-]$/.test(text) ||
    (startsLower(next) && !isHeader(below!)) ||
    /[.?!][”"’']?\s+\p{Lu}.{60}/u.test(text)
  )
    return false;
  if (!/[.?!…][)\]”’"'»]*$/.test(text)) return /^[\p{Lu}\p{N}\p{P}\p{Lo}]|\p{Lu}/u.test(text);
  if (below!.isHeader || isPersonName(below!.text)) return words(text) <= 25;
  if (words(text) > 25) return false;
  if (/[?!][”’"']?$/.test(text) && words(text) <= 18) return true;
  return isCapitalised(text) || hasHeadlineMarks(text, paragraphs.slice(index + 1)) || isTakenUp(text, next);
}

/** `Ida Marr: Did you go alone?`, right below it the words of somebody else, and another line of hers. */
function opensDialogue(text: string, below: readonly Paragraph[]): boolean {
  const [label, answer] = [text, below[0]?.text.trim() ?? ''].map((line) => speaker.exec(line)?.[0]);
  if (label === undefined || answer === undefined || label === answer) return false;
  if (words(label) > longestName || words(answer) > longestName) return false;
  return below.some((one) => one.text.trimStart().startsWith(label));
}

/** Paragraphs. */
const nearest = 12;
/** Words. */
const longestName = 4;
const speaker = /^[*_]{0,3}\p{Lu}[^:\n.?!"“‘]{0,40}:/u;

/** Closed with a stop, but set as a title: `Mayor Says ‘No’ to New Ferry.` */
function isCapitalised(text: string): boolean {
  const long = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]{3,}/gu) ?? [];
  return long.length >= 4 && long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= 0.8 * long.length;
}

/** Single marks over an article that prints double ones: `Ferry ‘to sail again’ in May.` */
function hasHeadlineMarks(text: string, rest: readonly Paragraph[]): boolean {
  if (!singleMark.test(text) || /["“”]/.test(text)) return false;
  const below = rest.map((paragraph) => paragraph.text).join('\n');
  const singles = below.match(new RegExp(singleMark, 'gu'))?.length ?? 0;
  return (below.match(/["“]/g)?.length ?? 0) > 2 * singles;
}

const singleMark = /(?:^|[\s:—–-])['‘](?=[\p{L}\p{N}])/u;

/** A short line with single marks, whose words the longer paragraph below takes up: `Lee: ‘We sail’.` */
function isTakenUp(text: string, next: string): boolean {
  if (!singleMark.test(text) || /["“”]/.test(text)) return false;
  const taken = new Set(next.match(longWord));
  const shared = new Set(text.match(longWord)?.filter((word) => taken.has(word)));
  return words(text) <= 16 && words(next) >= 1.4 * words(text) && shared.size >= 2;
}

const longWord = /\p{L}{4,}/gu;

function isHeader({ isHeader: states, own }: Paragraph): boolean {
  return states || own === 'boilerplate';
}

/** How many words, counted as far as the rules here ask. */
function words(text: string): number {
  return text.trim().split(/\s+/, 30).length;
}
