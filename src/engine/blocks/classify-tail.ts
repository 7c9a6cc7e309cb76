/**
 * The paragraphs from the house rules or the comments on in, the kind of each out: rules, then readers, then links to
 * other articles and the foot of the page.
 */

import { monthPattern } from '../metadata/calendar.ts';
import { findDates } from '../metadata/find-dates.ts';
import type { TextKind } from './classify-paragraphs.ts';
import { isCorrection } from './corrections.ts';
import { isOfList } from './is-of-list.ts';
import { isProse } from './is-sentence.ts';
import type { Paragraph } from './paragraph.ts';

export function classifyTail(paragraphs: readonly Paragraph[]): TextKind[] {
  let section: TextKind = paragraphs[0]?.own === 'last line' ? 'boilerplate' : 'comment';
  // Below the end mark of a release or an export nobody speaks.
  const isClosed = section === 'boilerplate';
  let spoken = 0;
  return paragraphs.map((paragraph, index) => {
    const { text, own } = paragraph;
    const kind = own === 'sure policy' ? 'policy' : own;
    const mayBeRules = section !== 'comment' || spoken <= mostBeforeRules || !isProse(text);
    if (isClosed && kind === 'metadata') return 'metadata';
    if (kind === 'policy' && mayBeRules) section = 'comment-policy';
    else if (kind === 'comments' || (!isClosed && opensSpeech(paragraphs, index, section)))
      [section, spoken] = ['comment', 0];
    else if (kind === 'related heading') section = 'related';
    else if (kind === 'boilerplate' || kind === 'last line') {
      if (section === 'comment' && (isOfComment.test(text) || isCorrection(text))) return section;
      if (section === 'related' && isOfList(text)) return section;
      if (kind === 'last line' || isFoot(text)) section = 'boilerplate';
      return 'boilerplate';
    }
    if (own === null) spoken += 1;
    return kind === 'comments' ? 'boilerplate' : section;
  });
}

/** Lines that no rule knows between the heading of the comments and house rules. */
const mostBeforeRules = 1;

/** A reader begins to speak, below the rules or what else stands between. */
function opensSpeech(paragraphs: readonly Paragraph[], index: number, section: TextKind): boolean {
  if (section !== 'comment-policy' && section !== 'boilerplate') return false;
  const [text, next, below] = paragraphs.slice(index, index + 3).map((one) => one.text);
  return opensComment(text!, next) || (isInitial(text!, next) && opensComment(next!, below));
}

/** `B` over `Bo Roe`, `BR`: what stands for the picture of a reader. */
function isInitial(text: string, name = ''): boolean {
  const initials = (name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('').toUpperCase();
  return /^\s*[\p{Lu}\p{N}]{1,2}\s*$/u.test(text) && initials.startsWith(text.trim());
}

/** `Bo Roe, 3 March 2021`, `Bo says:`, or a short line over a date. */
function opensComment(text: string, next = ''): boolean {
  if (text.length > 60 || /[.?!]\s*$/.test(text)) return false;
  return /\b(?:says|wrote|writes)\s*:?\s*$/i.test(text) || sort.test(text) || isDated(text) || isDated(next);
}

const sort = /^\s*(?:sort(?:ed)?(?: by)?|newest|oldest|best rated|most (?:liked|recent))\b/i;

/** `3 March 2021`, `17th September 8:12 am`, `2 hours ago`, `1d` */
function isDated(line: string): boolean {
  if (line.length > 60) return false;
  return (
    findDates(line).length > 0 || dayAndTime.test(line) || /\b\d+ \w+ ago\s*$/.test(line) || age.test(line)
  );
}

const dayAndTime = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:${monthPattern})|(?:${monthPattern})\\.? \\d{1,2}),?(?: at)? \\d{1,2}[:.]\\d{2}`,
  'i',
);
const age = /^\s*\d{1,3}\s?(?:s|m|h|d|w|mo|y|hrs?|mins?|days?|weeks?|months?|years?)\s*$/i;

/** Buttons to answer a comment, to judge it, or to write one. */
const isOfComment =
  /^[\s·•|]*(?:repl(?:y|ies)|report(?:ed)?|(?:dis)?likes?|share|quote|(?:perma)?link|flag|(?:up|down)votes?|edit|delete|(?:hide|show|view|load|see) .{0,40}|recommend|agree|write an? .{0,20}|(?:add|post|leave) .{0,30}|view all|cancel|submit|more|\d[\d,.]*k?)(?:[\s·•|(]+(?:reply|share|report|\d+)\)?)*[\s.…]*$/i;

/** The foot of a page, below which nobody speaks. */
function isFoot(text: string): boolean {
  return foot.test(text);
}

const foot =
  /©|\b(?:rights reserved|back to top|privacy|terms|cookies?|contact us|about us|advertise|newsletters?|published by|copyright|subscribe|sitemap|site map)\b/i;
