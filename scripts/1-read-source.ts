import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { Source } from '../src/schemas/source.ts';
import type { Note } from '../src/schemas/span.ts';
import type { StoryArticle } from '../src/schemas/story.ts';
import { shown } from './project/content-folder.ts';
import { findBadByte } from './project/find-bad-byte.ts';
import { ProjectError } from './project/project-error.ts';
import { readStory, type StoryFile } from './project/read-story.ts';

export type ReadSource = Pick<
  Source,
  'siglum' | 'file' | 'sha256' | 'bytes' | 'bom' | 'lineEnds' | 'language' | 'direction' | 'notes' | 'text'
> & { editor: StoryArticle };

/** The story of a folder and its sources, in the order of `story.yaml`. */
export function readSources(folder: string): StoryFile & { sources: ReadSource[] } {
  const file = readStory(folder);
  const sources = file.story.articles.map((article, index) => {
    const path = join(folder, 'raw', article.file);
    const whereIs = file.whereIs(['articles', index, 'file']);
    if (relative(join(folder, 'raw'), path).startsWith('..') || isAbsolute(article.file)) {
      const what = `the file ${article.file} does not lie in raw/.`;
      throw new ProjectError(whereIs, what, 'Copy it there and give its name alone.');
    }
    if (!existsSync(path) || !statSync(path).isFile()) {
      const remedy = `Put the file there, or take the entry out.`;
      throw new ProjectError(whereIs, `there is no file ${shown(path)}.`, remedy);
    }
    return readSource(path, article, file.story.language);
  });
  return { ...file, sources };
}

/**
 * Stage 1. In: a file of `raw/`. Out: its text as strict UTF-8, with what is known of the file: SHA-256 of the bytes,
 * byte order mark, line ends. Bytes that are not UTF-8 are an error with their offset.
 */
export function readSource(path: string, article: StoryArticle, language: string): ReadSource {
  const bytes = readFileSync(path);
  const bom = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = decode(path, bytes);
  return {
    siglum: article.siglum,
    file: article.file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    bom,
    lineEnds: lineEndsOf(text),
    language: article.language ?? language,
    direction: article.direction ?? directionOf(article.language ?? language),
    notes: controlNotes(text),
    text,
    editor: article,
  };
}

/** By the script that the language tag gives or implies; `ltr` for what is no tag. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  if (!isTag.test(language)) return 'ltr';
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Language, script, region, as BCP 47 writes them. */
const isTag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** Source: ISO 15924, the scripts in use today that run from the right. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

function decode(path: string, bytes: Buffer): string {
  const bad = findBadByte(bytes);
  if (bad !== null) {
    const line = bytes.subarray(0, bad).toString('latin1').split(lineEnd).length;
    const what = `byte ${bad} (0x${bytes[bad]!.toString(16).padStart(2, '0')}) is not UTF-8.`;
    throw new ProjectError(
      `${shown(path)}:${line}`,
      what,
      'Save the file as UTF-8 (in an editor: "Save with encoding").',
    );
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() !== '') return text;
  throw new ProjectError(
    `${shown(path)}:1`,
    'the file has no text.',
    'Put the article in it, or take it out of story.yaml.',
  );
}

const lineEnd = /\r\n|\r|\n/g;

const nameOfLineEnd: Readonly<Record<string, Source['lineEnds']>> = {
  '\n': 'lf',
  '\r\n': 'crlf',
  '\r': 'cr',
};

function lineEndsOf(text: string): Source['lineEnds'] {
  const [kind, ...others] = new Set(text.match(lineEnd));
  if (kind === undefined) return 'none';
  return others.length > 0 ? 'mixed' : nameOfLineEnd[kind]!;
}

function controlNotes(text: string): Note[] {
  return [...text.matchAll(/\0+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: 'A character with the number zero (U+0000), which no page can carry; shown as U+FFFD.',
  }));
}
