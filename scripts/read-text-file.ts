// A text file of the caller's folder in, its text out, with its name without the ending as id. What cannot be read is told:
// ferry.txt -> { id: 'ferry', text: '', error: 'ferry.txt: byte 1 (0xff) is not UTF-8.' }
import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { decodeText } from './decode-text.ts';
import { fromHere } from './project/content-folder.ts';

export function readTextFile(file: string): { id: string; text: string; error: string | null } {
  const { name: id } = parse(file);
  try {
    return { id, text: decodeText(readFileSync(fromHere(file))), error: null };
  } catch (error) {
    return { id, text: '', error: `${file}: ${error instanceof Error ? error.message : error}` };
  }
}
