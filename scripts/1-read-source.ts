import { createHash } from 'node:crypto';
import { isAbsolute, join, relative } from 'node:path';
import { noteOnHtml } from '../src/engine/text/note-on-html.ts';
import { isLanguage } from '../src/schemas/hand-written.ts';
import type { Source } from '../src/schemas/source.ts';
import type { Note } from '../src/schemas/span.ts';
import type { StoryArticle } from '../src/schemas/story.ts';
import { checkIsText } from './project/check-is-text.ts';
import { shown } from './project/content-folder.ts';
import { ProjectError } from './project/project-error.ts';
import { readStory, type StoryFile } from './project/read-story.ts';
import { readUtf8 } from './project/read-utf8.ts';
import { noSuchFile, whyNoFile } from './project/why-no-file.ts';

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
    const why = whyNoFile(path);
    if (why) throw new ProjectError(whereIs, ...sayNoFile(path, why));
    return readSource(path, article, file.story.language);
  });
  return { ...file, sources };
}

function sayNoFile(path: string, [what]: readonly [what: string, remedy: string]): [string, string] {
  const remedy = 'Put the file there, or take the entry out.';
  return [what === noSuchFile ? `there is no file ${shown(path)}.` : `${shown(path)}: ${what}`, remedy];
}

/**
 * Stage 1. In: a file of `raw/`. Out: its text as strict UTF-8, with what is known of the file: SHA-256 of the bytes,
 * byte order mark, line ends. Bytes that are not UTF-8 are an error with their offset, and so is what is no text.
 */
export function readSource(path: string, article: StoryArticle, language: string): ReadSource {
  const { bytes, text } = readUtf8(path);
  const bom = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  checkIsText(path, text);
  return {
    siglum: article.siglum,
    file: article.file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    bom,
    lineEnds: lineEndsOf(text),
    language: article.language ?? language,
    direction: article.direction ?? directionOf(article.language ?? language),
    notes: [...noteOnHtml(text), ...controlNotes(text)],
    text,
    editor: article,
  };
}

/** By the script that the language tag gives or implies; `ltr` for what is no tag. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  if (!isLanguage(language)) return 'ltr';
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Source: ISO 15924, the scripts in use today that run from the right. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

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

const zero = 'A character with the number zero (U+0000), which no page can carry; shown as U+FFFD.';

function controlNotes(text: string): Note[] {
  return [...text.matchAll(/\0+|([\x01-\x08\x0e-\x1f\x7f])\1*/g)].map(({ index, 0: found, 1: control }) => ({
    start: index,
    end: index + found.length,
    message: control === undefined ? zero : `A control character (${nameOf(control)}), which shows nothing.`,
  }));
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
