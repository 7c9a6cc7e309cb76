/**
 * One statement that articles have somebody make on different days.
 * “A has Ada Brandt say “It stands” “on Saturday”; B “Sunday”.”
 */
import type { Place, Span } from '../../../schemas/span.ts';
import type { Statement, Version } from '../../../schemas/statement.ts';
import { weekdays } from '../../data/calendar-words.ts';
import { list } from '../../text/counts.ts';
import type { FindingContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { firstInEach, siglaInOrder, siglaOf } from '../in-articles.ts';
import { agree, sayQuoted } from '../say.ts';
import { wordsInCommon } from '../wording/words-in-common.ts';

interface DayOfSpeech extends Place {
  /** `Saturday`, `today`, `last week` */
  value: string;
  version: Version;
}

const day = `(?<day>${weekdays.join('|')}|today|yesterday|last (?:week|month|night)|earlier this week)`;
/** “said on Saturday”, “told reporters at the port late Saturday”; no clause of what was said may begin between. */
const behind = new RegExp(
  String.raw`^(?:\s(?!(?:that|he|she|it|they|we|would|will|was|were|is|are|has|had)\b)[\p{L}’'-]+){0,6}?\s(?<words>(?:on |late |early )*${day})(?!\p{L}|['’]s)`,
  'u',
);
const ahead = new RegExp(
  String.raw`(?:^|[.!?]\s)["“”]?(?<words>(?:On |Late |Early )*${day})(?: (?:morning|afternoon|evening|night))?,? (?:\p{L}[\p{L}.’'-]* ){1,6}$`,
  'iu',
);
/** Characters. */
const longest = 90;

export function daysOfStatements(context: FindingContext): Draft[] {
  return context.statements.flatMap((statement) => {
    const days = context.printed(statement).flatMap((version) => readDay(version, context) ?? []);
    const first = firstInEach(ofTheSameWords(days, statement, context));
    const isOpen = days.some(({ siglum, value }) =>
      days.some((other) => other.siglum === siglum && other.value !== value),
    );
    return !isOpen && areOther(first) ? [toDraft(statement, first, context)] : [];
  });
}

/** A catchword, “witch hunt”, is said again and again; so many words two of its versions have in common. */
const leastWords = 5;

/** Those that print what the first with another day beside it prints: parts of a statement may be of two occasions. */
function ofTheSameWords(
  days: readonly DayOfSpeech[],
  statement: Statement,
  context: FindingContext,
): DayOfSpeech[] {
  const { versions } = statement;
  const at = (day: DayOfSpeech) => versions.indexOf(day.version);
  const share = (one: DayOfSpeech, other: DayOfSpeech) =>
    wordsInCommon(statement, at(one), at(other), context) >= leastWords;
  const first = days.find((one) =>
    days.some((other) => other.siglum !== one.siglum && other.value !== one.value && share(one, other)),
  );
  return first ? days.filter((other) => other === first || share(first, other)) : [];
}

/** Two weekdays, or a day and a week that does not hold it; “today” may be any weekday. */
function areOther(days: readonly DayOfSpeech[]): boolean {
  const values = new Set(days.map(({ value }) => value));
  const named = [...values].filter((value) => weekdays.includes(value));
  const isPast = values.has('last week') || values.has('last month');
  return named.length > 1 || (isPast && (values.has('today') || values.has('yesterday')));
}

/** Of the words that give the quotation to its speaker, outside quotation marks. */
function readDay(version: Version, context: FindingContext): DayOfSpeech | null {
  const { siglum, quotation: id } = version;
  const { cue, start, end } = context.quotation(id);
  const block = cue && context.bodyBlockOf({ siglum, ...cue });
  if (!cue || !block) return null;
  const { text } = context.article(siglum);
  const until = start > cue.end ? Math.min(start, block.end) : block.end;
  const after = text.slice(cue.end, Math.min(until, cue.end + longest));
  const from = end < cue.start ? Math.max(end, block.start) : block.start;
  const before = text.slice(Math.max(from, cue.start - longest), cue.start);
  return (
    toDay(behind.exec(after), cue.end, version) ??
    toDay(ahead.exec(before), cue.start - before.length, version)
  );
}

function toDay(found: RegExpExecArray | null, from: number, version: Version): DayOfSpeech | null {
  const { words = '', day: value = '' } = found?.groups ?? {};
  if (!found || words === '') return null;
  const start = from + found.index + found[0].indexOf(words);
  const named = weekdays.find((one) => one.toLowerCase() === value.toLowerCase()) ?? value.toLowerCase();
  return { siglum: version.siglum, start, end: start + words.length, value: named, version };
}

function toDraft(statement: Statement, days: readonly DayOfSpeech[], context: FindingContext): Draft {
  const speakers = [...new Set(days.flatMap(({ version }) => version.speakerId ?? []))];
  const [speaker] = speakers;
  const who = speakers.length === 1 ? context.speakerName(speaker!) : 'the speaker';
  const sides = [...Map.groupBy(days, (one) => sayDay(one, context))];
  const clauses = sides.map(([said, same]) => `${list(siglaOf(same))} ${said}`);
  const { version } = days[0]!;
  const sigla = siglaOf(sides[0]![1]);
  return {
    key: `of-${statement.id}`,
    kind: 'different dates',
    headline: sides.map(([said, same]) => `${said} in ${list(siglaOf(same))}`).join('; '),
    sentence: `${list(sigla)} ${agree(sigla, 'has', 'have')} ${who} say ${sayQuoted(context.text(version), shown)} ${sides[0]![0]}; ${clauses.slice(1).join('; ')}.`,
    sigla: siglaInOrder(context, days),
    evidence: days.map((one) => ({ siglum: one.siglum, ...aroundOf(one) })),
    ...(speakers.length > 0 && { speakers }),
    rule: 'one statement, given to its speaker with two days',
    confidence: 0.75,
    size: 0.8,
  };
}

/** Words of the statement. */
const shown = 12;

function sayDay({ siglum, start, end }: DayOfSpeech, context: FindingContext): string {
  return sayQuoted(
    context
      .text({ siglum, start, end })
      .toLowerCase()
      .replace(/(?<!\p{L})\p{Ll}+day$/u, capital),
  );
}

const capital = (word: string) =>
  /^(?:today|yesterday)$/u.test(word) ? word : `${word[0]!.toUpperCase()}${word.slice(1)}`;

/** The quotation and the day beside it, which is marked. */
function aroundOf({ start, end, version }: DayOfSpeech): Span & { differs: Span[] } {
  return {
    start: Math.min(start, version.start),
    end: Math.max(end, version.end),
    differs: [{ start, end }],
  };
}
