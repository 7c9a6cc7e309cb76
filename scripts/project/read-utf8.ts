/** A file in, its bytes and its text out, as strict UTF-8; the first byte that is not is an error with its line. */
import { readFileSync } from 'node:fs';
import { shown } from './content-folder.ts';
import { findBadByte } from './find-bad-byte.ts';
import { ProjectError } from './project-error.ts';
import { toProjectError } from './to-project-error.ts';

export function readUtf8(path: string): { bytes: Buffer; text: string } {
  const bytes = readBytes(path);
  const bad = findBadByte(bytes);
  if (bad === null) return { bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  throw new ProjectError(
    `${shown(path)}:${lineAt(bytes.subarray(0, bad).toString('latin1'))}`,
    `byte ${bad} (0x${bytes[bad]!.toString(16).padStart(2, '0')}) is not UTF-8.`,
    'Save the file as UTF-8 (in an editor: "Save with encoding").',
  );
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw toProjectError(error, path);
  }
}

/** The number of the line that goes on where the text ends. */
export function lineAt(textBefore: string): number {
  return textBefore.split(/\r\n|\r|\n/).length;
}
