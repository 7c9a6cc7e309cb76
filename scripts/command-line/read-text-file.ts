/**
 * Text files of the caller's folder in, their texts out, each with its name without the ending as id; where two have
 * one such name, with their paths. What cannot be read is told:
 * ferry.txt -> { id: 'ferry', text: '', error: 'ferry.txt: byte 1 (0xff) is not UTF-8. Save the file as UTF-8.' }
 */
import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { fromHere } from '../project/content-folder.ts';
import { sayFileError } from '../project/to-project-error.ts';
import { decodeText } from './decode-text.ts';

export interface TextFile {
  id: string;
  text: string;
  error: string | null;
}

/** The files by their ids, in the order of the call; each is read when its turn comes. */
export function* readTextFiles(files: readonly string[]): Generator<TextFile> {
  const names = new Map<string, number>();
  for (const file of files) names.set(parse(file).name, (names.get(parse(file).name) ?? 0) + 1);
  for (const file of files) {
    const { name } = parse(file);
    yield readTextFile(file, names.get(name) === 1 ? name : file);
  }
}

function readTextFile(file: string, id: string): TextFile {
  try {
    return { id, text: decodeText(readFileSync(fromHere(file))), error: null };
  } catch (error) {
    const said = sayFileError(error)?.join(' ') ?? (error instanceof Error ? error.message : error);
    return { id, text: '', error: `${file}: ${said}` };
  }
}
