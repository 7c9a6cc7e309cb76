/**
 * One paragraph in, what its own words say it is: `Related posts` opens a list of other articles, `3 comments`
 * opens readers' comments, `© 2023 The Courier` is boilerplate. Null where only its place can tell.
 */
import { readLabels } from '../metadata/read-header-line.ts';
import { topicsHeadings } from '../metadata/topics-headings.ts';
import { anyOf } from '../text/any-of.ts';
import { credits, pictured } from './captions.ts';
import { isCorrection, isCorrectionHeading } from './corrections.ts';
import { boilerplateLines, boilerplateNotes, lastLines } from './furniture.ts';
import { isButton, isMenuRow } from './is-button.ts';
import { isCreditLine } from './is-credit-line.ts';
import { isProse } from './is-sentence.ts';
import { houseLines, offers, told } from './offers.ts';
import {
  boilerplateHeadings,
  commentHeadings,
  commentPolicies,
  relatedHeadings,
  relatedLines,
  surePolicies,
} from './section-headings.ts';

export type OwnKind =
  | 'sure policy'
  | 'last line'
  | 'boilerplate heading'
  | 'topics heading'
  | 'policy'
  | 'comments'
  | 'related heading'
  | 'related'
  | 'boilerplate'
  | 'caption'
  | 'metadata';

/** Characters. */
const longestNote = 400;
const longestCaption = 500;

const isOffer = anyOf(offers);
const isHouseLine = anyOf(houseLines);
const isCredited = anyOf([...credits, ...pictured]);

const tests: [OwnKind, (text: string) => boolean][] = [
  ['sure policy', anyOf(surePolicies)],
  ['policy', anyOf(commentPolicies)],
  ['comments', anyOf(commentHeadings)],
  ['topics heading', anyOf(topicsHeadings)],
  ['related heading', anyOf(relatedHeadings)],
  ['related', anyOf(relatedLines)],
  ['last line', anyOf(lastLines)],
  ['boilerplate heading', anyOf(boilerplateHeadings)],
  ['boilerplate', isButton],
  ['boilerplate', isMenuRow],
  ['boilerplate', anyOf([...boilerplateLines, ...boilerplateNotes])],
  ['boilerplate', (text) => isCorrection(text) || isCorrectionHeading(text)],
  [
    'boilerplate',
    (text) => text.length <= longestNote && (isHouseLine(text) || (!told.test(text) && isOffer(text))),
  ],
  ['caption', (text) => text.length <= longestCaption && (isCredited(text) || isCreditLine(text))],
  ['metadata', (text) => text.length <= 240 && !isProse(text) && readLabels(text) !== null],
];

/** Characters. A whole article without line breaks may open with a correction, and is an article. */
const longest = 1500;

export function ownKind(paragraph: string): OwnKind | null {
  const text = paragraph.trim();
  if (text.length > longest || /^["“'‘«„]/.test(text)) return null;
  return tests.find(([, test]) => test(text))?.[0] ?? null;
}
