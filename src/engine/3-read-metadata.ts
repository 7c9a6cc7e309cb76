/**
 * A text and its blocks in, the stated metadata out, with the clues to what is not stated:
 * `Author: Dan Milmo Section: Technology` states an author (114-123) and a section (133-143).
 */
import type { Block, Clue, Metadata, MetadataField } from '../schemas/source.ts';
import type { Span } from '../schemas/span.ts';
import { metadataNames } from '../schemas/story.ts';
import { agencies } from './metadata/agencies.ts';
import {
  areSeveralNames,
  mayBeCorrespondents,
  mayBeSeveralNames,
  readNames,
  readNamesAndOutlet,
  readOutlet,
} from './metadata/bare-names.ts';
import { chooseField } from './metadata/choose-field.ts';
import { findClues } from './metadata/find-clues.ts';
import { findDates } from './metadata/find-dates.ts';
import { findOpening, type Opening, trimmed } from './metadata/find-opening.ts';
import { isSection } from './metadata/is-section.ts';
import { isNameOfBody } from './metadata/name-of-body.ts';
import { readDayAlone } from './metadata/read-date-line.ts';
import { readHeaderLine, type StatedField } from './metadata/read-header-line.ts';
import { readKicker } from './metadata/read-kicker.ts';
import { readPlaceAndDay } from './metadata/read-place-and-day.ts';
import { readTopName } from './metadata/read-top-name.ts';
import { readTopics } from './metadata/read-topics.ts';
import { readUnknownName } from './metadata/read-unknown-name.ts';
import { workOutPublisher } from './metadata/work-out-publisher.ts';
import { stripMarkdown } from './text/strip-markdown.ts';

export function readMetadata(text: string, blocks: Block[]): { metadata: Metadata; clues: Clue[] } {
  const metadata = readStated(text, blocks);
  const clues = findClues(text, blocks, metadata);
  const publisher = metadata.publisher ?? workOutPublisher(text, clues);
  const isOpen = ({ field }: Clue) => field !== 'publisher' || publisher?.basis !== 'worked out';
  return { metadata: { ...metadata, publisher }, clues: clues.filter(isOpen) };
}

/** The stated metadata alone. */
export function readStated(text: string, blocks: Block[]): Metadata {
  const topics = readTopics(text, blocks);
  const isTopic = (block: Block) => topics.some(({ start, end }) => block.start < end && block.end > start);
  const lines = blocks.filter((block) => block.kind === 'metadata' && !isTopic(block));
  const opening = findOpening(text, blocks);
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const stated = [
    ...titleOf(text, blocks),
    ...lines
      .flatMap((block) => fieldsOf(text, block, headline >= 0 && block.start > blocks[headline]!.start))
      .map((one) => withAgency(text, one, opening)),
    ...topics,
    ...openingOf(text, opening),
  ];
  const metadata = Object.fromEntries(
    metadataNames.map((name) => {
      const field = chooseField(name, stated, text, blocks[headline]?.start ?? -1);
      return [name, field ? toField(text, field) : null];
    }),
  ) as Metadata;
  return withoutLabels(text, blocks, metadata);
}

/** With what no label and no list tells, only its place or another line. */
function withoutLabels(text: string, blocks: Block[], metadata: Metadata): Metadata {
  const add = (field: 'publisher' | 'section' | 'author', span: Span | null) =>
    metadata[field] || !span ? metadata[field] : toField(text, { field, ...span });
  const publisher = add('publisher', readTopName(text, blocks, metadata));
  return {
    ...metadata,
    publisher,
    author: add('author', readUnknownName(text, blocks)),
    section: add('section', publisher?.start == null ? null : readKicker(text, blocks, publisher.start)),
  };
}

/** The headline; of two lines the longer one. A `Title:` line stands where there is none. */
function titleOf(text: string, blocks: Block[]): StatedField[] {
  const headlines = blocks
    .filter((block) => block.kind === 'headline')
    .map((block) => withoutMarks(text, trimmed(text, block)));
  const [title] = headlines.sort((a, b) => b.end - b.start - (a.end - a.start));
  return title ? [{ field: 'title', ...title }] : [];
}

