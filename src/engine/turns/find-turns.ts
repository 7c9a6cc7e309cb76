/**
 * In: a text and its blocks. Out: who speaks in turns as a transcript prints them: the label of each turn and its
 * paragraphs. `CLERK: All rise. ¶ (Pause.) ¶ Be seated.` is one turn of two paragraphs, where another label follows.
 */

import type { Block } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { findParagraphs } from '../quotation-marks/find-paragraphs.ts';
import { lastWord } from '../text/end-words.ts';
import { isAnswerer, isQuestioner, type Label, readLabel } from './read-label.ts';

export interface Turn {
  label: Label;
  /** What is said, a span a paragraph, without the stage directions at its ends. */
  speech: Span[];
}

/** Of the paragraphs from the first label to the last, so many have one where turns may go on without. */
const dense = 0.5;
const leastLabels = 4;

export function findTurns(text: string, blocks: readonly Block[]): Turn[] {
  const paragraphs = findParagraphs(text, blocks).filter(({ context }) => context === 'body');
  const labels = withoutBareAnswers(paragraphs.map((paragraph) => readLabel(text, paragraph)));
  const [first, last] = [labels.findIndex(Boolean), labels.findLastIndex(Boolean)];
  if (first < 0) return [];
  const known = labels.flatMap((label) => label ?? []);
  const share = known.length / (last - first + 1);
  const isDense = share >= dense && known.length >= leastLabels;
  const turns: Turn[] = [];
  let isTold = false;
  for (let at = first; at <= last; at++) {
    const label = labels[at];
    const { end } = paragraphs[at]!;
    const start = label?.speech ?? paragraphs[at]!.start;
    const turn = turns.at(-1);
    isTold = !label && (isTold || isNarrated(text.slice(start, end)));
    if (label) turns.push({ label, speech: spoken(text, { start, end }) });
    else if (turn && isDense && at < last && !isTold && goesOn(text.slice(start, end), turn.label))
      turn.speech.push(...spoken(text, { start, end }));
  }
  return turns;
}

/** `A` answers nobody where there is no `Q`. */
function withoutBareAnswers(labels: readonly (Label | null)[]): (Label | null)[] {
  const isAsked = labels.some((label) => label && isQuestioner(label));
  return labels.map((label) => (label && isAnswerer(label) && !isAsked ? null : label));
}

/** No stage direction, no heading, and nothing that tells of the speaker by name. */
function goesOn(paragraph: string, { name }: Label): boolean {
  if (!/[.!?…—–-]["”’')*_]*\s*$/u.test(paragraph) || /^\s*[([]/u.test(paragraph)) return false;
  const last = lastWord(name).toLowerCase();
  return last !== '' && !paragraph.toLowerCase().includes(last);
}

/** `“No,” said the agent.`: the article tells what happens between two turns; who speaks puts `he said` first. */
function isNarrated(paragraph: string): boolean {
  return /[,?!]["”]\s(?:\p{L}[\p{L}.'’-]*\s){0,3}(?:said|says|asked|asks|replied|added|told)(?!\p{L})/u.test(
    paragraph,
  );
}

/** Another label in the same paragraph, in capitals: `… at noon. CLERK: All rise.` */
const labelWithin = /(?<=[.?!…—–-]["”’)\]]*\s)\p{Lu}[\p{Lu}\d .,'’#-]{1,60}(?:\([^)\n]{1,40}\))?:\s/u;

/** Without `(Laughter.)` and `[crosstalk]` before or behind it; nothing for words that marks open. */
function spoken(text: string, { start, end }: Span): Span[] {
  let said = text.slice(start, end);
  const next = labelWithin.exec(said);
  if (next) said = said.slice(0, next.index);
  const opening = /^(?:\s|[([][^)\]\n]{0,60}[)\]])*/u.exec(said)![0].length;
  said = said.slice(opening);
  for (let last = directionBehind(said); last > 0; last = directionBehind(said)) said = said.slice(0, -last);
  const span = { start: start + opening, end: start + opening + said.length };
  return /\p{L}/u.test(said) && !/^["“„«'‘]/u.test(said) ? [span] : [];
}

/** Characters of the spaces or the stage direction in which a text ends; 0 where it ends in words. */
function directionBehind(said: string): number {
  const spaces = said.length - said.trimEnd().length;
  // Only the end is looked at, as it is again for each of many directions in a row.
  return spaces > 0 ? spaces : (/[([][^()[\]\n]{0,60}[)\]]$/u.exec(said.slice(-62))?.[0].length ?? 0);
}
