/**
 * In: an article. Out: the stretches of its sentences that somebody is said to have said, outside quotation marks, each
 * with the words that name the speaker: “Officials at the port said that 400 people were on board.” gives everything
 * after “said”, from “Officials at the port”. Of a sentence with two reporting verbs, or with a pronoun before one, it is
 * open how far the words go: it is given whole and as open, with the words that report.
 */

import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/find-cues.ts';
import { smallNumber } from '../data/number-words.ts';
import { findNames } from '../entities/find-names.ts';
import { indexNames } from '../entities/name-index.ts';
import { type Reading, readArticle } from '../sentences/reading.ts';
import { aboutPattern } from './hedge-words.ts';

export interface Report extends Span {
  /** The words that name the speaker, as printed; where it is open what is reported, those that report: `he said`. */
  owner: Span;
  isOpen: boolean;
}

/** After these the writer goes on alone: “she said, as 400 people waited outside”. */
const newClause =
  /[;—–]|\s-\s|,\s+(?:as|after|although|before|but|even|who|which|when|where|whereas|while|though|and)\s|\s(?:although|while|after|before|as)\s/iu;

/** “The ferry sails at noon, but Ada Brandt said it …”: another clause of the writer’s may stand before it. */
const atClauseStart = /(?:^["“‘(\s]*|[,;]\s(?:but|and|while)\s)(?:the\s|a\s|an\s)?$/iu;

/** Verbs that take a clause without “that”: “said 400 people left”, but not “reported raising 400 pounds”. */
const plainVerbs: ReadonlySet<string> = new Set(['say', 'estimate', 'claim', 'warn', 'add']);

export function findReports(text: string, blocks: readonly Block[], quotations: readonly Span[]): Report[] {
  const body = blocks.filter(({ kind }) => kind === 'body');
  const found = quotations.map(({ start, end }) => {
    return { start, end, outer: { start: Math.max(0, start - 1), end: end + 1 }, continues: null };
  });
  const reading = readArticle(text, body, found);
  const cues = findCues(reading, indexNames(findNames(reading))).map((ofSentence) =>
    ofSentence.filter((cue) => !addsSome(cue, text)),
  );
  return cues.flatMap((ofSentence, number) => {
    const [cue] = ofSentence;
    const isClear = cue && ofSentence.length === 1 && reports(cue) && cue.subject.kind !== 'pronoun';
    return [...(isClear ? reportedBy(cue, number, reading) : []), ...openReport(ofSentence, number, reading)];
  });
}

/** `added 400 boats`, `added another 20`: put with the rest, not said. */
const some = new RegExp(
  `^\\s(?:(?:back|up to|a net|another|an? (?:extra|further|additional)|${aboutPattern})\\s){0,2}(?:\\p{Sc}?\\d|(?:one|${smallNumber}|dozens|hundreds|thousands|millions)(?!\\p{L}))`,
  'iu',
);

/** “She added 400 homes were lost”: a clause of its own. */
const clause = /^[^.,;:]*\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)\s/iu;

function addsSome({ base, end }: Cue, text: string): boolean {
  const after = text.slice(end, end + longestClause);
  return base === 'add' && some.test(after) && !clause.test(after);
}

/** Characters of ` 400 homes of the town were lost`. */
const longestClause = 120;

/** The whole sentence, behind all that is clear. */
function openReport(cues: readonly Cue[], number: number, { tokens, sentences }: Reading): Report[] {
  const cue = cues.find((one) => reports(one) && (one.kind === 'according' || plainVerbs.has(one.base)));
  if (!cue) return [];
  const sentence = sentences[number]!;
  const { start, end } = { start: tokens[sentence.first]!.start, end: tokens[sentence.last - 1]!.end };
  const owner = {
    start: Math.min(cue.start, cue.subject.start),
    end: Math.max(cue.end, cue.subject.end),
  };
  return [{ start, end, owner, isOpen: true }];
}

function reports({ kind, finite, speech, bare, weak }: Cue): boolean {
  return kind === 'according' || (kind === 'verb' && finite && speech && !bare && !weak);
}

/** What follows `X said`, up to where a clause of the writer's begins; what stands before a closing `, X said`. */
function reportedBy(cue: Cue, number: number, { text, tokens, sentences }: Reading): Report[] {
  const sentence = sentences[number]!;
  const start = tokens[sentence.first]!.start;
  const end = tokens[sentence.last - 1]!.end;
  const opens = Math.min(cue.start, tokens[cue.subject.opens]!.start);
  const closes = Math.max(cue.end, cue.subject.end);
  const owner = { start: cue.subject.start, end: cue.subject.end };
  const leads = atClauseStart.test(text.slice(start, opens));
  if (leads && takesClause(cue, text.slice(closes, end)))
    return [{ start: closes, end: endOfClause(text, closes, end), owner, isOpen: false }];
  const trails =
    /^[\s.”"]*$/u.test(text.slice(closes, end)) && /,\s*$|^according/iu.test(trailOf(cue, text, opens));
  return trails && !newClause.test(text.slice(start, opens))
    ? [{ start, end: opens, owner, isOpen: false }]
    : [];
}

function takesClause({ kind, base }: Cue, after: string): boolean {
  return kind === 'according' || plainVerbs.has(base) || /^\s+(?:\p{L}+\s+){0,3}that\s/iu.test(after);
}

/** The text just before the attribution; `according to` needs no comma. */
function trailOf({ kind }: Cue, text: string, opens: number): string {
  return kind === 'according' ? 'according' : text.slice(Math.max(0, opens - 4), opens);
}

function endOfClause(text: string, start: number, end: number): number {
  const turn = newClause.exec(text.slice(start, end));
  return turn ? start + turn.index : end;
}
