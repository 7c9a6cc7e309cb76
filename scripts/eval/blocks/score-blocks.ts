/**
 * A labelled file and what stages 2 and 3 made of it in, counts and errors out. Characters are those that are no
 * space. A body paragraph taken for furniture is told apart: it is lost to every later stage.
 */
import { overlaps } from '../../../src/engine/text/overlaps.ts';
import type { Block, Metadata } from '../../../src/schemas/source.ts';
import { type MetadataName, metadataNames } from '../../../src/schemas/story.ts';
import type { LabelledField, LabelledFile, LabelledRun } from './read-block-set.ts';

export interface BlockScore {
  characters: number;
  right: number;
  /** Body characters that were given another kind. */
  bodyLost: number;
  /** Characters of other kinds that were taken for body. */
  takenForBody: number;
  fields: number;
  fieldsFound: number;
  fieldsRight: number;
  errors: string[];
}

export function scoreBlocks(file: LabelledFile, blocks: readonly Block[], metadata: Metadata): BlockScore {
  const score: BlockScore = {
    characters: 0,
    right: 0,
    bodyLost: 0,
    takenForBody: 0,
    fields: 0,
    fieldsFound: 0,
    fieldsRight: 0,
    errors: [],
  };
  for (const run of file.runs) scoreRun(score, file, run, blocks);
  for (const name of metadataNames) scoreField(score, file, name, metadata[name]?.value ?? null);
  return score;
}

function scoreRun(score: BlockScore, { id, text }: LabelledFile, run: LabelledRun, blocks: readonly Block[]) {
  const parts = blocks.filter((block) => overlaps(block, run));
  for (const part of parts) {
    const words = text.slice(Math.max(run.start, part.start), Math.min(run.end, part.end));
    const count = words.replace(/\s/gu, '').length;
    const isRight = count === 0 || run.kinds.some((kind) => kind === part.kind);
    score.characters += count;
    if (isRight) score.right += count;
    else if (run.kinds.includes('body')) score.bodyLost += count;
    else if (part.kind === 'body') score.takenForBody += count;
    if (!isRight)
      score.errors.push(`${id}: ${part.kind}, not ${run.kinds.join(' or ')}: ${words.slice(0, 90)}`);
  }
}

function scoreField(score: BlockScore, file: LabelledFile, name: MetadataName, found: string | null) {
  const wanted: LabelledField | undefined = file.fields[name];
  const values = wanted?.values ?? [];
  const isRight = found !== null && (values.includes(found) || (name === 'tags' && areTags(found, values)));
  if (wanted && !(wanted.optional && found === null)) score.fields += 1;
  if (found !== null) score.fieldsFound += 1;
  if (isRight) score.fieldsRight += 1;
  if (isRight || (found === null && (!wanted || wanted.optional))) return;
  score.errors.push(`${file.id}: ${name} is “${found ?? ''}”, not “${wanted?.values.join('” or “') ?? ''}”`);
}

/** A label parts by a mark what the file prints one a line, or gives each line as one more value. */
function areTags(found: string, values: readonly string[]): boolean {
  const lines = found.split(/\s*\n\s*/u);
  const isList = values.some((value) => lines.join() === value.split(/\s*[;,]\s*/u).join());
  return isList || lines.every((line) => values.includes(line));
}
