import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bothPrint } from '../engine/statements/body-versions.ts';
import { listConflicts } from '../pair/list-conflicts.ts';
import { findingsSchema } from '../schemas/finding.ts';
import { passagesSchema } from '../schemas/passage.ts';
import { quotationsSchema, speakerSchema } from '../schemas/quotation.ts';
import { sourceSchema } from '../schemas/source.ts';
import { type Statement, statementSchema } from '../schemas/statement.ts';
import type { Mark } from './mark.ts';
import { marksOfConflicts } from './marks-of-conflicts.ts';
import { marksOfNotes } from './marks-of-notes.ts';
import { marksOfPassages } from './marks-of-passages.ts';
import { marksOfQuotations } from './marks-of-quotations.ts';

/**
 * Reads the marks of an article from the generated files in a content folder, for the Markdown
 * pipeline, which runs before a page can ask a collection.
 */
export function readMarks(content: string): (story: string, siglum: string) => Mark[] {
  return (story, siglum) => {
    const read = readerOf(join(content, story));
    const { passages } = passagesSchema.parse(read.file('passages.json'));
    const speakers = read.all('speakers').map((speaker) => speakerSchema.parse(speaker));
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    const opposed = read
      .all('statements')
      .map((statement) => statementSchema.parse(statement))
      .filter(({ speakerConflict }) => speakerConflict);
    const { findings } = findingsSchema.parse(read.file('findings.json'));
    const textOf = (name: string) => read.sourceOf(name).text;
    const conflictsWith = (other: string) => conflictsOf(opposed, siglum, other, read);
    return [
      ...marksOfQuotations(read.quotationsOf(siglum), byId),
      ...marksOfPassages(passages, story, siglum, { textOf, conflictsWith }),
      ...marksOfConflicts(findings, siglum, { story, textOf, passages }),
      ...marksOfNotes(read.sourceOf(siglum).notes),
    ];
  };
}

/** The words of an article that another gives to another speaker, as everywhere on the site. */
function conflictsOf(
  statements: readonly Statement[],
  siglum: string,
  other: string,
  { sourceOf, quotationsOf }: ReturnType<typeof readerOf>,
) {
  const ofBoth = statements.filter((statement) => bothPrint(statement, siglum, other));
  if (ofBoth.length === 0) return [];
  const side = (name: string) => ({
    siglum: name,
    text: sourceOf(name).text,
    quotations: quotationsOf(name).filter(({ context }) => context === 'body'),
  });
  return listConflicts({ a: side(siglum), b: side(other), statements: ofBoth }).map(({ a }) => a);
}

/** The files of a story, each read once. */
function readerOf(folder: string) {
  const file = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  return {
    file,
    all: (kind: string) =>
      readdirSync(join(folder, kind))
        .filter((name) => name.endsWith('.json'))
        .map((name) => file(`${kind}/${name}`)),
    sourceOf: once((name) => sourceSchema.parse(file(`sources/${name.toLowerCase()}.json`))),
    quotationsOf: once(
      (name) => quotationsSchema.parse(file(`quotations/${name.toLowerCase()}.json`)).quotations,
    ),
  };
}

function once<T>(read: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    if (!found.has(name)) found.set(name, read(name));
    return found.get(name)!;
  };
}
