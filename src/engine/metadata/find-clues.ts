/**
 * A text in, what it lets one say about fields it does not state: the host of its address hints at the
 * publisher, `on Thursday` at the day, `does not provide legal advice on this website` at the site.
 */
import type { Block, Clue, Metadata } from '../../schemas/source.ts';
import type { Span } from '../../schemas/span.ts';
import { monthNumber } from './calendar.ts';
import { clueRules } from './clue-rules.ts';
import { findOpening } from './find-opening.ts';
import { isForeseen } from './is-foreseen.ts';
import { isMasthead } from './masthead.ts';
import { readPlaceAndDay } from './read-place-and-day.ts';

export function findClues(text: string, blocks: Block[], metadata: Metadata): Clue[] {
  const isOpen = metadata.published === null || (metadata.published.readings?.length ?? 0) !== 1;
  const wanted = clueRules.filter(
    (rule) => metadata[rule.field] === null || (rule.field === 'published' && isOpen),
  );
  return [
    ...cluesOfAddress(metadata),
    ...cluesOfDateline(text, blocks, metadata),
    ...cluesOfFirstLine(text, blocks, metadata),
    ...wanted.flatMap((rule) => cluesOfRule(text, blocks, rule)),
  ];
}

function cluesOfAddress({ url, publisher, published }: Metadata): Clue[] {
  if (!url || url.start === null) return [];
  const base = url.start;
  const clues: Clue[] = [];
  const host = /^(?:https?:\/\/)?(?<host>[^/\s:?#.]+(?:\.[^/\s:?#.]+)+)/iu.exec(url.value)?.groups?.['host'];
  if (host && !publisher) {
    const start = base + url.value.indexOf(host);
    const reason = 'The host of the stated address.';
    const spans = [{ start, end: start + host.length }];
    clues.push({ field: 'publisher', value: host.replace(/^www\./iu, ''), reason, spans });
  }
  const path = /\/(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2}|[a-z]{3,9})\/(?<day>\d{1,2})(?=\/)/iu.exec(
    url.value,
  );
  const value = path ? isoOf(path.groups ?? {}) : null;
  if (path && value) {
    const start = base + path.index + 1;
    const agrees = published?.value.startsWith(value) ? ', which agrees with the stated date' : '';
    const reason = `The address has a date in its path${agrees}.`;
    clues.push({ field: 'published', value, reason, spans: [{ start, end: start + path[0].length - 1 }] });
  }
  return clues;
}

function isoOf({ year, month = '', day = '' }: Record<string, string | undefined>): string | null {
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month);
  if (!number || number > 12) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function cluesOfDateline(text: string, blocks: Block[], metadata: Metadata): Clue[] {
  const dateline = findOpening(text, blocks)?.dateline ?? null;
  const clue = (field: Clue['field'], span: Span | null, reason: string): Clue[] =>
    span && !metadata[field]
      ? [{ field, value: text.slice(span.start, span.end), reason, spans: [span] }]
      : [];
  return [
    ...clue(
      'published',
      dateline?.date ?? dayOfPlace(text, blocks),
      'The dateline gives the day without a year.',
    ),
    ...clue('publisher', dateline?.agency ?? null, 'The dateline names the agency that sent the report.'),
  ];
}

/** `Tove, April 10`, on a line of its own. */
function dayOfPlace(text: string, blocks: Block[]): Span | null {
  for (const { kind, start, end } of blocks) {
    const day = kind === 'metadata' ? readPlaceAndDay(text.slice(start, end))?.day : undefined;
    if (day) return { start: start + day.start, end: start + day.end };
  }
  return null;
}

/** `THE HARBOUR POST` on a line of its own, as the body begins. */
function cluesOfFirstLine(text: string, blocks: Block[], { publisher }: Metadata): Clue[] {
  const first = blocks.find(({ kind }) => kind === 'body');
  const line = first ? text.slice(first.start, first.end) : '';
  if (!first || publisher || !isMasthead(line)) return [];
  const reason = 'The first line of the text names a paper and nothing else.';
  const start = first.end - line.trimStart().length;
  return [
    { field: 'publisher', value: line.trim(), reason, spans: [{ start, end: start + line.trim().length }] },
  ];
}

/** One clue for each rule and value, with every place that gives it; `2002 or later` makes `1997 or later` idle. */
function cluesOfRule(text: string, blocks: Block[], rule: (typeof clueRules)[number]): Clue[] {
  const clues = new Map<string, Clue>();
  for (const block of blocks.filter(({ kind }) => rule.kinds.includes(kind))) {
    for (const match of text.slice(block.start, block.end).matchAll(rule.pattern)) {
      if (rule.fromBelow && isForeseen(sentenceBefore(text.slice(block.start, block.start + match.index))))
        continue;
      const value = rule.value(match);
      const span = {
        start: block.start + match.index,
        end: block.start + match.index + match[0].trimEnd().length,
      };
      const clue = clues.get(value) ?? { field: rule.field, value, reason: rule.reason, spans: [] };
      clue.spans.push(span);
      clues.set(value, clue);
    }
  }
  const found = [...clues.values()];
  return rule.onlyLast ? found.toSorted((a, b) => (a.value < b.value ? -1 : 1)).slice(-1) : found;
}

/** What of the last sentence stands there. */
function sentenceBefore(text: string): string {
  return text
    .slice(-longestSentence)
    .split(/[.!?][”’"')]*\s/u)
    .at(-1)!;
}

/** Characters. */
const longestSentence = 400;
