/**
 * From a folder of hand-labelled source files to texts with the kinds each line may have, and the fields it states.
 * `title: Ferry sinks\n---\nH|Ferry sinks\n|\nB|It was old.` gives `Ferry sinks\n\nIt was old.\n`, two labelled runs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockKind } from '../../../src/schemas/source.ts';
import { type MetadataName, metadataNames } from '../../../src/schemas/story.ts';

const kinds: Record<string, BlockKind> = {
  H: 'headline',
  M: 'metadata',
  B: 'body',
  F: 'boilerplate',
  P: 'comment-policy',
  C: 'comment',
  R: 'related',
};

export interface LabelledRun {
  start: number;
  end: number;
  /** Any of these is right. */
  kinds: BlockKind[];
}

export interface LabelledField {
  /** As printed; any of these is right. */
  values: string[];
  /** Finding nothing is right too. */
  optional: boolean;
}

export interface LabelledFile {
  id: string;
  text: string;
  runs: LabelledRun[];
  fields: Partial<Record<MetadataName, LabelledField>>;
}

/** Every `.txt` file of the folder; throws on a line that has no label. */
export function readBlockSet(folder: string): LabelledFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names
    .sort()
    .map((name) => toLabelledFile(name.slice(0, -4), readFileSync(join(folder, name), 'utf8')));
}

export function toLabelledFile(id: string, labelled: string): LabelledFile {
  const [head = '', rest = ''] = labelled.split(/^---\n/mu, 2);
  const settings = new Map(
    head
      .trim()
      .split('\n')
      .map((line) => toSetting(id, line)),
  );
  const lineEnd = settings.get('crlf') === 'true' ? '\r\n' : '\n';
  const { text, runs } = readLines(id, rest.replace(/\n$/, '').split('\n'), lineEnd);
  const isOpen = settings.get('finalNewline') === 'false';
  return { id, text: isOpen ? text.slice(0, -lineEnd.length) : text, runs, fields: toFields(settings) };
}

function readLines(id: string, lines: string[], lineEnd: string): { text: string; runs: LabelledRun[] } {
  const runs: LabelledRun[] = [];
  let text = '';
  for (const line of lines) {
    const [, letters, words] = /^([HMBFPCR]*)\|(.*)$/u.exec(line) ?? [];
    if (letters === undefined || words === undefined) throw new Error(`${id}: no label in “${line}”`);
    const start = text.length;
    text += words.replaceAll('{nbsp}', '\u00a0').replaceAll('{tab}', '\t');
    if (letters) runs.push({ start, end: text.length, kinds: [...letters].map((letter) => kinds[letter]!) });
    text += lineEnd;
  }
  return { text, runs };
}

function toSetting(id: string, line: string): [string, string] {
  const [, name, value] = /^([a-zA-Z]+\??): (.+)$/u.exec(line) ?? [];
  if (!name || !value) throw new Error(`${id}: “${line}” is not \`name: value\``);
  return [name, value];
}

function toFields(settings: Map<string, string>): LabelledFile['fields'] {
  const fields: LabelledFile['fields'] = {};
  for (const name of metadataNames) {
    const value = settings.get(name) ?? settings.get(`${name}?`);
    if (value) fields[name] = { values: value.split(' || '), optional: settings.has(`${name}?`) };
  }
  return fields;
}