function fieldsOf(text: string, block: Block, isBelow: boolean): StatedField[] {
  const span = trimmed(text, block);
  const printed = text.slice(span.start, span.end);
  const line = stripMarkdown(printed).trim();
  const fields = readHeaderLine(line) ?? bareName(line, isBelow ? text : null);
  return fields.flatMap((field) => {
    const value = line.slice(field.start, field.end);
    // The marks of Markdown inside a value part it from what is printed.
    const start = line === printed ? field.start : printed.indexOf(value);
    return start < 0 ? [] : [{ ...field, start: start + span.start, end: start + span.start + value.length }];
  });
}

/** `text`: for a line below the headline, where names may be some that no list has. */
function bareName(line: string, text: string | null): StatedField[] {
  if (isSection(line)) return [{ field: 'section', start: 0, end: line.length }];
  const outlet = readOutlet(line);
  if (outlet) return [{ field: 'publisher', start: 0, end: outlet.length }];
  const day = readDayAlone(line);
  if (day) return day;
  const where = text === null ? null : readPlaceAndDay(line);
  if (where) return [{ field: 'dateline', ...where.place }];
  const both = readNamesAndOutlet(line);
  if (both) return toNamesAndOutlet(line, both);
  const isBody = isNameOfBody(line) && (text === null || line.split(/\s+/).length > 2);
  if (isBody) return [];
  // In capitals on top of a file stands who published it.
  if (text === null && !/\p{Ll}/u.test(line)) return [];
  const areNames =
    line === readNames(line) || areSeveralNames(line) || (text !== null && mayBeSeveralNames(line, text));
  const author = mayBeCorrespondents(line) ?? (areNames ? line : null);
  return author ? [{ field: 'author', start: 0, end: author.length }] : [];
}

function toNamesAndOutlet(line: string, { names, outlet }: { names: string; outlet: string }): StatedField[] {
  return [
    { field: 'author', start: 0, end: names.length },
    { field: 'publisher', start: line.length - outlet.length, end: line.length },
  ];
}

/** What the opening words of the article state: the place of a dateline, a date in full. */
function openingOf(text: string, opening: Opening | null): StatedField[] {
  if (!opening) return [];
  const { span, dateline } = opening;
  const fields: StatedField[] = dateline?.place ? [{ field: 'dateline', ...dateline.place }] : [];
  const [date] = findDates(text.slice(span.start, dateline?.date?.end ?? span.end));
  const isOpening = date && (date.start === 0 || date.start + span.start === dateline?.date?.start);
  if (!isOpening) return fields;
  return [...fields, { field: 'published', start: span.start + date.start, end: span.start + date.end }];
}

/** `CWN / 3 March 2026` over `Tove, Mar 3 (CWN)`: what stands where a section may is the agency that sent the report. */
function withAgency(text: string, stated: StatedField, opening: Opening | null): StatedField {
  if (stated.field !== 'section') return stated;
  const name = text.slice(stated.start, stated.end);
  const agency = opening?.dateline?.agency;
  const isSender = agencies.includes(name) || (agency && text.slice(agency.start, agency.end) === name);
  return isSender ? { ...stated, field: 'publisher' } : stated;
}

function toField(text: string, { field, start, end, label }: StatedField): MetadataField {
  const value = text.slice(start, end);
  const [date] = field === 'published' ? findDates(value) : [];
  const isIso = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return {
    value,
    start,
    end,
    basis: 'stated',
    ...(label ? { label } : {}),
    ...(date && !isIso ? { readings: date.readings } : {}),
  };
}

/** `# Ferry sinks`, `**Ferry sinks**`: the words alone. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  const words = stripMarkdown(printed).trim();
  const at = printed.indexOf(words);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + words.length };
}
